import hashlib
import os
from datetime import datetime
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.services.demo import DemoSummary, library, make_demo
from hostapp.services.demo.script import scripts


@pytest.fixture
def two_scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make only the quickest meetings."""
    quick = [script for script in scripts() if script.tool in {"unknown", "zoom-cloud"}]
    monkeypatch.setattr(library, "scripts", lambda: quick)


def test_the_library_is_small_whole_and_dated(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    steps: list[tuple[int, int]] = []
    summary = make_demo(folder, lambda done, total: steps.append((done, total)))
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert summary == DemoSummary(folder, 28, len(files), sum(p.stat().st_size for p in files))
    assert summary.size < 20_000_000
    assert steps == [(done, 28) for done in range(29)]
    digests = {hashlib.sha256(path.read_bytes()).digest() for path in files}
    assert len(digests) == len(files), "two files are alike"
    note = folder / "Desktop" / "Note from the train.m4a"
    assert datetime.fromtimestamp(note.stat().st_mtime).date().isoformat() == "2026-06-27"  # noqa: DTZ006


@pytest.mark.usefixtures("two_scripts")
def test_the_demo_is_the_same_every_time(tmp_path: Path) -> None:
    summaries = [make_demo(tmp_path / name) for name in ("one", "two")]
    first, second = (
        {p.relative_to(s.folder): p.read_bytes() for p in s.folder.rglob("*") if p.is_file()}
        for s in summaries
    )
    assert first == second


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(UsageError, match=r"is not empty\. Name a folder that is new or empty\."):
        make_demo(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("mine")
    with pytest.raises(UsageError, match="is a file"):
        make_demo(path)


@pytest.mark.usefixtures("two_scripts")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (tmp_path / "target").symlink_to(tmp_path / "missing" / "deeper")
    os.rename(tmp_path / "target", blocked.parent / "link")
    with pytest.raises(UnavailableError, match=r"could not be written to .*Choose another folder"):
        make_demo(tmp_path / "link")
