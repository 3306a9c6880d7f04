"""Screen recordings of macOS and iOS."""

import pytest

from hostapp.domain.meetings import Confidence
from hostapp.recordings.tools.macos import MacOs
from tests.support.named import named, start_of


@pytest.mark.parametrize(
    ("name", "start", "confidence"),
    [
        ("Screen Recording 2025-09-29 at 09.34.00.mov", "2025-09-29 07:34:00", Confidence.CERTAIN),
        (
            "Screen Recording 2025-09-29 at 3.59.16\u202fPM.mov",
            "2025-09-29 13:59:16",
            Confidence.CERTAIN,
        ),
        (
            "Screen Recording 2025-09-29 at 12.00.00 AM.mov",
            "2025-09-28 22:00:00",
            Confidence.CERTAIN,
        ),
        (
            "Screen Recording 2025-09-29 at 12.00.00 PM.mov",
            "2025-09-29 10:00:00",
            Confidence.CERTAIN,
        ),
        ("Bildschirmaufnahme 2025-09-29 um 09.34.00.mov", "2025-09-29 07:34:00", Confidence.LIKELY),
        ("RPReplay_Final1700000000.mp4", "2023-11-14 22:13:20", Confidence.CERTAIN),
    ],
)
def test_names(name: str, start: str, confidence: Confidence) -> None:
    found = named(MacOs(), name)

    assert found is not None
    assert found.confidence is confidence
    assert start_of(MacOs(), name) == start


@pytest.mark.parametrize(
    "name",
    [
        "Screen Recording 2025-09-29 at 13.34.00 PM.mov",
        "Screen Recording 2025-19-29 at 09.34.00.mov",
        "Screen Recording 2025-09-29 at 09.34.00.mp4",
        "Screen Recording 2025-09-29 at 09.34.00.m4a",
        "RPReplay_Final17.mp4",
    ],
)
def test_other_names(name: str) -> None:
    assert named(MacOs(), name) is None
