"""The check of a whole ledger: every entry, the tree, the signatures, what is sealed."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from operator import itemgetter
from typing import Final

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.identifiers import Seal
from hostapp.ledger.checkpoint import open_checkpoint
from hostapp.ledger.diagnosis import Problem, diagnose
from hostapp.ledger.log_keys import LogKeys
from hostapp.ledger.merkle import Edge, leaf_hash, leaf_hashes
from hostapp.services.ledger_head import Head
from hostapp.store.ledger_store import HINT_SIZE, LedgerStore, StoredHead

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_ENTRY: Final = itemgetter(1)


@dataclass(frozen=True, slots=True)
class LedgerCheck:
    """What a whole check found."""

    head: Head | None
    problems: tuple[Problem, ...]


def check_ledger(
    store: LedgerStore, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> LedgerCheck:
    """Check every line of the ledger but not the anchor. Call it within one snapshot.

    The first bad entry is named first, what is of no entry last. Raises UnavailableError when
    stopped by `cancelled`.
    """
    problems = [
        Problem(f"The database was altered: «{name}» is not as Hostapp made it.")
        for name in store.not_as_made()
    ]
    head: Head | None = None
    try:
        head = _check_entries(store, progress, cancelled)
    except TamperingError as error:
        problems.append(Problem(error.sentence, error.seq))
    problems += _check_sealed(store, cancelled)
    return LedgerCheck(head, tuple(sorted(problems, key=_place)))


def _check_entries(
    store: LedgerStore, progress: Progress | None, cancelled: Cancelled | None
) -> Head | None:
    stored = store.head()
    total = store.size()
    if stored is None:
        if total:
            raise TamperingError("The ledger has entries, but no signed checkpoint.", seq=0)
        return None
    try:
        return _check_signed(store, stored, total, progress, cancelled)
    except TamperingError as error:
        raise _located(store, error) from error


def _check_signed(
    store: LedgerStore,
    stored: StoredHead,
    total: int,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> Head:
    edge = Edge()
    keys: LogKeys | None = None
    for chunk in store.rows():
        _stop_if(cancelled)
        _insist_on_numbers(chunk, edge.size)
        edge = edge.extended(leaf_hashes(map(_ENTRY, chunk)))
        keys = _followed(keys, chunk)
        if progress is not None:
            progress(edge.size, total)
    return _compared(stored, edge, keys)


def _insist_on_numbers(chunk: list[tuple[int, bytes]], expected: int) -> None:
    first, last = chunk[0][0], chunk[-1][0]
    if first < 0:
        raise TamperingError("The ledger has an entry with a number that no entry can have.")
    if first != expected or last - first != len(chunk) - 1:
        raise TamperingError("The numbers of the ledger's entries have a gap.")


def _followed(keys: LogKeys | None, chunk: list[tuple[int, bytes]]) -> LogKeys:
    if keys is None:
        return LogKeys.started_by(chunk[0][1]).after(chunk[1:])
    return keys.after(chunk)


def _compared(stored: StoredHead, edge: Edge, keys: LogKeys | None) -> Head:
    """Compare what the entries hash to with what was signed."""
    if keys is None:
        raise TamperingError("The ledger has a checkpoint, but no entries.", seq=0)
    checkpoint = open_checkpoint(stored.note, keys.current)
    if (checkpoint.size, checkpoint.root) != (edge.size, edge.root()):
        raise TamperingError("The checkpoint was not signed for these entries.")
    if stored.size != edge.size:
        raise TamperingError("The stored size of the ledger is not the one that was signed.")
    return Head(keys, edge, stored.note)


def _located(store: LedgerStore, error: TamperingError) -> TamperingError:
    """Say which entry was changed, where the hints can tell; else what failed."""
    problem = diagnose(*_hints(store))
    return error if problem is None else TamperingError(problem.text, seq=problem.seq)


def _hints(store: LedgerStore) -> tuple[list[bytes], list[tuple[int, bytes]]]:
    found = [
        (seq, leaf_hash(entry)[:HINT_SIZE]) for chunk in store.entries() for seq, entry in chunk
    ]
    return list(store.hints()), found


def _place(problem: Problem) -> tuple[bool, int]:
    return problem.seq is None, problem.seq or 0


def _check_sealed(store: LedgerStore, cancelled: Cancelled | None) -> list[Problem]:
    problems = []
    for chunk in store.salted():
        _stop_if(cancelled)
        wrong = [seal for seal, salted in chunk if sha256(salted).digest() != seal]
        for seal in wrong:
            seq = store.find_seal(Seal(seal.hex()))
            where = "no entry" if seq is None else f"entry {seq}"
            problems.append(Problem(f"A name or text sealed by {where} was changed.", seq))
    return problems


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise UnavailableError("The check of the ledger was stopped before its end.")
