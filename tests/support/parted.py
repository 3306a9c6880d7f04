"""A meeting that was recorded in two parts, each with a transcript that begins with it."""

from collections.abc import Sequence
from pathlib import Path

from hostapp.media.invented_voice import Turn
from tests.support.talks import BO, SECRET, sound, vtt, write_sound

FIRST = (
    Turn(1.0, 3.0, "Ana Ortiz", "Good morning, shall we start?"),
    Turn(6.0, 3.0, "Maria Lopes", "Yes, let us."),
    Turn(12.0, 3.0, BO, f"The {SECRET} release is ready."),
)
SECOND = (
    Turn(2.0, 3.0, BO, f"Where were we with {SECRET}?"),
    Turn(7.0, 3.0, "Ana Ortiz", "At the numbers of March."),
    Turn(13.0, 3.0, "Maria Lopes", "They look quite good to me."),
)
SECONDS = (18.0, 20.0)
STAMP = "GMT20270203-100000_Recording"


def record_parts(recordings: Path, *, transcripts: Sequence[int] = (1, 2)) -> Path:
    """Record in two parts as Zoom's cloud does, with transcripts for these of them."""
    folder = recordings / "Weekly"
    folder.mkdir(parents=True)
    for number, turns in enumerate((FIRST, SECOND), 1):
        stem = STAMP if number == 1 else f"{STAMP}{number}"
        write_sound(folder / f"{stem}.m4a", sound(turns, SECONDS[number - 1]))
        if number in transcripts:
            (folder / f"{stem}.transcript.vtt").write_text(vtt(turns), "utf-8")
    return folder
