"""What is under way in the background, with the time left and a way to stop it."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hostapp.desktop.direction import sided
from hostapp.desktop.labels import label
from hostapp.desktop.progress_time import TimeLeft, time_left_words
from hostapp.desktop.translation import translate

STEPS = 1000
LONG, SHORT = 150, 44
"""Pixels of the bar, and of the bar in a strip of less than `NARROW`."""
NARROW = 600


@dataclass(slots=True)
class _Work:
    """One piece of work, as far as it has come."""

    text: str
    left: TimeLeft = field(default_factory=TimeLeft)
    done: float = 0
    total: float = 0
    """0 while nobody knows how much there is."""
    seconds: float | None = None
    stopping: bool = False


class ProgressStrip(QFrame):
    """A thin strip under the table: the work begun last; hidden while nothing is under way."""

    cancelled = Signal(str)
    """The name of the work that is to stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._works: dict[str, _Work] = {}
        self._text = label(style="fine")
        self._left = label(style="quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(translate("ProgressStrip", "Cancel"))
        self._cancel.setProperty("flat", True)
        self._cancel.clicked.connect(self._stop)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(*sided(18, 3, 12, 3))
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._left)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._cancel)
        self.hide()

    def begin(self, text: str, work: str = "") -> None:
        """Show that `work` began; how long it takes is not known yet."""
        self._works.pop(work, None)
        self._works[work] = _Work(text)
        self._refresh()

    def say(self, text: str, work: str = "") -> None:
        """Change the words."""
        if work in self._works:
            self._works[work].text = text
            self._refresh()

    def advance(self, done: float, total: float, work: str = "") -> None:
        """Show how far it is; counts may be larger than 32 bits."""
        if work in self._works and total > 0:
            known = self._works[work]
            known.done, known.total = done, total
            known.seconds = known.left.advance(done, total)
            self._refresh()

    def end(self, work: str = "") -> None:
        """It is not under way any more."""
        self._works.pop(work, None)
        self._refresh()

    def text(self) -> str:
        """Return the words shown."""
        return self._text.toolTip()

    def time_left(self) -> str:
        """Return what is said of the time left; empty while nobody knows."""
        return self._left.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar, then the words give way; the time left and the way out stay whole."""
        super().resizeEvent(event)
        self._fit()

    def _refresh(self) -> None:
        self.setVisible(bool(self._works))
        if not self._works:
            return
        work = next(reversed(self._works.values()))
        self._left.setText(time_left_words(work.seconds))
        self._text.setToolTip(work.text)
        self._text.setAccessibleName(work.text)
        self._bar.setAccessibleName(work.text)
        self._bar.setAccessibleDescription(self._left.text())
        self._bar.setRange(0, STEPS if work.total else 0)
        if work.total:
            self._bar.setValue(min(STEPS, round(STEPS * work.done / work.total)))
        self._cancel.setEnabled(not work.stopping)
        self._fit()

    def _fit(self) -> None:
        bar = LONG if self.width() >= NARROW else SHORT
        self._bar.setFixedWidth(bar)
        beside = self._left.sizeHint().width() + self._cancel.sizeHint().width()
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - beside - 2 * gap
        self._text.ensurePolished()
        metrics = self._text.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        told = bar + gap + words <= room or words > room  # words with numbers tell more than a bar
        self._bar.setVisible(told)
        room -= (bar + gap) * told
        self._text.setText(metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room))

    def _stop(self) -> None:
        name = next(reversed(self._works))
        self._works[name].stopping = True
        self._refresh()
        self.cancelled.emit(name)
