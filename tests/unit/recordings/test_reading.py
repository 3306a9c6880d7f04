"""Reading small sidecars."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings import reading
from hostapp.recordings.reading import SidecarError


def written(path: Path, content: bytes) -> bytes:
    path.write_bytes(content)
    return os.fsencode(path)


def test_too_long_missing_and_special_files_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    long = written(tmp_path / "long", b"x" * 11)

    with pytest.raises(SidecarError, match="far too long"):
        reading.read_bytes(long, 10)
    for name in ("pipe", "gone"):
        with pytest.raises(SidecarError, match="cannot be opened"):
            reading.read_bytes(os.fsencode(tmp_path / name))
        with pytest.raises(SidecarError, match="cannot be opened"):
            reading.read_edges(os.fsencode(tmp_path / name))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_the_usual_encodings(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path / "a", "Réunion".encode(encoding))

    assert reading.read_text(path) == "Réunion"


def test_edges_are_the_two_ends(tmp_path: Path) -> None:
    path = written(tmp_path / "a", b"head" + b"." * 20 + b"tail")

    assert reading.read_edges(path, 4) == b"headtail"
    assert reading.read_edges(written(tmp_path / "b", b"12345"), 4) == b"12345"


BOMB = b"""<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>"""


@pytest.mark.parametrize(
    "content", [BOMB, BOMB.decode().encode("utf-16"), b"<a>", b"", b"<a>\xff</a>", b"\x00"]
)
def test_xml_with_declarations_or_faults_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(SidecarError):
        reading.read_xml(written(tmp_path / "a", content))


@given(content=st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = written(tmp_path_factory.getbasetemp() / "any", content)
    for read in (reading.read_json, reading.read_xml, reading.read_text):
        with suppress(SidecarError):
            read(path)
