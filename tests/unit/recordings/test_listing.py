"""Folders as recognition sees them."""

import os
from pathlib import Path

from hostapp.domain.meetings import FileKind
from hostapp.recordings.listing import Entry, Listing, found_file, normal


def test_names_are_composed() -> None:
    assert normal("Jose\u0301") == "José"
    assert normal("rec\udcff") == "rec\udcff"


def test_a_file_is_found_without_case(tmp_path: Path) -> None:
    entry = Entry("Info.TXT", b"/x/Info.TXT", tmp_path.stat())
    listing = Listing(b"/x", "x", [("Info.TXT", entry.stat)])

    assert listing.file("info.txt") == entry
    assert listing.file("other.txt") is None


def test_a_found_file_keeps_all_that_tells_of_a_change(tmp_path: Path) -> None:
    stat = tmp_path.stat()

    file = found_file(Entry("x", os.fsencode(tmp_path), stat), FileKind.AUDIO, 2, "Ana", "Why")

    assert (file.part, file.speaker, file.problem) == (2, "Ana", "Why")
    assert file.stat == (
        stat.st_dev,
        stat.st_ino,
        stat.st_size,
        stat.st_mtime_ns,
        stat.st_ctime_ns,
    )
