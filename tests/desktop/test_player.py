import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hostapp.desktop.player import Part, Player
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


def parts(*paths: Path) -> list[Part]:
    """Return films of three seconds each, one after the other."""
    return [Part(bytes(path), 3.0 * place, 3.0) for place, path in enumerate(paths)]


@pytest.mark.qt_log_ignore(*NOISE)
def test_a_frame_arrives(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.open(parts(film(tmp_path / "a.mp4")))
    with qtbot.waitSignals([player.pictured, player.measured, player.playing], timeout=PATIENCE):
        player.play()
    assert player.is_playing


@pytest.mark.qt_log_ignore(*NOISE)
def test_it_plays_from_a_moment(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.open(parts(film(tmp_path / "a.mp4")))
    with qtbot.waitSignal(player.moved, timeout=PATIENCE, check_params_cb=lambda at: at >= 1.5):
        player.play(1.5)
    player.toggle()
    qtbot.waitUntil(lambda: not player.is_playing, timeout=PATIENCE)


@pytest.mark.qt_log_ignore(*NOISE)
def test_what_is_no_film_says_why(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    broken = tmp_path / "a.mp4"
    broken.write_bytes(b"no film" * 99)
    player.open(parts(broken))
    with qtbot.waitSignal(player.failed, timeout=PATIENCE) as told:
        player.play()
    assert told.args[0].startswith("This file cannot be played here: ")


@pytest.mark.qt_log_ignore(*NOISE)
def test_parts_play_one_after_the_other_as_one(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    first, second = film(tmp_path / "a.mp4"), film(tmp_path / "b.mp4")
    player.open(parts(first, second))
    player.set_speed(2.0)
    heard: list[float] = []
    player.moved.connect(heard.append)
    with qtbot.waitSignal(player.measured, timeout=PATIENCE) as length:
        player.play(2.0)
        assert player.path == bytes(first)
    assert length.args[0] == pytest.approx(6.0, abs=0.1)
    assert player.path == bytes(second)
    with qtbot.waitSignal(player.ended, timeout=PATIENCE):
        pass
    assert heard == sorted(heard), "it never jumps back"
    assert 2.0 <= heard[0] < 3.5
    assert heard[-1] == pytest.approx(6.0, abs=0.1)
    assert player.at == 0.0


@pytest.mark.qt_log_ignore(*NOISE)
def test_a_moment_in_the_second_part_opens_it(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.open(parts(film(tmp_path / "a.mp4"), film(tmp_path / "b.mp4")), 1.0)
    assert player.at == 1.0
    with qtbot.waitSignal(player.moved, timeout=PATIENCE) as moved:
        player.play(4.5)
    assert moved.args[0] >= 4.0
    assert player.path == bytes(tmp_path / "b.mp4")
    with qtbot.waitSignal(player.moved, timeout=PATIENCE, check_params_cb=lambda at: at < 3):
        player.seek(1.5)
    assert player.path == bytes(tmp_path / "a.mp4")


@pytest.mark.qt_log_ignore(*NOISE)
def test_another_recording_plays_at_once_while_one_plays(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    player.open(parts(film(tmp_path / "a.mp4")))
    with qtbot.waitSignal(player.moved, timeout=PATIENCE):
        player.play()
    player.open(parts(film(tmp_path / "b.mp4")), 1.0)
    player.play()
    qtbot.waitUntil(lambda: player.at > 1.5, timeout=PATIENCE)
    assert player.is_playing
    assert player.path == bytes(tmp_path / "b.mp4")


@pytest.mark.qt_log_ignore(*NOISE)
def test_stopping_keeps_the_moment(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.open(parts(film(tmp_path / "a.mp4")))
    with qtbot.waitSignal(player.moved, timeout=PATIENCE, check_params_cb=lambda at: at > 1):
        player.play(1.0)
    with qtbot.waitSignal(player.playing, timeout=PATIENCE):
        player.stop()
    assert player.at > 1.0


def test_without_a_file_nothing_happens(player: Player) -> None:
    player.stop()
    player.seek(3)
    assert not player.is_playing
    assert player.path == b""


def test_qt_multimedia_is_loaded_when_first_needed() -> None:
    code = (
        "import sys, hostapp.desktop.session, hostapp.desktop.player_pane;"
        "print('PySide6.QtMultimedia' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"
