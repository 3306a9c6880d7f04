import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from hostapp.recordings import all_recognisers
from hostapp.recordings.find import find
from hostapp.recordings.found import Listed, Prepared, Read
from hostapp.services import scan, scan_help
from hostapp.services.scan_help import ScanHelp, worker_command
from tests.support.folders import NOW_NS, ZONE, Folders
from tests.support.libraries import opened_keepsakes, opened_library, scanned

MEETINGS = 60
DIES = """
import sys
from hostapp.media.worker import read_block, write_blocks

read_block(sys.stdin.buffer)
write_blocks(sys.stdout.buffer, [b""])
read_block(sys.stdin.buffer)
"""
"""A helper that gets ready, is asked and says no more."""
HANGS = DIES + "import time; time.sleep(600)"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Call for help early."""
    monkeypatch.setattr(scan_help, "TURNS_ALONE", 1)
    monkeypatch.setattr(scan_help, "WORTHWHILE", 2)
    monkeypatch.setattr(scan_help, "AT_ONCE", 4)
    monkeypatch.setattr(scan_help, "PATIENCE", 0.02)
    monkeypatch.setattr(scan_help, "cores", lambda: 2)


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    """Make a folder of many meetings."""
    folders = Folders(tmp_path / "calls")
    for number in range(MEETINGS):
        magic = 123_456_700 + number
        folder = f"2026-03-{1 + number % 28:02} 09.58.11 Call {number}"
        folders.files(folder, f"video1{magic}.mp4", f"audio1{magic}.m4a")
        folders.files(f"{folder}/Audio Record", f"audioAnaOrtiz11{magic}.m4a")
    return folders.root


class Patient(ScanHelp):
    """Waits until help is there, so that there surely is work left for it."""

    def take(self, waiting: list[bytes], known: object) -> None:
        """Wait once the process was started."""
        super().take(waiting, known)  # type: ignore[arg-type]
        while self._process is not None and not self._ready:
            super().take(waiting, known)  # type: ignore[arg-type]


def folders_of(found: object) -> list[bytes]:
    """Return the folders that a report tells of afresh."""
    if isinstance(found, Prepared):
        return [folder for folder, _, _ in found.folders]
    return [found.folder] if isinstance(found, Listed) else []


def helped(
    calls: Path, *command: str, drafts: Callable[[bytes], bool] = lambda _: True
) -> tuple[list[object], int]:
    """Return all that a search reports, and how many folders the helper told of."""
    given = 0

    class Counting(Patient):
        def give(self, *, wait: bool) -> "list[Read]":
            nonlocal given
            reads = list(super().give(wait=wait))
            given += sum(len(folders_of(each)) for read in reads for each in read.reports)
            return reads

    with Counting(ZONE, NOW_NS, drafts, command=command or None) as others:
        root = [os.fsencode(calls)]
        return list(find(root, zone=ZONE, now_ns=NOW_NS, helped_by=others)), given


def test_help_reads_what_waits_and_nothing_is_lost(small: None, calls: Path) -> None:
    found, given = helped(calls)

    folders = [folder for each in found for folder in folders_of(each)]
    assert len(folders) == len(set(folders)) == MEETINGS + 1
    assert given > 0
    assert any(isinstance(each, Prepared) for each in found)


def test_drafts_come_only_where_they_are_wanted(small: None, calls: Path) -> None:
    found, given = helped(calls, drafts=lambda _: False)
    assert given > 0
    assert not any(isinstance(each, Prepared) for each in found)


@pytest.mark.parametrize("program", [DIES, "raise SystemExit(1)"])
def test_a_scan_goes_on_without_help_that_died(small: None, calls: Path, program: str) -> None:
    found, given = helped(calls, sys.executable, "-c", program)

    folders = [folder for each in found for folder in folders_of(each)]
    assert len(folders) == len(set(folders)) == MEETINGS + 1
    assert given == 0


def test_a_program_that_is_not_there_is_no_help(small: None, calls: Path, tmp_path: Path) -> None:
    found, given = helped(calls, str(tmp_path / "gone"))
    assert (len(found), given) == (MEETINGS + 2, 0)


def test_a_scan_is_cancelled_while_help_hangs(small: None, calls: Path) -> None:
    told = 0

    def enough() -> bool:
        nonlocal told
        told += 1
        return told > 4 * MEETINGS

    command = [sys.executable, "-c", HANGS]
    with Patient(ZONE, NOW_NS, lambda _: True, command=command) as others:
        root = [os.fsencode(calls)]
        search = find(root, zone=ZONE, now_ns=NOW_NS, cancelled=enough, helped_by=others)
        with closing(search):  # type: ignore[type-var]
            reported = len(list(search))
        assert reported < MEETINGS


def test_little_is_read_without_help(calls: Path) -> None:
    with ScanHelp(ZONE, NOW_NS, lambda _: True, command=["nobody"]) as others:
        waiting = [b"folder"] * (scan_help.WORTHWHILE - 1)
        for _ in range(2 * scan_help.TURNS_ALONE):
            others.take(waiting, {})
        assert others._process is None
        assert others.give(wait=True) == ()


def test_the_library_is_the_same_with_help_and_without(
    small: None, calls: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = 0

    class Counting(Patient):
        def give(self, *, wait: bool) -> list[Read]:
            nonlocal given
            reads = list(super().give(wait=wait))
            given += len(reads)
            return reads

    def stored(store: Path) -> Iterator[tuple[object, ...]]:
        with opened_library(store) as library, opened_keepsakes(store) as keepsakes:
            summary = scanned(library, keepsakes, calls)
            assert (summary.added, summary.skipped) == (MEETINGS, ())
            yield summary.by_source, summary.by_state
            for each in sorted(library.all_meetings(), key=lambda meeting: meeting.folder):
                people = [(who.name, who.guess) for who in each.participants]
                files = [(file.path, file.kind, file.stat, file.part) for file in each.files]
                yield each.title, each.started_at, each.states, people, files
            yield tuple(sorted(library.identity.signatures().items()))
            again = scanned(library, keepsakes, calls)
            assert (again.added, again.changed, again.moved) == (0, 0, 0)

    monkeypatch.setattr(scan, "ScanHelp", Counting)
    with_help = list(stored(tmp_path / "one"))
    assert given > 0
    monkeypatch.setattr(scan_help, "cores", lambda: 1)
    given = 0
    assert list(stored(tmp_path / "two")) == with_help
    assert given == 0


def test_the_installed_program_is_its_own_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "hostapp.services.scan_worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--scan-worker"]


@pytest.mark.usefixtures("small")
def test_a_guest_is_asked_in_this_process_so_that_its_failure_is_told(
    calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, _ = helped(calls)
    monkeypatch.setattr(all_recognisers, "has_guests", lambda: True)
    reported, given = helped(calls)
    assert given == 0
    told, before = ([f for each in all_ for f in folders_of(each)] for all_ in (reported, alone))
    assert sorted(told) == sorted(before)
