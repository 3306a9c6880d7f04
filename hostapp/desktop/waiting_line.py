"""The line below the table that says what is left to do in this list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate
from hostapp.services.rows import Filter


class WaitingLine(QFrame):
    """How many wait for a decision and by which keys; how many end soon."""

    renew_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self._text = label(wrap=True)
        self._keys = label(style="quiet")
        self.renew = QPushButton(translate("Waiting", "Renew…"))
        self.renew.setToolTip(translate("Waiting", "Grant again on the same terms, to end later"))
        self.renew.clicked.connect(self.renew_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._keys)
        row.addWidget(self.renew)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        self.hide()

    def show_list(self, filter_: Filter, total: int) -> None:
        """Say what is left, where something is."""
        inbox, ending = filter_ is Filter.UNDECIDED, filter_ is Filter.EXPIRING
        if inbox:
            self._text.setText(translate("Waiting", "%Ln left to decide", None, total))
            self._keys.setText(
                translate("Waiting", "G grant · Shift+G choose terms · R refuse · U undo")
            )
        elif ending:
            self._text.setText(translate("Waiting", "Ending soon: %Ln grant(s)", None, total))
        self._keys.setVisible(inbox)
        self.renew.setVisible(ending)
        self.setVisible((inbox or ending) and total > 0)

    def text(self) -> str:
        """Return what is left."""
        return self._text.text()
