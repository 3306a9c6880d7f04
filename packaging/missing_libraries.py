"""Print the system libraries that Qt cannot find, one a line; nothing when all are there."""

import ctypes
import sys
import sysconfig
from pathlib import Path

NEEDED = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Multimedia.so.6",
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/multimedia/libffmpegmediaplugin.so",
)


def missing_libraries(qt: Path) -> list[str]:
    """Return what the loader says is missing for the parts of Qt below `qt`."""
    missing = set()
    for part in NEEDED:
        try:
            ctypes.CDLL(str(qt / part))
        except OSError as problem:
            missing.add(str(problem).partition(":")[0])
    return sorted(missing)


if __name__ == "__main__" and sys.platform == "linux":
    for name in missing_libraries(Path(sysconfig.get_path("platlib"), "PySide6", "Qt")):
        print(name)
