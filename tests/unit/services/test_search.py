from datetime import timedelta
from pathlib import Path

from hostapp.services.search import Search
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_words import MeetingWords
from tests.support.libraries import START, found, opened_library, put


def test_a_hit_shows_where_it_is(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        text = "the budget, and again the budget"
        passage = StoredPassage(b"chat.txt", 7, 61.5, "Ana Ortiz", text)
        with library.writing():
            library.words.store([MeetingWords(id_, [passage], {"Ana Ortiz": 1})])
        (hit,) = Search(library).passages("budg")
        assert (hit.meeting, hit.title, hit.speaker) == (id_, "Weekly", "Ana Ortiz")
        assert (hit.start_seconds, hit.line) == (61.5, 7)
        assert hit.path == "/recordings/Weekly/chat.txt"
        assert hit.excerpt == text
        assert [hit.excerpt[begin:end] for begin, end in hit.found] == ["budget", "budget"]
        assert Search(library).passages("budg", ranked=True) == (hit,)
        assert Search(library).passages("") == ()


def test_meetings_are_found_by_what_was_said_newest_first(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        old, new, other = put(
            library,
            found("Old"),
            found("New", started_at=START + timedelta(days=1)),
            found("Other", started_at=START + timedelta(days=2)),
        )
        with library.writing():
            for id_, text in ((old, "the budget"), (new, "budget"), (other, "weather")):
                passages = [StoredPassage(b"chat.txt", 1, None, None, text)] * 2
                library.words.store([MeetingWords(id_, passages, {})])
        search = Search(library)
        assert search.meetings("budg") == (new, old)
        assert search.meetings("the budget") == (old,)
        assert search.meetings("budg", limit=1) == (new,)
        assert search.meetings("?") == ()
