"""A question is asked until it is stopped, and its trouble is told once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hostapp.desktop.jobs import Bridge, Job
from hostapp.desktop.repeated_question import RepeatedQuestion
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import UnavailableError
from hostapp.wiring import Hostapp


@pytest.fixture
def lanes(qtbot: QtBot, store: Path) -> Iterator[StoreLanes]:
    owner = QObject()
    lanes = StoreLanes(store, Bridge(owner))
    yield lanes
    lanes.close()


def test_answers_come_until_it_is_stopped(qtbot: QtBot, lanes: StoreLanes) -> None:
    asked: list[int] = []

    def question(_hostapp: Hostapp, _job: Job) -> int:
        asked.append(len(asked))
        return asked[-1]

    answers: list[object] = []
    owner = QObject()
    repeated = RepeatedQuestion(owner, lanes.looking, question, 1)
    repeated.answered.connect(answers.append)
    repeated.start()
    qtbot.waitUntil(lambda: len(answers) >= 3)
    assert answers[:3] == [0, 1, 2]
    repeated.stop()
    qtbot.waitUntil(lambda: lanes.looking.idle)
    heard = len(asked)
    with qtbot.waitSignal(repeated.answered, timeout=50, raising=False):
        pass
    assert len(asked) == heard


def test_another_trouble_is_told_again(qtbot: QtBot, lanes: StoreLanes) -> None:
    troubles = iter(["The disk failed.", "The disk failed.", "The disk is full."])

    def question(_hostapp: Hostapp, _job: Job) -> None:
        trouble = next(troubles, None)
        if trouble is not None:
            raise UnavailableError(trouble)

    said: list[str] = []
    owner = QObject()
    repeated = RepeatedQuestion(owner, lanes.looking, question, 1)
    repeated.failed.connect(lambda error: said.append(str(error)))
    with qtbot.waitSignal(repeated.answered):
        repeated.start()
    repeated.stop()
    assert said == ["The disk failed.", "The disk is full."]
