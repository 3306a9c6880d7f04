import pytest

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.turns import Head, bare_head, named_head, read_turns


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ana Ortiz   0:04", Head("Ana Ortiz", 4.0)),
        ("Ana Ortiz  1:02:03  ", Head("Ana Ortiz", 3723.0)),
        ("Ana Ortiz\t0:04", Head("Ana Ortiz", 4.0)),
        ("Speaker 1 (00:01:23):", Head("Speaker 1", 83.0)),
        ("Unknown Speaker  0:04", Head("Unknown Speaker", 4.0)),
    ],
)
def test_heads(line: str, expected: Head) -> None:
    assert named_head(line) == expected


@pytest.mark.parametrize(
    "line",
    ["see you at 10:30", "Ana Ortiz", "0:04", "  0:04", "", "Ana  0:0x", "x" * 9999 + "  0:04"],
)
def test_other_lines(line: str) -> None:
    assert named_head(line) is None


def test_a_time_alone_names_nobody() -> None:
    assert bare_head("12:34 ") == Head(None, 754.0)
    assert bare_head("12:34 hello") is None


def test_turns_hold_all_lines_below_their_head() -> None:
    lines = ["Title", "Ana  0:04", "hello", "", "there", "", "Bo  0:09", "hi"]
    assert list(read_turns(lines)) == [
        Cue(4.0, None, "Ana", "hello\n\nthere", 2),
        Cue(9.0, None, "Bo", "hi", 7),
    ]


def test_a_head_that_runs_backwards_is_speech() -> None:
    lines = ["Ana  10:00", "we meet at", "room two  9:30", "then"]
    assert [cue.text for cue in read_turns(lines)] == ["we meet at\nroom two  9:30\nthen"]


def test_a_head_right_below_a_head_is_speech() -> None:
    assert [cue.text for cue in read_turns(["Ana  0:10", "lunch at  12:30"])] == ["lunch at  12:30"]
