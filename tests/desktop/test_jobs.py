import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from hostapp.desktop.faults import UnexpectedError
from hostapp.desktop.jobs import Bridge, Job, Lane
from hostapp.domain.errors import HostappError, UnavailableError


class Service:
    """Knows which threads touched it."""

    def __init__(self) -> None:
        self.threads = {threading.get_ident()}
        self.closed_by = 0

    def touch(self) -> int:
        self.threads.add(threading.get_ident())
        return len(self.threads)

    def close(self) -> None:
        self.closed_by = threading.get_ident()


class Receiver(QObject):
    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.errors: list[HostappError] = []
        self.progress: list[tuple[object, ...]] = []
        self.threads: set[int] = set()

    def take(self, value: object) -> None:
        self.threads.add(threading.get_ident())
        self.values.append(value)
        self.came.emit()

    def fail(self, error: HostappError) -> None:
        self.errors.append(error)
        self.came.emit()

    def advance(self, *facts: object) -> None:
        self.progress.append(facts)


@pytest.fixture
def services() -> list[Service]:
    return []


@pytest.fixture
def lane(qtbot: QtBot, services: list[Service]) -> Iterator[Lane[Service]]:
    def make() -> Service:
        services.append(Service())
        return services[-1]

    bridge = Bridge()
    lane = Lane("test", make, bridge)
    yield lane
    lane.close(finish=True)


def numbered(number: int, service: Service, _job: Job) -> tuple[int, int]:
    return number, service.touch()


def append(written: list[int], number: int, _service: Service, _job: Job) -> None:
    written.append(number)


def test_services_live_on_one_other_thread(
    qtbot: QtBot, lane: Lane[Service], services: list[Service]
) -> None:
    receiver = Receiver()
    for number in range(200):
        lane.submit(partial(numbered, number), receiver.take)
    qtbot.waitUntil(lambda: len(receiver.values) == 200)
    assert receiver.values == [(number, 1) for number in range(200)]
    assert receiver.threads == {threading.get_ident()}
    assert threading.get_ident() not in services[0].threads
    assert len(services) == 1


def test_services_are_closed_on_their_own_thread(qtbot: QtBot) -> None:
    made: list[Service] = []

    def make() -> Service:
        made.append(Service())
        return made[0]

    lane = Lane("test", make, Bridge())
    receiver = Receiver()
    lane.submit(lambda service, _job: service.touch(), receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.values))
    lane.close(finish=True)
    assert {made[0].closed_by} == made[0].threads


def test_an_error_arrives_as_itself(qtbot: QtBot, lane: Lane[Service]) -> None:
    receiver = Receiver()

    def work(_service: Service, _job: Job) -> None:
        raise UnavailableError("The disk is full.")

    with qtbot.waitSignal(receiver.came):
        lane.submit(work, receiver.take, receiver.fail)
    assert [str(error) for error in receiver.errors] == ["The disk is full."]
    assert not receiver.values


def test_a_bug_rises_on_the_window_thread_and_the_receiver_is_told(
    qtbot: QtBot, lane: Lane[Service]
) -> None:
    receiver = Receiver()
    with capture_exceptions() as caught:
        lane.submit(lambda _service, _job: 1 // 0, receiver.take, receiver.fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not receiver.values
    assert [type(error) for error in receiver.errors] == [UnexpectedError]


def test_what_was_dropped_is_never_heard_of(qtbot: QtBot, lane: Lane[Service]) -> None:
    receiver = Receiver()
    gate = threading.Event()
    lane.submit(lambda _service, _job: gate.wait(5), receiver.take)
    stale = lane.submit(lambda _service, _job: "stale", receiver.take)
    lane.submit(lambda _service, _job: "fresh", receiver.take)
    stale.drop()
    gate.set()
    qtbot.waitUntil(lambda: len(receiver.values) == 2)
    assert receiver.values == [True, "fresh"]


def test_what_is_dropped_on_its_way_is_not_delivered(qtbot: QtBot, lane: Lane[Service]) -> None:
    receiver = Receiver()
    later = threading.Event()
    stale = lane.submit(lambda _service, _job: "stale", receiver.take)
    lane.submit(lambda _service, _job: later.set())
    assert later.wait(5), "the first is done, and waits for the window to listen"
    stale.drop()
    lane.submit(lambda _service, _job: "fresh", receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.values))
    assert receiver.values == ["fresh"]


def test_cancelled_work_still_answers(qtbot: QtBot, lane: Lane[Service]) -> None:
    receiver = Receiver()
    began = threading.Event()

    def work(_service: Service, job: Job) -> str:
        began.set()
        while not job.cancelled():
            pass
        return "stopped"

    job = lane.submit(work, receiver.take)
    assert began.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: receiver.values == ["stopped"])


def test_progress_is_not_a_flood(qtbot: QtBot, lane: Lane[Service]) -> None:
    receiver = Receiver()

    def work(_service: Service, job: Job) -> str:
        for number in range(10_000):
            job.progress(number, 3_000_000_000)
        return "done"

    lane.submit(work, receiver.take, progress=receiver.advance)
    qtbot.waitUntil(lambda: receiver.values == ["done"])
    assert receiver.progress[0] == (0, 3_000_000_000)
    assert len(receiver.progress) < 100


def test_a_receiver_that_is_gone_is_not_called(qtbot: QtBot, lane: Lane[Service]) -> None:
    gone, last = Receiver(), Receiver()
    gate = threading.Event()
    lane.submit(lambda _service, _job: gate.wait(5), gone.take)
    lane.submit(lambda _service, _job: "last", last.take)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: last.values == ["last"])
    assert not gone.values


def test_closing_finishes_what_was_promised(qtbot: QtBot) -> None:
    written: list[int] = []
    lane = Lane("test", Service, Bridge())
    for number in range(20):
        lane.submit(partial(append, written, number))
    lane.close(finish=True)
    assert written == list(range(20))
    assert lane.idle


def test_closing_leaves_what_was_not(qtbot: QtBot) -> None:
    written: list[int] = []
    began = threading.Event()

    def work(_service: Service, job: Job) -> None:
        began.set()
        while not job.cancelled():
            pass

    lane = Lane("test", Service, Bridge())
    lane.submit(work)
    lane.submit(lambda _service, _job: written.append(1))
    assert began.wait(5)
    lane.close(finish=False)
    assert not written


def test_a_lane_that_never_worked_closes_at_once(qtbot: QtBot) -> None:
    Lane("test", Service, Bridge()).close(finish=True)
