"""Settings: language, appearance, and the icon in the tray."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from hostapp.desktop.labels import label
from hostapp.desktop.language import LANGUAGES
from hostapp.desktop.settings_section import Section, choice
from hostapp.desktop.translation import translate


class LanguageSection(Section):
    """Which language the window speaks."""

    chosen = Signal(str)
    """Such as `de`, or empty for the system's."""

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Language"),
            translate(
                "Settings",
                "What the window and new notices are written in. It changes when Hostapp is"
                " started the next time.",
            ),
            " ".join(LANGUAGES.values()),
        )
        system = (("", translate("Settings", "As the system")),)
        self._language = choice(self.title, (*system, *LANGUAGES.items()))
        self._language.activated.connect(self._choose)
        self._later = label(
            translate("Settings", "Start Hostapp again to see it in this language."), "warning"
        )
        self._later.setWordWrap(True)
        self.add(self._language)
        self.body.addWidget(self._later)
        self._later.hide()

    def show_language(self, name: str) -> None:
        """Show which one is chosen."""
        self._language.setCurrentIndex(max(0, self._language.findData(name)))

    def _choose(self, place: int) -> None:
        self._later.show()
        self.chosen.emit(self._language.itemData(place))


class AppearanceSection(Section):
    """Light, dark, or as the system is."""

    chosen = Signal(str)
    """`light`, `dark`, or empty for the system's."""

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Appearance"),
            translate("Settings", "Light or dark; usually as the system is."),
            translate("Settings", "theme colours"),
        )
        options = (
            ("", translate("Menu", "As the system")),
            ("light", translate("Menu", "Light")),
            ("dark", translate("Menu", "Dark")),
        )
        self._appearance = choice(self.title, options)
        self._appearance.activated.connect(self._choose)
        self.add(self._appearance)

    def show_appearance(self, name: str) -> None:
        """Show which one is chosen."""
        self._appearance.setCurrentIndex(max(0, self._appearance.findData(name)))

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._appearance.itemData(place))


class TraySection(Section):
    """Whether an icon beside the clock says what waits."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Icon beside the clock"),
            translate(
                "Settings",
                "Says how many new recordings wait for a decision while the window is not in"
                " front.",
            ),
            translate("Settings", "tray notification"),
        )
        self._shown = QCheckBox(translate("Settings", "Show it"))
        self._shown.clicked.connect(self.chosen)
        self.add(self._shown)

    def show_tray(self, *, shown: bool) -> None:
        """Show whether it is wanted."""
        self._shown.setChecked(shown)
