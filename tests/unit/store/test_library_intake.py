from pathlib import Path

import pytest

from hostapp.domain.meetings import FoundMeeting, MeetingState
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM
from hostapp.store import library_intake
from hostapp.store.library import Library
from hostapp.store.library_files import ReadLengths
from hostapp.store.library_intake import Intake
from hostapp.store.library_rows import Query
from hostapp.store.library_values import FolderContent, Placed
from hostapp.store.library_words import MeetingWords
from tests.support.libraries import NOW, file, found, opened_library, people, person, put


def again(library: Library, meeting: object, *, changed: bool) -> None:
    (known,) = library.identity.stored_in(meeting.folder)  # type: ignore[attr-defined]
    placed = Placed(meeting, known.id, known, changed)  # type: ignore[arg-type]
    with library.writing():
        Intake(library.db, person).store([FolderContent(known.folder, b"later", (placed,))])


def titled(library: Library, text: str) -> int:
    return library.listing.count(Query(text=text), NOW)


def test_a_known_meeting_is_brought_up_to_date(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found("Weekly", people=people("Ana Ortiz")))
        folder = b"/recordings/Weekly"
        again(
            library,
            found(
                "Weekly",
                title="Monthly",
                files=(file(folder + b"/audio.m4a", size=5),),
                people=people("Bo Li"),
                started_at=None,
                states=frozenset({MeetingState.PARTIAL}),
            ),
            changed=True,
        )
        meeting = library.meeting(id_)
        assert (meeting.title, meeting.started_at) == ("Monthly", None)
        assert [each.size for each in meeting.files] == [5]
        assert [each.name for each in meeting.participants] == ["Bo Li"]
        assert (titled(library, "weekly"), titled(library, "ana")) == (0, 0)
        assert (titled(library, "monthly"), titled(library, "bo")) == (1, 1)
        assert library.identity.signatures() == {folder: b"later"}


def test_a_length_is_not_forgotten_by_a_tool_that_tells_none(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found(duration_seconds=60.0))
        again(library, found(), changed=False)
        assert library.meeting(id_).duration_seconds == 60.0


def test_what_was_downloaded_is_opened_although_no_time_tells_so(tmp_path: Path) -> None:
    away, partial = {MeetingState.CLOUD_ONLY}, {MeetingState.PARTIAL}
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found(states=frozenset(away | partial)))
        (number,) = library.files.unprobed_meetings()
        with library.writing():
            library.files.learn_lengths([ReadLengths(number, [], None)])
            library.words.store([MeetingWords(id_, [], {})])
        again(library, found(states=frozenset(away)), changed=False)
        assert (library.files.unprobed_meetings(), library.words.unread()) == ((), ())
        again(library, found(states=frozenset(partial)), changed=False)
        assert (library.files.unprobed_meetings(), library.words.unread()) == ((number,), (id_,))


def test_what_was_downloaded_is_opened_before_all_is_here(tmp_path: Path) -> None:
    def with_away(*names: str) -> FoundMeeting:
        files = tuple(
            file(
                f"/recordings/Weekly/{name}".encode(),
                problem=CLOUD_ONLY_PROBLEM if name in names else None,
            )
            for name in ("a.m4a", "b.m4a", "c.m4a")
        )
        return found(files=files, states=frozenset({MeetingState.CLOUD_ONLY}))

    with opened_library(tmp_path) as library:
        (id_,) = put(library, with_away("a.m4a", "b.m4a"))
        (number,) = library.files.unprobed_meetings()
        with library.writing():
            library.files.learn_lengths([ReadLengths(number, [], None)])
            library.words.store([MeetingWords(id_, [], {})])
        again(library, with_away("a.m4a", "b.m4a"), changed=False)
        assert (library.files.unprobed_meetings(), library.words.unread()) == ((), ())
        again(library, with_away("b.m4a"), changed=False)
        assert (library.files.unprobed_meetings(), library.words.unread()) == ((number,), (id_,))


def test_the_same_person_in_two_meetings_is_one(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(
            library,
            found("One", people=people("Ana Ortiz", "ANA ORTIZ")),
            found("Two", people=people("ana ortiz")),
        )
        one, two = (meeting.participants for meeting in library.all_meetings())
        assert len(one) == len(two) == 1
        assert one[0].person == two[0].person


@pytest.mark.parametrize("number", [2, 30])
def test_the_same_people_meet_again_with_another_host(tmp_path: Path, number: int) -> None:
    names = [f"Guest {each}" for each in range(number)]
    with opened_library(tmp_path) as library:
        put(
            library,
            found("One", people=people(*names), host=names[0]),
            found("Two", people=people(*names), host=names[0]),
            found("Three", people=people(*names), host=names[1]),
        )
        hosts = [
            [each.name for each in meeting.participants if each.is_host]
            for meeting in library.all_meetings()
        ]
        assert sorted(hosts) == [["Guest 0"], ["Guest 0"], ["Guest 1"]]
        assert titled(library, "guest") == 3


def test_no_more_people_are_remembered_together_than_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_intake, "_MOST_CASTS", 1)
    names = ["Ana Ortiz", "Bo Li", "Ana Ortiz"]
    with opened_library(tmp_path) as library:
        put(library, *(found(f"Call {at}", people=people(each)) for at, each in enumerate(names)))
        told = [[each.name for each in one.participants] for one in library.all_meetings()]
        assert sorted(told) == [["Ana Ortiz"], ["Ana Ortiz"], ["Bo Li"]]


def test_what_is_not_known_is_stored_as_nothing(tmp_path: Path) -> None:
    one = "SELECT duration, meeting_number, problems FROM meeting"
    with opened_library(tmp_path) as library:
        put(library, found("Weekly"))
        assert library.db.conn.execute(one).fetchall() == [(None, None, None)]
        again(
            library, found("Weekly", meeting_number="123456789", problems=("Odd.",)), changed=False
        )
        assert library.db.conn.execute(one).fetchall() == [(None, "123456789", "Odd.")]
        again(library, found("Weekly"), changed=False)
        assert library.db.conn.execute(one).fetchall() == [(None, None, None)]


def test_meetings_of_one_folder_are_shown_by_their_files(tmp_path: Path) -> None:
    shared = b"/recordings"
    with opened_library(tmp_path) as library:
        one, two = put(
            library,
            found("One", folder=shared, files=(file(shared + b"/one.mp4"),)),
            found("Two", folder=shared, files=(file(shared + b"/two.mp4"),)),
        )
        rows = [library.listing.row(id_) for id_ in (one, two)]
        assert [row.path for row in rows if row] == ["/recordings/one.mp4", "/recordings/two.mp4"]
