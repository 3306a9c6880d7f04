"""Make the README's pictures from a demo library: `python packaging/screenshots.py`.

Needs a screen, virtual or real. All that is shown is invented, and made anew each time.
"""

import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt, QTimer  # noqa: E402

from hostapp.desktop.main_window import MainWindow  # noqa: E402
from hostapp.desktop.remembered import Remembered  # noqa: E402
from hostapp.desktop.start import make_application, open_window  # noqa: E402
from hostapp.desktop.theme import current_theme  # noqa: E402
from hostapp.services.demo import make_demo  # noqa: E402
from hostapp.services.rows import Query  # noqa: E402
from hostapp.wiring import Hostapp, open_hostapp  # noqa: E402

PICTURES = ROOT / "packaging" / "pictures"
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
PATIENCE = 1200
"""Milliseconds that the window is given to show what it was asked for."""


def main() -> None:
    """Make the demo, decide on some of it, and take the pictures."""
    with tempfile.TemporaryDirectory(prefix="hostapp-pictures-") as folder:
        place = Path(folder)
        os.environ["HOSTAPP_CONFIG"] = str(place / "config")
        os.environ["HOSTAPP_KEY_PASSPHRASE"] = secrets.token_hex()
        fill(place / "store", place / "demo")
        take(place / "store")


def fill(store: Path, demo: Path) -> None:
    """Scan the demo and decide on some of its meetings."""
    make_demo(demo)
    hostapp = open_hostapp(store)
    hostapp.scan.run([demo])
    hostapp.scan.lengths()
    hostapp.refresh(hostapp.scan.words())
    decide(hostapp)
    hostapp.close()


def decide(hostapp: Hostapp) -> None:
    """Allow some, refuse some, revoke one."""
    ids = hostapp.listing.ids(Query())
    until = hostapp.make_terms(until="2037-12-31")
    two = hostapp.make_terms(purposes=["speech-recognition", "meeting-features"])
    hostapp.decide.grant(ids[3:4])
    hostapp.decide.grant(ids[4:5], two)
    hostapp.decide.grant(ids[8:10], until)
    hostapp.decide.refuse(ids[1:2])
    hostapp.decide.grant(ids[5:6])
    hostapp.decide.revoke(ids[5:6])


def take(store: Path) -> None:
    """Open the window and photograph it in both appearances."""
    application = make_application()
    window = open_window(store, Remembered(str(store)))
    steps = photographs(window)
    timer = QTimer(window)

    def step() -> None:
        next(steps)()

    timer.timeout.connect(step)
    timer.start(PATIENCE)
    application.exec()


def photographs(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Yield what to do, one step after the other."""
    yield lambda: None
    yield lambda: window.library.table.select_line(4)
    for name, scheme in SCHEMES.items():
        yield partial(current_theme().choose, scheme)
        yield partial(photograph, window, f"window-{name}")
    yield window.close


def photograph(window: MainWindow, name: str) -> None:
    """Save one picture."""
    PICTURES.mkdir(exist_ok=True)
    window.library.bar.hide()
    window.grab().save(str(PICTURES / f"{name}.png"))


if __name__ == "__main__":
    main()
