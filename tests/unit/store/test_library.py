from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.status import Status
from hostapp.store.database import open_database
from hostapp.store.library import Library, open_library
from hostapp.store.library_rows import CachedStatus
from hostapp.store.library_tables import LIBRARY
from tests.support.libraries import NOW, found, opened_library, people, person, put


def test_what_was_stored_is_there_after_opening_again(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (weekly,) = put(library, found())
        library.set_stamp("seen", "7")
    with opened_library(tmp_path) as library:
        assert library.meeting(weekly).title == "Weekly"
        assert library.stamp("seen") == "7"
        assert library.stamp("other") is None
        assert library.notes == ()


def test_an_unknown_meeting_is_a_wrong_question(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        with pytest.raises(UsageError, match="There is no meeting 00aa: list the meetings"):
            library.meeting(MeetingId("00aa"))
        assert library.meetings([MeetingId("00aa")]) == ()


@pytest.mark.parametrize(
    "content", [b"no database at all" * 99, b"SQLite format 3\0" + b"\0" * 999]
)
def test_a_damaged_library_is_set_aside_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "library.db").write_bytes(content)
    with opened_library(tmp_path) as library:
        (note,) = library.notes
        assert "set aside as library.db.set-aside" in note
        assert "Decisions are kept elsewhere" in note
        put(library, found())
    assert (tmp_path / "library.db.set-aside").read_bytes() == content


def test_a_library_of_a_newer_program_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    open_database(path, migrations=[LIBRARY], newest=99, synchronous="NORMAL").close()
    with opened_library(tmp_path) as library:
        assert library.notes


def test_damage_that_shows_while_reading_is_mended_at_the_next_start(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(library, *(found(f"Meeting {number}") for number in range(300)))
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "library.db"
    content = bytearray(path.read_bytes())
    half = len(content) // 2
    content[half:] = b"\x55" * (len(content) - half)
    path.write_bytes(content)
    library = open_library(path)
    with pytest.raises(UnavailableError, match="is damaged: start Hostapp again"):
        list(library.all_meetings())
    library.close()
    with opened_library(tmp_path) as library:
        assert library.notes
        assert list(library.all_meetings()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UnavailableError):
        open_library(tmp_path / "file" / "library.db")
    assert (tmp_path / "file").read_bytes() == b""


def test_statuses_are_cached_and_found_overdue(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        one, two, three = put(library, found("One"), found("Two"), found("Three"))
        library.set_statuses(
            [
                CachedStatus(one, Status.GRANTED, (PurposeId("evaluation"),), until=NOW),
                CachedStatus(two, Status.PARTLY, until=NOW + timedelta(seconds=1), out_count=2),
            ]
        )
        assert library.overdue(NOW) == (one,)
        assert library.decided() == {one, two}
        library.set_statuses([CachedStatus(one, Status.EXPIRED, until=NOW)])
        assert library.overdue(NOW) == ()
        assert library.listing.row(three).status is Status.UNDECIDED  # type: ignore[union-attr]


def test_meetings_are_found_by_person(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        one, two = put(
            library, found("One", people=people("Ana Ortiz")), found("Two", people=people("Bo Li"))
        )
        ana = person("Ana Ortiz")
        assert ana is not None
        assert library.meetings_with(person=ana.id) == (one,)
        assert library.meetings_with() == ()
        assert {each.name for each in library.people()} == {"Ana Ortiz", "Bo Li"}
        assert two in by_id(library.all_meetings())


def by_id(meetings: object) -> set[str]:
    return {meeting.id for meeting in meetings}  # type: ignore[attr-defined]


def test_while_filling_there_is_more_room_and_afterwards_no_longer(tmp_path: Path) -> None:
    def room(library: Library) -> list[int]:
        names = ("cache_size", "wal_autocheckpoint", "foreign_keys")
        return [library.db.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    with opened_library(tmp_path) as library:
        usual = room(library)
        with library.filling():
            assert room(library) != usual
            assert room(library)[-1] == 1
            put(library, found())
        with library.filling(checked=False):
            assert room(library)[-1] == 0
        assert room(library) == usual
        assert len(list(library.all_meetings())) == 1
