"""What was removed is remembered in the release."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.keys.signing_key import SigningKey
from hostapp.release.applied import Applied, read_applied
from hostapp.release.feed_memory import Remembered

SIGNER = SigningKey.generate("hostapp-recipient/test")
FEED = Remembered("hostapp/x", "own-team", 3, 100, "ab" * 32, 5.0, 6.0)


@pytest.mark.parametrize(
    "applied",
    [Applied(), Applied(frozenset({"ab"}), {"train/x": None, "a": "cd"}, FEED)],
    ids=["nothing", "something"],
)
def test_it_comes_back(tmp_path: Path, applied: Applied) -> None:
    (tmp_path / "consent").mkdir()
    assert read_applied(tmp_path) == Applied()
    applied.write(tmp_path, SIGNER)
    assert read_applied(tmp_path) == applied


@pytest.mark.parametrize("text", ["", "{}", '{"removed":[],"files":{},"feed":{}}'])
def test_another_form_is_tampering(tmp_path: Path, text: str) -> None:
    (tmp_path / "consent").mkdir()
    (tmp_path / "consent" / "applied.json").write_text(text)
    with pytest.raises(TamperingError):
        read_applied(tmp_path)


def test_every_changed_byte_is_tampering(tmp_path: Path) -> None:
    (tmp_path / "consent").mkdir()
    Applied(frozenset({"ab"}), {"train/x": None, "a": "cd"}, FEED).write(tmp_path, SIGNER)
    path = tmp_path / "consent" / "applied.json"
    data = path.read_bytes()
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(TamperingError):
            read_applied(tmp_path)
