"""A large tree of invented Zoom meetings: small files, a thousand folders a month."""

import datetime as dt
from pathlib import Path

from tests.support.recordings_zoom import conf

TITLES = ("Design review", "Customer call", "Weekly sync", "Board preparation", "Interview panel")
PEOPLE = ("AnaOrtiz", "BoLi", "DevonClarke", "MariaLopes", "YukiTanaka", "SamRoe", "IvoPetrov")
FILES = (
    ("video1{magic}.mp4", 40),
    ("audio1{magic}.m4a", 20),
    ("chat.txt", 12),
    ("Audio Record/audio{first}11{magic}.m4a", 20),
    ("Audio Record/audio{second}21{magic}.m4a", 20),
)
MONTH = 1_000
BEGIN = dt.datetime(2016, 1, 1, 8, tzinfo=dt.UTC)
_FIRST_MAGIC = 100_000_007
_STEP = 8_887
"""Magic numbers have nine digits and do not rise one by one."""


def make_zoom_tree(tree: Path, meetings: int) -> None:
    """Write `meetings` folders of six files each."""
    for number in range(meetings):
        when = BEGIN + dt.timedelta(minutes=50 * number)
        name = f"{when:%Y-%m-%d %H.%M.%S} {TITLES[number % 5]} {number} {80_000_000_000 + number}"
        folder = tree / f"{number // MONTH:03}" / name
        magic = str(_FIRST_MAGIC + number * _STEP)
        names = {
            "magic": magic,
            "first": PEOPLE[number % 7],
            "second": PEOPLE[(number + 1 + number % 3) % 7],
        }
        (folder / "Audio Record").mkdir(parents=True)
        for file, size in FILES:
            (folder / file.format_map(names)).write_bytes(b"x" * (size + number % 97))
        (folder / "recording.conf").write_text(conf(1, magic=magic))
