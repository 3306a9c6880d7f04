"""A large tree of invented Zoom meetings: small files, a thousand folders a month."""

import datetime as dt
from pathlib import Path

from tests.support.recordings_zoom import conf

TITLES = ("Design review", "Customer call", "Weekly sync", "Board preparation", "Interview panel")
FILES = (
    ("video1{0}.mp4", 40),
    ("audio1{0}.m4a", 20),
    ("chat.txt", 12),
    ("Audio Record/audioAnaOrtiz1{0}.m4a", 20),
    ("Audio Record/audioBoLi2{0}.m4a", 20),
)
MONTH = 1_000
BEGIN = dt.datetime(2016, 1, 1, 8, tzinfo=dt.UTC)


def make_zoom_tree(tree: Path, meetings: int) -> None:
    """Write `meetings` folders of six files each."""
    for number in range(meetings):
        when = BEGIN + dt.timedelta(minutes=50 * number)
        name = f"{when:%Y-%m-%d %H.%M.%S} {TITLES[number % 5]} {number} {80_000_000_000 + number}"
        folder = tree / f"{number // MONTH:03}" / name
        (folder / "Audio Record").mkdir(parents=True)
        for file, size in FILES:
            (folder / file.format(number)).write_bytes(b"x" * (size + number % 97))
        (folder / "recording.conf").write_text(conf(1, magic=str(number)))
