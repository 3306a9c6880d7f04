"""Wait until a window has come to show something, while it goes on working."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE: Final = 30_000
"""Milliseconds that anything may take on a busy machine."""
LOOK_EVERY: Final = 15


class Signalled:
    """Wait at the end of a block until a signal was emitted in it."""

    def __init__(self, signal: object) -> None:
        self._came = False
        signal.connect(self._come)  # type: ignore[attr-defined]

    def _come(self) -> None:
        self._came = True

    def __enter__(self) -> None: ...

    def __exit__(self, *error: object) -> None:
        until(lambda: self._came)


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so; raises TimeoutError if it never is."""
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    look.start(LOOK_EVERY)
    limit.start(PATIENCE)
    loop.exec()
    if not condition():
        raise TimeoutError("The window did not come to show what was asked for.")
