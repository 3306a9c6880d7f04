from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FoundPerson, MeetingState, NameOrigin
from hostapp.store.library import Library
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_rows import Query
from hostapp.store.library_search import HIT_BEGIN, HIT_END
from hostapp.store.library_words import MeetingWords, drop_words, mark_unfinished
from tests.support.libraries import NOW, START, found, opened_library, person, put


def words(meeting: MeetingId, *texts: str, speaker: str | None = "Ana Ortiz") -> MeetingWords:
    passages = [
        StoredPassage(b"chat.txt", line, 10.0 * line, speaker, text)
        for line, text in enumerate(texts, start=1)
    ]
    yuki = person("Yuki Tanaka")
    assert yuki is not None
    return MeetingWords(meeting, passages, {"Ana Ortiz": len(texts), "": 2}, ((yuki, False),))


def stored(library: Library, *each: MeetingWords) -> None:
    with library.writing():
        library.words.store(each)


def test_passages_are_found_with_their_time_newest_meeting_first(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        old, new = put(library, found("Old"), found("New", started_at=START + timedelta(days=1)))
        assert library.words.unread() == (new, old)
        stored(library, words(new, "about the budget", "the budget again"), words(old, "budgets"))
        assert library.words.unread() == ()
        hits = library.words.hits("budg", limit=10, ranked=False)
        assert [(hit.meeting, hit.line, hit.start) for hit in hits] == [
            (new, 1, 10.0),
            (new, 2, 20.0),
            (old, 1, 10.0),
        ]
        assert hits[0].excerpt == f"about the {HIT_BEGIN}budget{HIT_END}"
        assert hits[0].path == b"/recordings/New/chat.txt"
        assert hits[0].speaker == "Ana Ortiz"
        assert len(library.words.hits("budget", limit=1, ranked=False)) == 1
        assert {hit.meeting for hit in library.words.hits("budg", limit=9, ranked=True)} == {
            old,
            new,
        }
        assert library.words.hits("- -", limit=9, ranked=False) == ()


def test_words_of_scripts_without_spaces_are_found_within(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        stored(library, words(id_, "今日は予算の話です"))
        (hit,) = library.words.hits("予算", limit=9, ranked=False)
        assert hit.excerpt.replace(HIT_BEGIN, "[").replace(HIT_END, "]") == "今日は[予算]の話です"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("🐝", "great[🐝] bees ❤\ufe0f and 👩\u200d👩\u200d👧!"),
        ("bees ❤", "great🐝 [bees] [❤]\ufe0f and 👩\u200d👩\u200d👧!"),
        ("❤\ufe0f", "great🐝 bees [❤]\ufe0f and 👩\u200d👩\u200d👧!"),
        ("👩\u200d👩\u200d👧", "great🐝 bees ❤\ufe0f and [👩\u200d👩\u200d👧]!"),
        ("great", "[great]🐝 bees ❤\ufe0f and 👩\u200d👩\u200d👧!"),
    ],
)
def test_emoji_are_found(tmp_path: Path, typed: str, shown: str) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found("Hive 🐝"))
        stored(library, words(id_, "great🐝 bees ❤\ufe0f and 👩\u200d👩\u200d👧!", "🍯"))
        (hit,) = library.words.hits(typed, limit=9, ranked=False)
        assert hit.excerpt.replace(HIT_BEGIN, "[").replace(HIT_END, "]") == shown
        assert library.listing.count(Query(text="🐝"), NOW) == 1
        assert library.listing.count(Query(text="🐙"), NOW) == 0


def test_reading_again_replaces(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        stored(library, words(id_, "first", "second"))
        stored(library, words(id_, "third"))
        assert library.words.hits("first", limit=9, ranked=False) == ()
        assert len(library.words.hits("third", limit=9, ranked=False)) == 1
        assert library.words.cue_counts(id_) == (("", 2), ("Ana Ortiz", 1))
        with library.writing():
            (key,) = library.db.conn.execute("SELECT key FROM meeting").fetchone()
            drop_words(library.db.conn, key)
        assert library.words.hits("third", limit=9, ranked=False) == ()


def test_who_spoke_is_in_the_meeting(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        assert library.words.cue_counts(id_) is None
        stored(library, words(id_, "hello"))
        assert [each.name for each in library.meeting(id_).participants] == ["Yuki Tanaka"]
        assert library.listing.count(Query(text="yuki"), NOW) == 1


def test_who_is_heard_under_a_name_that_was_guessed_is_no_guess_any_more(tmp_path: Path) -> None:
    guessed = FoundPerson("Yuki Tanaka", frozenset({NameOrigin.TRACK}), guess=True)
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found(people=(guessed,)))
        assert [each.guess for each in library.meeting(id_).participants] == [True]
        stored(library, words(id_, "hello"))
        assert [each.guess for each in library.meeting(id_).participants] == [False]
        said = words(id_, "hello")
        stored(library, said._replace(people=[(who, True) for who, _ in said.people]))
        assert [each.guess for each in library.meeting(id_).participants] == [False]


def test_words_of_a_meeting_that_went_are_left_out(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        stored(library, words(MeetingId("00aa"), "hello"))
        assert library.words.hits("hello", limit=9, ranked=False) == ()


def test_a_transcript_without_its_end_makes_its_meeting_partial(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found(states=frozenset({MeetingState.NO_MEDIA})))
        for _ in range(2):
            stored(library, words(id_, "cut off")._replace(unfinished=True))
            assert library.meeting(id_).states == {MeetingState.NO_MEDIA, MeetingState.PARTIAL}
        with library.writing():
            library.db.conn.execute("UPDATE meeting SET states = ''")
            mark_unfinished(library.db.conn, [1])
        assert library.meeting(id_).states == {MeetingState.PARTIAL}
        with library.writing():
            library.db.conn.execute("UPDATE meeting SET states = '', words_read = 0")
            mark_unfinished(library.db.conn, [1])
        assert library.meeting(id_).states == frozenset()
