"""How long scanning takes beside `find`, which reads the same folders and stats the same files.

HOSTAPP_BENCH_MEETINGS sets how many meetings (six files each) there are; the goals are meant for
100,000, where a process's start no longer counts. Caches are warm.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.contracts.source_tree import ROOT
from tests.support.measuring import Measure
from tests.support.zoom_tree import make_zoom_tree

GOALS = {"first scan": 2.0, "rescan": 1.4, "quick rescan": 0.3}
MOST_MEMORY = 100.0
ROUNDS = 3


@dataclass(frozen=True)
class Taken:
    """What a process took: seconds of processor time, seconds, MiB."""

    processor: float
    time: float
    memory: float


def measures() -> Iterable[Measure]:
    """Compare processor times, which a busy machine changes least."""
    meetings = int(os.environ.get("HOSTAPP_BENCH_MEETINGS", "10000"))
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        make_zoom_tree(tree, meetings)
        find = ["find", str(tree), "-type", "f", "-printf", "%s %T@ %p\n"]
        _run(find)
        taken: dict[str, list[tuple[Taken, Taken]]] = {name: [] for name in GOALS}
        for turn in range(ROUNDS):
            scan = [sys.executable, "-m", "tests.benchmarks.scan_once", f"{folder}/{turn}"]
            for name, runs in taken.items():
                words = ["quick"] if name == "quick rescan" else []
                runs.append((_run([*scan, str(tree), *words]), _run(find)))
    for name, runs in taken.items():
        yield _measure(f"{name} of {meetings} meetings, to find", runs, GOALS[name])
    most = max(ours.memory for runs in taken.values() for ours, _ in runs)
    yield Measure("memory of the largest scan", most, MOST_MEMORY, unit="MiB")


def _measure(name: str, runs: list[tuple[Taken, Taken]], limit: float) -> Measure:
    value = statistics.median(ours.processor / find.processor for ours, find in runs)
    wall = statistics.median(ours.time / find.time for ours, find in runs)
    seconds = statistics.median(ours.time for ours, _ in runs)
    return Measure(name, value, limit, detail=f"{wall:.3g} × of time, {seconds:.3g} s")


def _run(command: list[str]) -> Taken:
    begin = time.perf_counter()
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    taken = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{command[0]} failed")
    return Taken(usage.ru_utime + usage.ru_stime, taken, usage.ru_maxrss / 1024)
