"""Receipts: what a person needs to check a decision alone, and nothing about others."""

import json
import secrets
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answered, Recorded
from hostapp.domain.identifiers import MeetingId, PersonId, Seal
from hostapp.domain.meetings import Participant
from hostapp.ledger.entry import SEALED_RECIPIENT
from hostapp.ledger.merkle import inclusion_proof, leaf_hashes
from hostapp.ledger.note import sign_note
from hostapp.ledger.proof import Proof
from hostapp.release.succession import ROTATIONS_FILE
from hostapp.services.book import Book
from hostapp.services.ledger_head import Head
from hostapp.services.receipt_page import PAGE_FILE, Line, page
from hostapp.services.receipt_statement import statement
from hostapp.services.receipt_title import names_others, title_for
from hostapp.services.rotations import rotations_of
from hostapp.store.database import reading

KEY_FILE: Final = "host.vkey"
SIGNATURE_FILE: Final = "receipt.sig"
"""The host's signature for every other file of the receipt."""
OPENED_FILE: Final = "opened.json"
"""What the seals hide that the receiver may know: the own name, recipients."""


def entry_file(index: int) -> str:
    """Return the name of the file with an entry's exact bytes."""
    return f"entry-{index}.json"


def proof_file(index: int) -> str:
    """Return the name of the proof of an entry."""
    return f"entry-{index}.tlog-proof"


@dataclass(frozen=True, slots=True)
class _Part:
    index: int
    entry: bytes
    proof: Proof


def _nowhere_else(_: MeetingId) -> None:
    return None


class Receipts:
    """Hands out receipts from one book."""

    def __init__(
        self, book: Book, decided_as: Callable[[MeetingId], MeetingId | None] = _nowhere_else
    ) -> None:
        """`decided_as` returns the other meeting by whose decision one stands, having its bytes."""
        self._book = book
        self._decided_as = decided_as

    def write(
        self,
        meeting: MeetingId,
        out: Path,
        *,
        person: PersonId | None = None,
        title: str = "",
        participants: Sequence[Participant] = (),
    ) -> Path:
        """Write the receipt of a meeting's decisions, with one person's own answers, to `out`.

        What names one of the `participants` but the person is left out of it.
        Raises UsageError if nothing was decided or `out` is not empty, TamperingError or
        UnavailableError if the ledger does not verify or its key is not at hand.
        """
        ledger = self._book.verify()
        shown = [each for each in ledger.events if _belongs(each, meeting, person)]
        if not shown:
            raise self._nothing(meeting)
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise UsageError("{0} is not an empty folder: choose another one.", out)
        head = self._book.ledger.head
        if head is None:
            raise UnavailableError("The ledger was emptied while the receipt was written.")
        with reading(self._book.ledger.store.db):
            indexes = {each.index for each in shown} | self._name_entry(person)
            parts = self._parts(sorted(indexes), head)
            opened = self._opened(parts, person, participants)
        title = title_for(title, participants, person)
        _write_folder(out, self._files(parts, opened, shown, head, title))
        return out

    def _nothing(self, meeting: MeetingId) -> UsageError:
        other = self._decided_as(meeting)
        if other is None:
            return UsageError("Nothing was decided on this meeting: there is no receipt to give.")
        return UsageError(
            "This meeting was decided by its bytes, as meeting {0}: ask for the receipt of that"
            " one.",
            other,
        )

    def _name_entry(self, person: PersonId | None) -> set[int]:
        index = None if person is None else self._book.ledger.store.name_entry(person)
        return set() if index is None else {index}

    def _parts(self, indexes: list[int], head: Head) -> list[_Part]:
        entries = [
            entry for chunk in self._book.ledger.store.entries(0, head.size) for _, entry in chunk
        ]
        leaves = leaf_hashes(entries)
        return [
            _Part(each, entries[each], Proof(each, inclusion_proof(leaves, each), head.note))
            for each in indexes
        ]

    def _opened(
        self,
        parts: Iterable[_Part],
        person: PersonId | None,
        participants: Sequence[Participant],
    ) -> list[dict[str, str]]:
        opened = []
        for part in parts:
            document = json.loads(part.entry)
            for seal in _openable(document, person):
                value = self._book.ledger.store.sealed_value(seal)
                if value is None:
                    continue
                is_evidence = seal == document.get("evidence")
                if not (is_evidence and names_others(value.value, participants, person)):
                    opened.append({"seal": seal, "salt": value.salt.hex(), "value": value.value})
        return opened

    def _files(
        self,
        parts: list[_Part],
        opened: list[dict[str, str]],
        shown: list[Recorded],
        head: Head,
        title: str,
    ) -> dict[str, bytes]:
        signer = self._book.writer.signer_of(head.keys.current)
        key = head.keys.current.text
        lines = [Line.of(each) for each in shown]
        html = page(title, lines, key, head.size).encode()
        files = {KEY_FILE: f"{key}\n".encode(), PAGE_FILE: html}
        rotations = rotations_of(self._book, head)
        if rotations:
            files[ROTATIONS_FILE] = rotations
        if opened:
            text = json.dumps(opened, ensure_ascii=False, indent=1) + "\n"
            files[OPENED_FILE] = text.encode()
        for part in parts:
            files[entry_file(part.index)] = part.entry
            files[proof_file(part.index)] = part.proof.text.encode()
        note = sign_note(statement(signer.name, files), signer)
        return files | {SIGNATURE_FILE: note.encode()}


def _belongs(recorded: Recorded, meeting: MeetingId, person: PersonId | None) -> bool:
    event = recorded.event
    if isinstance(event, Answered):
        return event.person == person and event.meeting in (meeting, None)
    return event.meeting == meeting


def _openable(document: dict[str, Any], person: PersonId | None) -> list[Seal]:
    """Return the seals that the receiver may see behind: recipients, and what is their own."""
    seals = [
        Seal(each.removeprefix(SEALED_RECIPIENT))
        for each in document.get("recipients", ())
        if each.startswith(SEALED_RECIPIENT)
    ]
    if person is not None and document.get("person") == person:
        seals += [Seal(document[key]) for key in ("name", "evidence") if key in document]
    return seals


def _write_folder(out: Path, files: dict[str, bytes]) -> None:
    """Write the folder complete or not at all."""
    fresh = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        fresh.mkdir(parents=True)
        for name, data in files.items():
            (fresh / name).write_bytes(data)
        if out.exists():
            out.rmdir()
        fresh.rename(out)
    except OSError as error:
        shutil.rmtree(fresh, ignore_errors=True)
        raise UnavailableError("{0} cannot be written: {1}.", out, error.strerror) from error
