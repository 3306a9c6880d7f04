from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.theme import Theme
from tests.support.films import NOISE, TRANSCRIPT, film
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
