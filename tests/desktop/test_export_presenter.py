from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.export_presenter import done_sentence
from hostapp.desktop.export_wizard import ExportWizard
from hostapp.desktop.theme import Theme
from hostapp.domain.events import Answer
from hostapp.services.export import Exported
from hostapp.services.rows import Query
from hostapp.wiring import Hostapp, open_hostapp
from tests.support.talks import BO, record_talk
from tests.support.window_host import WindowHost


@pytest.fixture
def granted(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[WindowHost]:
    """A window on one granted talk with captions."""
    (tmp_path / "rec").mkdir()
    record_talk(tmp_path / "rec")
    store = tmp_path / "store"
    hostapp = open_hostapp(store)
    hostapp.scan.run([tmp_path / "rec"])
    hostapp.scan.words()
    data = ["audio", "participant-audio", "transcript", "captions", "chat"]
    hostapp.decide.grant(hostapp.listing.ids(Query()), hostapp.make_terms(data=data))
    hostapp.close()
    host = WindowHost(qtbot, store)
    host.wait(lambda: host.window.model.rowCount() == 1)
    host.settle()
    yield host
    host.close()


def opened_beside(tmp_path: Path) -> closing[Hostapp]:
    """Open the store once more, as a command beside the window would."""
    return closing(open_hostapp(tmp_path / "store"))


def open_wizard(host: WindowHost) -> ExportWizard:
    host.window.library.export.click()
    host.wait(lambda: host.session.export.wizard is not None)
    wizard = host.session.export.wizard
    assert wizard is not None
    for name, box in wizard.formats.items():
        box.setChecked(name == "text")
    return wizard


def test_from_plan_to_a_listed_release(granted: WindowHost, tmp_path: Path) -> None:
    wizard = open_wizard(granted)
    wizard.folder.setText(str(tmp_path / "out"))
    wizard.next.click()
    granted.wait(lambda: wizard.headline() == "What goes, and what stays")
    assert wizard.words().startswith("Going: 1 meeting")
    wizard.next.click()
    granted.wait(lambda: wizard.headline() == "Done")
    assert (tmp_path / "out" / "text" / "train.jsonl").is_file()
    wizard.next.click()
    assert granted.session.export.wizard is None
    datasets = granted.window.side.release_buttons()[0]
    granted.wait(lambda: datasets.count == 1)


def test_who_said_no_is_named_with_how_they_are_kept_out(
    granted: WindowHost, tmp_path: Path
) -> None:
    with opened_beside(tmp_path) as other:
        (meeting,) = other.listing.ids(Query())
        people = other.look.one(meeting).meeting.participants
        bo = next(each.person for each in people if each.name == BO)
        other.answers.record(meeting, bo, Answer.NO)
    wizard = open_wizard(granted)
    wizard.folder.setText(str(tmp_path / "out"))
    wizard.next.click()
    granted.wait(lambda: wizard.review is not None)
    assert wizard.review is not None
    ((name, how),) = wizard.review.cuts
    assert name == f"{BO} · Weekly"
    ((title, amount),) = wizard.review.going
    assert title == "Weekly"
    assert amount
    assert "their own track stays here" in how
    assert "cues and chat lines are removed" in how


def test_a_folder_that_is_not_empty_leads_back(granted: WindowHost, tmp_path: Path) -> None:
    wizard = open_wizard(granted)
    wizard.folder.setText(str(tmp_path))
    wizard.next.click()
    granted.wait(lambda: wizard.headline() == "What goes, and what stays")
    wizard.next.click()
    granted.wait(lambda: "empty" in wizard.words())
    wizard.leave.click()
    assert granted.session.export.wizard is None


def test_nothing_begins_while_locked(granted: WindowHost) -> None:
    granted.session.export.locked = "The ledger was changed."
    granted.window.library.export.click()
    assert granted.session.export.wizard is None


def test_an_empty_release_is_said_so() -> None:
    nothing = Exported(None, None, 0, None, (), ())
    assert done_sentence(nothing) == "Nothing was released: nothing of it may go."
