"""Settings: terms kept under a name."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_section import Section, button, choice, two_lines
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.terms_text import terms_sentence
from hostapp.desktop.translation import translate
from hostapp.services.presets import LONGEST_NAME, Preset


class PresetsSection(Section):
    """Rename and remove them, and say which one every grant begins with."""

    default_chosen = Signal(str)
    """Its name; empty for none."""
    rename_wanted = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Presets"),
            translate(
                "Settings",
                "Terms that you grant on again and again. New ones are kept from the sheet that"
                " grants.",
            ),
            translate("Settings", "default terms key G"),
        )
        self._default: QComboBox | None = None

    def show_facts(self, facts: SettingsFacts) -> None:
        """List them with their terms."""
        self.clear()
        for each in facts.presets:
            self._add_preset(each)
        if not facts.presets:
            self.add_none()
            return
        default = choice(translate("Settings", "Every grant begins with"), _names(facts.presets))
        chosen = next((each.name for each in facts.presets if each.default), "")
        default.setCurrentIndex(default.findData(chosen))
        self._default = default
        default.activated.connect(self._choose)
        self.add(label(translate("Settings", "Every grant begins with")), default)

    def _add_preset(self, preset: Preset) -> None:
        self.add(
            two_lines(preset.name, terms_sentence(preset.terms)),
            button(
                translate("Settings", "Rename…"),
                partial(self.rename_wanted.emit, preset.name),
                preset.name,
            ),
            button(
                translate("Settings", "Remove"),
                partial(self.removed.emit, preset.name),
                preset.name,
            ),
        )

    def _choose(self, place: int) -> None:
        if self._default is not None:
            self.default_chosen.emit(self._default.itemData(place))


class NameSheet(Sheet):
    """Give something another name."""

    def __init__(
        self, headline: str, name: str, parent: QWidget | None = None, *, confirm: str = ""
    ) -> None:
        """`confirm` names the button, where it is not about another name."""
        super().__init__(headline, confirm or translate("Settings", "Rename"), parent)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(translate("Settings", "Name"))
        self.name.selectAll()
        self.name.textChanged.connect(self._check)
        self.content.addWidget(self.name)
        self.name.setFocus()
        self._check(name)

    @classmethod
    def ask(
        cls, headline: str, name: str, parent: QWidget | None = None, *, confirm: str = ""
    ) -> str | None:
        """Return the new name; None if it stays."""
        sheet = cls(headline, name, parent, confirm=confirm)
        return sheet.name.text().strip() if sheet.agreed() else None

    def _check(self, text: str) -> None:
        self.confirm.setEnabled(bool(text.strip()))


def _names(presets: Sequence[Preset]) -> tuple[tuple[object, str], ...]:
    none = ("", translate("Settings", "The narrowest usual terms"))
    return (none, *((each.name, each.name) for each in presets))
