from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import MeetingState
from hostapp.services.rows import Query
from hostapp.store.library import Library
from hostapp.store.library_leaving import leave
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_words import MeetingWords
from tests.support.libraries import START, found, opened_library, put


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with opened_library(tmp_path) as opened:
        yield opened


def nobody_asks() -> tuple[MeetingId, ...]:
    raise AssertionError("nothing had to be known")


def titles(library: Library) -> set[str]:
    return {each.title for each in library.all_meetings()}


def test_what_no_folder_holds_goes_with_its_words(library: Library) -> None:
    ids = put(library, found("a/One"), found("ab/Two"), found("a/Three"))
    passage = StoredPassage(b"chat.txt", 1, None, "Bo Li", "a rare word")
    with library.writing():
        library.words.store([MeetingWords(ids[0], [passage], {"Bo Li": 1})])
    leave(library, [b"/recordings/ab", b"/elsewhere"], tuple)
    assert titles(library) == {"ab/Two"}
    assert library.listing.count(Query(text="One"), START) == 0
    assert not library.words.hits("rare", limit=9, ranked=False)
    assert set(library.identity.signatures()) == {b"/recordings/ab/Two"}


def test_what_is_kept_stays_and_says_so_once(library: Library) -> None:
    ids = put(library, found("a/One"), found("a/Two"))
    leave(library, [], lambda: [ids[1]])
    (left,) = library.all_meetings()
    assert (left.id, set(left.states)) == (ids[1], {MeetingState.NOT_SCANNED})
    assert library.identity.signatures() == {}
    assert [each.id for each in library.identity.lost()] == [ids[1]]
    leave(library, [], nobody_asks)


def test_parts_stay_with_a_whole_that_is_kept(library: Library) -> None:
    ids = put(library, found("a/One"), found("a/Two"), found("a/Three"))
    with library.writing():
        library.db.conn.execute(
            "UPDATE meeting SET whole = (SELECT number FROM meeting WHERE id = ?) WHERE id = ?",
            [ids[0], ids[1]],
        )
    leave(library, [], lambda: [ids[0]])
    assert {each.id for each in library.as_found(ids)} == set(ids[:2])


def test_where_every_folder_is_scanned_nothing_is_asked(library: Library) -> None:
    put(library, found("a/One"))
    leave(library, [b"/recordings"], nobody_asks)
    assert titles(library) == {"a/One"}
