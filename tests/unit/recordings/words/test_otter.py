from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.otter import looks_like_turns, read_otter

LINES = [
    "Ana Ortiz  0:04  ",
    "hello there",
    "",
    "0:12",
    "who is this",
    "",
    "Unknown Speaker  1:02:03",
    "me",
    "",
    "Transcribed by https://otter.ai",
]


def test_turns_without_the_footer() -> None:
    assert read_otter(LINES) == (
        Cue(4.0, None, "Ana Ortiz", "hello there", 1),
        Cue(12.0, None, None, "who is this", 4),
        Cue(3723.0, None, "Unknown Speaker", "me", 7),
    )


def test_two_heads_are_needed() -> None:
    assert looks_like_turns(LINES)
    assert not looks_like_turns(LINES[:3])
    assert not looks_like_turns(["hello", "Transcribed by https://otter.ai"])
