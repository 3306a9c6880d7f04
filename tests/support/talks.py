"""Zoom meetings that really sound, in which one voice is a pure tone that is easy to look for."""

import os
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
import numpy as np

from hostapp.media.decode import Samples, decode
from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.synthesis import write_video
from tests.support.recorded import free_box
from tests.support.recordings_zoom import conf

BO = "Bo Li"
TONE = 3_000
"""Hertz: what Bo Li sounds like."""
SECRET = "zanzibar"
"""A word that only Bo Li says."""
SECONDS = 24.0
TURNS = (
    Turn(1.0, 3.0, "Ana Ortiz", "Good morning, shall we start?"),
    Turn(5.0, 3.0, BO, f"Yes, the {SECRET} release is ready."),
    Turn(9.0, 3.0, "Maria Lopes", "Thank you Bo, I will write it down."),
    Turn(13.0, 3.0, "Ana Ortiz", "Mail me at ana.ortiz@example.com please."),
    Turn(14.0, 1.0, BO, f"No {SECRET} today."),
    Turn(17.0, 4.0, "Maria Lopes", "Then we meet on Friday."),
)
DAY = "2027-02-03 10.00.00"
MEDIA = {".m4a", ".mp4"}


def sound(turns: Sequence[Turn], seconds: float = SECONDS) -> Samples:
    """Return the sound of turns; Bo Li's are the tone."""
    mix = voices([turn for turn in turns if turn.name != BO], seconds).astype(np.int32)
    for turn in turns:
        if turn.name == BO:
            first, count = round(turn.start * SAMPLE_RATE), round(turn.seconds * SAMPLE_RATE)
            time = np.arange(count) / SAMPLE_RATE
            mix[first : first + count] += (6000 * np.sin(2 * np.pi * TONE * time)).astype(np.int32)
    return np.clip(mix, -32768, 32767).astype(np.int16)


def write_sound(path: Path, samples: Samples, tags: dict[str, str] | None = None) -> None:
    """Write a file with tags as players and phones leave them."""
    codec = "flac" if path.suffix == ".flac" else "aac"
    with av.open(os.fspath(path), "w") as container:
        container.metadata.update(tags or {})
        stream: Any = container.add_stream(codec, rate=SAMPLE_RATE, layout="mono")
        stream.bit_rate = 48_000
        for first in range(0, len(samples), 1024):
            block = np.ascontiguousarray(samples[None, first : first + 1024])
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="mono")
            frame.sample_rate, frame.pts = SAMPLE_RATE, first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def record_talk(
    recordings: Path,
    title: str = "Weekly",
    *,
    tracks: Sequence[str] = ("Ana Ortiz", BO, "Maria Lopes"),
    captions: bool = True,
    exact: bool = False,
    turns: Sequence[Turn] = TURNS,
    seconds: float = SECONDS,
    clock: float = 0.0,
    film: bool = True,
) -> Path:
    """Record a meeting as Zoom does, with captions by the wall clock and a chat.

    `exact` captions are WebVTT, whose times are those of the recording; `clock` is by how many
    seconds the others are late.
    """
    folder = recordings / f"{DAY} {title}"
    (folder / "Audio Record").mkdir(parents=True)
    tags = {"title": f"{title} with {BO}", "comment": SECRET, "location": "+40.4168-003.7038/"}
    mix = _sound_file(tuple(turns), seconds, tuple(tags.items()))
    (folder / "audio1123456789.m4a").write_bytes(mix)
    for number, name in enumerate(tracks, 1):
        own = tuple(turn for turn in turns if turn.name == name)
        file = f"audio{name.replace(' ', '')}{number}1123456789.m4a"
        track = _sound_file(own, seconds, (("artist", name),))
        (folder / "Audio Record" / file).write_bytes(track)
    if film:
        (folder / "video1123456789.mp4").write_bytes(_film(tuple(turns), seconds))
        (folder / "recording.conf").write_text(conf(1, magic="123456789"), "utf-8")
    if captions and exact:
        (folder / "audio1123456789.transcript.vtt").write_text(vtt(turns), "utf-8")
    elif captions:
        lines = [
            f"[{turn.name}] 10:{_clock(turn.start + clock)}\r\n{turn.text}\r\n\r\n"
            for turn in turns
        ]
        (folder / "meeting_saved_closed_caption.txt").write_text("".join(lines), "utf-8")
    chat = [
        f"10:00:03\t From  Ana Ortiz : Hello {BO} and everybody\r\n",
        f"10:00:06\t From  {BO} : the {SECRET} list\r\n",
        "10:00:10\t From  Maria Lopes : Thanks!\r\n",
    ]
    (folder / "chat.txt").write_text("".join(chat), "utf-8")
    return folder


def mark(folder: Path, number: int) -> None:
    """Give every file of a talk bytes of its own, in a place that nobody sees or hears."""
    for path in folder.rglob("*.*"):
        with path.open("ab") as file:
            file.write(free_box(bytes([number])) if path.suffix in MEDIA else b"\n" * number)


@cache
def _sound_file(
    turns: tuple[Turn, ...], seconds: float, tags: tuple[tuple[str, str], ...]
) -> bytes:
    return _written("sound.m4a", lambda path: write_sound(path, sound(turns, seconds), dict(tags)))


@cache
def _film(turns: tuple[Turn, ...], seconds: float) -> bytes:
    cast = list(dict.fromkeys(turn.name for turn in turns))
    return _written("film.mp4", lambda path: write_video(path, sound(turns, seconds), turns, cast))


def _written(name: str, write: Callable[[Path], None]) -> bytes:
    """Return what is written to a file; encoding takes far longer than copying."""
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        write(path)
        return path.read_bytes()


def vtt(turns: Sequence[Turn], *, later: float = 0.0) -> str:
    """Return turns as WebVTT."""
    blocks = [
        f"{_time(turn.start + later)} --> {_time(turn.start + turn.seconds + later)}\n"
        f"{turn.name}: {turn.text}\n"
        for turn in turns
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60:02d}:{int(seconds) % 60:02d}"


def _time(seconds: float) -> str:
    return f"00:{int(seconds) // 60:02d}:{seconds % 60:06.3f}"


def loudness_at(samples: Samples, hertz: int = TONE) -> float:
    """Return the largest share of full scale that a tone reaches in any tenth of a second."""
    count = SAMPLE_RATE // 10
    whole = samples[: len(samples) // count * count].reshape(-1, count).astype(np.float64)
    if not len(whole):
        return 0.0
    wave = np.exp(-2j * np.pi * hertz * np.arange(count) / SAMPLE_RATE)
    return float(np.abs(whole @ wave).max() * 2 / count / 32768)


def heard(path: Path) -> Samples:
    """Return all samples of a file at 16 kHz."""
    with path.open("rb") as stream:
        return np.concatenate(list(decode(stream)))
