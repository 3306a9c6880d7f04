"""What a window says while something is dragged over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hostapp.desktop.translation import translate


class DropHint(QLabel):
    """A card in the middle of the window; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(translate("Window", "Drop it to look for recordings there."), window)
        self.setObjectName("drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = window
        self.hide()

    def offer(self) -> None:
        """Be seen, in front of everything."""
        self.ensurePolished()
        self.adjustSize()
        self.move(self._over.rect().center() - self.rect().center())
        self.show()
        self.raise_()
