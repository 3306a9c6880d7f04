"""What was removed is remembered in the release."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.release.applied import Applied, read_applied
from hostapp.release.feed_memory import Remembered

FEED = Remembered("hostapp/x", "own-team", 3, 100, "ab" * 32, 5.0, 6.0)


@pytest.mark.parametrize(
    "applied",
    [Applied(), Applied(frozenset({"ab"}), {"train/x": None, "a": "cd"}, FEED)],
    ids=["nothing", "something"],
)
def test_it_comes_back(tmp_path: Path, applied: Applied) -> None:
    (tmp_path / "consent").mkdir()
    assert read_applied(tmp_path) == Applied()
    applied.write(tmp_path)
    assert read_applied(tmp_path) == applied


@pytest.mark.parametrize("text", ["", "{}", '{"removed":[],"files":{},"feed":{}}'])
def test_another_form_is_tampering(tmp_path: Path, text: str) -> None:
    (tmp_path / "consent").mkdir()
    (tmp_path / "consent" / "applied.json").write_text(text)
    with pytest.raises(TamperingError):
        read_applied(tmp_path)
