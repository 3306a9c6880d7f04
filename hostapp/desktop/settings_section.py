"""One part of the settings: a heading, one line that explains, and what can be set."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.still_fields import StillChoice
from hostapp.desktop.translation import translate


class Section(QWidget):
    """Knows its words, so that a search finds it."""

    def __init__(self, title: str, explanation: str, keywords: str = "") -> None:
        """`keywords` are found by a search, and not shown."""
        super().__init__()
        self.title = title
        self._words = f"{title} {explanation} {keywords}".casefold()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(6)
        column.addWidget(label(title, "strong"))
        column.addWidget(label(explanation, "quiet", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        column.addLayout(self.body)

    def matches(self, text: str) -> bool:
        """Tell whether a search means this section."""
        return all(word in self._words for word in text.casefold().split())

    def fields(self) -> list[QWidget]:
        """Return what Tab goes to, in the order in which it is read."""
        window = self.window()
        return [
            each
            for each in self.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.isVisibleTo(self)
            and each.window() is window
        ]

    def clear(self) -> None:
        """Take out what was shown."""
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, *widgets: QWidget) -> None:
        """Add widgets on one line; the first takes the room."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for place, each in enumerate(widgets):
            row.addWidget(each, 0 if place else 1)
        self.body.addWidget(line)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Add buttons on one line, from its start."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for each in buttons:
            row.addWidget(each)
        row.addStretch(1)
        self.body.addWidget(line)

    def add_none(self) -> None:
        """Say that there are none yet."""
        self.body.addWidget(label(translate("Settings", "There are none yet."), "fine"))


def button(text: str, pressed: Callable[[], object], about: str = "") -> QPushButton:
    """Return a button; `about` names what it is for where several say the same."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if about:
        made.setAccessibleName(f"{text} {about}")
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def choice(name: str, options: tuple[tuple[object, str], ...]) -> QComboBox:
    """Return a choice of values, each with its words."""
    made = StillChoice()
    made.setAccessibleName(name)
    for value, text in options:
        made.addItem(text, value)
    return made


def two_lines(first: str, second: str) -> QWidget:
    """Return a line with a quieter one under it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(label(first, wrap=True))
    if second:
        column.addWidget(label(second, "quiet", wrap=True))
    return made
