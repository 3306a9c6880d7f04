"""The window is open while the command line decides."""

import wave
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from tests.support.processes import Terminal
from tests.support.window_host import WindowHost

SOON = 1.0
"""Seconds within which the window shows what another process decided."""


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    folder = tmp_path / "recordings"
    folder.mkdir()
    for number, title in enumerate(("Design critique", "Weekly sync")):
        with wave.open(str(folder / f"{title}.wav"), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(8000)
            sound.writeframes(bytes([number, 0]) * 8000)
    return folder


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal with the same store, settings and key as the window."""
    terminal = Terminal(tmp_path)
    for name in ("HOSTAPP_STORE", "HOSTAPP_CONFIG", "HOSTAPP_KEY_PASSPHRASE"):
        monkeypatch.setenv(name, terminal.environment[name])
    return terminal


def show_soon(host: WindowHost, terminal: Terminal, *words: str | Path, state: str) -> None:
    """Run a command beside the window, and wait for what the window makes of it."""
    with terminal.start(*words) as command:
        host.wait(lambda: command.poll() is not None)
        ended = monotonic()
        _, said = command.communicate()
    assert command.returncode == 0, said.decode()
    host.wait(lambda: host.states()["Weekly sync"].startswith(state))
    assert monotonic() - ended < SOON


def test_the_window_shows_what_a_command_decides(
    qtbot: QtBot, recordings: Path, terminal: Terminal, tmp_path: Path
) -> None:
    meeting = recordings / "Weekly sync.wav"
    assert terminal("scan", recordings).code == 0
    host = WindowHost(qtbot, tmp_path / "store")
    host.wait(lambda: host.window.model.rowCount() == 2)
    host.settle()
    show_soon(host, terminal, "grant", meeting, state="Allowed")
    host.wait(lambda: host.foot() == "Ledger verified · 1 decision")
    show_soon(host, terminal, "revoke", meeting, state="Revoked")
    host.wait(lambda: host.foot() == "Ledger verified · 2 decisions")
    host.close()
    assert terminal("verify").code == 0
