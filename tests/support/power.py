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


class Meanwhile:
    """Lets something happen right before one of the steps of a piece of work; counts them."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        steps: Sequence[Change],
        at: int = 0,
        do: Callable[[], object] = lambda: None,
    ) -> None:
        """At 0, nothing happens; the steps of `do` itself are not counted."""
        self.steps = 0
        self._at = at
        self._do = do
        self._busy = False
        for owner, name in steps:
            monkeypatch.setattr(owner, name, self._before(getattr(owner, name)))

    def step(self) -> bool:
        """Count a step of the work, and say that it goes on."""
        if not self._busy:
            self.steps += 1
            if self.steps == self._at:
                self._busy = True
                try:
                    self._do()
                finally:
                    self._busy = False
        return False

    def _before(self, really: Callable[..., object]) -> Callable[..., object]:
        def stepping(*given: object, **named: object) -> object:
            self.step()
            return really(*given, **named)

        return stepping
