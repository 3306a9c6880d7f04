"""The tamper matrix: whatever is changed in a ledger is found, and named."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, read_unchecked, sign_checkpoint
from hostapp.ledger.merkle import leaf_hashes, root_of
from hostapp.services.book_state import Trust
from hostapp.services.ledger_check import check_ledger
from hostapp.store.ledger_tables import GUARD_NAMES
from tests.support.ledgers import NAMES, decisions, grant, open_book
from tests.support.memory_keychain import MemoryKeychain

DECISIONS = 50
SIZE = DECISIONS + 3
"""The log's start and two persons come before the decisions."""

Cases = Callable[[str, int, int], None]
Rows = list[tuple[int, str]]


class Fixture:
    """A good ledger of fifty decisions, and its copies that an attacker works on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keychain = MemoryKeychain()
        book = open_book(folder / "good", self.keychain)
        events = decisions(DECISIONS)
        book.append(events[:1], names=NAMES)
        for event in events[1:20]:
            book.append([event], names=NAMES)
        self.older = folder / "older.db"
        with sqlite3.connect(self.older) as copy:
            book.ledger.store.db.conn.backup(copy)
        copy.close()
        book.append(events[20:], names=NAMES)
        assert book.verify().size == SIZE
        book.close()
        self.good = folder / "good" / "ledger.db"
        with sqlite3.connect(self.good) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        for name, text in list(self.keychain.texts.items()):
            if name.startswith("store/"):
                self.log_id = text
        self.remembered = dict(self.keychain.texts)

    def attacked(self, attack: Callable[["sqlite3.Connection"], object]) -> Path:
        """Return a store with a copy of the database, changed by `attack`."""
        self.keychain.texts = dict(self.remembered)  # nothing of what an earlier attack left
        target = self.folder / "attacked"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        shutil.copyfile(self.good, target / "ledger.db")
        return self._attack(target, attack)

    def _attack(self, target: Path, attack: Callable[["sqlite3.Connection"], object]) -> Path:
        db = sqlite3.connect(target / "ledger.db", isolation_level=None)
        triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        guards = triggers.fetchall()
        for name, _ in guards:
            db.execute(f"DROP TRIGGER {name}")
        attack(db)
        for _, sql in guards:
            db.execute(sql)
        db.close()
        return target

    def verdict(self, store: Path) -> TamperingError:
        """Verify, and return what is said."""
        book = open_book(store, self.keychain)
        try:
            with pytest.raises(TamperingError) as caught:
                book.verify()
            assert book.state.trust is Trust.TAMPERED
            assert book.state.why == str(caught.value)
            with pytest.raises(UnavailableError):
                book.verified()
        finally:
            book.close()
        return caught.value


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Fixture:
    return Fixture(tmp_path_factory.mktemp("tampering"))


def rows_of(db: "sqlite3.Connection") -> Rows:
    found: Rows = db.execute("SELECT seq, entry FROM ledger_entry ORDER BY seq").fetchall()
    return found


def rewrite(db: "sqlite3.Connection", rows: Rows) -> None:
    db.execute("DELETE FROM ledger_entry")
    db.executemany("INSERT INTO ledger_entry (seq, entry) VALUES (?, ?)", rows)


def change(seq: int) -> Callable[["sqlite3.Connection"], object]:
    def attack(db: "sqlite3.Connection") -> None:
        (entry,) = db.execute("SELECT entry FROM ledger_entry WHERE seq = ?", (seq,)).fetchone()
        digit = next(place for place in range(40, len(entry)) if entry[place].isdigit())
        other = "1" if entry[digit] != "1" else "2"
        changed = entry[:digit] + other + entry[digit + 1 :]
        db.execute("UPDATE ledger_entry SET entry = ? WHERE seq = ?", (changed, seq))

    return attack


def remove(seq: int) -> Callable[["sqlite3.Connection"], object]:
    def attack(db: "sqlite3.Connection") -> None:
        texts = [entry for place, entry in rows_of(db) if place != seq]
        rewrite(db, list(enumerate(texts)))

    return attack


def remove_and_leave_a_gap(seq: int) -> Callable[["sqlite3.Connection"], object]:
    return lambda db: db.execute("DELETE FROM ledger_entry WHERE seq = ?", (seq,))


def swap(seq: int) -> Callable[["sqlite3.Connection"], object]:
    def attack(db: "sqlite3.Connection") -> None:
        texts = [entry for _, entry in rows_of(db)]
        texts[seq], texts[seq + 1] = texts[seq + 1], texts[seq]
        rewrite(db, list(enumerate(texts)))

    return attack


def duplicate(seq: int) -> Callable[["sqlite3.Connection"], object]:
    def attack(db: "sqlite3.Connection") -> None:
        texts = [entry for _, entry in rows_of(db)]
        rewrite(db, list(enumerate([*texts[: seq + 1], texts[seq], *texts[seq + 1 :]])))

    return attack


def matrix() -> Iterator[tuple[str, int, Callable[["sqlite3.Connection"], object], int, str]]:
    for seq in range(SIZE):
        yield "changed", seq, change(seq), seq, "was changed"
        gone = "was removed" if seq < SIZE - 1 else "cut off"
        yield "removed", seq, remove(seq), seq, gone
        gap = "missing" if seq < SIZE - 1 else "cut off"
        yield "gap", seq, remove_and_leave_a_gap(seq), seq, gap
        if seq < SIZE - 1:
            yield "swapped", seq, swap(seq), seq, "were swapped"
        copy = "second copy" if seq < SIZE - 1 else "without a signature"
        yield "duplicated", seq, duplicate(seq), seq + 1, copy


def test_every_entry_changed_removed_swapped_duplicated(
    ledger: Fixture, record_cases: Cases
) -> None:
    cases = list(matrix())
    for kind, seq, attack, bad, word in cases:
        error = ledger.verdict(ledger.attacked(attack))
        assert (error.seq, word in str(error)) == (bad, True), (kind, seq, str(error))
    record_cases("tampered ledgers", len(cases), len(cases))


def test_every_cut_tail(ledger: Fixture, record_cases: Cases) -> None:
    for size in range(SIZE):
        attack = f"DELETE FROM ledger_entry WHERE seq >= {size}"
        error = ledger.verdict(ledger.attacked(lambda db, sql=attack: db.execute(sql)))  # type: ignore[misc]
        assert (error.seq, "cut off" in str(error)) == (size, True)
    record_cases("cut tails", SIZE, SIZE)


def test_a_cut_tail_with_an_older_checkpoint_is_an_older_copy(ledger: Fixture) -> None:
    store = ledger.folder / "attacked-older"
    store.mkdir()
    shutil.copyfile(ledger.older, store / "ledger.db")
    error = ledger.verdict(store)
    assert str(error) == "This is an older copy of the ledger: it has 23 of 53 entries."
    assert error.seq == 23


def test_everything_gone(ledger: Fixture) -> None:
    def attack(db: "sqlite3.Connection") -> None:
        for table in ("ledger_entry", "checkpoint", "tree", "sealed"):
            db.execute(f"DELETE FROM {table}")

    store = ledger.attacked(attack)
    ledger.keychain.remember(*_place(ledger, store))
    error = ledger.verdict(store)
    assert "gone" in str(error)


@pytest.mark.parametrize(
    ("seq", "told"),
    [(-1, "a number that no entry can have"), (2**62, "have a gap"), (2**63 - 1, "have a gap")],
)
def test_an_entry_out_of_the_row(ledger: Fixture, seq: int, told: str) -> None:
    entry = '{"at":"2026-11-18T16:02:11Z","name":"","person":"p1","type":"person","v":1}'
    error = ledger.verdict(
        ledger.attacked(
            lambda db: db.execute("INSERT INTO ledger_entry VALUES (?, ?)", (seq, entry))
        )
    )
    assert told in str(error)


def test_a_changed_checkpoint(ledger: Fixture) -> None:
    error = ledger.verdict(
        ledger.attacked(
            lambda db: db.execute(
                "UPDATE checkpoint SET note = replace(note, char(10) || '53', char(10) || '52')"
            )
        )
    )
    assert "signature" in str(error)


def test_a_checkpoint_that_names_another_log(ledger: Fixture) -> None:
    rename = "UPDATE checkpoint SET note = replace(note, 'hostapp/', 'hostapp/0')"
    error = ledger.verdict(ledger.attacked(lambda db: db.execute(rename)))
    assert "not signed by the expected key" in str(error)


def test_a_checkpoint_of_other_entries(ledger: Fixture) -> None:
    key = next(iter(ledger.keychain.keys.values()))

    def attack(db: "sqlite3.Connection") -> None:
        note = sign_checkpoint(Checkpoint(key.name, SIZE, bytes(32)), key)
        db.execute("UPDATE checkpoint SET note = ?", (note,))

    assert "not signed for these entries" in str(ledger.verdict(ledger.attacked(attack)))


def test_no_checkpoint(ledger: Fixture) -> None:
    error = ledger.verdict(ledger.attacked(lambda db: db.execute("DELETE FROM checkpoint")))
    assert "no signed checkpoint" in str(error)


def test_a_checkpoint_by_a_foreign_key(ledger: Fixture) -> None:
    def attack(db: "sqlite3.Connection") -> None:
        (note,) = db.execute("SELECT note FROM checkpoint").fetchone()
        checkpoint = read_unchecked(note)
        foreign = sign_checkpoint(checkpoint, SigningKey.generate(checkpoint.origin))
        db.execute("UPDATE checkpoint SET note = ?", (foreign,))

    assert "not signed by the expected key" in str(ledger.verdict(ledger.attacked(attack)))


def test_the_whole_log_rewritten_with_a_foreign_key(ledger: Fixture) -> None:
    def attack(db: "sqlite3.Connection") -> None:
        texts = [entry for _, entry in rows_of(db)]
        (note,) = db.execute("SELECT note FROM checkpoint").fetchone()
        foreign = SigningKey.generate(read_unchecked(note).origin)
        own = next(iter(ledger.keychain.keys.values()))
        texts[0] = texts[0].replace(own.verifier.text, foreign.verifier.text)
        rewrite(db, list(enumerate(texts)))
        leaves = leaf_hashes([text.encode() for text in texts])
        db.execute(
            "UPDATE checkpoint SET note = ?",
            (sign_checkpoint(Checkpoint(foreign.name, SIZE, root_of(leaves)), foreign),),
        )
        db.execute("DELETE FROM tree")
        hints = b"".join(leaf[:8] for leaf in leaves)
        db.execute("INSERT INTO tree (size, leaves) VALUES (?, ?)", (SIZE, hints))

    assert "never belonged to it" in str(ledger.verdict(ledger.attacked(attack)))


def test_a_changed_size(ledger: Fixture) -> None:
    error = ledger.verdict(
        ledger.attacked(lambda db: db.execute("UPDATE checkpoint SET size = size + 1"))
    )
    assert "stored size" in str(error)


def test_an_added_trigger(ledger: Fixture) -> None:
    def attack(db: "sqlite3.Connection") -> None:
        db.execute(
            "CREATE TRIGGER forgetful AFTER INSERT ON ledger_entry BEGIN DELETE FROM sealed; END"
        )

    assert "trigger forgetful" in str(ledger.verdict(ledger.attacked(attack)))


@pytest.mark.parametrize("name", GUARD_NAMES)
def test_a_dropped_trigger(ledger: Fixture, name: str) -> None:
    store = ledger.attacked(lambda db: None)
    db = sqlite3.connect(store / "ledger.db")
    db.execute(f"DROP TRIGGER {name}")
    db.commit()
    db.close()
    assert name in str(ledger.verdict(store))


def test_a_changed_value_is_found_by_its_seal(ledger: Fixture) -> None:
    error = ledger.verdict(
        ledger.attacked(
            lambda db: db.execute("UPDATE sealed SET value = 'Bo Lo' WHERE value = 'Bo Li'")
        )
    )
    assert "sealed by entry 2 was changed" in str(error)
    assert error.seq == 2


def test_two_swapped_names_are_found(ledger: Fixture) -> None:
    swap_names = (
        "UPDATE sealed SET value = CASE value WHEN 'Bo Li' THEN 'Ana Ortiz' ELSE 'Bo Li' END"
        " WHERE value IN ('Bo Li', 'Ana Ortiz')"
    )
    assert "was changed" in str(ledger.verdict(ledger.attacked(lambda db: db.execute(swap_names))))


def test_an_erased_value_is_no_tampering(ledger: Fixture) -> None:
    store = ledger.attacked(lambda db: db.execute("DELETE FROM sealed WHERE value = 'Bo Li'"))
    book = open_book(store, ledger.keychain)
    assert book.verify().size == SIZE
    assert None in book.names().values()
    book.close()


def test_hints_changed_as_well_hide_the_place_but_not_the_fact(ledger: Fixture) -> None:
    def attack(db: "sqlite3.Connection") -> None:
        change(9)(db)
        leaves = leaf_hashes([text.encode() for _, text in rows_of(db)])
        db.execute("DELETE FROM tree")
        hints = b"".join(leaf[:8] for leaf in leaves)
        db.execute("INSERT INTO tree (size, leaves) VALUES (?, ?)", (SIZE, hints))

    error = ledger.verdict(ledger.attacked(attack))
    assert (error.seq, str(error)) == (None, "The checkpoint was not signed for these entries.")


def test_bytes_that_are_no_text(ledger: Fixture) -> None:
    store = ledger.attacked(lambda db: None)
    data = (store / "ledger.db").read_bytes()
    place = data.index(b'{"actor":"host","at":"2026-11-18T16:02:14Z"') + 30
    (store / "ledger.db").write_bytes(data[:place] + b"\xff" + data[place + 1 :])
    error = ledger.verdict(store)
    assert (error.seq, "was changed" in str(error)) == (6, True)


def test_the_start_sees_what_it_can_see(ledger: Fixture) -> None:
    """A start checks only the end: it sees a cut and an older copy, not an early change."""
    seen = {
        "cut": ledger.attacked(lambda db: db.execute("DELETE FROM ledger_entry WHERE seq > 50")),
        "early": ledger.attacked(change(5)),
    }
    assert set(seen) == {"cut", "early"}
    book = open_book(seen["early"], ledger.keychain)
    assert book.open().trust is Trust.CHECKING
    book.close()
    book = open_book(
        ledger.attacked(lambda db: db.execute("DELETE FROM ledger_entry WHERE seq > 50")),
        ledger.keychain,
    )
    assert book.open().trust is Trust.TAMPERED
    with pytest.raises(TamperingError):
        book.append([grant(99)])
    book.close()


def test_progress_and_stopping(ledger: Fixture) -> None:
    book = open_book(ledger.attacked(lambda db: None), ledger.keychain)
    told: list[tuple[int, int]] = []
    book.verify(lambda done, total: told.append((done, total)))
    assert told == [(SIZE, SIZE)]
    with pytest.raises(UnavailableError, match="stopped"):
        book.verify(cancelled=lambda: True)
    book.close()


def test_every_problem_is_collected(ledger: Fixture) -> None:
    def attack(db: "sqlite3.Connection") -> None:
        change(7)(db)
        db.execute("UPDATE sealed SET value = 'Bo Lo' WHERE value = 'Bo Li'")

    book = open_book(ledger.attacked(attack), ledger.keychain)
    problems = check_ledger(book.ledger.store).problems
    assert [each.seq for each in problems] == [2, 7]
    book.close()


def _place(ledger: Fixture, store: Path) -> tuple[str, str]:
    book = open_book(store, ledger.keychain)
    anchors = book.ledger.anchors
    anchors.keep_store(store, ledger.log_id)
    book.close()
    name = next(reversed(ledger.keychain.texts))
    return name, ledger.log_id
