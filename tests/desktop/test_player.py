import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hostapp.desktop.player import Player
from tests.support.films import NOISE, film

PATIENCE = 20_000


@pytest.fixture
def player(qtbot: QtBot, qapp: QObject) -> Iterator[Player]:
    made = Player(qapp)
    yield made
    if made.is_playing:
        with qtbot.waitSignal(made.playing, timeout=PATIENCE):
            made.stop()
    made.deleteLater()


@pytest.mark.qt_log_ignore(*NOISE)
def test_a_frame_arrives(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.open(str(film(tmp_path / "a.mp4")))
    with qtbot.waitSignals([player.pictured, player.measured, player.playing], timeout=PATIENCE):
        player.play()
    assert player.is_playing


@pytest.mark.qt_log_ignore(*NOISE)
def test_it_plays_from_a_moment(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.open(str(film(tmp_path / "a.mp4")))
    with qtbot.waitSignal(player.moved, timeout=PATIENCE, check_params_cb=lambda at: at >= 1.5):
        player.play(1.5)
    player.toggle()
    qtbot.waitUntil(lambda: not player.is_playing, timeout=PATIENCE)


@pytest.mark.qt_log_ignore(*NOISE)
def test_what_is_no_film_says_why(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    broken = tmp_path / "a.mp4"
    broken.write_bytes(b"no film" * 99)
    player.open(str(broken))
    with qtbot.waitSignal(player.failed, timeout=PATIENCE) as told:
        player.play()
    assert told.args[0].startswith("This file cannot be played here: ")


def test_without_a_file_nothing_happens(player: Player) -> None:
    player.stop()
    player.seek(3)
    assert not player.is_playing
    assert player.path == ""


def test_qt_multimedia_is_loaded_when_first_needed() -> None:
    code = (
        "import sys, hostapp.desktop.session, hostapp.desktop.player_pane;"
        "print('PySide6.QtMultimedia' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"
