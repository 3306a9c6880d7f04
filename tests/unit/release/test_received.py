"""A received release is what its entry says, or is refused."""

import json
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.release.received import insist_inside, open_received
from tests.support.feeds import RELEASE, SPEECH, publisher
from tests.support.ledgers import grant
from tests.support.received import release_of


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    with publisher(tmp_path / "host") as host:
        host.write(grant(1))
        release_of(host, tmp_path / "dataset", [grant(1)], recipient="Example Labs")
    return tmp_path / "dataset"


def test_it_says_what_it_is(dataset: Path) -> None:
    found = open_received(dataset)
    assert (found.release, found.purpose, found.recipient) == (RELEASE, SPEECH, "Example Labs")
    assert found.entry == 2
    assert len(found.items) == 5
    assert "train/metadata.jsonl" in found.files


@pytest.mark.parametrize("name", ["items.jsonl", "files.jsonl", "about.json", "entry-2.json"])
def test_a_changed_list_is_found(dataset: Path, name: str) -> None:
    path = dataset / "consent" / name
    data = path.read_bytes()
    for place in range(0, len(data), max(1, len(data) // 20)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(TamperingError):
            open_received(dataset)
    path.write_bytes(data.splitlines(keepends=True)[0][:-1])
    with pytest.raises(TamperingError):
        open_received(dataset)


@pytest.mark.parametrize(
    "change", [{"recipient": "own-team"}, {"purpose": "analytics"}, {"log": "00"}, {"entry": 0}]
)
def test_what_it_says_of_itself_is_vouched_for(dataset: Path, change: dict[str, object]) -> None:
    path = dataset / "consent" / "release.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(TamperingError):
        open_received(dataset)


def test_what_is_missing_is_said(dataset: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no release"):
        open_received(tmp_path)
    (dataset / "consent" / "items.jsonl").unlink()
    with pytest.raises(UnavailableError):
        open_received(dataset)


@pytest.mark.parametrize("path", ["", "/etc/x", "../x", "a/../../x", "C:/x", "a\\..\\x"])
def test_no_path_leads_outside(path: str) -> None:
    with pytest.raises(TamperingError):
        insist_inside(path)
    insist_inside("train/audio/a-b.flac")
