from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.meetings import MeetingState
from hostapp.domain.status import Status
from hostapp.store.library import Library
from hostapp.store.library_intake import Intake
from hostapp.store.library_rows import CachedStatus
from hostapp.store.library_values import FolderContent, Placed
from tests.support.libraries import NOW, found, opened_library, person, put


def arrive(library: Library, name: str) -> None:
    meeting = found(name)
    placed = Placed(meeting, f"{sum(name.encode()):016x}")  # type: ignore[arg-type]
    with library.writing():
        Intake(library.db, person).store([FolderContent(meeting.folder, b"s", (placed,))])


def states(library: Library) -> dict[str, set[MeetingState]]:
    return {meeting.title: set(meeting.states) for meeting in library.all_meetings()}


def test_what_is_below_a_place_is_marked_and_nothing_beside_it(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(library, *(found(name) for name in ("a", "a/b", "a0", "a b", "b")))
        with library.writing():
            library.identity.mark_below(b"/recordings/a", MeetingState.NOT_SEEN)
        away = {title for title, each in states(library).items() if each}
        assert away == {"a", "a/b"}
        assert library.identity.folders_not_here() == {b"/recordings/a", b"/recordings/a/b"}
        assert {each.folder for each in library.identity.lost()} == {
            b"/recordings/a",
            b"/recordings/a/b",
        }
        with library.writing():
            library.identity.mark([b"/recordings/a"], None)
            library.identity.mark_meetings([2], MeetingState.AWAY)
        assert states(library)["a"] == set()
        assert states(library)["a/b"] == {MeetingState.AWAY}


@pytest.mark.parametrize("root", [b"/", b"/recordings", b"/recordings/"])
def test_everything_is_below_its_root(tmp_path: Path, root: bytes) -> None:
    with opened_library(tmp_path) as library:
        put(library, found("a"), found("b"))
        with library.writing():
            library.identity.mark_below(root, MeetingState.AWAY)
        assert all(states(library).values())


def test_a_forgotten_folder_is_not_known_but_its_meetings_are(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(library, found("a"), found("b"))
        with library.writing():
            library.identity.forget_folders([b"/recordings/a"])
        assert library.identity.signatures() == {b"/recordings/b": b"signature"}
        assert len(library.identity.stored_in(b"/recordings/a")) == 1


def test_new_meetings_are_told_until_they_were_compared(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(library, found("old"))
        assert not library.identity.any_arrival()
        with library.writing():
            library.identity.begin_arrivals()
        arrive(library, "new")
        with library.writing():
            library.identity.begin_arrivals()
        (new,) = library.identity.arrivals_in(b"/recordings/new")
        assert library.identity.arrivals_in(b"/recordings/old") == ()
        assert [each.id for each in library.identity.arrivals_shaped({new.shape, b"no"})] == [
            new.id
        ]
        assert [each.id for each in library.identity.arrivals_sized({900})] == [new.id]
        assert list(library.identity.arrivals_sized({901})) == []
        with library.writing():
            library.identity.end_arrivals()
        assert not library.identity.any_arrival()


def test_an_adopted_meeting_has_the_old_id_and_status(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (old_id,) = put(library, found("old"))
        until = NOW + timedelta(days=1)
        library.set_statuses([CachedStatus(old_id, Status.GRANTED, until=until)])
        with library.writing():
            library.identity.begin_arrivals()
        arrive(library, "new")
        (old,) = library.identity.stored_in(b"/recordings/old")
        (new,) = library.identity.stored_in(b"/recordings/new")
        with library.writing():
            library.identity.adopt(old, new)
        assert library.identity.ids() == {old_id}
        assert library.meeting(old_id).title == "new"
        row = library.listing.row(old_id)
        assert row is not None
        assert (row.status, row.status_until) == (Status.GRANTED, until)
