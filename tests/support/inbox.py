"""Thirty short films that wait for a decision, each with two people and its own bytes."""

from pathlib import Path

from tests.support.films import TRANSCRIPT, film
from tests.support.recorded import free_box

COUNT = 30
PHRASE = "zanzibar"
"""Said in one of them, by Bo Li, from second 1.5 on."""
TOLD = 7
"""The number of the one in which it is said."""


def write_inbox(folder: Path) -> None:
    """Write the meetings as Zoom does, each a day after the one before."""
    folder.mkdir()
    recorded = film(folder / "once.mp4")
    data = recorded.read_bytes()
    recorded.unlink()
    for number in range(COUNT):
        meeting = folder / f"2027-01-{number + 1:02} 10.00.00 {title(number)}"
        meeting.mkdir()
        (meeting / "video1123456789.mp4").write_bytes(data + free_box(number.to_bytes(8, "big")))
        said = f"Yes, {PHRASE}." if number == TOLD else f"Yes, on day {number + 1}."
        (meeting / "audio1123456789.transcript.vtt").write_text(
            TRANSCRIPT.replace("Yes.", said), "utf-8"
        )


def title(number: int) -> str:
    """Return the name of one of them."""
    return f"Weekly sync {number + 1}"
