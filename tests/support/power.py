"""Processes that end, and disks that fill, at one of the changes to the disk."""

from collections.abc import Callable, Sequence

import pytest


class Killed(BaseException):
    """The process ends here."""


FULL = OSError(28, "No space left on device")

Change = tuple[object, str]
"""Where a function is that changes the disk, and its name."""


class Power:
    """Ends the process, or fills the disk for good, at one of the changes; counts them."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        changes: Sequence[Change],
        at: int = 0,
        error: type[BaseException] | BaseException = Killed,
    ) -> None:
        """At 0, nothing happens."""
        self.changes = 0
        self._at = at
        self._error = error
        for owner, name in changes:
            monkeypatch.setattr(owner, name, self._counting(getattr(owner, name)))

    @property
    def is_dead(self) -> bool:
        """Whether the process was ended."""
        return self._error is Killed and 0 < self._at <= self.changes

    def _counting(self, really: Callable[..., object]) -> Callable[..., object]:
        def change(*given: object, **named: object) -> object:
            self.changes += 1
            if 0 < self._at <= self.changes:
                raise self._error
            return really(*given, **named)

        return change
