"""The window with 100,000 meetings, beside a bare Qt window, a table in C++, and Vorta.

Each figure is taken in processes of their own, offscreen unless `QT_QPA_PLATFORM` says other;
the start beside Vorta's on a virtual X screen, where HOSTAPP_VORTA names a Python that has it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.contracts.source_tree import ROOT
from tests.support.big_library import make_library
from tests.support.measuring import Measure, Timed, python_process, ratio

MEETINGS = 100_000
FRAME = 16.7
"""Milliseconds."""
PATIENCE = 240
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
import gc, os, sys
gc.disable()  # as hostapp.__main__ does
from pathlib import Path
from hostapp.desktop.start import make_application, open_window
from hostapp.desktop.remembered import Remembered
application = make_application()
window = open_window(Path(sys.argv[1]), Remembered("bench"))
window.painted.connect(lambda: os._exit(0))
application.exec()
"""
VORTA = """
import os
import vorta.application
import vorta.views.main_window as main_window
from PyQt6.QtWidgets import QMainWindow
from vorta.__main__ import main
def paint(self, event):
    QMainWindow.paintEvent(self, event)
    os._exit(0)
main_window.MainWindow.paintEvent = paint
main()
"""
NO_VORTA = (
    "window: Vorta is not installed here, so its start is not compared: let HOSTAPP_VORTA name the"
    " Python of an environment with `vorta`, and have Xvfb, to see.\n"
)


def measures() -> Iterable[Measure]:
    """Compare in the same run."""
    with _store() as store:
        environment = _environment(store)
        yield ratio(
            "process start to first paint, to a bare window",
            _ours(store, environment),
            python_process(BARE.format(then="os._exit(0)"), environment=environment),
            limit=1.4,
            rounds=15,
        )
        yield from _beside_vorta(store, environment)
        yield from _painting(store, environment)
        figures = _part("tests.benchmarks.window_typing", store, environment)
        yield Measure("keystroke to painted, median", figures[0] / FRAME, 1.3, "frames")
        yield Measure("keystroke to painted, p95", figures[1] / FRAME, 2.5, "frames")
        yield Measure("longest gap of the event loop at start", figures[2], 50, "ms")
        bare = _bare_memory(environment)
        yield Measure(
            "resident memory, to a bare window",
            figures[3] / bare,
            2.2,
            detail=f"{figures[3]:.0f} MiB to {bare:.0f} MiB",
        )


def _ours(store: Path, environment: dict[str, str]) -> Timed:
    return python_process(OURS, arguments=[str(store)], environment=environment)


def _painting(store: Path, environment: dict[str, str]) -> Iterator[Measure]:
    """Count what the window's thread works, so that a busy machine changes nothing."""
    ours, cpp, longest = _part("tests.benchmarks.window_painting", store, environment)
    detail = f"{ours:.3g} ms to {cpp:.3g} ms"
    yield Measure("repaint of the table, to one in C++", ours / cpp, 1.5, detail=detail)
    yield Measure("longest frame while scrolling", longest, 33, "ms")


def _beside_vorta(store: Path, environment: dict[str, str]) -> Iterator[Measure]:
    vorta = os.environ.get("HOSTAPP_VORTA", "")
    if not (vorta and shutil.which(vorta) and shutil.which("Xvfb")):
        sys.stderr.write(NO_VORTA)
        return
    with _screen(store.parent) as display:
        shown = {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        home = {**shown, "HOME": str(store.parent)}
        yield ratio(
            "process start to first paint under Xvfb, to Vorta's",
            _ours(store, shown),
            python_process(VORTA, environment=home, python=vorta),
            limit=0.4,
            rounds=9,
        )


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """Open a virtual X screen; it is there once it has written its number."""
    told = folder / "screen"
    with told.open("wb") as number:
        command = ["Xvfb", "-displayfd", str(number.fileno()), "-screen", "0", "1440x900x24"]
        screen = subprocess.Popen(
            command,
            pass_fds=[number.fileno()],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    try:
        while not told.read_text("ascii").endswith("\n"):
            if screen.poll() is not None:
                raise RuntimeError("Xvfb ended before it began.")
        yield f":{told.read_text('ascii').strip()}"
    finally:
        screen.terminate()
        screen.wait()


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
