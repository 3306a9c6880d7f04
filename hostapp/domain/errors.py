"""The two families of errors that are not bugs."""


class HostappError(Exception):
    """A fact that stops the work, said in one sentence that a host can act on."""

    kind = "error"


class UnavailableError(HostappError):
    """The world failed: a full disk, a locked keyring, a folder that is gone."""

    kind = "unavailable"


class ClockDoubtedError(UnavailableError):
    """The clock leaped ahead, and nobody has said that it is right."""

    def __init__(self, fact: str, remedy: str) -> None:
        """Say what the clock does; `remedy` is how to confirm it on the command line."""
        super().__init__(f"{fact} {remedy}")
        self.fact = fact


class TamperingError(HostappError):
    """Evidence does not agree with itself: a signature, the tree or the anchor."""

    kind = "tampering"

    def __init__(self, message: str, *, seq: int | None = None) -> None:
        """Say what disagrees and, where known, at which entry (`seq`, from 0)."""
        super().__init__(message)
        self.seq = seq


class UsageError(HostappError):
    """The question was wrong: no such meeting, no such purpose, an impossible date."""

    kind = "usage"
