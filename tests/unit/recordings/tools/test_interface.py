"""Every recogniser under every name."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.all_recognisers import all_recognisers
from hostapp.recordings.names import take_apart
from hostapp.recordings.tools.interface import Surroundings
from tests.support.folders import NOW_NS, ZONE, searched

SURROUNDINGS = Surroundings(ZONE, NOW_NS)
PIECES = [
    "GMT20240124-202901_Recording",
    "2026-03-04 09.58.11 ",
    "2026-02-30",
    "-20260815_200732",
    "-99999999_999999-",
    " - 2026_08_15 22_45 BST - ",
    "(2025-04-11 11:16 GMT+8)",
    "-20240229 1129-1",
    "riverside_a_raw-audio_",
    "Screen Recording ",
    "audio1123456789",
    "video1123456789",
    "craig_",
    "RPReplay_Final",
    "².٣",
    " (1)",
    ".mp4",
    ".m4a",
    ".vtt",
    ".zoom",
    ".tmp",
    "\udcff",
    " ",
]
names = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=6).map("".join)


@given(name=names)
def test_no_name_breaks_a_recogniser(name: str) -> None:
    for recogniser in all_recognisers():
        found = recogniser.parse(take_apart(name), SURROUNDINGS)

        assert found is None or found.part >= 0
        assert list(recogniser.subfolders(name, [name])) in ([], [name])


@pytest.mark.parametrize("piece", [*PIECES, "a", "1", "_", "-", "a - ", "a_", "2026-01-01 "])
def test_a_name_of_a_hundred_thousand_characters_is_quick(piece: str) -> None:
    began = time.perf_counter()
    for tail in ("", ".mp4", ".mov", ".m4a", ".webm"):
        name = take_apart(piece * (100_000 // len(piece)) + tail)
        for recogniser in all_recognisers():
            recogniser.parse(name, SURROUNDINGS)

    assert time.perf_counter() - began < 1


@given(some=st.lists(names.filter(lambda name: name and "/" not in name), max_size=5, unique=True))
def test_no_folder_breaks_the_search(
    some: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    inner = folder / "2026-03-04 09.58.11 Weekly sync"
    inner.mkdir()
    for name in some:
        raw = name.encode("utf-8", "surrogateescape")[:250].replace(b"\0", b"")
        if raw in {b"", b".", b".."}:
            continue
        for place in (folder, inner):
            with open(os.fsencode(place) + b"/" + raw, "wb") as stream:
                stream.write(raw)

    found = searched(Path(folder))

    assert type(found[-1]).__name__ == "RootRead"
