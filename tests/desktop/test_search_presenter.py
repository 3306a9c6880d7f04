from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.jobs import Job
from hostapp.desktop.search_presenter import _find
from hostapp.desktop.theme import Theme
from hostapp.wiring import open_hostapp
from tests.support.films import NOISE, TRANSCRIPT, film
from tests.support.window_host import WindowHost


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    folder = tmp_path / "recordings" / "2027-02-03 10.00.00 Weekly sync"
    folder.mkdir(parents=True)
    film(folder / "video1123456789.mp4")
    (folder / "audio1123456789.transcript.vtt").write_text(TRANSCRIPT, "utf-8")
    return folder.parent


@pytest.fixture
def host(qtbot: QtBot, theme: Theme, store: Path) -> Iterator[WindowHost]:
    hostapp = open_hostapp(store)
    hostapp.words.run()
    hostapp.close()
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.settle()
    yield host
    host.close()


@pytest.mark.qt_log_ignore(*NOISE)
def test_a_passage_leads_to_its_meeting_and_plays(host: WindowHost) -> None:
    passages = host.session.search.passages
    host.search("shall we")
    host.wait(lambda: passages.count() == 1)
    assert host.window.model.rowCount() == 0, "neither title nor people hold these words"
    passages.open_line(0)
    tab = host.window.detail.transcript
    host.wait(lambda: host.window.detail.title() == "Weekly sync")
    host.wait(lambda: tab.player.player.is_playing)
    assert host.session.library.selection().count == 1
    host.session.transcript.toggle()
    host.wait(lambda: not tab.player.player.is_playing)
    host.search("s")
    host.wait(lambda: passages.count() == 0)
    host.wait(lambda: host.window.model.rowCount() == 1)


def test_sentences_stand_apart_on_the_one_line_of_a_passage(
    recordings: Path, tmp_path: Path
) -> None:
    (transcript,) = recordings.glob("*/*.vtt")
    transcript.write_text(TRANSCRIPT.replace("Bo Li: Yes.", "Ana Ortiz: Now."), "utf-8")
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([recordings])
    hostapp.words.run()
    (passage,) = _find("now", hostapp, Job(print))
    hostapp.close()
    assert passage.excerpt.endswith("Shall we begin? Now.")
    assert [passage.excerpt[begin:end] for begin, end in passage.found] == ["Now"]
