"""How long scanning takes, as ratios to `find` over the same tree in the same run.

    python tests/benchmarks/bench_scan.py [--meetings 10000] [--rounds 3] [--tree DIR]

Every part is a process of its own, its start included; rounds are taken in turn and the medians
of the ratios are printed, of time passed and of processor time. The caches are warm: the tree is
read once before.
"""

import argparse
import datetime as dt
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

FILES = (
    ("video1{0}.mp4", 40),
    ("audio1{0}.m4a", 20),
    ("chat.txt", 12),
    ("recording.conf", 30),
    ("Audio Record/audioAnaOrtiz1{0}.m4a", 20),
    ("Audio Record/audioBoLi2{0}.m4a", 20),
)
TITLES = ("Design review", "Customer call", "Weekly sync", "Board preparation", "Interview panel")
GOALS = {"first": 2.0, "full": 1.4, "quick": 0.3}


def main() -> int:
    """Make the tree, take the times, print the ratios; fail if a goal is missed by half."""
    wanted = _arguments()
    if wanted.part:
        return _part(wanted.part, Path(wanted.store), Path(wanted.tree))
    work = Path(tempfile.mkdtemp(prefix="bench-scan-"))
    tree = Path(wanted.tree) if wanted.tree else work / "tree"
    if not tree.exists():
        make_tree(tree, wanted.meetings)
    try:
        return _compare(tree, work, wanted.rounds)
    finally:
        shutil.rmtree(work)


def make_tree(tree: Path, meetings: int) -> None:
    """Write `meetings` Zoom folders of six small files, a thousand a month."""
    start = dt.datetime(2016, 1, 1, 8, tzinfo=dt.UTC)
    for number in range(meetings):
        when = start + dt.timedelta(minutes=50 * number)
        name = f"{when:%Y-%m-%d %H.%M.%S} {TITLES[number % 5]} {number} {80000000000 + number}"
        folder = tree / f"{number // 1000:03}" / name
        (folder / "Audio Record").mkdir(parents=True)
        for file, size in FILES:
            (folder / file.format(number)).write_bytes(b"x" * (size + number % 97))


def _compare(tree: Path, work: Path, rounds: int) -> int:
    find = ["find", str(tree), "-type", "f", "-printf", "%s %T@ %p\\n"]
    _run(find)
    ratios: dict[str, list[tuple[float, float]]] = {name: [] for name in GOALS}
    memory = 0.0
    for turn in range(rounds):
        store = work / f"store{turn}"
        for name in GOALS:
            yardstick = _run(find)
            part = [sys.executable, __file__, "--part", name]
            taken = _run([*part, "--store", str(store), "--tree", str(tree)])
            ratios[name].append((taken.wall / yardstick.wall, taken.cpu / yardstick.cpu))
            memory = max(memory, taken.mebibytes)
            print(f"  {name}: find {yardstick.wall:.2f} s, scan {taken.wall:.2f} s")
    missed = False
    for name, goal in GOALS.items():
        wall, cpu = (statistics.median(each) for each in zip(*ratios[name], strict=True))
        missed |= min(wall, cpu) > goal * 1.5
        print(f"{name} scan / find: {wall:.2f} of time, {cpu:.2f} of processor (goal ≤ {goal})")
    print(f"largest process: {memory:.0f} MiB (goal ≤ 100)")
    return 1 if missed else 0


@dataclass(frozen=True)
class Taken:
    """What a process took."""

    wall: float
    cpu: float
    mebibytes: float


def _run(command: list[str]) -> Taken:
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, code, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(code)
    if child.returncode:
        raise SystemExit(f"{command[0]} failed")
    return Taken(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _part(name: str, store: Path, tree: Path) -> int:
    from hostapp.services.scan import Scan
    from hostapp.store.database import open_database
    from hostapp.store.keepsakes import Keepsakes
    from hostapp.store.keepsakes_tables import KEEPSAKES
    from hostapp.store.library import open_library

    db = open_database(store / "ledger.db", migrations=[KEEPSAKES], newest=1, synchronous="FULL")
    library = open_library(store / "library.db")
    scan = Scan(library, Keepsakes(db), zone=ZoneInfo("Europe/Berlin"))
    summary = scan.run([tree], quick=name == "quick")
    library.close()
    db.close()
    expected = name == "first"
    return 0 if bool(summary.added) is expected and not summary.skipped else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--meetings", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tree", default="")
    parser.add_argument("--store", default="")
    parser.add_argument("--part", choices=tuple(GOALS), default=None)
    return parser.parse_args()


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main())
