from pathlib import Path

from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_search import HIT_BEGIN, HIT_END, meetings_saying, passage_hits
from hostapp.store.library_words import MeetingWords
from tests.support.libraries import found, opened_library, put


def test_private_passages_are_found_only_if_asked_for(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        passages = [
            StoredPassage(b"chat.txt", 1, 5.0, "Ana Ortiz", "the budget"),
            StoredPassage(b"chat.txt", 2, 6.0, "Ana Ortiz", "a secret budget", private=True),
        ]
        with library.writing():
            library.words.store([MeetingWords(id_, passages, {})])
        conn = library.db.conn
        (public,) = passage_hits(conn, "budget", limit=9, ranked=False, private=False)
        assert public.excerpt == f"the {HIT_BEGIN}budget{HIT_END}"
        both = passage_hits(conn, "budget", limit=9, ranked=False, private=True)
        assert {(hit.line, hit.private) for hit in both} == {(1, False), (2, True)}
        assert meetings_saying(conn, "secret", limit=9, private=False) == ()
        assert meetings_saying(conn, "secret", limit=9, private=True) == (id_,)


def test_no_word_finds_nothing(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        conn = library.db.conn
        assert passage_hits(conn, " - ", limit=9, ranked=True, private=True) == ()
        assert meetings_saying(conn, "", limit=9, private=True) == ()
