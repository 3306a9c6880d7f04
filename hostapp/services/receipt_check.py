"""Checking a receipt with nothing but its files and a verifier key."""

import json
from pathlib import Path
from typing import Any, Final, get_args

from hostapp.domain.errors import TamperingError
from hostapp.domain.events import ConsentEvent, Recorded
from hostapp.domain.identifiers import Seal
from hostapp.ledger.checkpoint import Checkpoint
from hostapp.ledger.diagnosis import Problem
from hostapp.ledger.note import VerifierKey, open_note
from hostapp.ledger.proof import Proof
from hostapp.ledger.reading import decode
from hostapp.ledger.seals import seal_of
from hostapp.services.receipt_page import PAGE_FILE, WORDING, Line, is_page, statement
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


def is_receipt(path: Path) -> bool:
    """Say whether a folder looks like a receipt."""
    return path.is_dir() and (path / KEY_FILE).exists() and any(path.glob("entry-*.tlog-proof"))


def check_receipt(path: Path, key: VerifierKey | None) -> Report:
    """Check every entry of a receipt against its proof, and what was opened of its seals."""
    try:
        signer = key or VerifierKey.parse((path / KEY_FILE).read_text(encoding="utf-8"))
        heads = [_check_entry(proof, signer) for proof in sorted(path.glob("*.tlog-proof"))]
        _check_left_over(path)
        newest = max(heads, key=lambda each: each.size)
        problems = _check_page(path, _opened(path), signer, newest)
    except TamperingError as error:
        return Report("receipt", Verdict.TAMPERED, problems=(Problem(str(error), error.seq),))
    except (OSError, ValueError) as error:
        problem = Problem(f"The receipt cannot be read: {error}")
        return Report("receipt", Verdict.UNREADABLE, problems=(problem,))
    verdict = Verdict.INTACT if key is None else Verdict.VERIFIED
    return Report("receipt", verdict, newest.size, newest.root, signer.text, problems)


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
    html = (path / PAGE_FILE).read_bytes()
    lines = _lines(path, opened)
    is_signed = _is_signed(path, html, key)
    if is_page(html.decode(), lines, key.text, head.size):
        return ()
    if not is_signed or WORDING in html.decode():
        raise TamperingError("The page of the receipt does not say what its entries say.")
    said = (Problem(f"Entry {each.index}, {each.at}: {each.who} {each.what}.") for each in lines)
    return (Problem(OTHER_WORDS), *said)


def _is_signed(path: Path, html: bytes, key: VerifierKey) -> bool:
    """Say whether the host signed the page; raises TamperingError for another signature."""
    if not (path / SIGNATURE_FILE).exists():
        return False
    signed = open_note((path / SIGNATURE_FILE).read_bytes().decode(), key)
    if signed != statement(key.name, html):
        raise TamperingError("The page of the receipt does not say what the host signed.")
    return True


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
