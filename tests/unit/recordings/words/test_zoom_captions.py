from datetime import datetime

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.zoom_captions import read_named_captions, read_plain_captions

STARTED = datetime(2026, 3, 4, 8, 6, 0)  # noqa: DTZ001 – a wall clock


def test_named_captions_have_speakers() -> None:
    lines = ["[Ana Ortiz] 08:06:06", "hello", "there", "", "[Bo Li] 08:06:10", "hi", ""]
    assert read_named_captions(lines, STARTED) == (
        Cue(6.0, None, "Ana Ortiz", "hello\nthere", 1, clock="08:06:06"),
        Cue(10.0, None, "Bo Li", "hi", 5, clock="08:06:10"),
    )


def test_plain_captions_name_nobody() -> None:
    lines = ["08:06:02 well, this is", "08:06:05\tone long sentence", "that wraps"]
    assert read_plain_captions(lines, STARTED) == (
        Cue(2.0, None, None, "well, this is", 1, clock="08:06:02"),
        Cue(5.0, None, None, "one long sentence\nthat wraps", 2, clock="08:06:05"),
    )


def test_a_small_step_back_is_the_same_moment() -> None:
    found = read_plain_captions(["08:06:09 a", "08:06:07 b"], STARTED)
    assert [cue.start for cue in found] == [9.0, 9.0]


def test_without_the_start_the_clock_is_all_that_is_known() -> None:
    assert read_plain_captions(["08:06:09 a"], None) == (
        Cue(None, None, None, "a", 1, clock="08:06:09"),
    )


def test_a_head_without_words_gives_nothing() -> None:
    assert read_named_captions(["lost", "[Ana Ortiz] 08:06:06", ""], STARTED) == ()
