"""How long scanning takes beside `find`, which reads the same folders and stats the same files.

HOSTAPP_BENCH_MEETINGS sets how many meetings (six files each) there are; the goals are meant for
100,000, where a process's start no longer counts, and for a machine with two cores to spare: a
large scan reads on one and stores on the other. Caches are warm.

The last figure is of a real window, offscreen, while it scans the same folders.
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
FRAME = 16.7
"""Milliseconds."""
ROUNDS = 3
PATIENCE = 600
"""Seconds after which the window's scan counts as stuck."""


@dataclass(frozen=True)
class Taken:
    """What a process took: seconds of processor time, seconds, MiB, and MiB of its helper."""

    processor: float
    time: float
    memory: float
    helper: float


def measures() -> Iterable[Measure]:
    """Compare times; beside them stand processor times, which a busy machine changes less."""
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
        late = _window(Path(folder), tree)
    for name, runs in taken.items():
        yield _measure(f"{name} of {meetings} meetings, to find", runs, GOALS[name])
    scans = [ours for runs in taken.values() for ours, _ in runs]
    largest = max(scans, key=lambda each: each.memory + each.helper)
    yield Measure(
        "memory of the largest scan with its helper",
        largest.memory + largest.helper,
        MOST_MEMORY,
        unit="MiB",
        detail=f"{largest.memory:.0f} MiB and {largest.helper:.0f} MiB",
    )
    idle, scanning, longest, seconds = late
    yield Measure(
        "lateness of the window's event loop during a scan, p99",
        scanning / FRAME,
        1,
        unit="frames",
        detail=f"idle {idle:.1f} ms, scanning {scanning:.1f} ms, at most {longest:.0f} ms"
        f" in {seconds:.1f} s",
    )


def _measure(name: str, runs: list[tuple[Taken, Taken]], limit: float) -> Measure:
    value = statistics.median(ours.time / find.time for ours, find in runs)
    processor = statistics.median(ours.processor / find.processor for ours, find in runs)
    seconds = statistics.median(ours.time for ours, _ in runs)
    return Measure(name, value, limit, detail=f"{seconds:.3g} s, {processor:.3g} × of processor")


def _window(folder: Path, tree: Path) -> tuple[float, ...]:
    """Return milliseconds late when idle and during a scan at p99, and at most; and seconds."""
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOSTAPP_CONFIG": str(folder / "config"),
        "HOSTAPP_KEY_PASSPHRASE": "bench",
    }
    module = "tests.benchmarks.window_scanning"
    done = subprocess.run(
        [sys.executable, "-m", module, str(folder / "window"), str(tree)],
        cwd=ROOT,
        env=surroundings,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=PATIENCE,
    )
    return tuple(float(each) for each in done.stdout.split())


def _run(command: list[str]) -> Taken:
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as told:
        child = subprocess.Popen(command, cwd=ROOT, stdout=told)
        _, status, usage = os.wait4(child.pid, 0)
        taken = time.perf_counter() - begin
        told.seek(0)
        scan = "scan_once" in "".join(command)
        memory = [float(each) for each in told.read().split()] if scan else [0.0, 0.0]
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{command[0]} failed")
    return Taken(usage.ru_utime + usage.ru_stime, taken, *memory)
