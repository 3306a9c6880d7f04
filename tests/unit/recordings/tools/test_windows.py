"""Screen recordings of Windows."""

from hostapp.domain.meetings import Confidence
from hostapp.recordings.tools.windows import WindowsGameBar, WindowsSnippingTool
from tests.support.named import named, start_of


def test_the_game_bar_names_the_window() -> None:
    name = "Weekly sync | Microsoft Teams 2026-09-06 13-15-05.mp4"
    found = named(WindowsGameBar(), name)

    assert found is not None
    assert (found.title, found.confidence) == ("Weekly sync | Microsoft Teams", Confidence.LIKELY)
    assert start_of(WindowsGameBar(), name) == "2026-09-06 11:15:05"


def test_the_snipping_tool_writes_six_digits() -> None:
    name = "Screen Recording 2026-10-03 100708 (1).mp4"

    assert start_of(WindowsSnippingTool(), name) == "2026-10-03 08:07:08"


def test_other_names() -> None:
    assert named(WindowsGameBar(), "Some window 2026-09-06 13-15-05.webm") is None
    assert named(WindowsGameBar(), "Some window 2026-09-36 13-15-05.mp4") is None
    assert named(WindowsSnippingTool(), "Screen Recording 2026-10-03 250708.mp4") is None
    assert named(WindowsSnippingTool(), "Screen Recording 2026-10-03 at 10.07.08.mov") is None
