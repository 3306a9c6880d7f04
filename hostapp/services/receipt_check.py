"""Checking a receipt with nothing but its files and a verifier key."""

import json
import os
from pathlib import Path
from typing import Any, Final, get_args

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.events import ConsentEvent, Recorded
from hostapp.domain.identifiers import Seal
from hostapp.ledger.checkpoint import Checkpoint
from hostapp.ledger.diagnosis import Problem
from hostapp.ledger.note import VerifierKey, open_note
from hostapp.ledger.proof import Proof
from hostapp.ledger.reading import decode
from hostapp.ledger.seals import seal_of
from hostapp.release.succession import ROTATIONS_FILE, successor
from hostapp.services.receipt_page import PAGE_FILE, WORDING, Line, is_page
from hostapp.services.receipt_statement import insist_on_files
from hostapp.services.receipts import (
    KEY_FILE,
    OPENED_FILE,
    SIGNATURE_FILE,
    entry_file,
    proof_file,
)
from hostapp.services.report import Report, Verdict

_CONSENT: Final = get_args(ConsentEvent)

OTHER_WORDS: Final = (
    "The page is as the host signed it, in the words of another version of Hostapp. What counts"
    " is what the entries say:"
)
UNSIGNED: Final = (
    "The receipt is not signed: {0} is missing, without which nobody can tell whether something"
    " was taken out of it."
)
MALFORMED: Final = "A file of the receipt is not as Hostapp writes it."
_RELEASE_FILE: Final = "release.json"
"""Beside proofs in the folder `consent/` of a release, which is no receipt."""


def is_receipt(path: Path) -> bool:
    """Say whether a folder looks like a receipt, even one that lacks a file."""
    if not path.is_dir() or (path / _RELEASE_FILE).exists():
        return False
    proved = any(path.glob("entry-*.tlog-proof"))
    return proved or any((path / name).is_file() for name in (SIGNATURE_FILE, PAGE_FILE))


def check_receipt(path: Path, key: VerifierKey | None) -> Report:
    """Check a receipt's files against its signature, entries against proofs, and its page."""
    try:
        signer = _own_key(path) if key is None else successor(key, _rotations(path))
        _check_signature(path, signer)
        heads = [_check_entry(proof, signer) for proof in sorted(path.glob("*.tlog-proof"))]
        _check_left_over(path)
        newest = max(heads, key=lambda each: each.size)
        problems = _check_page(path, _opened(path), signer, newest)
    except TamperingError as error:
        return Report("receipt", Verdict.TAMPERED, problems=(Problem(str(error), error.seq),))
    except ValueError:
        return Report("receipt", Verdict.TAMPERED, problems=(Problem(MALFORMED),))
    except OSError as error:
        return _unread(error)
    verdict = Verdict.INTACT if key is None else Verdict.VERIFIED
    return Report("receipt", verdict, newest.size, newest.root, signer.text, problems)


def _unread(error: OSError) -> Report:
    """Report a file that is gone, which is damage, or that the world keeps from being read."""
    name = Path(os.fsdecode(error.filename or "")).name or "It"
    if isinstance(error, FileNotFoundError | NotADirectoryError | IsADirectoryError):
        said = TamperingError("{0} is missing from the receipt.", name)
        return Report("receipt", Verdict.TAMPERED, problems=(Problem(str(said)),))
    unread = UnavailableError("{0} of the receipt cannot be read: {1}.", name, error.strerror)
    return Report("receipt", Verdict.UNREADABLE, problems=(Problem(str(unread)),))


def _own_key(path: Path) -> VerifierKey:
    try:
        return VerifierKey.parse((path / KEY_FILE).read_bytes().decode())
    except ValueError as error:
        raise TamperingError("{0} of the receipt holds no key.", KEY_FILE) from error


def _rotations(path: Path) -> bytes:
    """Return what leads from a key that the host had before; the signature covers it too."""
    try:
        return (path / ROTATIONS_FILE).read_bytes()
    except FileNotFoundError:
        return b""


def _check_signature(path: Path, key: VerifierKey) -> None:
    """Check that the host signed every file; raises TamperingError naming one that differs."""
    if not (path / SIGNATURE_FILE).exists():
        raise TamperingError(UNSIGNED, SIGNATURE_FILE)
    signed = open_note((path / SIGNATURE_FILE).read_bytes().decode(), key)
    insist_on_files(path, signed, key.name, SIGNATURE_FILE)


def _check_entry(file: Path, key: VerifierKey) -> Checkpoint:
    proof = Proof.parse(file.read_bytes().decode())
    if file.name != proof_file(proof.index):
        raise TamperingError(
            "{0} proves entry {1}, not the one it is named for.", file.name, proof.index
        )
    entry = (file.parent / entry_file(proof.index)).read_bytes()
    try:
        checkpoint = proof.check(entry, key)
        decode(entry.decode(), lambda _: None, seq=proof.index)
    except TamperingError as error:
        raise TamperingError("Entry {0}: {1}", proof.index, error, seq=proof.index) from error
    return checkpoint


def _opened(path: Path) -> dict[Seal, str]:
    """Return what the receipt tells of its seals, each checked against its seal."""
    if not (path / OPENED_FILE).exists():
        return {}
    texts = [each.read_text(encoding="utf-8") for each in path.glob("entry-*.json")]
    values = {}
    for opened in json.loads((path / OPENED_FILE).read_text(encoding="utf-8")):
        seal = _opened_seal(opened)
        if seal != opened["seal"] or not any(seal in text for text in texts):
            raise TamperingError("A name in the receipt is not the one that was sealed.")
        values[seal] = opened["value"]
    return values


def _check_page(
    path: Path, opened: dict[Seal, str], key: VerifierKey, head: Checkpoint
) -> tuple[Problem, ...]:
    """Check that the page tells what the entries say, and nothing else.

    A page in the words of another version is checked by its signature alone; what the entries
    say is returned then.
    """
    html = (path / PAGE_FILE).read_bytes().decode()
    lines = _lines(path, opened)
    if is_page(html, lines, key.text, head.size):
        return ()
    if WORDING in html:
        raise TamperingError("The page of the receipt does not say what its entries say.")
    said = (Problem(f"Entry {each.index}, {each.at}: {each.who} {each.what}.") for each in lines)
    return (Problem(OTHER_WORDS), *said)


def _lines(path: Path, opened: dict[Seal, str]) -> list[Line]:
    lines = []
    for entry in sorted(path.glob("entry-*.json"), key=_index):
        event = decode(entry.read_bytes().decode(), opened.get, seq=_index(entry))
        if isinstance(event, _CONSENT):
            lines.append(Line.of(Recorded(_index(entry), event)))
    return lines


def _index(entry: Path) -> int:
    return int(entry.stem.removeprefix("entry-"))


def _opened_seal(opened: dict[str, Any]) -> Seal:
    try:
        return seal_of(bytes.fromhex(opened["salt"]), opened["value"])
    except (KeyError, TypeError) as error:
        raise TamperingError("An opened name in the receipt is malformed.") from error


def _check_left_over(path: Path) -> None:
    """Refuse entries that nothing proves."""
    for entry in path.glob("entry-*.json"):
        if not entry.with_suffix(".tlog-proof").exists():
            raise TamperingError("{0} has no proof.", entry.name)
