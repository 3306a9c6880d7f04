"""What the ledger gives for a release: entries, proofs, checkpoint, key and opened seals."""

import json
from collections.abc import Iterable

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Seal
from hostapp.domain.terms import SEALED
from hostapp.ledger.merkle import inclusion_proof, leaf_hashes
from hostapp.ledger.proof import Proof
from hostapp.release.consent_folder import Evidence, ProvedEntry
from hostapp.services.book import Book
from hostapp.store.database import reading
from hostapp.store.ledger_store import LedgerStore

_ROTATED = b'"type":"key-rotated"'


def evidence_of(book: Book, entry: int, behind: Iterable[int]) -> Evidence:
    """Return the evidence for the release at `entry` that rests on the entries `behind`."""
    store = book.ledger.store
    with reading(store.db):
        head = book.ledger.follow(None)
        if head is None or entry >= head.size:
            raise UnavailableError("The ledger was emptied while the release was written.")
        entries = [data for chunk in store.entries(0, head.size) for _, data in chunk]
        salts = _salts(store, entries[entry])
    leaves = leaf_hashes(entries)
    rotations = {seq for seq, data in enumerate(entries) if _ROTATED in data}
    wanted = sorted({0, entry, *behind} | rotations)
    proved = tuple(
        ProvedEntry(seq, entries[seq], Proof(seq, inclusion_proof(leaves, seq), head.note))
        for seq in wanted
    )
    return Evidence(entry, proved, head.note, head.keys.current.text, salts)


def _salts(store: LedgerStore, entry: bytes) -> dict[str, str]:
    document = json.loads(entry)
    seals = {"items": document["items"]}
    if document["recipient"].startswith(SEALED):
        seals["recipient"] = document["recipient"].removeprefix(SEALED)
    salts = {}
    for name, seal in seals.items():
        value = store.sealed_value(Seal(seal))
        if value is None:
            raise UnavailableError("A part of the release was erased while it was written.")
        salts[name] = value.salt.hex()
    return salts
