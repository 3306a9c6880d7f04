"""Thirty short films that wait for a decision, each with two people and its own bytes."""

from pathlib import Path

from tests.support.films import TRANSCRIPT, film

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
        (meeting / "video1123456789.mp4").write_bytes(data + _free(number))
        said = f"Yes, {PHRASE}." if number == TOLD else f"Yes, on day {number + 1}."
        (meeting / "audio1123456789.transcript.vtt").write_text(
            TRANSCRIPT.replace("Yes.", said), "utf-8"
        )


def title(number: int) -> str:
    """Return the name of one of them."""
    return f"Weekly sync {number + 1}"


def _free(number: int) -> bytes:
    """Return a box that players skip (ISO 14496-12 §8.1.2), so that no two films are the same."""
    content = number.to_bytes(8, "big")
    return (8 + len(content)).to_bytes(4, "big") + b"free" + content
