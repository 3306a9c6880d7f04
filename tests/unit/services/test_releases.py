from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.identifiers import Seal
from hostapp.domain.release_events import Released
from tests.support.granted_talk import granted_talk


def test_a_release_is_found_by_id_start_or_folder(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        releases = talk.host.hostapp.releases
        with pytest.raises(UsageError, match="No release"):
            releases.resolve("5e")
        first = talk.host.hostapp.export.write(talk.plan("text"), tmp_path / "a")
        second = talk.host.hostapp.export.write(talk.plan("huggingface"), tmp_path / "b")
        assert first.release is not None
        for text in (str(tmp_path / "a"), first.release, first.release[:9]):
            assert releases.resolve(text).index == first.entry
        with pytest.raises(UsageError, match="More than one"):
            releases.resolve("")
        rows = releases.all()
        assert [row.entry for row in rows] == [first.entry, second.entry]
        assert [row.items for row in rows] == [first.items, second.items]
        assert [row.meetings for row in rows] == [1, 1]


def test_items_come_back_with_their_questions(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        releases = talk.host.hostapp.releases
        talk.host.hostapp.export.write(talk.plan("huggingface"), tmp_path / "a")
        event = releases.resolve(str(tmp_path / "a")).event
        assert isinstance(event, Released)
        people = {
            question.person
            for item in releases.items(event)
            for question in releases.questions(event, item)
        }
        assert people == {each.person for each in talk.meeting().participants}


def test_an_erased_list_is_said(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        hostapp = talk.host.hostapp
        hostapp.export.write(talk.plan("text"), tmp_path / "a")
        store = hostapp.book.ledger.store
        entry = store.entry(store.size() - 1)
        assert entry is not None
        import json

        store.erase([Seal(json.loads(entry)["items"])])
        hostapp.book.ledger.decoded.__init__()  # type: ignore[misc]
        (row,) = hostapp.releases.all()
        assert (row.items, row.meetings) == (None, None)
        event = hostapp.releases.resolve(row.release).event
        assert isinstance(event, Released)
        with pytest.raises(UnavailableError, match="erased"):
            hostapp.releases.items(event)
