"""Ledgers and the decisions in them, ready for a test."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from sqlite_utils import Database

from hostapp.domain.events import (
    Answer,
    Answered,
    BoundFile,
    ConsentEvent,
    Granted,
    People,
    Refused,
)
from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.keys.keychain import Keychain
from hostapp.services.book import Book
from hostapp.store.database import open_database
from hostapp.store.ledger_tables import MIGRATIONS
from tests.support.memory_keychain import MemoryKeychain

START = datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC)
ANA = PersonId("00000000000000a1")
BO = PersonId("00000000000000b0")
NAMES = {ANA: "Ana Ortiz", BO: "Bo Li"}


def open_ledger_database(store: Path, *, read_only: bool = False) -> Database:
    """Open `ledger.db` in a store's folder."""
    path = store / "ledger.db"
    return open_database(
        path, migrations=[MIGRATIONS], newest=1, synchronous="FULL", read_only=read_only
    )


def open_book(
    store: Path,
    keychain: Keychain | None = None,
    *,
    clock: Callable[[], datetime] = lambda: START,
    read_only: bool = False,
) -> Book:
    """Open the book of a store; the configuration lies beside it."""
    db = open_ledger_database(store, read_only=read_only)
    config = store.parent / "config"
    return Book(db, keychain=keychain or MemoryKeychain(), config=config, clock=clock)


def bound(number: int, kind: FileKind = FileKind.AUDIO) -> BoundFile:
    """Return an invented file that is the same for the same number."""
    return BoundFile(Digest(sha256(f"file {number}".encode()).hexdigest()), kind)


def meeting_id(number: int) -> MeetingId:
    """Return an invented meeting."""
    return MeetingId(f"{number:016x}")


def grant(number: int, **changes: object) -> Granted:
    """Grant the defaults for meeting `number`."""
    facts: dict[str, object] = {
        "at": START + timedelta(seconds=number),
        "meeting": meeting_id(number),
        "files": (bound(number),),
        "people": People(known=frozenset({ANA, BO})),
        "terms": DEFAULT_TERMS,
    }
    return Granted(**facts | changes)  # type: ignore[arg-type]


def refusal(number: int) -> Refused:
    """Refuse meeting `number`, with a note."""
    return Refused(
        at=START + timedelta(seconds=number),
        meeting=meeting_id(number),
        files=(bound(number),),
        people=People(known=frozenset({ANA})),
        note=f"About meeting {number}",
    )


def answer_no(number: int, person: PersonId = BO) -> Answered:
    """Say no for one person in meeting `number`."""
    return Answered(
        at=START + timedelta(seconds=number),
        person=person,
        answer=Answer.NO,
        meeting=meeting_id(number),
        files=(bound(number),),
    )


def decisions(count: int) -> list[ConsentEvent]:
    """Return decisions of every sort, in turn."""
    makers: tuple[Callable[[int], ConsentEvent], ...] = (grant, refusal, answer_no)
    return [makers[number % len(makers)](number) for number in range(count)]
