import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hostapp.recordings.words.cue import Style
from hostapp.recordings.words.cue_voices import read_cues
from hostapp.recordings.words.plain_cues import read_plain_cues

CUE = "{}00:00:{:02}.000 --> 00:00:{:02}.500\n{}\n\n"

LINES = st.sampled_from(
    [
        "Ana Ortiz: Good morning & welcome: all",
        "Bo Li:\tYes &amp; no",
        "note: nothing",
        "Just words",
        "  Devon  Clarke : spaced",
        ": no name",
        "Ana Ortiz: ",
        "&nbsp;",
        "(Ana Ortiz)",
        "<v Ana Ortiz>Hello</v>",
        "<v Bo &amp; Li>No end",
        "<v Bo Li></v>",
        "<i>Yuki</i> Tanaka: slanted",
        "全員：はい",
        "\u00a0",
        "Maria Lopes: one\nand another line",
        "00:00:09.000 --> nowhere",
        "7",
        "",
    ]
)
IDS = st.sampled_from(["", "1\n", "3f2a-9/1-0\n", '12 "Ana Ortiz" (38)\n', "NOTE\n", "a\nb\n"])
PIECES = st.one_of(
    st.builds(CUE.format, IDS, st.integers(0, 59), st.integers(0, 59), LINES),
    st.sampled_from(["\n", "NOTE a remark\n\n", "00:00:07.000 --> 00:00:08.000\n", "\u2028\n"]),
)


@given(
    head=st.sampled_from(["WEBVTT\n\n", "WEBVTT - Ana\nKind: captions\n\n\n", "WEBVTT\n", ""]),
    pieces=st.lists(PIECES, max_size=12),
)
@example(head="WEBVTT\n\n", pieces=[CUE.format("1\n", 5, 2, "Ana Ortiz: backwards")])
def test_what_is_read_quickly_is_read_the_same(head: str, pieces: list[str]) -> None:
    text = head + "".join(pieces)
    quick = read_plain_cues(text)
    if quick is not None:
        assert quick == read_cues(text.split("\n"), Style.WEBVTT)


@pytest.mark.parametrize("line", ["Ana Ortiz: Hello", "<v Ana Ortiz>Hello</v>", "Hello"])
@pytest.mark.parametrize("head", ["", "1\n", "3f2a9c1e-8b7d-4a6f-9e0c-1b2a3d4e5f60/12-0\n"])
def test_plain_files_are_read_quickly(line: str, head: str) -> None:
    text = "WEBVTT\n\n" + "".join(CUE.format(head, n, n + 1, line) for n in range(20))
    quick = read_plain_cues(text)
    assert quick is not None
    assert quick == read_cues(text.split("\n"), Style.WEBVTT)
    assert len(quick) == 20


@pytest.mark.parametrize(
    "text",
    [
        "",
        "WEBVTT\n\n",
        CUE.format("", 1, 2, "no header"),
        "WEBVTT\n\n" + CUE.format("", 1, 2, "two\nlines"),
        "WEBVTT\n\n" + CUE.format("", 1, 2, "cut") + "00:00:03.000 --> 00:00:04.000",
        "WEBVTT\n\n" + CUE.format("", 1, 2, "Ana --> Bo"),
        "WEBVTT\n\n" + CUE.format('1 "Ana Ortiz" (7)\n', 1, 2, "a Webex id"),
        "WEBVTT\n\n" + CUE.format("", 1, 2, "<v Ana>a") + CUE.format("", 3, 4, "untagged"),
        "WEBVTT\n\n" + CUE.format("", 1, 2, "Ana：はい"),
        "WEBVTT\n\nNOTE words\n\n" + CUE.format("", 1, 2, "a note before"),
    ],
)
def test_anything_else_is_left_to_the_careful_reader(text: str) -> None:
    assert read_plain_cues(text) is None


def test_a_file_made_to_be_slow_is_given_up_at_once() -> None:
    chance = random.Random(5)
    rows = "".join(chance.choice("a:<0 ") for _ in range(1_000_000))
    assert read_plain_cues(f"WEBVTT\n\n{rows}\n\n00:00:01.000 --> 00:00:02.000\nend") is None
    assert read_plain_cues("WEBVTT\n\n" + "\n\n" * 200_000 + "x" + "\n" * 200_000 + "-->") is None
    assert read_plain_cues("WEBVTT\n\n" + "1\n\n" * 200_000) is None
