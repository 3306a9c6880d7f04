"""Search every word that was said or typed."""

from dataclasses import dataclass

from hostapp.domain.identifiers import MeetingId
from hostapp.store.library import Library
from hostapp.store.library_search import HIT_BEGIN, HIT_END, PassageHit
from hostapp.store.library_text import shown_path


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage in which words were found."""

    meeting: MeetingId
    title: str
    start_seconds: float | None
    """From the recording's start; None where the file tells no times."""
    speaker: str | None
    excerpt: str
    found: tuple[tuple[int, int], ...]
    """Begin and end of each found word in `excerpt`, in characters."""
    path: str
    """The file, to show."""
    line: int
    private: bool = False
    """From a message that not everybody in the meeting could read."""


class Search:
    """Finds passages. Raises UnavailableError when the library cannot be read."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def passages(
        self, text: str, *, limit: int = 50, ranked: bool = False, private: bool = False
    ) -> tuple[Hit, ...]:
        """Return passages that hold all words, the last one perhaps unfinished.

        The newest meetings come first; `ranked` puts the best first, which may take long.
        Private messages only if asked for.
        """
        with self._library.reading():
            hits = self._library.words.hits(text, limit=limit, ranked=ranked, private=private)
        return tuple(map(_shown, hits))

    def meetings(
        self, text: str, *, limit: int = 1_000, private: bool = False
    ) -> tuple[MeetingId, ...]:
        """Return the meetings in which all words were said or typed together, newest first."""
        with self._library.reading():
            return self._library.words.meetings(text, limit=limit, private=private)


def _shown(hit: PassageHit) -> Hit:
    excerpt, found = _unmarked(hit.excerpt)
    return Hit(
        meeting=hit.meeting,
        title=hit.title,
        start_seconds=hit.start,
        speaker=hit.speaker,
        excerpt=excerpt,
        found=found,
        path=shown_path(hit.path),
        line=hit.line,
        private=hit.private,
    )


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    found: list[tuple[int, int]] = []
    before, *pieces = marked.split(HIT_BEGIN)
    text = before
    for piece in pieces:
        word, _, after = piece.partition(HIT_END)
        found.append((len(text), len(text) + len(word)))
        text += word + after
    return text, tuple(found)
