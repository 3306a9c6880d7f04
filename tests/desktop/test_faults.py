import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.faults import LOG, Faults, UnexpectedError


def raised() -> BaseException:
    try:
        int("a bug")
    except ValueError as error:
        return error
    raise AssertionError


def test_a_bug_is_told_and_logged(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults(tmp_path / "config")
    error = raised()
    with qtbot.waitSignal(faults.told) as told:
        faults.take(type(error), error, error.__traceback__)
    assert "ValueError: invalid literal" in told.args[0]
    assert told.args[0] in (tmp_path / "config" / LOG).read_text("utf-8")
    caplog.clear()
    faults.close()


def test_a_bug_of_another_thread_arrives_in_the_windows(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    faults = Faults(tmp_path)
    monkeypatch.setattr(threading, "excepthook", faults._take_from_thread)
    with qtbot.waitSignal(faults.told) as told:
        thread = threading.Thread(target=lambda: int("a bug"))
        thread.start()
        thread.join()
    assert "ValueError" in told.args[0]
    caplog.clear()
    faults.close()


def test_ending_by_the_keyboard_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *what: ended.append(what[0]))
    Faults(tmp_path).take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [KeyboardInterrupt]


def test_a_full_log_stays_small(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    faults = Faults(tmp_path)
    for _ in range(30):
        faults.take(ValueError, ValueError("x" * 30_000), None)
    caplog.clear()
    faults.close()
    assert sum(each.stat().st_size for each in tmp_path.iterdir()) < 700_000


def test_the_sentence_says_that_nothing_is_lost() -> None:
    assert "Every decision that was confirmed is kept" in str(UnexpectedError())
