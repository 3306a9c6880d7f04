import math

from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.repair import in_file_order, in_time_order

times = st.none() | st.floats()
cues = st.lists(st.builds(Cue, times, times, st.none(), st.text(), st.integers(1, 9)))


def cue(start: float | None, end: float | None = None, text: str = "") -> Cue:
    return Cue(start, end, None, text, 1)


def starts(found: tuple[Cue, ...]) -> list[float]:
    return [one.start for one in found if one.start is not None]


@given(cues)
def test_times_never_decrease_after_repair(given_cues: list[Cue]) -> None:
    for repaired in (in_time_order(given_cues), in_file_order(given_cues)):
        assert starts(repaired) == sorted(starts(repaired))
        assert sorted(one.text for one in repaired) == sorted(one.text for one in given_cues)


@given(cues)
def test_an_end_is_never_before_its_start(given_cues: list[Cue]) -> None:
    for repaired in (in_time_order(given_cues), in_file_order(given_cues)):
        assert all(
            one.end is None or (one.start is not None and one.end >= one.start) for one in repaired
        )


def test_sorting_moves_a_cue_to_its_time_and_keeps_its_followers() -> None:
    order = in_time_order([cue(5.0, text="b"), cue(None, text="after b"), cue(1.0, text="a")])
    assert [one.text for one in order] == ["a", "b", "after b"]


def test_keeping_the_order_raises_a_small_step_back() -> None:
    assert starts(in_file_order([cue(5.0), cue(4.0), cue(6.0)])) == [5.0, 5.0, 6.0]


def test_impossible_times_are_unknown() -> None:
    for time in (math.nan, math.inf, -1.0, 1e9):
        assert in_time_order([cue(time, 3.0)]) == (cue(None),)
