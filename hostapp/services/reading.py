"""Read how long recordings are and what was said in them, each file in one go where it can be."""

from collections.abc import Callable
from typing import NamedTuple

from hostapp.domain.identifiers import MeetingId
from hostapp.services.lengths import Lengths
from hostapp.services.words import WordReading


class Read(NamedTuple):
    """What was read."""

    words: tuple[MeetingId, ...]
    """The meetings whose words were read."""
    measured: int
    """How many others were looked at for their lengths alone."""


class Reading:
    """Fills in the lengths and words that nobody has read."""

    def __init__(self, words: WordReading, lengths: Lengths) -> None:
        self._words = words
        self._lengths = lengths

    def run(
        self,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Read:
        """Read what is unread, of the newest meetings first.

        `progress` is told meetings done and meetings in all, of each of up to three rounds: words
        with plain lengths; lengths that only a decoder can tell; words that depend on these.
        Raises UnavailableError if the library cannot be written, or no process can be started.
        """
        first = self._words.run(progress=progress, cancelled=cancelled, unmeasured=False)
        if cancelled is not None and cancelled():
            return Read(first, 0)
        measured = self._lengths.run(progress=progress, cancelled=cancelled)
        rest = self._words.run(progress=progress, cancelled=cancelled)
        return Read((*first, *rest), measured)
