"""Keys of others that a user compared once."""

from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.keys.pinned import PinnedKeys
from hostapp.keys.signing_key import SigningKey

FIRST = SigningKey.from_seed("hostapp/0123", bytes(range(32))).verifier
LATER = SigningKey.from_seed("hostapp/0123", bytes(range(1, 33))).verifier
OTHER = SigningKey.from_seed("hostapp/4567", bytes(range(32))).verifier


def test_nothing_is_pinned_at_first(tmp_path: Path) -> None:
    assert PinnedKeys(tmp_path / "config").of(FIRST.name) is None


def test_the_newest_key_of_a_name_counts(tmp_path: Path) -> None:
    for key in (FIRST, OTHER, LATER, LATER):
        PinnedKeys(tmp_path / "config").pin(key)
    assert PinnedKeys(tmp_path / "config").of(FIRST.name) == LATER
    assert PinnedKeys(tmp_path / "config").of(OTHER.name) == OTHER
    lines = (tmp_path / "config" / "pinned-keys.txt").read_text().splitlines()
    assert lines == [FIRST.text, OTHER.text, LATER.text]


def test_a_file_that_holds_something_else_compares_nothing(tmp_path: Path) -> None:
    (tmp_path / "pinned-keys.txt").write_text(f"{FIRST.text}\nnonsense\n")
    with pytest.raises(UnavailableError, match="mend or delete it"):
        PinnedKeys(tmp_path).of(FIRST.name)


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "pinned-keys.txt").mkdir()
    with pytest.raises(UnavailableError, match="cannot be read"):
        PinnedKeys(tmp_path).of(FIRST.name)
