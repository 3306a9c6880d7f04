from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.store.erasable import Erasable
from hostapp.store.library import Library
from hostapp.store.library_erasure import erase_from_library, squeeze_library
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_words import MeetingWords
from tests.support.libraries import file, found, opened_library, people, person, put

ANA = person("Ana Ortiz") or pytest.fail("nobody")
WHAT = Erasable(
    {ANA.id: "Somebody"},
    holds=lambda text: "Ana" in text,
    masked=lambda text: text.replace("Ana Ortiz", "…").replace("Ana", "…"),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with opened_library(tmp_path) as opened:
        yield opened


def with_words(library: Library, meeting: MeetingId, text: str) -> None:
    passage = StoredPassage(b"chat.txt", 1, None, "Bo Li", text)
    with library.writing():
        library.words.store([MeetingWords(meeting, [passage], {"Bo Li": 1})])


def test_people_titles_files_and_words_lose_the_name(library: Library) -> None:
    folder = b"/recordings/Weekly"
    (meeting, other) = put(
        library,
        found(
            "Weekly",
            title="Ana Ortiz's weekly",
            problems=("Ana.conf is broken",),
            people=people("Ana Ortiz", "Bo Li"),
            files=(file(folder + b"/mix.m4a", size=7), file(folder + b"/Ana.m4a")),
        ),
        found("Monthly"),
    )
    with_words(library, meeting, "Ana said so")
    with_words(library, other, "nothing of interest")
    assert erase_from_library(library, WHAT) == ((meeting,), ())
    cleaned = library.meeting(meeting)
    assert cleaned.title == "…'s weekly"
    assert {each.name for each in cleaned.participants} == {"Somebody", "Bo Li"}
    assert [each.path for each in cleaned.files] == [folder + b"/mix.m4a"]
    assert library.words.unread() == (meeting,)
    assert library.words.cue_counts(meeting) is None
    assert library.words.hits("interest", limit=9, ranked=False)
    assert not library.words.hits("said", limit=9, ranked=False)
    squeeze_library(library)
    assert b"Ana" not in library.path.read_bytes()


def test_words_alone_are_reason_enough(library: Library) -> None:
    one, two = put(library, found("Weekly"), found("Monthly"))
    with_words(library, two, "Ana said so")
    with_words(library, one, "so")
    assert erase_from_library(library, WHAT) == ((two,), ())


def test_a_track_goes_with_its_owner(library: Library) -> None:
    folder = b"/recordings/Weekly"
    track = file(folder + b"/1.m4a", speaker="Ana Ortiz")
    (meeting,) = put(library, found("Weekly", files=(track,), people=people("Ana Ortiz")))
    erase_from_library(library, WHAT)
    assert library.meeting(meeting).files == ()


def test_a_folder_that_bears_the_name_goes_as_a_whole(library: Library) -> None:
    gone, stays = put(library, found("Ana's room"), found("Weekly"))
    with_words(library, gone, "words")
    with library.writing():
        library.db.conn.execute("INSERT INTO folder VALUES (99, ?, NULL)", [b"/Ana's/empty"])
    assert erase_from_library(library, WHAT) == ((), (b"/recordings/Ana's room",))
    assert [each.id for each in library.all_meetings()] == [stays]
    assert not library.words.hits("words", limit=9, ranked=False)
    rows = library.db.conn.execute("SELECT path FROM folder").fetchall()
    assert rows == [(b"/recordings/Weekly",)]


def test_problems_learned_of_files_lose_the_name(library: Library) -> None:
    (meeting,) = put(library, found("Weekly"))
    files = library.meeting(meeting).files
    with library.writing():
        library.files.learn_problems([(files[0].stat, "Ana Ortiz.m4a is empty")])
    erase_from_library(library, WHAT)
    assert {each.problem for each in library.meeting(meeting).files} == {"….m4a is empty", None}


def test_nobody_else_is_touched(library: Library) -> None:
    (meeting,) = put(library, found("Weekly", people=people("Bo Li")))
    erase_from_library(library, Erasable({PersonId("x"): "x"}, lambda _: False, str))
    assert [each.name for each in library.meeting(meeting).participants] == ["Bo Li"]
