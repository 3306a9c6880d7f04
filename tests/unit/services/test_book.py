"""The book: deciding and reading, alone and beside others."""

import subprocess
import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import ConsentEvent, Recorded
from hostapp.domain.release_events import RecordedRelease, ReleaseAbandoned, ReleaseId
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.services.book import Book, now
from hostapp.services.book_state import Trust
from hostapp.store.lean_sqlite import sqlite3
from tests.support.ledgers import (
    ANA,
    BO,
    NAMES,
    START,
    decisions,
    grant,
    meeting_id,
    open_book,
    refusal,
)
from tests.support.memory_keychain import MemoryKeychain


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


def trust_of(book: Book) -> Trust:
    return book.state.trust


def test_nothing_decided_yet(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    assert trust_of(book) is Trust.EMPTY
    assert book.open().trust is Trust.EMPTY
    ledger = book.verify()
    assert (ledger.size, ledger.events, ledger.newest_at) == (0, (), None)
    assert keychain.keys == {}
    book.close()


def test_the_first_decision_makes_a_key_and_says_so(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    assert book.append([grant(1)], names=NAMES) == (3,)
    assert book.last_change is not None
    assert "signing key was made" in (book.last_change.remark or "")
    assert book.append([grant(2)], names=NAMES) == (4,)
    assert book.last_change.remark is None
    assert len(keychain.keys) == 1
    book.close()


def test_events_come_back_and_names_with_them(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    events = decisions(7)
    indexes = book.append(events, names=NAMES)
    assert book.events() == tuple(map(Recorded, indexes, events))
    assert book.names() == {ANA: "Ana Ortiz", BO: "Bo Li"}
    book.close()
    again = open_book(store, keychain)
    assert again.events() == tuple(map(Recorded, indexes, events))
    again.close()


def test_a_verified_book_goes_on_being_verified(store: Path) -> None:
    book = open_book(store)
    book.append([grant(1)])
    assert trust_of(book) is Trust.CHECKING
    with pytest.raises(UnavailableError, match="not verified yet"):
        book.verified()
    first = book.verify()
    assert trust_of(book) is Trust.VERIFIED
    assert book.verified() is first
    book.append([refusal(2)])
    assert [each.index for each in book.verified().events] == [1, 2]
    assert book.verified().newest_at == refusal(2).at
    book.close()


def test_a_book_verified_while_empty_is_verified_after_its_first_decision(store: Path) -> None:
    book = open_book(store)
    book.verify()
    book.append([grant(1)])
    assert book.verified().size == 2
    assert trust_of(book) is Trust.VERIFIED
    book.close()


def test_composing_sees_the_newest_events(store: Path) -> None:
    keychain = MemoryKeychain()
    first, second = open_book(store, keychain), open_book(store, keychain)
    first.append([grant(1)])
    second.events()
    first.append([grant(2)])

    def compose(events: Sequence[Recorded]) -> Sequence[ConsentEvent]:
        assert [each.index for each in events] == [1, 2]
        return [refusal(3)]

    assert second.append_composed(compose) == (3,)
    first.close()
    second.close()


def test_another_process_s_decisions_appear(store: Path) -> None:
    keychain = MemoryKeychain()
    window, command = open_book(store, keychain), open_book(store, keychain)
    window.append([grant(1)])
    window.verify()
    command.append([refusal(2)])
    assert len(window.events()) == 2
    assert window.verified().size == 3
    assert window.append([grant(3)]) == (3,)
    window.close()
    command.close()


def test_a_read_only_book_reads(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    reader = open_book(store, keychain, read_only=True)
    assert len(reader.events()) == 1
    assert reader.verify().size == 2
    with pytest.raises(UnavailableError, match="cannot be changed"):
        reader.append([grant(2)])
    reader.close()
    book.close()


def test_a_second_writer_waits_for_the_first(store: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(store, keychain)
    book.append([grant(1)])
    other = sqlite3.connect(store / "ledger.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, lambda: other.execute("ROLLBACK"))
    release.start()
    assert book.append([grant(2)]) == (2,)
    release.join()
    other.close()
    book.close()


WRITER = """
import sys
from pathlib import Path
from hostapp.keys.key_file import KeyFiles
from tests.support.ledgers import grant, open_book
folder, first = Path(sys.argv[1]), int(sys.argv[2])
book = open_book(folder / "store", KeyFiles(folder / "config" / "keys", "a passphrase"))
for number in range(first, first + 40):
    book.append([grant(number)])
book.close()
"""


def test_two_processes_decide_at_once(store: Path) -> None:
    """Both begin with an empty store, and make one log with one key."""
    from hostapp.keys.key_file import KeyFiles

    folder = store.parent
    root = Path(__file__).parents[3]
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(folder), str(first)], cwd=root)
        for first in (0, 1000)
    ]
    assert [each.wait(timeout=120) for each in writers] == [0, 0]
    book = open_book(store, KeyFiles(folder / "config" / "keys", "a passphrase"))
    ledger = book.verify()
    meetings = {each.event.meeting for each in ledger.events}
    assert ledger.size == 81
    assert meetings == {meeting_id(number) for number in (*range(40), *range(1000, 1040))}
    book.close()


def test_a_remembered_time_is_the_newest(store: Path) -> None:
    book = open_book(store)
    later = START + timedelta(days=3)
    book.remember_time(later)
    book.append([grant(1)])
    book.remember_time(later)
    assert book.verify().newest_at == later
    book.append([grant(2)])
    assert book.verified().newest_at == later
    book.close()


def test_what_others_wrote_is_noticed(store: Path) -> None:
    keychain = MemoryKeychain()
    window, command = open_book(store, keychain), open_book(store, keychain)
    assert not window.changed_elsewhere()
    window.append([grant(1)])
    assert not window.changed_elsewhere()
    command.append([grant(2)])
    assert window.changed_elsewhere()
    assert not window.changed_elsewhere()
    window.close()
    command.close()


def test_the_clock_says_utc() -> None:
    assert now().tzinfo is UTC
    assert abs((now() - datetime.now(UTC)).total_seconds()) < 5


def test_what_is_written_checked_sees_the_newest_and_may_refuse(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = open_book(tmp_path / "store", keychain)
    book.append([grant(1)], names=NAMES)
    with pytest.raises(UnavailableError, match="not verified yet"):
        book.append_checked(lambda _: [])
    book.verify()
    other = open_book(tmp_path / "store", keychain)
    other.append([refusal(2)])
    seen: list[int] = []
    ended = ReleaseAbandoned(at=START, release=ReleaseId("5e1ea5e000000001"))

    def refuse(ledger: VerifiedLedger) -> list[ReleaseAbandoned]:
        seen.append(len(ledger.events))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        book.append_checked(refuse)
    assert (seen, book.releases()) == ([2], ())
    (index,) = book.append_checked(lambda ledger: [ended] * (len(ledger.events) == 2))
    assert book.releases() == (RecordedRelease(index, ended),)
    assert book.verify().size == index + 1
    other.close()
    book.close()
