"""Lay out what a Linux package installs, below one folder.

python packaging/linux_tree.py FROZEN TREE
"""

import gzip
import os
import shutil
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))

from PySide6.QtGui import QGuiApplication

import completions
import icons
import man_page
import release_notes

ROOT: Final = Path(__file__).resolve().parent.parent
LINUX: Final = ROOT / "packaging" / "linux"
APP_ID: Final = "app.hostapp.hostapp"

SCREENSHOTS: Final = (
    ("window-light.png", ' type="default"', "All meetings, and one question of each"),
    ("window-dark.png", "", "The same in the dark"),
)
"""Pictures in `packaging/pictures` that the home page has in `screenshots/`."""

COPIED: Final = {
    LINUX / "hostapp.desktop": "share/applications/hostapp.desktop",
    LINUX / "hostapp-receipt.desktop": "share/applications/hostapp-receipt.desktop",
    LINUX / "hostapp.mime.xml": "share/mime/packages/hostapp.xml",
    LINUX / "hostapp-symbolic.svg": "share/icons/hicolor/symbolic/apps/hostapp-symbolic.svg",
    ROOT / "resources/icons/hostapp.svg": "share/icons/hicolor/scalable/apps/hostapp.svg",
    LINUX / "lintian-overrides": "share/lintian/overrides/hostapp",
    LINUX / "copyright": "share/doc/hostapp/copyright",
}
"""Files as they are, and where they go below `/usr`."""


def lay_out(frozen: Path, tree: Path) -> None:
    """Write the files of the package below `tree`, which is made anew."""
    shutil.rmtree(tree, ignore_errors=True)
    usr = tree / "usr"
    shutil.copytree(frozen, usr / "lib" / "hostapp", symlinks=True)
    for library in (usr / "lib" / "hostapp" / "_internal").rglob("*.so*"):
        if not library.is_symlink():
            library.chmod(0o644)
    for source, place in COPIED.items():
        _copy(source, usr / place)
    (usr / "bin").mkdir()
    (usr / "bin" / "hostapp").symlink_to("../lib/hostapp/hostapp")
    _write(usr / f"share/metainfo/{APP_ID}.metainfo.xml", metainfo())
    icons.write_theme(usr / "share/icons/hicolor")
    completions.write_completions(usr)
    newest = next(release_notes.releases())
    _zip(usr / "share/man/man1/hostapp.1.gz", man_page.man_page(newest.day))
    _zip(usr / "share/doc/hostapp/changelog.gz", release_notes.changelog())
    _one_date(tree, int(os.environ["SOURCE_DATE_EPOCH"]))


def metainfo() -> str:
    """Return the metainfo; with a home page and its pictures, if `HOSTAPP_HOMEPAGE` names one."""
    text = release_notes.METAINFO.read_text("utf-8")
    home = os.environ.get("HOSTAPP_HOMEPAGE", "").rstrip("/")
    if not home:
        return text
    shots = "".join(
        f"    <screenshot{kind}>\n      <caption>{caption}</caption>\n"
        f"      <image>{home}/screenshots/{name}</image>\n    </screenshot>\n"
        for name, kind, caption in SCREENSHOTS
    )
    shown = f'  <url type="homepage">{home}/</url>\n  <screenshots>\n{shots}  </screenshots>\n'
    return text.replace("  <provides>\n", f"{shown}  <provides>\n")


def _copy(source: Path, target: Path, *, mode: int = 0o644) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")


def _zip(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def _one_date(tree: Path, seconds: int) -> None:
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (seconds, seconds), follow_symlinks=False)


if __name__ == "__main__":
    application = QGuiApplication([])
    lay_out(Path(sys.argv[1]), Path(sys.argv[2]))
