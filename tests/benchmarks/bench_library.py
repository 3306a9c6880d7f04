"""How quickly the library answers: a page while typing, a sorted page, passages of words.

HOSTAPP_BENCH_MEETINGS sets how many meetings there are. The goal for passages is meant for
100,000 transcripts; with fewer, the start of ripgrep counts for less than ours.
"""

import os
import random
import subprocess
import tempfile
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Source
from hostapp.services.search import Search
from hostapp.store.library import Library, open_library
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_rows import Column, Query
from hostapp.store.library_words import MeetingWords
from tests.support.big_library import make_library
from tests.support.measuring import Measure, ratio, timed

NOW = datetime(2026, 9, 1, tzinfo=UTC)
PAGE = 100
WORDS_EACH = 400
VOCABULARY = 20_000
FULL = 100_000


def measures() -> Iterable[Measure]:
    """Measure one library with words in every meeting."""
    meetings = int(os.environ.get("HOSTAPP_BENCH_MEETINGS", "10000"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "library.db")
        make_library(path, meetings)
        with closing(open_library(path)) as library:
            yield from _pages(library, meetings)
            texts = Path(folder, "texts")
            texts.mkdir()
            _say(library, texts, meetings)
            yield _passages(library, texts, meetings)


def _pages(library: Library, meetings: int) -> Iterable[Measure]:
    def everything() -> None:
        rows = library.db.conn.execute("SELECT number, title FROM meeting").fetchall()
        rows.sort(key=lambda row: row[1])

    for name, query in (
        ("a page while typing", Query(text="de")),
        ("a page by title", Query(sort=Column.TITLE)),
        ("a page by size, of one tool", Query(sort=Column.SIZE, source=Source.OBS)),
    ):

        def page(query: Query = query) -> None:
            library.listing.count(query, NOW)
            library.listing.page(query, 0, PAGE, NOW)

        yield ratio(
            f"{name} and its count, to sorting all titles in Python",
            timed(page),
            timed(everything),
            limit=0.1 if meetings >= FULL else 0.5,
        )


def _say(library: Library, texts: Path, meetings: int) -> None:
    """Put words into every meeting, and the same words into a file beside it."""
    chance = random.Random(7)
    words = [f"w{number}" for number in range(VOCABULARY)]
    weights = [1 / (rank + 1) for rank in range(VOCABULARY)]
    for begin in range(0, meetings, 500):
        with library.writing():
            for number in range(begin, min(begin + 500, meetings)):
                text = " ".join(chance.choices(words, weights, k=WORDS_EACH))
                (texts / f"{number}.txt").write_text(text)
                passage = StoredPassage(b"chat.txt", 1, 1.0, "Ana Ortiz", text)
                library.words.store([MeetingWords(MeetingId(f"{number:016x}"), [passage], {})])


def _passages(library: Library, texts: Path, meetings: int) -> Measure:
    word = "w150"
    search = Search(library)
    if len(search.passages(word)) < 50:
        raise SystemExit("the word is too rare")
    ripgrep = ["rg", "-l", "-F", "-w", word, str(texts)]
    return ratio(
        f"50 passages of {meetings} transcripts, to ripgrep",
        timed(lambda: search.passages(word)),
        timed(lambda: subprocess.run(ripgrep, check=True, stdout=subprocess.DEVNULL)),
        limit=0.02 if meetings >= FULL else 0.2,
    )
