"""Take pictures of the window on a demo library; all that is shown is invented, and made anew.

python packaging/screenshots.py              the README's pictures
python packaging/screenshots.py --all DIR    every page and dialog: light and dark, at 100 % and
                                             200 %, in English, Japanese and from right to left
"""

import argparse
import json
import os
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget  # noqa: E402

from gallery import Gallery, scenes  # noqa: E402
from gallery_library import fill  # noqa: E402
from hostapp.desktop.language import speak  # noqa: E402
from hostapp.desktop.start import make_application  # noqa: E402
from hostapp.desktop.theme import current_theme  # noqa: E402
from pseudo_arabic import PseudoArabic  # noqa: E402
from translations import compile_all  # noqa: E402

PICTURES: Final = ROOT / "packaging" / "pictures"
SCHEMES: Final = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
RIGHT_TO_LEFT: Final = "rtl"
RUNS: Final = (("en", 1), ("en", 2), ("ja", 1), ("ja", 2), (RIGHT_TO_LEFT, 1))
"""Language, and size in hundreds of per cent."""
SCREEN: Final = (1920, 1080)
SMALL_SCREEN: Final = (960, 540)
"""That screen at 200 %: the window at its most crowded."""


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--all", type=Path, metavar="DIR", help="picture everything into DIR")
    parser.add_argument("--language", default="en", help=argparse.SUPPRESS)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.all:
        every_run(wanted.all)
        return
    with tempfile.TemporaryDirectory(prefix="hostapp-pictures-") as folder:
        os.environ["HOSTAPP_CONFIG"] = str(Path(folder, "config"))
        os.environ["HOSTAPP_KEY_PASSPHRASE"] = secrets.token_hex()
        application = _application(wanted.language)
        if wanted.one:
            picture_everything(Path(folder), wanted.one)
        else:
            picture_window(Path(folder))
        application.quit()


def every_run(folder: Path) -> None:
    """Picture everything in each language and size; each needs a process of its own."""
    compile_all()
    for language, size in RUNS:
        place = folder / f"{language}-{size}00"
        place.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, __file__, "--one", str(place), "--language", language]
        environment = {**os.environ, "QT_SCALE_FACTOR": str(size), **_no_screen(folder)}
        print(f"{place}", flush=True)
        subprocess.run(command, check=True, env=environment)


def _no_screen(folder: Path) -> dict[str, str]:
    """Return the environment of a screen that only exists in memory, unless there is a real one."""
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") != "offscreen":
        return {}
    width, height = SCREEN
    screen = {"name": "memory", "x": 0, "y": 0, "width": width, "height": height}
    described = folder / "screen.json"
    described.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "dpr": 1}]}))
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={described}"}


def picture_everything(place: Path, folder: Path) -> None:
    """Save each scene in both appearances."""

    def see(name: str, widget: QWidget) -> None:
        if widget.devicePixelRatioF() > 1 and isinstance(widget, QMainWindow):
            widget.resize(*SMALL_SCREEN)
        for scheme, value in SCHEMES.items():
            current_theme().choose(value)
            QApplication.processEvents()
            widget.grab().save(str(folder / f"{name}-{scheme}.png"))
        current_theme().choose(SCHEMES["light"])

    for _ in scenes(place, see):
        pass


def picture_window(place: Path) -> None:
    """Save the README's pictures."""
    shown = fill(place / "store", place / "demo")

    def see(name: str, widget: QWidget) -> None:
        if name == "meeting-partly":
            table = gallery.window.library.table
            table.scrollTo(table.currentIndex(), table.ScrollHint.PositionAtCenter)
            for scheme, value in SCHEMES.items():
                current_theme().choose(value)
                QApplication.processEvents()
                widget.grab().save(str(PICTURES / f"window-{scheme}.png"))

    gallery = Gallery(place / "store", see)
    gallery.meetings(shown)
    gallery.close()


def _application(language: str) -> QApplication:
    application = make_application()
    if language == RIGHT_TO_LEFT:
        speak(application, "en")
        application.installTranslator(PseudoArabic(application))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        speak(application, language)
    return application


if __name__ == "__main__":
    main()
