"""What a recipient signs comes back, or is found to be changed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.domain.release_events import ReleaseId
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import sign_note
from hostapp.release.acknowledgement import (
    Acknowledgement,
    is_acknowledgement,
    open_acknowledgement,
    sign_acknowledgement,
)

KEY = SigningKey.from_seed("hostapp-recipient/1", bytes(32))
TOLD = Acknowledgement(
    origin=f"hostapp/{'0' * 32}",
    release=ReleaseId("5e1ea5e000000001"),
    recipient='Example "Labs"',
    seq=7,
    at=datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC),
    kept=4,
    removed=("ab" * 32, "cd" * 32),
    key=KEY.verifier.text,
)


@pytest.mark.parametrize("removed", [(), TOLD.removed])
def test_it_comes_back(removed: tuple[str, ...]) -> None:
    told = replace(TOLD, removed=removed)
    assert open_acknowledgement(sign_acknowledgement(told, KEY)) == told


def test_every_changed_byte_is_found() -> None:
    note = sign_acknowledgement(TOLD, KEY)
    for place in range(len(note)):
        changed = note[:place] + chr(ord(note[place]) ^ 1) + note[place + 1 :]
        assert is_acknowledgement(changed.encode())
        with pytest.raises(TamperingError):
            open_acknowledgement(changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [("seq 7", "seq 07"), ("kept 4", "left 4"), ("ab" * 32, "ab"), ("hostapp ack", "ack")],
)
def test_another_form_is_refused_even_when_signed(old: str, new: str) -> None:
    with pytest.raises(TamperingError, match="malformed"):
        open_acknowledgement(sign_note(TOLD.text.replace(old, new), KEY))


@pytest.mark.parametrize("data", [b"", b"nonsense", b"# hostapp acknowledgement v1?", b"\xff\0"])
def test_anything_else_is_none(data: bytes) -> None:
    assert not is_acknowledgement(data)


def test_it_must_be_signed_with_the_key_it_names() -> None:
    other = SigningKey.from_seed(KEY.name, bytes([1] * 32))
    with pytest.raises(TamperingError):
        open_acknowledgement(sign_acknowledgement(TOLD, other))
    with pytest.raises(TamperingError, match="names no key"):
        open_acknowledgement(sign_acknowledgement(replace(TOLD, key="nonsense"), KEY))
