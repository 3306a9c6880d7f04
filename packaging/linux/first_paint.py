"""Time how long programs take until their window is on the screen, by turns; tell medians.

xvfb-run -a python packaging/linux/first_paint.py ROUNDS PROGRAM FOLDER PROGRAM FOLDER

PROGRAM is a command line, FOLDER what it is loaded from: before each cold start, the system
forgets what it has read from there. What is waited for is a point of the screen changing colour.
"""

import ctypes
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SPOT: Final = (40, 40)
"""Where the window is painted on a screen without a window manager."""
ALL_PLANES: Final = 0xFFFFFFFF
Z_PIXMAP: Final = 2
PATIENCE: Final = 60.0


class Screen:
    """One point of an X screen."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if self._display.value is None:
            raise SystemExit("There is no screen: start this with xvfb-run.")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def colour(self) -> int:
        """Return what the point shows."""
        x, y = SPOT
        planes = ctypes.c_ulong(ALL_PLANES)
        image = self._x.XGetImage(self._display, self._root, x, y, 1, 1, planes, Z_PIXMAP)
        colour = int(self._x.XGetPixel(image, 0, 0))
        self._x.XFree(ctypes.c_void_p(image))
        return colour

    def await_colour(self, *, same: bool, as_this: int) -> float:
        """Return when the point is the same as that colour, or is not."""
        end = time.monotonic() + PATIENCE
        while (self.colour() == as_this) is not same:
            if time.monotonic() > end:
                raise SystemExit("No window was painted.")
            time.sleep(0.0005)
        return time.monotonic()


@contextmanager
def running(command: str) -> Iterator[float]:
    """Run a program with a store of its own; yield when it was started."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        place = {"HOSTAPP_STORE": f"{home}/store", "HOSTAPP_CONFIG": f"{home}/config"}
        began = time.monotonic()
        program = subprocess.Popen(shlex.split(command), env=os.environ | place)
        try:
            yield began
        finally:
            program.kill()
            program.wait()


def forget(folder: str) -> None:
    """Let the system drop what it keeps of the files below a folder."""
    for path in Path(folder).rglob("*"):
        if path.is_file() and not path.is_symlink():
            descriptor = os.open(path, os.O_RDONLY)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def seconds_to_paint(screen: Screen, command: str) -> float:
    """Start a program and return after how long its window was seen."""
    empty = screen.colour()
    with running(command) as began:
        painted = screen.await_colour(same=False, as_this=empty)
    screen.await_colour(same=True, as_this=empty)
    return painted - began


def main(arguments: list[str]) -> None:
    """Time both programs and print milliseconds and their ratio."""
    rounds, one, its_folder, other, other_folder = arguments
    programs = ((one, its_folder), (other, other_folder))
    screen = Screen()
    for kind in ("warm", "cold"):
        for command, _ in programs:
            seconds_to_paint(screen, command)
        taken: tuple[list[float], list[float]] = ([], [])
        for _ in range(int(rounds)):
            for times, (command, folder) in zip(taken, programs, strict=True):
                if kind == "cold":
                    forget(folder)
                times.append(seconds_to_paint(screen, command))
        first, second = (statistics.median(times) for times in taken)
        by_turns = statistics.median(a / b for a, b in zip(*taken, strict=True))
        print(f"{kind}: {first * 1000:.0f} ms, {second * 1000:.0f} ms, ratio {by_turns:.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
