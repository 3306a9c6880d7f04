"""The line below the table that says what is left to do in this list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hostapp.desktop.direction import filled
from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate
from hostapp.services.presets import Preset
from hostapp.services.rows import Filter

WIDEST = 220
"""Pixels that the choice of a preset takes at most."""
AROUND = 40
"""Pixels between and around what stands in it."""
BAR = 90
"""Pixels of the bar; it goes where the line has less than `NARROW`."""
NARROW = 420


class WaitingLine(QFrame):
    """How many wait for a decision and by which keys; how many end soon."""

    renew_pressed = Signal()
    preset_chosen = Signal(str)
    """The name of the preset that the key grants with; empty for the last terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self._text = label()
        self.done = QProgressBar()
        self.done.setAccessibleName(translate("Waiting", "Decided so far"))
        self.done.setTextVisible(False)
        self.done.setFixedWidth(BAR)
        self._most = 0
        """The most that waited since the window was opened."""
        self._whole = True
        self._keys = label(style="quiet", wrap=True)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.preset = QComboBox()
        self.preset.setAccessibleName(translate("Waiting", "What the key G grants"))
        self.preset.setToolTip(self.preset.accessibleName())
        self.preset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.preset.setMaximumWidth(WIDEST)
        self.preset.activated.connect(self._choose)
        self._inbox = False
        self.renew = QPushButton(translate("Waiting", "Renew…"))
        self.renew.setToolTip(translate("Waiting", "Grant again on the same terms, to end later"))
        self.renew.clicked.connect(self.renew_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.preset)
        row.addWidget(self._keys, 1)
        row.addWidget(self.renew)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        self.hide()

    def show_list(self, filter_: Filter, total: int, *, whole: bool = True) -> None:
        """Say what is left, where something is; `whole` unless a search narrows the list."""
        inbox, ending = filter_ is Filter.UNDECIDED, filter_ is Filter.EXPIRING
        if inbox:
            self._text.setText(translate("Waiting", "%Ln left to decide", None, total))
            self._keys.setText(
                translate(
                    "Waiting", "G grant · Shift+G choose terms · R refuse · U undo · Space play"
                )
            )
        elif ending:
            self._text.setText(translate("Waiting", "Ending soon: %Ln grant(s)", None, total))
        self._inbox, self._whole = inbox, whole
        if inbox and whole:
            self._most = max(self._most, total)
            self.done.setRange(0, max(1, self._most))
            self.done.setValue(self._most - total)
        self.preset.setVisible(inbox and self.preset.count() > 1)
        self.renew.setVisible(ending)
        self.setVisible((inbox or ending) and total > 0)
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the keys where two lines are enough; the menu names them too."""
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        self.done.setVisible(self._inbox and self._whole and self.width() >= NARROW)
        taken = self._text.sizeHint().width() + AROUND
        taken += BAR if self.done.isVisibleTo(self) else 0
        taken += self.preset.sizeHint().width() if self.preset.isVisibleTo(self) else 0
        half = self._keys.fontMetrics().horizontalAdvance(self._keys.text()) // 2
        self._keys.setVisible(self._inbox and self.width() - taken >= half + AROUND)

    def show_presets(self, presets: Sequence[Preset], chosen: str) -> None:
        """Offer the presets; `chosen` is the name of the one in force, or empty."""
        self.preset.clear()
        self.preset.addItem(translate("Waiting", "G: terms as last time"), "")
        for each in presets:
            self.preset.addItem(filled(translate("Waiting", "G: {0}"), each.name), each.name)
        self.preset.setCurrentIndex(max(0, self.preset.findData(chosen)))
        self.preset.setVisible(self._inbox and bool(presets))

    def _choose(self, place: int) -> None:
        self.preset_chosen.emit(self.preset.itemData(place))

    def text(self) -> str:
        """Return what is left."""
        return self._text.text()
