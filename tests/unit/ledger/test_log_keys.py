"""Which keys may sign a log."""

import base64
from datetime import UTC, datetime

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.domain.identifiers import PersonId
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.entry import encode_log_event, rotation_statement
from hostapp.ledger.log_events import KeyRotated, LogEvent, LogStarted, PersonNamed, ReAnchored
from hostapp.ledger.log_keys import LogKeys
from hostapp.ledger.seals import seal_of

AT = datetime(2026, 11, 18, tzinfo=UTC)
LOG = "0" * 32
NAME = f"hostapp/{LOG}"
FIRST, SECOND, THIRD = (SigningKey.from_seed(NAME, bytes([n]) * 32) for n in range(3))
FOREIGN = SigningKey.from_seed("hostapp/other", bytes(32))


def entry(event: LogEvent) -> bytes:
    return encode_log_event(event, lambda value: seal_of(bytes(32), value)).encode()


def rotated(old: SigningKey, new: SigningKey, signer: SigningKey | None = None) -> bytes:
    unsigned = KeyRotated(AT, old.verifier.text, new.verifier.text, "")
    signature = (signer or old).sign(rotation_statement(unsigned))
    return entry(KeyRotated(AT, unsigned.old, unsigned.new, base64.b64encode(signature).decode()))


STARTED = entry(LogStarted(AT, LOG, FIRST.verifier.text))
KEYS = LogKeys.started_by(STARTED)
NAMED = PersonNamed(AT, PersonId("a" * 16), "Ana Ortiz")


def test_a_chain_of_keys() -> None:
    keys = KEYS.after([(1, rotated(FIRST, SECOND)), (2, b"{}"), (3, rotated(SECOND, THIRD))])
    assert (keys.log, keys.current) == (LOG, THIRD.verifier)
    assert keys.keys == (FIRST.verifier, SECOND.verifier, THIRD.verifier)


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        (rotated(FIRST, SECOND, SECOND), "did not sign in"),
        (rotated(SECOND, THIRD), "not in use"),
        (rotated(FIRST, FOREIGN), "not in use"),
        (STARTED, "inside of another"),
        (rotated(FIRST, SECOND).replace(b"hostapp/0", b"hostapp/1", 1), "Entry 5"),
        (b'{"at":"\xff","type":"key-rotated"}', "not text"),
    ],
)
def test_keys_that_do_not_belong(entries: bytes, sentence: str) -> None:
    with pytest.raises(TamperingError, match=sentence) as caught:
        KEYS.after([(5, entries)])
    assert caught.value.seq == 5


@pytest.mark.parametrize(
    "first",
    [
        rotated(FIRST, SECOND),
        entry(LogStarted(AT, LOG, FOREIGN.verifier.text)),
        entry(LogStarted(AT, LOG, "no key")),
    ],
)
def test_a_log_starts_with_its_key(first: bytes) -> None:
    with pytest.raises(TamperingError, match="Entry 0"):
        LogKeys.started_by(first)


def test_other_entries_about_the_log_change_no_key() -> None:
    assert KEYS.after([(1, entry(ReAnchored(AT, "moved"))), (2, entry(NAMED))]) == KEYS


def test_an_entry_that_was_not_written_as_one_about_the_log() -> None:
    turned = b"{" + rotated(FIRST, SECOND)[1:-1].replace(b'"at":', b'"a":0,"at":') + b"}"
    assert KEYS.after([(1, turned)]) == KEYS


def test_a_mark_inside_of_another_entry_changes_nothing() -> None:
    """An entry may hold any text; the mark is only a first sieve."""
    nested = (
        b'{"at":"2026-11-18T00:00:00Z","reason":{"type":"key-rotated"},"type":"re-anchored","v":1}'
    )
    assert KEYS.after([(1, nested)]) == KEYS
