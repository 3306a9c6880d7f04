import codecs
import os
import socket
import tempfile
from pathlib import Path

import pytest

from hostapp.recordings.words import decode
from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.decode import SourceText, contents_of, read_contents

SPOKEN = "Grüße, Žofie 李 👍"


def lines(data: bytes) -> list[str]:
    return list(SourceText(contents_of(data)))


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_every_encoding_gives_the_same_text(mark: bytes, encoding: str) -> None:
    assert lines(mark + f"{SPOKEN}\nB".encode(encoding)) == [SPOKEN, "B"]


def test_wide_text_without_a_mark_is_known_by_its_zeros() -> None:
    assert lines("Ana: good morning".encode("utf-16-le")) == ["Ana: good morning"]
    assert lines("Ana: good morning".encode("utf-16-be")) == ["Ana: good morning"]


def test_text_that_is_not_utf8_is_read_as_windows_text() -> None:
    assert lines("Jörg: tschüß – bis später".encode("cp1252")) == ["Jörg: tschüß – bis später"]


def test_an_impossible_byte_is_replaced_instead_of_failing() -> None:
    assert lines(b"caf\xe9 \x81") == ["café �"]


def test_line_ends_may_be_mixed_within_a_file() -> None:
    assert lines(b"a\r\nb\nc\rd\r\n\r\ne") == ["a", "b", "c", "d", "", "e"]


def test_a_line_end_across_two_blocks_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "_BLOCK", 2)
    monkeypatch.setattr(decode, "_WHOLE", 0)
    assert lines(b"a\r\nbc\r\n\r\nd") == ["a", "bc", "", "d"]


def test_a_character_across_two_blocks_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "_BLOCK", 3)
    monkeypatch.setattr(decode, "_WHOLE", 0)
    assert lines(f"{SPOKEN}\r\n{SPOKEN}".encode()) == [SPOKEN, SPOKEN]


def test_lines_can_be_gone_through_again() -> None:
    text = SourceText(contents_of(b"a\nb"))
    assert list(text) == list(text) == ["a", "b"]


def test_holes_in_a_file_are_taken_out_and_told() -> None:
    text = SourceText(contents_of(b"Ana: hi" + bytes(100_000)))
    assert list(text) == ["Ana: hi"]
    assert "not wholly written" in text.problems[0]


def test_a_line_without_end_is_cut_and_told() -> None:
    text = SourceText(contents_of(b"a\n" + b"x" * 300_000 + b"\nb"))
    assert [len(line) for line in text] == [1, decode.LINE_CAP, 1]
    assert "was cut" in text.problems[-1]


@pytest.mark.parametrize("data", [b"", b"\n\r\n", b" \t", bytes(50)])
def test_nothing_is_refused(data: bytes) -> None:
    with pytest.raises(WordsError, match="empty"):
        contents_of(data)


def test_only_the_beginning_of_a_huge_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.vtt"
    with path.open("wb") as file:
        file.write(b"WEBVTT\n")
        file.truncate(8 * 1024**3)
    contents = read_contents(os.fsencode(path), cap=1024 * 1024)
    assert len(contents.data) == 1024 * 1024
    assert contents.problems == ("Only the first 1 MiB of the file were read.",)


def test_a_file_of_just_the_cap_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "full.vtt"
    path.write_bytes(b"x" * 1000)
    assert read_contents(os.fsencode(path), cap=1000).whole
    assert not read_contents(os.fsencode(path), cap=999).whole


def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    os.mkfifo(path)
    with pytest.raises(WordsError, match="pipe"):
        read_contents(os.fsencode(path))


def test_a_device_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (b"/dev/zero", os.fsencode(tmp_path)):
        with pytest.raises(WordsError, match="device"):
            read_contents(path)


def test_a_socket_is_refused() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{folder}/x.vtt")
        with pytest.raises(WordsError, match="device"):
            read_contents(os.fsencode(f"{folder}/x.vtt"))


@pytest.mark.parametrize("name", [b"gone.vtt", b"nul\0.vtt", b"x" * 5000, b"\xff\xfe.vtt"])
def test_a_path_that_cannot_be_opened_has_a_sentence(tmp_path: Path, name: bytes) -> None:
    with pytest.raises(WordsError, match="cannot be read"):
        read_contents(os.path.join(os.fsencode(tmp_path), name))


def test_a_name_that_is_no_text_is_still_read(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"caf\xe9.vtt")
    with open(path, "wb") as file:
        file.write(b"WEBVTT")
    assert read_contents(path).data == b"WEBVTT"
