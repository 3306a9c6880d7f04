"""The window with 100,000 meetings: start, keystrokes and memory beside a bare Qt window.

Each figure is taken in processes of their own, offscreen unless `QT_QPA_PLATFORM` says other.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.contracts.source_tree import ROOT
from tests.support.big_library import make_library
from tests.support.measuring import Measure, python_process, ratio

MEETINGS = 100_000
FRAME = 16.7
"""Milliseconds."""
PATIENCE = 120
"""Seconds after which typing counts as stuck."""

BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        {then}
application = QApplication(sys.argv[:1])
window = Bare()
window.resize(1440, 820)
window.show()
application.exec()
"""
OURS = """
import os, sys
from pathlib import Path
from hostapp.desktop.start import make_application, open_window
from hostapp.desktop.remembered import Remembered
application = make_application()
window = open_window(Path(sys.argv[1]), Remembered("bench"))
window.painted.connect(lambda: os._exit(0))
application.exec()
"""


def measures() -> Iterable[Measure]:
    """Compare with a bare window in the same run."""
    with _store() as store:
        environment = _environment(store)
        yield ratio(
            "process start to first paint, to a bare window",
            python_process(OURS, arguments=[str(store)], environment=environment),
            python_process(BARE.format(then="os._exit(0)"), environment=environment),
            limit=1.5,
            rounds=15,
        )
        figures = _part("tests.benchmarks.window_typing", store, environment)
        yield Measure("keystroke to painted, median", figures[0] / FRAME, 1.5, "frames")
        yield Measure("keystroke to painted, p95", figures[1] / FRAME, 2.5, "frames")
        yield Measure("longest gap of the event loop at start", figures[2], 50, "ms")
        bare = _bare_memory(environment)
        yield Measure(
            "resident memory, to a bare window",
            figures[3] / bare,
            2.2,
            detail=f"{figures[3]:.0f} MiB to {bare:.0f} MiB",
        )


@contextmanager
def _store() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="bench-window-") as folder:
        store = Path(folder) / "store"
        store.mkdir()
        make_library(store / "library.db", MEETINGS)
        yield store


def _environment(store: Path) -> dict[str, str]:
    return {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOSTAPP_CONFIG": str(store.parent / "config"),
        "HOSTAPP_KEY_PASSPHRASE": "bench",
    }


def _part(module: str, store: Path, environment: dict[str, str]) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-m", module, str(store)],
        cwd=ROOT,
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    return [float(each) for each in done.stdout.split()]


def _bare_memory(environment: dict[str, str]) -> float:
    then = (
        "rss = [l for l in open('/proc/self/smaps_rollup') if l.startswith('Rss:')];"
        " print(int(rss[0].split()[1]) / 1024, flush=True); os._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", BARE.format(then=then)],
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)
