import pytest

from hostapp.desktop.progress_time import SILENT, TimeLeft, time_left_words


class Clock:
    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def steady(left: TimeLeft, clock: Clock, pace: float, seconds: int, done: float = 0) -> float:
    answer = None
    for _ in range(seconds * 10):
        clock.at += 0.1
        done += pace * 0.1
        answer = left.advance(done, 1000)
    assert answer is not None
    return answer


def test_nothing_is_promised_in_the_first_seconds() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    assert left.advance(0, 1000) is None
    clock.at += SILENT / 2
    assert left.advance(400, 1000) is None
    clock.at += SILENT
    assert left.advance(500, 1000) is not None


def test_nothing_is_promised_while_hardly_anything_is_done() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.advance(0, 1000)
    clock.at += 60
    assert left.advance(5, 1000) is None
    assert left.advance(5, 0) is None


def test_work_at_a_steady_pace_ends_when_it_says() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.advance(0, 1000)
    assert steady(left, clock, 10, 20) == pytest.approx(80, rel=0.02)


def test_a_slower_pace_is_believed_little_by_little() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.advance(0, 1000)
    steady(left, clock, 10, 20)
    soon = steady(left, clock, 2, 1, done=200)
    later = steady(left, clock, 2, 40, done=202)
    assert 80 < soon < 120
    assert later == pytest.approx((1000 - 282) / 2, rel=0.05)


def test_other_work_begins_anew() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.advance(0, 1000)
    steady(left, clock, 10, 20)
    assert left.advance(1, 50) is None
    assert left.advance(0, 50) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0, "a few seconds left"),
        (9, "a few seconds left"),
        (12, "about 10 seconds left"),
        (54, "about 50 seconds left"),
        (56, "about 1 minute left"),
        (100, "about 2 minutes left"),
        (3500, "about 58 minutes left"),
        (3590, "about 1 hour left"),
        (9000, "about 2 hours left"),
    ],
)
def test_it_is_said_in_round_words(seconds: float | None, words: str) -> None:
    assert time_left_words(seconds) == words
