from pathlib import Path

import pytest

from hostapp import wiring
from tests.support.command_line import CommandLine
from tests.support.hosts import Clock


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """What the computer's clock says to every command in the terminal."""
    clock = Clock()
    monkeypatch.setattr(wiring, "now", clock)
    return clock


@pytest.fixture
def terminal(clock: Clock, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A terminal in which every command opens the store anew, as they do."""
    return CommandLine(None, capsys)


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    return tmp_path / "rec"
