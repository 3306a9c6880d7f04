"""A progress bar on a terminal; nothing anywhere else."""

import sys
from time import monotonic
from types import TracebackType
from typing import Final, Self, TextIO

from hostapp.cli.printing import size_text

WIDTH: Final = 30
EVERY_SECONDS: Final = 0.1


class Bar:
    """Show how far long work has come, on standard error if a person sees it."""

    def __init__(self, doing: str, *, unit: str = "bytes", stream: TextIO | None = None) -> None:
        self._doing = doing
        self._unit = unit
        self._stream = sys.stderr if stream is None else stream
        self._shown = self._stream.isatty()
        self._last = 0.0
        self._drawn = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def __call__(self, done: int, total: int) -> None:
        """Draw that `done` of `total` are done; a `total` of 0 means nobody knows."""
        now = monotonic()
        if not self._shown or (now - self._last < EVERY_SECONDS and done != total):
            return
        self._last = now
        self._drawn = True
        self._stream.write(f"\r\x1b[K{self._doing} {self._picture(done, total)}")
        self._stream.flush()

    def clear(self) -> None:
        """Take the bar off the terminal."""
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._drawn = False

    def _picture(self, done: int, total: int) -> str:
        if total <= 0:
            return self._amount(done)
        full = min(WIDTH, WIDTH * done // total)
        share = "█" * full + "░" * (WIDTH - full)
        return f"{share} {self._amount(done)} of {self._amount(total)}"

    def _amount(self, number: int) -> str:
        return size_text(number) if self._unit == "bytes" else f"{number:,} {self._unit}"
