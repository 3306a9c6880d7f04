import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.words.cue import Style
from hostapp.recordings.words.cue_voices import read_cues
from hostapp.recordings.words.plain_columns import Columns, columns_of, seconds

IDS = st.sampled_from(["1", "3f2a-9/1-0", "NOTE", "STYLE", "x --- y", " 7", '"a"', "7 (Ana)"])
TIMES = st.builds(
    "{:02}:{:02}:{:02}.{:03} --> {:02}:00:01.000{}".format,
    st.sampled_from([0, 0, 0, 99]),
    st.integers(0, 59),
    st.integers(0, 99),
    st.integers(0, 999),
    st.integers(0, 99),
    st.sampled_from(["", "", "", " align:start"]),
)
SAID = st.sampled_from(
    [
        "Ana Ortiz: Good morning & welcome: all",
        "Ana Ortiz : spaced",
        "Bo Li:\tYes &amp; no",
        "A &quot;B&quot;: &nbsp;",
        "note: nothing",
        "Just words",
        "NOTE",
        "12:30 we meet",
        ": no name",
        "Ana Ortiz:",
        "(Ana Ortiz)",
        "x" * 81 + ": far",
        "<v Ana Ortiz>Hello</v>",
        "<v Bo &amp; Li>No end",
        "<v\tBo>Tab",
        "<v Bo></v>",
        "<i>Yuki</i> Tanaka: slanted",
        "全員：はい",
        "\u00a0",
        "\u2028",
        " indented",
        "a\x0bb\x1cc\x85d",
    ]
)


def text_of(
    head: str, cues: list[tuple[str, str, str]], *, with_ids: bool, end: str = "\n\n"
) -> str:
    blocks = [(f"{id_}\n" if with_ids else "") + f"{time}\n{said}" for id_, time, said in cues]
    return head + "\n\n".join(blocks) + end


@given(
    head=st.sampled_from(["WEBVTT\n\n", "WEBVTT - Ana\nKind: captions\n\n\n", "WEBVTT\n"]),
    cues=st.lists(st.tuples(IDS, TIMES, SAID), max_size=6),
    same=st.booleans(),
    with_ids=st.booleans(),
    end=st.sampled_from(["\n\n", "\n", "", "\n\n\n\n", " \n", "\n\n7", "\n\n00:00"]),
)
def test_what_is_cut_quickly_is_read_the_same(
    head: str, cues: list[tuple[str, str, str]], *, same: bool, with_ids: bool, end: str
) -> None:
    if same:
        cues = cues[:1] * len(cues)
    text = text_of(head, cues, with_ids=with_ids, end=end)
    columns = columns_of(text)
    if columns is not None:
        found = zip(columns.starts(), columns.speakers, columns.texts, columns.lines, strict=True)
        assert sorted(found, key=repr) == sorted(
            (
                (cue.start, cue.speaker, cue.text, cue.line)
                for cue in read_cues(text.split("\n"), Style.WEBVTT)
            ),
            key=repr,
        )


@pytest.mark.parametrize(
    "said", ["Ana Ortiz: Hello", "<v Ana Ortiz>Hello</v>", "Ana Ortiz:\tHello"]
)
@pytest.mark.parametrize("with_ids", [True, False])
def test_files_of_zoom_and_teams_are_cut(said: str, *, with_ids: bool) -> None:
    times = [f"00:{at:02}:00.250 --> 00:{at:02}:01.500" for at in range(20)]
    text = text_of("WEBVTT\n\n", [("7", time, said) for time in times], with_ids=with_ids)
    columns = columns_of(text)
    assert columns is not None
    assert columns.starts() == [at * 60 + 0.25 for at in range(20)]
    assert columns.ends() == [at * 60 + 1.5 for at in range(20)]
    assert set(columns.speakers) == {"Ana Ortiz"}
    assert set(columns.texts) == {"Hello"}
    lines = text.split("\n")
    assert [lines[number - 1] for number in columns.lines] == times


def test_hours_may_be_many() -> None:
    assert seconds(["99:59:59.999"]) == [359_999.999]


def test_a_file_made_to_be_slow_is_given_up_at_once() -> None:
    chance = random.Random(5)
    rows = "".join(chance.choice("a:<0 ") for _ in range(1_000_000))
    time = "00:00:01.000 --> 00:00:02.000"
    for text in (rows, f"1\n{time}\n<v {rows}", f"{time}\n" * 50_000, "<v a>" * 200_000):
        assert columns_of(f"WEBVTT\n\n{text}\n\n") is None


def columns_at(*starts: str) -> Columns:
    times = [f"{start} --> {start}" for start in starts]
    columns = columns_of(
        text_of("WEBVTT\n\n", [("7", time, "Hi") for time in times], with_ids=False)
    )
    assert columns is not None
    return columns


@pytest.mark.parametrize("start", ["00:00:75.000", "00:75:00.000"])
def test_what_no_clock_shows_has_no_marks(start: str) -> None:
    assert columns_at("00:00:00.000", "00:59:59.999").marks() == [0, 5959999]
    assert columns_at("00:00:00.000", start).marks() is None


@given(st.lists(st.integers(0, 3 * 3_600_000), min_size=1, max_size=20), st.booleans())
def test_pauses_are_the_places_over_a_minute_after_those_before(
    starts: list[int], in_order: bool
) -> None:
    starts = sorted(starts) if in_order else starts
    columns = columns_at(
        *(
            f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
            for ms in starts
        )
    )
    marks = columns.marks()
    assert marks is not None
    assert (marks == sorted(marks)) == (starts == sorted(starts))
    assert [columns.start(at) for at in range(len(starts))] == columns.starts()
    if in_order:
        far = {at for at in range(1, len(starts)) if starts[at] - starts[at - 1] > 60_000}
        assert set(columns.pauses(marks)) == far


@pytest.mark.parametrize(
    ("before", "after", "pause"),
    [
        ("00:00:00.000", "00:01:00.000", False),
        ("00:00:00.000", "00:01:00.001", True),
        ("00:00:59.999", "00:02:00.000", True),
        ("00:59:59.999", "01:00:00.000", False),
        ("00:59:30.000", "01:00:30.001", True),
    ],
)
def test_a_minute_is_a_minute_also_when_the_hour_ends(
    before: str, after: str, *, pause: bool
) -> None:
    columns = columns_at(before, after)
    assert list(columns.pauses(columns.marks() or ())) == [1] * pause
