"""The recipient's own key."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey

from hostapp.domain.errors import UnavailableError
from hostapp.ledger.note import VerifierKey
from hostapp.release.recipient_key import recipient_key


def test_it_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "key.pem"
    made, again = recipient_key(path), recipient_key(path)
    assert VerifierKey.of(made) == VerifierKey.of(again)
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]
    VerifierKey.of(made).check(b"word", again.sign(b"word"))
    assert made.name in repr(made)


def test_another_file_is_no_key(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_text("nonsense")
    with pytest.raises(UnavailableError, match="does not hold a key"):
        recipient_key(path)
    other = Ed448PrivateKey.generate()
    path.write_bytes(
        other.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    with pytest.raises(UnavailableError, match="does not hold a key"):
        recipient_key(path)


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnavailableError, match="cannot be used"):
        recipient_key(tmp_path / "file" / "key.pem")
