"""A verifier key as somebody typed it."""

from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.keys.signing_key import SigningKey
from hostapp.release.host_key import read_key

KEY = SigningKey.from_seed("hostapp/x", bytes(32)).verifier


def test_a_key_is_text_or_a_file(tmp_path: Path) -> None:
    assert read_key(KEY.text) == KEY
    (tmp_path / "host.vkey").write_text(f"{KEY.text}\n")
    assert read_key(str(tmp_path / "host.vkey")) == KEY


@pytest.mark.parametrize("text", ["", "nonsense", "a+b+c", "no/such/file"])
def test_anything_else_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="neither a verifier key"):
        read_key(text)


def test_a_file_without_end_is_no_key(tmp_path: Path) -> None:
    with (tmp_path / "endless").open("wb") as file:
        file.truncate(1 << 40)

    with pytest.raises(UsageError, match="neither a verifier key"):
        read_key(str(tmp_path / "endless"))
