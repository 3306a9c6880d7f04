"""A stretch of what was said or typed, as it is kept."""

from typing import NamedTuple


class StoredPassage(NamedTuple):
    """A stretch of words by one speaker."""

    name: bytes
    """The file it is from, below the meeting's folder."""
    line: int
    start: float | None
    """Seconds from the recording's start."""
    speaker: str | None
    text: str
    private: bool = False
    """From a message that not everybody in the meeting could read."""
