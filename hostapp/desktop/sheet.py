"""The frame that small sheets share: a headline, what they ask, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate

WIDTH = 480


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
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(label(headline, "title", wrap=True))
        column.addLayout(self.content, 1)
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
        """Be as high as the words need at this width, unless a size was given."""
        layout = self.layout()
        if layout is not None and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), needed)
            self.setAttribute(Qt.WidgetAttribute.WA_Resized, False)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit before it is seen: Qt takes wrapped lines for longer than they are."""
        self.fit()
        super().showEvent(event)

    def agreed(self) -> bool:
        """Show it; whether it was confirmed. It is gone afterwards."""
        confirmed = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return confirmed
