import pytest

from hostapp.recordings.words.cue import Style
from hostapp.recordings.words.cue_formats import Block, blocks, time_line


def read(text: str, style: Style = Style.WEBVTT) -> list[Block]:
    return list(blocks(text.split("\n"), style))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("00:00:03.430 --> 00:00:04.510", (3.43, 4.51)),
        ("00:03.430 --> 00:04.510", (3.43, 4.51)),
        ("00:00:03,430 --> 00:00:04,510", (3.43, 4.51)),
        ("  00:00:03.430-->00:00:04.510 align:start position:0%", (3.43, 4.51)),
        ("100:00:00.000 --> 100:00:01.000", (360_000.0, 360_001.0)),
        ("00:00:03.430 --> ", (3.43, None)),
        ("00:00:09.000 --> 00:0", (9.0, 0.0)),
        ("0x:00 --> 1", (None, None)),
    ],
)
def test_time_lines(line: str, expected: tuple[float | None, float | None]) -> None:
    found = time_line(line, Style.WEBVTT)
    assert found == pytest.approx(expected)


@pytest.mark.parametrize("line", ["so A --> B follows", "00:00:01.000", "-->", ""])
def test_other_lines_are_text(line: str) -> None:
    assert time_line(line, Style.WEBVTT) is None


def test_sbv_has_a_comma_between_its_times() -> None:
    assert time_line("0:00:01.000,0:00:02.500", Style.SBV) == (1.0, 2.5)
    assert time_line("0:00:01.000 --> 0:00:02.500", Style.SBV) is None
    assert time_line("1,2 and 3,4", Style.SBV) is None


def test_a_block_knows_its_id_and_its_line() -> None:
    assert read("WEBVTT\n\nintro\n00:01.000 --> 00:02.000\nhello\nthere\n") == [
        Block(1.0, 2.0, "intro", 4, ["hello", "there"])
    ]


def test_notes_styles_and_regions_are_not_spoken() -> None:
    text = (
        "WEBVTT - title\nKind: captions\n\nNOTE\nmade by hand\n\nSTYLE\n::cue { color: red }\n\n"
        "00:01.000 --> 00:02.000\na\n\nNOTE between\n\n00:02.000 --> 00:03.000\nb\n"
    )
    assert [block.payload for block in read(text)] == [["a"], ["b"]]


def test_a_missing_blank_line_leaves_the_next_id_out_of_the_text() -> None:
    text = (
        "1\n00:01.000 --> 00:02.000\na\n2\n00:02.000 --> 00:03.000\nb\n00:03.000 --> 00:04.000\nc"
    )
    found = read(text)
    assert [block.payload for block in found] == [["a"], ["b"], ["c"]]
    assert [block.identifier for block in found] == ["1", "2", ""]


def test_a_number_that_is_the_whole_text_is_spoken() -> None:
    found = read("00:01.000 --> 00:02.000\n42\n00:02.000 --> 00:03.000\nb")
    assert [block.payload for block in found] == [["42"], ["b"]]


def test_a_cut_off_last_block_gives_nothing() -> None:
    assert [block.payload for block in read("00:01.000 --> 00:02.000\na\n\n00:03.000 -->")] == [
        ["a"]
    ]


def test_blank_lines_inside_subtitles_lose_no_words() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\na\n\nb\n\n2\n00:00:02,000 --> 00:00:03,000\nc\n\nd"
    assert [block.payload for block in read(text, Style.SRT)] == [["a", "b"], ["c", "d"]]


def test_a_block_with_a_bad_time_keeps_its_words() -> None:
    assert read("0a:01.000 --> 00:02.000\na") == [Block(None, None, "", 1, ["a"])]
