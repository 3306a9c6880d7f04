"""The lanes of one store: deciding, looking, and reading of files."""

from pathlib import Path
from typing import TYPE_CHECKING

from hostapp.desktop.jobs import Bridge, Lane

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class StoreLanes:
    """Three threads, each with services of its own.

    Decisions keep their order on one of them. Looking has another, so that a keystroke in the
    search never waits for a verification; scans and digests, which take minutes, a third.
    """

    def __init__(self, store: Path | None, bridge: Bridge) -> None:
        self._store = store
        self.clock_is_right = False
        """What the host says of a clock that leaped ahead; read by all three."""
        self.deciding: Lane[Hostapp] = Lane("deciding", self._open, bridge)
        self.looking: Lane[Hostapp] = Lane("looking", self._open, bridge)
        self.files: Lane[Hostapp] = Lane("files", self._open, bridge)

    def close(self) -> None:
        """End all three: decisions that wait are written first, all else is left."""
        self.files.cancel()
        self.looking.close(finish=False)
        self.deciding.close(finish=True)
        self.files.close(finish=False)

    def _open(self) -> "Hostapp":
        from hostapp.wiring import open_hostapp

        return open_hostapp(self._store, confirm_clock=lambda *_: self.clock_is_right)
