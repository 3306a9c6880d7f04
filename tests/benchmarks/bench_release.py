"""Cutting an hour of speech into segments, beside merely decoding it once."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from hostapp.media.cut import cut
from hostapp.media.decode import decode
from hostapp.media.flac import flac
from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.synthesis import write_audio
from tests.support.measuring import Measure, ratio, timed

SECONDS = 3600
SEGMENTS = 900


def measures() -> Iterable[Measure]:
    """Measure against FFmpeg where it is installed, else against our own bare decoding."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hour.m4a"
        turns = [
            Turn(number * 4.0, 3.0, ("Ana Ortiz", "Bo Li")[number % 2], "Good morning")
            for number in range(SEGMENTS)
        ]
        write_audio(path, voices(turns, SECONDS))
        ranges = [
            (round(turn.start * SAMPLE_RATE), round((turn.start + turn.seconds) * SAMPLE_RATE))
            for turn in turns
        ]
        yardstick = "ffmpeg" if shutil.which("ffmpeg") else "bare decoding"
        yield ratio(
            f"cut an hour into {SEGMENTS} segments / {yardstick}",
            timed(lambda: _cut(path, ranges)),
            timed(lambda: _decode(path)),
            limit=3.0,
            rounds=2,
        )


def _cut(path: Path, ranges: list[tuple[int, int]]) -> None:
    with path.open("rb") as stream:
        for _, samples in cut(decode(stream), ranges):
            flac(samples)


def _decode(path: Path) -> None:
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        with path.open("rb") as stream:
            for _ in decode(stream):
                pass
        return
    form = ["-f", "s16le", "-ac", "1", "-ar", str(SAMPLE_RATE), "-"]
    command = [ffmpeg, "-v", "error", "-nostdin", "-i", str(path), *form]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
