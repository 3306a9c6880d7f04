"""Folders as Zoom leaves them, with small files that really play."""

import io
from functools import cache
from pathlib import Path

import av

RATE = 16_000
SAMPLES = 1024


def record_zoom(
    recordings: Path, title: str, people: tuple[str, ...] = (), *, padding: int = 0
) -> Path:
    """Record a meeting, with a track for each of the people; each file has bytes of its own."""
    recordings.mkdir(exist_ok=True)
    day = len(list(recordings.iterdir())) + 1
    folder = recordings / f"2027-02-{day:02} 10.00.00 {title}"
    (folder / "Audio Record").mkdir(parents=True)
    names = ["audio1123456789.m4a", "video1123456789.mp4"]
    names += [
        f"Audio Record/audio{name.replace(' ', '')}{at}1123456789.m4a"
        for at, name in enumerate(people, start=1)
    ]
    for name in names:
        (folder / name).write_bytes(playable(f"{title} {name}", padding))
    return folder


def mix_of(folder: Path) -> Path:
    """Return the sound of everybody in a folder made by `record_zoom`."""
    return folder / "audio1123456789.m4a"


def track_of(folder: Path, name: str) -> Path:
    """Return one person's own sound in it."""
    return next(folder.rglob(f"audio{name.replace(' ', '')}*"))


def playable(mark: str, padding: int = 0) -> bytes:
    """Return a short sound as an MPEG-4 file with a mark, and zeros, that players pass over."""
    return _short_sound() + free_box(mark.encode() + bytes(padding))


def free_box(content: bytes) -> bytes:
    """Return a box that players of MPEG-4 pass over (ISO 14496-12 §8.1.2)."""
    return (8 + len(content)).to_bytes(4, "big") + b"free" + content


@cache
def _short_sound() -> bytes:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=RATE, layout="mono")
        for at in range(4):
            frame = av.AudioFrame(format="fltp", layout="mono", samples=SAMPLES)
            frame.planes[0].update(bytes(frame.planes[0].buffer_size))
            frame.sample_rate, frame.pts = RATE, at * SAMPLES
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return buffer.getvalue()
