"""A short film that plays."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hostapp.media.invented_voice import Turn, voices
from hostapp.media.synthesis import write_video

CAST = ("Ana Ortiz", "Bo Li")
TURNS = (Turn(0.0, 1.5, "Ana Ortiz", "Shall we begin?"), Turn(1.5, 1.5, "Bo Li", "Yes."))


def film(path: Path) -> Path:
    """Write three seconds in which two invented people talk."""
    path.write_bytes(_encoded(path.suffix))
    return path


@cache
def _encoded(suffix: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, f"film{suffix}")
        write_video(path, voices(TURNS, 3.0), TURNS, CAST)
        return path.read_bytes()


NOISE = (
    r"Couldn't (load|resolve) ",
    "PulseAudio",
    "No audio device",
    "No RHI backend",
    "Could not open media",
)
"""What Qt says of a computer without sound or graphics, and of files that are no films."""

TRANSCRIPT = """WEBVTT

1
00:00:00.000 --> 00:00:01.500
Ana Ortiz: Shall we begin?

2
00:00:01.500 --> 00:00:03.000
Bo Li: Yes.
"""
"""What is said in it."""
