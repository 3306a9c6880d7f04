"""The part of the side bar with the lists that the host saved under a name."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from hostapp.desktop.direction import sided
from hostapp.desktop.labels import heading
from hostapp.desktop.side_button import SideButton
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SIDES = 44
"""Pixels beside name and picture."""


class SavedButton(SideButton):
    """A list of the host's own, whose name may be long."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QSizePolicy

        super().__init__(name, "saved", parent)
        self._long_name = name
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Let a long name give way."""
        from PySide6.QtCore import Qt

        super().resizeEvent(event)
        room = self.width() - SIDES - self.iconSize().width()
        elide = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._long_name, elide, room)
        self.setText(f" {shown}".replace("&", "&&"))


class SavedList(QWidget):
    """One button a list; its menu, F2 and Delete rename and remove it."""

    chosen = Signal(str)
    rename_wanted = Signal(str)
    removed = Signal(str)

    def __init__(self, group: QButtonGroup, parent: QWidget | None = None) -> None:
        """`group` holds the other filters: one of them all is in force."""
        super().__init__(parent)
        self._group = group
        self._buttons: dict[str, SideButton] = {}
        self._complete = False
        caption = heading(translate("SideBar", "Saved"))
        caption.setContentsMargins(*sided(11, 22, 0, 6))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(caption)
        self.hide()

    def set_names(self, names: Sequence[str]) -> None:
        """Show these, in this order."""
        for name in [name for name in self._buttons if name not in names]:
            gone = self._buttons.pop(name)
            self._group.removeButton(gone)
            gone.hide()
            gone.deleteLater()
        for place, name in enumerate(names):
            button = self._buttons.get(name) or self._make(name)
            self._column.insertWidget(place + 1, button)
        self.setVisible(bool(names))

    def choose(self, name: str) -> None:
        """Show this one as the one in force, without asking for it."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def buttons(self) -> tuple[SideButton, ...]:
        """Return them, from the top."""
        return tuple(self._buttons.values())

    def complete(self) -> None:
        """Draw pictures from now on."""
        self._complete = True

    def dress(self) -> None:
        """Draw the pictures in the colours of the appearance."""
        for button in self._buttons.values():
            button.dress()

    def _make(self, name: str) -> SideButton:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QAction, QKeySequence

        button = self._buttons[name] = SavedButton(name, self)
        button.clicked.connect(partial(self._tell, name))
        for text, key, signal in (
            (translate("SideBar", "Rename…"), "F2", self.rename_wanted),
            (translate("SideBar", "Remove"), "Delete", self.removed),
        ):
            action = QAction(text, button)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(_emit, signal, name))
            button.addAction(action)
        self._group.addButton(button)
        if self._complete:
            button.dress()
        return button

    def _tell(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)


def _emit(signal: SignalInstance, name: str, _checked: bool = False) -> None:
    signal.emit(name)
