"""GNOME's screen recorder."""

import pytest

from hostapp.domain.meetings import Confidence
from hostapp.recordings.tools.gnome import Gnome
from tests.support.named import named, start_of


@pytest.mark.parametrize(
    ("name", "title", "confidence"),
    [
        ("Screencast From 2026-03-04 10-11-12.mp4", "Screencast", Confidence.CERTAIN),
        ("Screencast from 2026-03-04 10-11-12.webm", "Screencast", Confidence.CERTAIN),
        (
            "Bildschirmaufzeichnung vom 2026-03-04 10-11-12.webm",
            "Bildschirmaufzeichnung",
            Confidence.LIKELY,
        ),
        ("Team sync 2026-03-04 10-11-12.webm", "Team sync", Confidence.LIKELY),
    ],
)
def test_names(name: str, title: str, confidence: Confidence) -> None:
    found = named(Gnome(), name)

    assert found is not None
    assert (found.title, found.confidence) == (title, confidence)
    assert start_of(Gnome(), name) == "2026-03-04 09:11:12"


@pytest.mark.parametrize(
    "name",
    [
        "Some window 2026-03-04 10-11-12.mp4",
        "Screencast From 2026-03-44 10-11-12.mp4",
        "Screencast From 2026-03-04.mp4",
    ],
)
def test_other_names(name: str) -> None:
    assert named(Gnome(), name) is None
