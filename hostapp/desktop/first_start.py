"""The first screen: what Hostapp is for, and where recordings may be."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop.button_row import ButtonRow
from hostapp.desktop.direction import isolated_path
from hostapp.desktop.labels import label, set_style
from hostapp.desktop.translation import translate

WIDEST = 560


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that may hold recordings."""

    path: str
    label: str


class FirstStart(QWidget):
    """Explain in one screen, and begin."""

    begun = Signal(tuple)
    """The paths to look in."""
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, QCheckBox] = {}
        self._folders = QVBoxLayout()
        self._none = label(style="quiet", wrap=True)
        self.begin_button = QPushButton(translate("FirstStart", "Find my recordings"))
        self.begin_button.setProperty("primary", True)
        self.begin_button.clicked.connect(self._start)
        self._add = QPushButton(translate("FirstStart", "Add a folder…"))
        self._add.clicked.connect(self.folder_wanted)
        self._lay_out()
        self.offer(())

    def offer(self, places: Sequence[Place]) -> None:
        """Offer folders that are there; all are chosen to begin with."""
        for place in places:
            self.add(place)
        self._refresh()

    def add(self, place: Place) -> None:
        """Offer one more folder, chosen; what is left to do is to begin."""
        if place.path in self._choices:
            self._choices[place.path].setChecked(True)
            return
        path = isolated_path(place.path)
        text = f"{place.label} — {path}" if place.label else path
        choice = QCheckBox(text.replace("&", "&&"))
        choice.setChecked(True)
        choice.toggled.connect(self._refresh)
        self._choices[place.path] = choice
        self._folders.addWidget(choice)
        self.setTabOrder(choice, self.begin_button)
        self.setTabOrder(self.begin_button, self._add)
        self._refresh()
        if self._add.hasFocus():
            self.begin_button.setFocus()

    def chosen(self) -> tuple[str, ...]:
        """Return the folders that are ticked."""
        return tuple(path for path, box in self._choices.items() if box.isChecked())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the first thing to do; a focus proxy would break the Tab order."""
        button = self.begin_button if self.begin_button.isEnabled() else self._add
        button.setFocus(event.reason())

    def _start(self) -> None:
        self.begun.emit(self.chosen())

    def _refresh(self) -> None:
        self.begin_button.setEnabled(bool(self.chosen()))
        nowhere = not self._choices
        self._none.setVisible(nowhere)
        self.begin_button.setHidden(nowhere)
        set_style(self._add, "primary", nowhere)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(
            label(translate("FirstStart", "Which meetings may train AI?"), "headline", wrap=True)
        )
        for text in _explanation():
            column.addWidget(label(text, wrap=True))
        column.addSpacing(10)
        column.addWidget(label(translate("FirstStart", "Where your recordings may be"), "strong"))
        self._none.setText(
            translate(
                "FirstStart",
                "None of the usual folders is on this computer. Add the one that holds yours, or"
                " drag it into this window.",
            )
        )
        column.addWidget(self._none)
        column.addLayout(self._folders)
        column.addSpacing(8)
        column.addWidget(ButtonRow(self.begin_button, self._add))
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(WIDEST)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 8)
        middle.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(32, 24, 32, 24)
        outside.addStretch(2)
        outside.addLayout(middle)
        outside.addStretch(3)
        outside.setAlignment(Qt.AlignmentFlag.AlignCenter)


def _explanation() -> tuple[str, ...]:
    return (
        translate(
            "FirstStart",
            "Hostapp lists the meetings you recorded and keeps, for each, whether it may be used"
            " to train AI. Until you decide, the answer is no.",
        ),
        translate(
            "FirstStart",
            "Every decision is signed and kept in a ledger on this computer. You can take it back"
            " at any time, and anyone you give a receipt can check it.",
        ),
        translate(
            "FirstStart",
            "Your recordings are only read. Nothing is moved, changed or sent anywhere.",
        ),
    )
