"""The watchdog barks at work and at waiting, and not at a busy machine."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support import watchdog
from tests.support.watchdog import Gap, Watchdog

LONG = 0.12
LOOKS = 5
"""How often the watching thread sees a place before it is surely the middle one."""


@pytest.fixture
def dog(qtbot: QtBot) -> Iterator[Watchdog]:
    made = Watchdog()
    yield made
    made.close()


def work_hard() -> None:
    end = time.thread_time() + LONG
    while time.thread_time() < end:
        pass


def wait_for_nothing() -> None:
    threading.Event().wait(LONG)


def do(qtbot: QtBot, *slots: object) -> None:
    for slot in slots:
        QTimer.singleShot(0, slot)  # type: ignore[call-overload]
    done: list[int] = []
    QTimer.singleShot(20, lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done))


def test_an_idle_window_is_never_away(qtbot: QtBot, dog: Watchdog) -> None:
    do(qtbot)
    assert dog.gaps == []
    assert 0 < dog.longest < watchdog.LIMIT


def test_work_on_the_windows_thread_is_found_with_its_place(qtbot: QtBot, dog: Watchdog) -> None:
    do(qtbot, work_hard)
    (gap,) = dog.gaps
    assert gap.seconds >= gap.processor >= LONG - 0.01
    assert "in work_hard" in str(gap)
    assert gap.is_work
    assert not Gap(gap.seconds, watchdog.LIMIT / 2, gap.where).is_work


def test_waiting_on_the_windows_thread_is_found_too(
    qtbot: QtBot, dog: Watchdog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "_waited", lambda: 0.0)

    def wait_until_seen() -> None:
        wait_for_nothing()
        while ["in wait_until_seen" in stack for stack in dog._where].count(True) < LOOKS:
            threading.Event().wait(watchdog.LOOK_EVERY)

    do(qtbot, wait_until_seen)
    (gap,) = (each for each in dog.gaps if "in wait_until_seen" in str(each))
    assert gap.processor < watchdog.LIMIT
    dog.forget()
    assert (dog.gaps, dog.longest) == ([], 0.0)


def test_time_that_the_machine_gave_to_others_is_not_counted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = time.perf_counter()
    monkeypatch.setattr(watchdog, "_waited", lambda: time.perf_counter() - began)
    dog = Watchdog()
    do(qtbot)
    do(qtbot, wait_for_nothing)
    assert dog.gaps == []
    do(qtbot, work_hard)
    assert len(dog.gaps) == 1
    dog.close()
