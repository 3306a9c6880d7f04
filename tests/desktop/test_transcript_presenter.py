import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from hostapp.desktop.theme import Theme
from hostapp.wiring import open_hostapp
from tests.support.films import NOISE, TRANSCRIPT, film
from tests.support.screenshots import keep_screenshot
from tests.support.window_host import PATIENCE, WindowHost


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    folder = tmp_path / "recordings" / "2027-02-03 10.00.00 Weekly sync"
    folder.mkdir(parents=True)
    film(folder / "video1123456789.mp4")
    (folder / "audio1123456789.transcript.vtt").write_text(TRANSCRIPT, "utf-8")
    return folder.parent


@pytest.fixture
def host(qtbot: QtBot, theme: Theme, store: Path) -> Iterator[WindowHost]:
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.settle()
    yield host
    host.close()


@pytest.mark.qt_log_ignore(*NOISE)
def test_space_in_the_table_plays_what_is_selected(host: WindowHost) -> None:
    tab = host.window.detail.transcript
    host.select(0)
    host.session.transcript.toggle()
    host.wait(lambda: tab.text().startswith("00:00:00 Ana Ortiz"))
    host.wait(lambda: not tab.player.picture.image.isNull())
    host.wait(lambda: tab.current == 1)
    host.session.transcript.toggle()
    host.wait(lambda: not tab.player.player.is_playing)


@pytest.mark.qt_log_ignore(*NOISE)
def test_it_is_played_on_from_where_it_was_left(qtbot: QtBot, host: WindowHost) -> None:
    tab = host.window.detail.transcript
    host.select(0)
    meeting = host.window.model.meeting(0)
    assert meeting is not None
    host.session.transcript.play(meeting.id, 2.4)
    host.wait(lambda: tab.player.player.at >= 2.4)
    left = tab.player.player.at
    host.session.transcript.show(None)
    host.session.transcript.show(meeting)
    host.wait(lambda: tab.current == 1)
    with qtbot.waitSignal(tab.player.moved, timeout=PATIENCE) as moved:
        host.session.transcript.toggle()
    assert moved.args[0] == pytest.approx(left, abs=0.7)


@pytest.mark.qt_log_ignore(*NOISE)
def test_of_separate_tracks_the_host_chooses_whose_is_heard(
    qtbot: QtBot, theme: Theme, demo_library: Path, tmp_path: Path
) -> None:
    hostapp = open_hostapp(tmp_path / "tracks")
    hostapp.scan.run([demo_library / "Craig"])
    hostapp.close()
    host = WindowHost(qtbot, tmp_path / "tracks")
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.settle()
    tab = host.window.detail.transcript
    host.select(0)
    host.window.detail.tabs.setCurrentWidget(tab)
    choice = next(each for each in tab.findChildren(QComboBox) if "track" in each.accessibleName())
    host.wait(lambda: choice.count() == 3 and tab.player.waveform.is_drawn)
    host.wait(lambda: tab.player.tracks.is_mixed)
    mix = Path(os.fsdecode(tab.player.player.path))
    assert mix.parent == tmp_path / "tracks" / "mixes"
    keep_screenshot(host.window, "everybody-mixed")
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert tab.player.player.path != os.fsencode(mix)
    host.session.transcript.toggle()
    host.wait(lambda: tab.player.player.at > 0)
    assert tab.player.trouble() == ""
    keep_screenshot(host.window, "separate-tracks")
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    host.wait(lambda: tab.player.player.is_playing and tab.player.player.path == os.fsencode(mix))
    host.close()
    assert not mix.exists()


@pytest.mark.qt_log_ignore(*NOISE)
def test_nothing_plays_on_where_its_button_is_gone(host: WindowHost) -> None:
    player = host.window.detail.transcript.player.player
    ended: list[bool] = []
    player.ended.connect(lambda: ended.append(True))
    host.select(0)
    player.playing.connect(host.window.detail.hide)
    paused: list[bool] = []
    player.playing.connect(paused.append)
    host.session.transcript.toggle()
    host.wait(lambda: paused[-1:] == [False])
    assert player.at < 2.5
    assert not ended
