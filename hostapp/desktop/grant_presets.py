"""The line of the grant sheet that fills in terms kept under a name, and keeps new ones."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.labels import label
from hostapp.desktop.still_fields import StillChoice
from hostapp.desktop.translation import translate
from hostapp.services.presets import LONGEST_NAME, Preset


class NameLine(QLineEdit):
    """A name; Enter keeps it, and never presses the sheet's own button."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PresetLine(QWidget):
    """Choose a preset, or give the terms on the sheet a name."""

    chosen = Signal(object)
    """The `Preset`."""
    kept = Signal(str, bool)
    """A name for the terms on the sheet, and whether every grant begins with them."""

    def __init__(self, presets: Sequence[Preset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = list(presets)
        self.choice = StillChoice()
        self.choice.setAccessibleName(translate("Presets", "Preset"))
        self.keep = QPushButton(translate("Presets", "Keep as a preset…"))
        self.keep.setAutoDefault(False)
        self.keep.setProperty("flat", True)
        self.name = NameLine()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(translate("Presets", "A name for these terms"))
        self.name.setAccessibleName(translate("Presets", "Name of the preset"))
        self.default = QCheckBox(translate("Presets", "Begin every grant with it"))
        self.save = QPushButton(translate("Presets", "Keep"))
        self.save.setAutoDefault(False)
        self._naming = QWidget()
        self._lay_out()
        self._offer()
        self.choice.activated.connect(self._choose)
        self.keep.clicked.connect(self._begin_naming)
        self.name.textChanged.connect(self._check)
        self.name.entered.connect(self._keep)
        self.save.clicked.connect(self._keep)
        self._check()

    def show_terms(self, form: GrantForm) -> None:
        """Show which preset the terms are; its own line if they are none."""
        terms = form.terms
        same = [place for place, each in enumerate(self._presets) if each.terms == terms]
        self.choice.setCurrentIndex(same[0] + 1 if same else 0)
        self.keep.setEnabled(form.complete and not same)

    def add(self, preset: Preset) -> None:
        """Offer one that was just kept."""
        self._presets = [each for each in self._presets if each.name != preset.name]
        self._presets.append(preset)
        self._offer()

    def _offer(self) -> None:
        self.choice.clear()
        self.choice.addItem(translate("Presets", "Terms of your own"))
        for each in self._presets:
            name = each.name
            if each.default:
                name = translate("Presets", "{0} (usual)").format(name)
            self.choice.addItem(name)

    def _choose(self, place: int) -> None:
        if place:
            self.chosen.emit(self._presets[place - 1])

    def _begin_naming(self) -> None:
        self._naming.show()
        self.keep.hide()
        self.name.setFocus()

    def _check(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def _keep(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            return
        self._naming.hide()
        self.keep.show()
        self.name.clear()
        self.kept.emit(name, self.default.isChecked())

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(7)
        caption = label(translate("Presets", "Preset"), "quiet")
        caption.setBuddy(self.choice)
        first.addWidget(caption)
        first.addWidget(self.choice, 1)
        first.addWidget(self.keep)
        second = QHBoxLayout(self._naming)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(7)
        second.addWidget(self.name, 1)
        second.addWidget(self.default)
        second.addWidget(self.save)
        self._naming.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(first)
        column.addWidget(self._naming)
