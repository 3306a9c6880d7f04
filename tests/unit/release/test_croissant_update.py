"""The description follows a removal."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.release.croissant_update import raised, updated_croissant, version_of


@pytest.mark.parametrize(("old", "new"), [("1.0.0", "1.1.0"), ("1.9.3", "1.10.0"), ("2", "2.1.0")])
def test_the_next_minor_version(old: str, new: str) -> None:
    assert raised(old) == new


def test_digests_and_sizes_follow(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_bytes(b"now shorter")
    document = {
        "version": "1.0.0",
        "distribution": [
            {"contentUrl": "rows.jsonl", "sha256": "old", "contentSize": "99 B"},
            {"contentUrl": "gone.jsonl", "sha256": "old"},
            {"includes": "*.flac"},
        ],
    }
    checked: list[tuple[str, str]] = []
    data = updated_croissant(
        json.dumps(document).encode(),
        tmp_path,
        "1.1.0",
        "2026-11-18T16:02:11Z",
        lambda path, digest: checked.append((path, digest)),
    )
    (tmp_path / "croissant.json").write_bytes(data)
    assert checked == [("rows.jsonl", sha256(b"now shorter").hexdigest())]
    found = json.loads((tmp_path / "croissant.json").read_text())
    assert version_of(tmp_path) == "1.1.0"
    assert found["dateModified"] == "2026-11-18T16:02:11Z"
    assert found["distribution"] == [
        {
            "contentUrl": "rows.jsonl",
            "sha256": sha256(b"now shorter").hexdigest(),
            "contentSize": "11 B",
        },
        {"contentUrl": "gone.jsonl", "sha256": "old"},
        {"includes": "*.flac"},
    ]


def test_there_may_be_no_description(tmp_path: Path) -> None:
    assert version_of(tmp_path) is None


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"version": '])
def test_a_damaged_description_is_tampering(tmp_path: Path, text: str) -> None:
    (tmp_path / "croissant.json").write_text(text)
    with pytest.raises(TamperingError, match="not what was released"):
        version_of(tmp_path)
