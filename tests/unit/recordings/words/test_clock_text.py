import pytest

from hostapp.recordings.words.clock_text import length, seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("00:00:03.430", 3.43),
        ("00:03.430", 3.43),
        ("00:00:03,430", 3.43),
        ("100:00:00.000", 360_000.0),
        ("1:02", 62.0),
        ("0:0:5.0", 5.0),
        ("00:00:03.8090054", 3.8090054),
    ],
)
def test_times_are_seconds(text: str, expected: float) -> None:
    assert seconds(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", "12", "1:2:3:4", "a:b", "1:23x", "-1:00", "1:00.", "٣:٠٠"])
def test_other_texts_are_no_times(text: str) -> None:
    assert seconds(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("45m 12s", 2712.0),
        ("1 h 56 m 40 s", 7000.0),
        ("45分 12秒", 2712.0),
        ("1時間 2分 3秒", 3723.0),
        ("1 ч 2 мин", 3720.0),
    ],
)
def test_lengths_are_seconds_in_any_language(text: str, expected: float) -> None:
    assert length(text) == expected


@pytest.mark.parametrize("text", ["", "soon", "45", "3 apples", "45m of talk", "15 August 2026"])
def test_other_texts_are_no_lengths(text: str) -> None:
    assert length(text) is None
