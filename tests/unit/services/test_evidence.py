import hashlib
import json
import os
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.services import evidence as module
from hostapp.services.evidence import Evidence


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "réponse de Bo.eml"
    path.write_bytes(b"I agree.")
    return path


def test_a_copy_is_kept_by_digest(tmp_path: Path, mail: Path) -> None:
    said = json.loads(Evidence(tmp_path / "evidence").keep(mail))
    digest = hashlib.sha256(b"I agree.").hexdigest()
    assert said == {"file": "réponse de Bo.eml", "sha256": digest}
    assert (tmp_path / "evidence" / digest).read_bytes() == b"I agree."


def test_keeping_twice_leaves_one_copy(tmp_path: Path, mail: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    assert kept.keep(mail) == kept.keep(mail)
    assert len(list((tmp_path / "evidence").iterdir())) == 1


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no file"):
        Evidence(tmp_path / "evidence").keep(tmp_path)


def test_what_is_too_large_is_said(
    tmp_path: Path, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 4)
    with pytest.raises(UsageError, match="too large to be kept as evidence"):
        Evidence(tmp_path / "evidence").keep(mail)


def test_a_copy_that_fails_leaves_nothing(
    tmp_path: Path, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnavailableError, match="No space left on device"):
        Evidence(tmp_path / "evidence").keep(mail)
    assert list((tmp_path / "evidence").iterdir()) == []
