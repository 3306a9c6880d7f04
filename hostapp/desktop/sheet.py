"""The frame that small sheets share: a headline, what they ask, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.direction import sided
from hostapp.desktop.labels import label
from hostapp.desktop.room import ABOVE
from hostapp.desktop.translation import translate

WIDTH = 480
ABOVE_BUTTONS = 6
"""Pixels more than between other parts."""
FROM_THE_BAR = 10
"""Pixels between what scrolls and its bar."""


class Sheet(QDialog):
    """A headline above `content`; the confirming button stands at the right."""

    def __init__(
        self,
        headline: str,
        confirm: str,
        parent: QWidget | None = None,
        *,
        tone: str = "primary",
        cancel: bool = True,
    ) -> None:
        """`tone` is the property of the button in the stylesheet: `primary` or `danger`.

        Where it is `danger`, Enter leaves the sheet until the host goes to the button.
        """
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.setMinimumWidth(WIDTH)
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self.confirm = QPushButton(confirm)
        self.confirm.setProperty(tone, True)
        self.confirm.clicked.connect(self.accept)
        self._leave = QPushButton(translate("Sheet", "Cancel"))
        self._leave.clicked.connect(self.reject)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        if cancel:
            self.buttons.addWidget(self._leave)
        self.buttons.addWidget(self.confirm)
        self._scroll: QScrollArea | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(label(headline, "title", wrap=True))
        column.addLayout(self.content, 1)
        column.addSpacing(ABOVE_BUTTONS)
        column.addLayout(self.buttons)
        self._choose_default(careful=cancel and tone == "danger")

    def _choose_default(self, *, careful: bool) -> None:
        self._leave.setAutoDefault(careful)
        if careful:
            self._leave.setDefault(True)
            self._leave.setFocus()
        else:
            self.confirm.setDefault(True)

    def fit(self) -> None:
        """Be as high as the words need at this width, unless a size was given.

        Where the screen is lower than that, what is between headline and buttons scrolls.
        """
        if self._scroll is None and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._column.activate()
            needed = self._column.totalHeightForWidth(self.width())
            room = self.screen().availableSize().height() - ABOVE
            if needed > room:
                self._scroll = self._put_in_scroll()
                self._column.activate()
            self.resize(self.width(), min(needed, room))
            self.setAttribute(Qt.WidgetAttribute.WA_Resized, False)

    def _put_in_scroll(self) -> QScrollArea:
        place = self._column.indexOf(self.content)
        self._column.takeAt(place)
        self.content.setParent(None)
        self.content.setContentsMargins(*sided(1, 1, FROM_THE_BAR, 1))
        page = QWidget()
        page.setLayout(self.content)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setMinimumWidth(page.minimumSizeHint().width())
        self._column.insertWidget(place, scroll, 1)
        return scroll

    def showEvent(self, event: QShowEvent) -> None:
        """Fit before it is seen: Qt takes wrapped lines for longer than they are."""
        self.fit()
        super().showEvent(event)

    def agreed(self) -> bool:
        """Show it; whether it was confirmed. It is gone afterwards."""
        confirmed = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return confirmed
