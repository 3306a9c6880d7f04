"""How long it takes to read lengths and transcripts, beside exiftool over the same files.

Ten thousand files by default (HOSTAPP_BENCH_FILES): a real m4a, a real mp4 and captions a meeting.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from hostapp.media.invented_voice import SAMPLE_RATE
from hostapp.media.synthesis import write_audio
from tests.contracts.source_tree import ROOT
from tests.support.measuring import Measure, ratio, timed

GOAL = 1 / 20
READ = """
import sys
from pathlib import Path
from zoneinfo import ZoneInfo
from contextlib import closing
from hostapp.services.lengths import Lengths
from hostapp.services.reading import Reading
from hostapp.services.words import WordReading
from hostapp.store.database import open_database
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.keepsakes_tables import KEEPSAKES
from hostapp.store.library import open_library

store = Path(sys.argv[1])
db = open_database(store / "ledger.db", migrations=[KEEPSAKES], newest=1, synchronous="FULL")
library = open_library(store / "library.db")
with closing(library), closing(db):
    keepsakes, zone = Keepsakes(db), ZoneInfo("Europe/Madrid")
    if sys.argv[2:]:
        from hostapp.services.scan import Scan

        Scan(library, keepsakes, zone=zone).run([Path(sys.argv[2])])
    else:
        words = WordReading(library, keepsakes, zone=zone)
        assert Reading(words, Lengths(library)).run().words
"""
CAPTIONS = "WEBVTT\n\n" + "".join(
    f"{number}\n00:{number:02}:00.000 --> 00:{number:02}:05.000\nAna Ortiz: line {number}\n\n"
    for number in range(20)
)


def measures() -> Iterable[Measure]:
    """Compare whole processes; the files are found before, and not part of the time."""
    files = int(os.environ.get("HOSTAPP_BENCH_FILES", "10000"))
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        _make(tree, files // 3)
        found = Path(folder, "found")
        _python(str(found), str(tree))
        read = Path(folder, "read")

        def ours() -> float:
            shutil.rmtree(read, ignore_errors=True)
            shutil.copytree(found, read)
            return timed(lambda: _python(str(read)))()

        exiftool = ["exiftool", "-r", "-fast2", "-json", "-q", str(tree)]
        yield ratio(
            f"lengths and words of {files} files, to exiftool",
            ours,
            timed(lambda: subprocess.run(exiftool, check=True, stdout=subprocess.DEVNULL)),
            limit=GOAL,
            rounds=3,
        )


def _make(tree: Path, meetings: int) -> None:
    tree.mkdir()
    sound = tree / "sound.m4a"
    write_audio(sound, np.zeros(SAMPLE_RATE * 4, dtype=np.int16))
    for number in range(meetings):
        folder = tree / f"2026-03-04 10.00.00 Call {number}"
        folder.mkdir()
        for name in (f"audio1{number}.m4a", f"video1{number}.mp4"):
            shutil.copyfile(sound, folder / name)
        (folder / "closed_caption.vtt").write_text(CAPTIONS)
    sound.unlink()


def _python(*arguments: str) -> None:
    subprocess.run([sys.executable, "-c", READ, *arguments], cwd=ROOT, check=True)
