"""Names of participant tracks."""

import pytest

from hostapp.recordings.tools.zoom_tracks import Track, read_track_name

PARTS = {"1123456789": 1, "2123456789": 2}


@pytest.mark.parametrize(
    ("name", "track"),
    [
        ("audioAnaOrtiz11123456789.m4a", Track("Ana Ortiz", 1, guess=True)),
        ("audioBoLi-P32123456789.m4a", Track("Bo Li-P", 2, guess=True)),
        ("audioYuki121123456789.m4a", Track("Yuki", 1)),
        ("audio山田花子11123456789.m4a", Track("山田花子", 1)),
        ("audio_only_0_1234567_Devon_Clarke.m4a", Track("Devon Clarke", 1, guess=True)),
        ("audio1123456789.m4a", None),
        ("Ana.m4a", None),
    ],
)
def test_with_known_numbers(name: str, track: Track | None) -> None:
    assert read_track_name(name, PARTS) == track


def test_without_known_numbers_the_last_digits_are_cut() -> None:
    assert read_track_name("audioYuki32123456789.m4a", {}) == Track("Yuki", 2)


def test_a_number_alone_names_nobody() -> None:
    assert read_track_name("audio99.m4a", {}) is None
