import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.remembered import Remembered
from hostapp.desktop.session_end import SIGNALS, SessionEnd
from tests.contracts.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")

WINDOW = """
import sys
from hostapp.desktop import start
from hostapp.desktop.fault_presenter import FaultPresenter
begin = FaultPresenter.begin
def begun(self):
    begin(self)
    print("open", flush=True)
FaultPresenter.begin = begun
sys.exit(start.main(sys.argv[1]))
"""


@pytest.fixture
def end(qapp: QApplication) -> Iterator[SessionEnd]:
    made = SessionEnd(qapp)
    yield made
    made.close()


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_becomes_the_wish_to_close(qtbot: QtBot, end: SessionEnd, name: str) -> None:
    end.listen()
    with qtbot.waitSignal(end.wanted):
        os.kill(os.getpid(), getattr(signal, name))


def test_afterwards_signals_are_as_they_were(end: SessionEnd) -> None:
    before = signal.getsignal(signal.SIGTERM)
    end.listen()
    end.listen()
    assert signal.getsignal(signal.SIGTERM) is not before
    end.close()
    end.close()
    assert signal.getsignal(signal.SIGTERM) is before


def test_the_end_of_the_hosts_session_is_announced(
    qtbot: QtBot, qapp: QApplication, end: SessionEnd
) -> None:
    with qtbot.waitSignal(end.announced):
        end._commit(None)  # type: ignore[arg-type]


def test_a_window_that_is_told_to_end_has_not_crashed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "store"
    monkeypatch.setenv("HOSTAPP_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(store)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    assert Remembered(str(store)).begin_running()
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 0
    process.stdout.close()
    assert not Remembered(str(store)).begin_running()
