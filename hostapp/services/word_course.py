"""Go through meetings whose words are to be read, with another process some way ahead."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from types import TracebackType
from typing import Final, Self
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind
from hostapp.services.words_apart import WordsApart
from hostapp.services.words_told import Asked, Told
from hostapp.store.library import Library
from hostapp.store.library_words import WordSource

AT_ONCE: Final = 500
"""Meetings that are looked up at once."""
AHEAD: Final = 2_000
"""Meetings that may be asked for and not told yet."""
_WITH_WORDS: Final = re.compile(
    f'"(?:{FileKind.TRANSCRIPT}|{FileKind.CAPTIONS}|{FileKind.CHAT}|{FileKind.DOCUMENT}'
    f'|{FileKind.METADATA})"'
)
"""As the packed files of a meeting hold them."""
_PLAIN: Final = re.compile(r'\.(?:mp4|m4a|m4v|mov)",', re.IGNORECASE)
"""Ends of names, there, of which nearly all are media that tell their length plainly."""
_NOTHING: Final = Told([], {}, [], [], [], [], unfinished=False)


class WordCourse:
    """The words of some meetings, in their order, but parted ones last, and their plain lengths.

    To be used by one thread, as a context.
    """

    def __init__(
        self,
        library: Library,
        meetings: Sequence[MeetingId],
        *,
        zone: ZoneInfo,
        apart: Callable[[], WordsApart] = WordsApart,
        unmeasured: bool = True,
    ) -> None:
        """`zone` is where the recordings were made.

        Without `unmeasured`, those of which lengths are wanted and not known are left out.
        """
        self.meetings = meetings
        self._library = library
        self._zone = zone
        self._apart = apart()
        self._unmeasured = unmeasured
        self._looked_up = 0
        self._waiting: deque[tuple[WordSource, bool]] = deque()
        """With whether it was asked for."""
        self._parted: list[WordSource] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._apart.close()

    def ask(self) -> None:
        """Have the next meetings read, as many as are wise, without waiting for them."""
        while self._looked_up < len(self.meetings) and len(self._waiting) <= AHEAD - AT_ONCE:
            some = self.meetings[self._looked_up : self._looked_up + AT_ONCE]
            self._looked_up += len(some)
            with self._library.reading():
                sources = self._library.words.sources(some)
            waiting = [(each, _is_worth_it(each)) for each in sources]
            self._waiting += waiting
            self._apart.ask([self._asked(each) for each, wanted in waiting if wanted])

    def told(
        self, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[tuple[WordSource, Told]]:
        """Give what each meeting tells; ends early if `cancelled` says so while it waits.

        Raises UnavailableError if no second process can be started.
        """
        self.ask()
        while self._waiting:
            source, asked = self._waiting.popleft()
            told = self._apart.take(cancelled) if asked else _NOTHING
            if told is None:
                return
            if told.wants_lengths:
                if source.measured or self._unmeasured:
                    self._parted.append(source)
            else:
                yield source, told
            if len(self._waiting) == AHEAD - AT_ONCE:
                self.ask()
        yield from self._told_of_parted(cancelled)

    def _told_of_parted(
        self, cancelled: Callable[[], bool] | None
    ) -> Iterator[tuple[WordSource, Told]]:
        """Have meetings of several parts read, where a later part begins when others end."""
        for at in range(0, len(self._parted), AT_ONCE):
            some = self._parted[at : at + AT_ONCE]
            found = {each.id: each for each in self._library.as_found([each.id for each in some])}
            there = [each for each in some if each.id in found]
            self._apart.ask(
                [
                    self._asked(
                        each,
                        {file.path: file.duration_seconds for file in found[each.id].files},
                    )
                    for each in there
                ]
            )
            for source in there:
                told = self._apart.take(cancelled)
                if told is None:
                    return
                yield source, told

    def _asked(self, source: WordSource, lengths: dict[bytes, float | None] | None = None) -> Asked:
        started = source.started_at
        wall = None if started is None else datetime.fromtimestamp(started, self._zone).isoformat()
        files, measure = source.files, _may_be_measured(source)
        return Asked(source.folder, source.source, wall, files, lengths, None, measure)


def _is_worth_it(source: WordSource) -> bool:
    return _may_be_measured(source) or _WITH_WORDS.search(source.files) is not None


def _may_be_measured(source: WordSource) -> bool:
    return not source.measured and _PLAIN.search(source.files) is not None
