"""Ask the same of a lane again and again, with a rest after each answer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hostapp.desktop.jobs import Job, Lane
from hostapp.domain.errors import HostappError

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class RepeatedQuestion(QObject):
    """Asks until it is stopped; the same trouble is told once."""

    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        parent: QObject,
        lane: "Lane[Hostapp]",
        question: "Callable[[Hostapp, Job], object]",
        every: int,
    ) -> None:
        """Ask `question` on `lane`, with a rest of `every` milliseconds."""
        super().__init__(parent)
        self._lane = lane
        self._question = question
        self._told = ""
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self._ask)

    def start(self) -> None:
        """Begin to ask, at once."""
        self._ask()

    def stop(self) -> None:
        """Ask no longer, and give up a question that is being answered."""
        self._timer.stop()
        self._timer.timeout.disconnect(self._ask)
        if self._job is not None:
            self._job.cancel()

    def _ask(self) -> None:
        self._job = self._lane.submit(self._question, self._take, self._fail)

    def _take(self, answer: object) -> None:
        self._timer.start()
        self._told = ""
        self.answered.emit(answer)

    def _fail(self, error: HostappError) -> None:
        self._timer.start()
        if str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)
