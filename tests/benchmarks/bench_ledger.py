"""Ratios of the ledger against plain rows, taken in one run.

`HOSTAPP_BENCH_ENTRIES` makes the long log shorter than a million entries.
"""

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.domain.events import ConsentEvent
from hostapp.services.book import Book
from hostapp.services.composing import Composition
from hostapp.services.ledger_check import check_ledger
from hostapp.store.database import reading
from hostapp.store.ledger_store import LedgerStore
from tests.support.ledgers import START, grant, open_book
from tests.support.measuring import Measure
from tests.support.memory_keychain import MemoryKeychain

BULK = 10_000
ROUNDS = 7
SINGLE_ROUNDS = 300
TAIL = 10_000


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    gc.collect()
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def ratio(name: str, ours: list[float], plain: list[float], limit: float) -> Measure:
    """Return the median of the pairwise ratios."""
    found = statistics.median(a / b for a, b in zip(ours, plain, strict=True))
    medians = statistics.median(ours) * 1e3, statistics.median(plain) * 1e3
    return Measure(name, found, limit, detail="{:.2f} ms to {:.2f} ms".format(*medians))


class Plain:
    """Rows of the same bytes with the same look-ups, without tree, seals and signature.

    Two rows a decision, as there: what was decided, and who is in the meeting.
    SQLite is set to be durable, else as it comes: its log grows up to 1,000 pages before they
    move on, so that these commits are those of a file that becomes longer.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.db = sqlite3.connect(path, isolation_level=None)
        for statement in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE plain (seq INTEGER PRIMARY KEY, entry TEXT, meeting TEXT) STRICT",
            "CREATE INDEX plain_meeting ON plain (meeting)",
            "CREATE TABLE people (seq INTEGER PRIMARY KEY, people TEXT) STRICT",
        ):
            self.db.execute(statement)
        self.size = 0

    def append(self, rows: list[tuple[str, str, str]]) -> None:
        """Append rows in one durable commit."""
        numbered = [(self.size + place, *row[:2]) for place, row in enumerate(rows)]
        people = [(self.size + place, row[2]) for place, row in enumerate(rows)]
        self.db.execute("BEGIN IMMEDIATE")
        self.db.executemany("INSERT INTO plain VALUES (?, ?, ?)", numbered)
        self.db.executemany("INSERT INTO people VALUES (?, ?)", people)
        self.db.execute("COMMIT")
        self.size += len(rows)


def rows_like(events: list[ConsentEvent]) -> list[tuple[str, str, str]]:
    """Return plain rows with the bytes that the entries will have."""
    composition = Composition()
    composition.add_events(events, {}, lambda _: True)
    return [
        (text, getattr(event, "meeting", "") or "", value)
        for text, event, (_, _, value) in zip(
            composition.texts, events, composition.sealed, strict=True
        )
    ]


def bench_bulk(folder: Path) -> Measure:
    ours, plain = [], []
    for turn in range(ROUNDS):
        book = open_book(folder / f"bulk{turn}")
        book.append([grant(0)])
        other = Plain(folder / f"plain{turn}" / "plain.db")
        events: list[ConsentEvent] = [grant(1 + number, at=START) for number in range(BULK)]
        rows = rows_like(events)
        ours.append(seconds(lambda: book.append(events)))  # noqa: B023
        plain.append(seconds(lambda: other.append(rows)))  # noqa: B023
        book.close()
        other.db.close()
    return ratio("10,000 decisions, one signed commit / 10,000 plain rows", ours, plain, 3.0)


def bench_single(folder: Path) -> Measure:
    book = open_book(folder / "single")
    book.append([grant(0)])
    other = Plain(folder / "single" / "plain.db")
    ours, plain = [], []
    for number in range(1, SINGLE_ROUNDS):
        events: list[ConsentEvent] = [grant(number)]
        rows = rows_like(events)
        start = time.perf_counter()
        book.append(events)
        middle = time.perf_counter()
        other.append(rows)
        ours.append(middle - start)
        plain.append(time.perf_counter() - middle)
    book.close()
    other.db.close()
    return ratio("one signed decision / one durable commit", ours, plain, 1.5)


def long_log(folder: Path, size: int) -> tuple[Book, MemoryKeychain]:
    """Return a log of `size` entries, written in commits of ten thousand."""
    keychain = MemoryKeychain()
    book = open_book(folder / "long", keychain)
    book.append([grant(0)])
    while book.ledger.store.size() < size - TAIL:
        first = book.ledger.store.size()
        step = min(BULK, size - TAIL - first)
        book.append([grant(first + number) for number in range(step)])
    remembered = dict(keychain.texts)
    for _ in range(10):
        book.append([grant(number) for number in range(TAIL // 10)])
    keychain.texts = remembered
    book.ledger.store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return book, keychain


def read_rows(store: LedgerStore) -> None:
    """Read what verification has to read."""
    with reading(store.db):
        for statement in (
            "SELECT seq, CAST(entry AS BLOB) FROM ledger_entry ORDER BY seq",
            "SELECT seal, salt, CAST(value AS BLOB) FROM sealed",
        ):
            cursor = store.db.conn.execute(statement)
            while cursor.fetchmany(4096):
                pass


def bench_verify(folder: Path, size: int) -> Iterable[Measure]:
    book, keychain = long_log(folder, size)
    full, reads, opening = [], [], []
    for _ in range(3):
        store = book.ledger.store

        def check() -> None:
            with reading(store.db):  # noqa: B023
                assert not check_ledger(store).problems  # noqa: B023

        full.append(seconds(check))
        reads.append(seconds(lambda: read_rows(store)))  # noqa: B023
        fresh = open_book(folder / "long", keychain)
        opening.append(seconds(fresh.open))
        assert fresh.ledger.head is not None
        fresh.close()
    book.close()
    yield ratio(f"full verification of {size:,} entries / reading the same rows", full, reads, 2.5)
    name = f"opening {size:,} entries, {TAIL:,} since the anchor / their full verification"
    yield ratio(name, opening, full, 0.05)


def measures() -> Iterable[Measure]:
    """Measure bulk and single decisions, and a long log."""
    size = int(os.environ.get("HOSTAPP_BENCH_ENTRIES", "1000000"))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        yield bench_bulk(folder)
        yield bench_single(folder)
        yield from bench_verify(folder, size)
