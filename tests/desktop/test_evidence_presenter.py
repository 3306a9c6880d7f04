from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hostapp.desktop.theme import Theme
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import Query
from hostapp.wiring import Hostapp, open_hostapp
from tests.support.recorded import record_zoom
from tests.support.window_host import WindowHost

CHAT = "00:00:01\t Ana Ortiz:\tHello\n00:00:09\t Bo Li:\tHello, Ana\n"
ALTERED, SOUND, LATER = "Weekly sync", "Board preparation", "Design critique"


@pytest.fixture
def hostapp(tmp_path: Path) -> Iterator[Hostapp]:
    """A store with three meetings; Bo Li's answer in one rests on a letter that was altered."""
    for place, title in enumerate((ALTERED, SOUND, LATER)):
        folder = record_zoom(tmp_path / f"rec{place}", title)
        (folder / "chat.txt").write_text(f"{CHAT}00:00:12\t Bo Li:\tAbout {title}\n")
    (tmp_path / "letter.txt").write_text("Yes. Bo Li")
    (tmp_path / "mail.txt").write_text("Yes, this one too. Bo Li")
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([tmp_path / f"rec{place}" for place in range(3)])
    hostapp.scan.words()
    say_yes(hostapp, ALTERED, tmp_path / "letter.txt")
    (kept,) = (hostapp.store / "evidence").iterdir()
    say_yes(hostapp, SOUND, tmp_path / "mail.txt")
    kept.write_text("No.")
    yield hostapp
    hostapp.close()


def named(hostapp: Hostapp, title: str) -> MeetingId:
    found = {each.title: each.id for each in hostapp.library.all_meetings()}
    return found[title]


def say_yes(hostapp: Hostapp, title: str, evidence: Path) -> None:
    meeting = named(hostapp, title)
    person = hostapp.answers.person_in(meeting, "Bo Li")
    hostapp.answers.record(meeting, person, Answer.YES, evidence=evidence)


def test_altered_evidence_is_told_whichever_meeting_is_shown(
    qtbot: QtBot, theme: Theme, hostapp: Hostapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = WindowHost(qtbot, hostapp.store)
    host.settle()
    side, bar = host.window.side, host.window.library.bar
    host.wait(lambda: side.altered.count == 1)
    assert not side.altered.isHidden()
    assert "was altered or is missing on this disk, in 1 meeting." in host.news()
    bar.pressed.emit("show-altered-evidence")
    host.wait(lambda: host.titles() == [ALTERED])
    assert side.altered.isChecked()
    host.wait(lambda: bool(host.window.detail.people.concerns.texts()))
    letter = str(tmp_path / "letter.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (letter, ""))
    concerns = host.window.detail.people.concerns
    concerns.original_wanted.emit(concerns._shown[0].digest)
    host.wait(lambda: len(host.titles()) == 3)
    assert side.altered.isHidden()
    host.close()


def test_where_everything_is_as_it_was_nothing_is_said(
    qtbot: QtBot, theme: Theme, hostapp: Hostapp, tmp_path: Path
) -> None:
    for kept in (hostapp.store / "evidence").iterdir():
        if kept.read_text() == "No.":
            kept.write_text("Yes. Bo Li")
    host = WindowHost(qtbot, hostapp.store)
    host.settle()
    host.session.evidence.refresh()
    host.wait(lambda: host.session._lanes.files.idle)
    assert host.window.side.altered.isHidden()
    assert "altered" not in host.news()
    host.close()


def test_an_answer_for_all_meetings_counts_in_each(
    qtbot: QtBot, theme: Theme, hostapp: Hostapp, tmp_path: Path
) -> None:
    person = hostapp.answers.person_in(named(hostapp, LATER), "Bo Li")
    (tmp_path / "all.txt").write_text("Yes to all. Bo Li")
    known = set((hostapp.store / "evidence").iterdir())
    meeting, letter = named(hostapp, LATER), tmp_path / "all.txt"
    hostapp.answers.record(meeting, person, Answer.YES, evidence=letter, all_meetings=True)
    (added,) = set((hostapp.store / "evidence").iterdir()) - known
    added.unlink()
    assert len(hostapp.listing.ids(Query())) == 3
    host = WindowHost(qtbot, hostapp.store)
    host.wait(lambda: host.window.side.altered.count == 3)
    host.close()
