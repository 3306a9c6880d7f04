"""Work off the window's thread: lanes of one thread each, and one bridge back.

A lane makes its services on its own thread, uses them only there and closes them there, so
that no database connection ever meets a second thread. Results travel over one long-lived
QObject; receivers are methods of QObjects and are not called once those are gone.
"""

import queue
import threading
import time
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from hostapp.desktop.faults import UnexpectedError
from hostapp.domain.errors import HostappError

PROGRESS_EVERY = 0.05
"""Seconds between two progress reports of one job."""
JOIN_SECONDS = 20.0
"""How long closing waits for a lane that was told to stop."""


class Closable(Protocol):
    """What a lane works with."""

    def close(self) -> None:
        """Let go of files and connections."""


S = TypeVar("S", bound=Closable)


class Job:
    """One piece of work under way, as the window holds it."""

    def __init__(self, report: Callable[[tuple[Any, ...]], None]) -> None:
        self._stop = threading.Event()
        self._report = report
        self._next_report = 0.0
        self.dropped = False

    def cancel(self) -> None:
        """Ask the work to stop soon; its result still arrives."""
        self._stop.set()

    def drop(self) -> None:
        """Stop it and never hear of it again: something newer was asked."""
        self.dropped = True
        self._stop.set()

    def cancelled(self) -> bool:
        """Tell the work whether to stop."""
        return self._stop.is_set()

    def progress(self, *facts: Any) -> None:
        """Take a report of the work; most are left out, so that the window is not flooded."""
        now = time.monotonic()
        if now >= self._next_report:
            self._next_report = now + PROGRESS_EVERY
            self._report(facts)


class Bridge(QObject):
    """Bring results to the window's thread; lives as long as the application."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(
        self, receiver: Callable[..., None] | None, *values: Any, of: Job | None = None
    ) -> None:
        """Call `receiver` on the window's thread, unless the job is dropped by then."""
        if receiver is not None:
            self._arrived.emit((receiver, values, of))

    @Slot(object)
    def _deliver(self, parcel: tuple[Callable[..., None], tuple[Any, ...], Job | None]) -> None:
        receiver, values, job = parcel
        owner = getattr(receiver, "__self__", None)
        gone = isinstance(owner, QObject) and not isValid(owner)
        if gone or (job is not None and job.dropped):
            return
        receiver(*values)


class Lane(Generic[S]):
    """One thread that owns its services and works in order."""

    def __init__(self, name: str, open_services: Callable[[], S], bridge: Bridge) -> None:
        self._open = open_services
        self._bridge = bridge
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._services: S | None = None
        self._waiting: set[Job] = set()
        self._thread = threading.Thread(target=self._run, name=f"hostapp-{name}", daemon=True)
        self._started = False

    def submit(
        self,
        work: Callable[[S, Job], Any],
        succeeded: Callable[[Any], None] | None = None,
        failed: Callable[[HostappError], None] | None = None,
        *,
        progress: Callable[..., None] | None = None,
    ) -> Job:
        """Put work at the end of the lane; exactly one of the receivers is called, once.

        An error that is not a `HostappError` is a bug: `failed` is told of an
        `UnexpectedError`, and the bug itself rises on the window's thread.
        """
        job: Job = Job(lambda facts: self._bridge.send(progress, *facts, of=job))
        self._waiting.add(job)
        self._queue.put(lambda: self._do(job, work, succeeded, failed))
        if not self._started:
            self._started = True
            self._thread.start()
        return job

    @property
    def idle(self) -> bool:
        """Whether nothing is under way or waiting."""
        return not self._waiting

    def cancel(self) -> None:
        """Leave all work that is under way or waiting; nothing is heard of it again."""
        for job in tuple(self._waiting):
            job.drop()

    def close(self, *, finish: bool) -> None:
        """End the thread; `finish` lets waiting work end well, else it is cancelled."""
        if not finish:
            self.cancel()
        self._queue.put(None)
        if self._started:
            self._thread.join(JOIN_SECONDS)

    def _run(self) -> None:
        while (step := self._queue.get()) is not None:
            step()
        if self._services is not None:
            self._services.close()

    def _do(
        self,
        job: Job,
        work: Callable[[S, Job], Any],
        succeeded: Callable[[Any], None] | None,
        failed: Callable[[HostappError], None] | None,
    ) -> None:
        if job.dropped:
            self._waiting.discard(job)
            return
        try:
            if self._services is None:
                self._services = self._open()
            value = work(self._services, job)
        except HostappError as error:
            self._finish(job, failed, error)
        except BaseException as error:  # noqa: BLE001 - a bug: carried to the window, raised there
            self._finish(job, failed, UnexpectedError())
            self._bridge.send(_raise, error)
        else:
            self._finish(job, succeeded, value)

    def _finish(self, job: Job, receiver: Callable[[Any], None] | None, value: object) -> None:
        self._waiting.discard(job)
        if not job.dropped:
            self._bridge.send(receiver, value, of=job)


def _raise(error: BaseException) -> None:
    raise error
