"""The two families of errors that are not bugs."""

from hostapp.domain.saying import Sentence


class HostappError(Exception):
    """A fact that stops the work, said in one sentence that a host can act on."""

    kind = "error"

    def __init__(self, template: str, *values: object) -> None:
        """Say it in English; `{0}` in the template becomes the first value, and so on.

        Both are kept, so that the window can say the same in the host's language.
        """
        super().__init__(template.format(*values) if values else template)
        self.template = template
        self.values = values

    @property
    def sentence(self) -> Sentence:
        """What it says, to be kept as a reason and said in another language later."""
        return Sentence(self.template, *self.values)


class UnavailableError(HostappError):
    """The world failed: a full disk, a locked keyring, a folder that is gone."""

    kind = "unavailable"


class ClockDoubtedError(UnavailableError):
    """The clock leaped ahead, and nobody has said that it is right."""

    def __init__(self, fact: str, remedy: str) -> None:
        """Say what the clock does; `remedy` is how to confirm it on the command line."""
        super().__init__("{0} {1}", fact, remedy)
        self.fact = fact


class TamperingError(HostappError):
    """Evidence does not agree with itself: a signature, the tree or the anchor."""

    kind = "tampering"

    def __init__(self, template: str, *values: object, seq: int | None = None) -> None:
        """Say what disagrees and, where known, at which entry (`seq`, from 0)."""
        super().__init__(template, *values)
        self.seq = seq


class UsageError(HostappError):
    """The question was wrong: no such meeting, no such purpose, an impossible date."""

    kind = "usage"
