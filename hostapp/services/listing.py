"""List and show meetings, and find the one that a host means."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind
from hostapp.services.rows import Counts, MeetingDetail, MeetingRow, Query
from hostapp.store.library import Library

SURE_START = 4
"""Characters from which on a start of an id is taken before a path of that name."""


class Listing:
    """What the library holds, for showing. Raises UnavailableError when it cannot be read."""

    def __init__(
        self,
        library: Library,
        *,
        clock: Callable[[], datetime],
        in_ledger: Callable[[], Iterable[MeetingId]] = tuple,
    ) -> None:
        """`in_ledger` returns the meetings that entries speak of, asked where none is found."""
        self._library = library
        self._clock = clock
        self._in_ledger = in_ledger

    def counts(self) -> Counts:
        """Count what each filter shows."""
        with self._library.reading():
            return self._library.listing.counts(self._clock())

    def count(self, query: Query) -> int:
        """Count the meetings that fit."""
        with self._library.reading():
            return self._library.listing.count(query, self._clock())

    def page(self, query: Query, offset: int, limit: int) -> tuple[MeetingRow, ...]:
        """Return rows in the query's order, from `offset` on, at most `limit`."""
        with self._library.reading():
            return self._library.listing.page(query, offset, limit, self._clock())

    def ids(self, query: Query) -> tuple[MeetingId, ...]:
        """Return the ids of all meetings that fit, in order."""
        with self._library.reading():
            return self._library.listing.ids(query, self._clock())

    def row(self, meeting: MeetingId) -> MeetingRow:
        """Return one meeting's line. Raises UsageError if there is none."""
        with self._library.reading():
            row = self._library.listing.row(meeting)
        if row is None:
            raise self.absent(meeting)
        return row

    def absent(self, meeting: MeetingId) -> UsageError:
        """Return what to say of a meeting that is not listed."""
        if meeting not in self._in_ledger():
            return UsageError(
                "There is no meeting {0}: list the meetings to see their ids.", meeting
            )
        return UsageError(
            "Meeting {0} is in the ledger, but not in the library: its folder bears a forgotten"
            " name, or is not scanned any more. Rename the folder and scan to see it;"
            " `history`, `revoke` and `refuse` know it by its id.",
            meeting,
        )

    def detail(self, meeting: MeetingId) -> MeetingDetail:
        """Return all that is known of a meeting. Raises UsageError if there is none."""
        row = self.row(meeting)
        with self._library.reading():
            counts = self._library.words.cue_counts(meeting)
            remarks = self._library.words.remarks(meeting)
        return MeetingDetail(self._library.meeting(meeting), row, counts, remarks)

    def resolve(self, text: str) -> MeetingId:
        """Return the meeting meant by an id, a unique start of one, or a path of it.

        Raises UsageError if there is none, or more than one.
        """
        starting = self._by_id(text)
        sure = starting if len(text) >= SURE_START else ()
        found = sure or self._by_path(text) or starting or self._unlisted(text)
        if len(found) == 1:
            return found[0]
        if found:
            some = ", ".join(found[:5])
            raise UsageError(
                "“{0}” could be {1} meetings: say which of {2}.", text, len(found), some
            )
        raise UsageError(
            "There is no meeting “{0}”: give an id as `list` shows it, or scan its folder.", text
        )

    def file_at(self, path: bytes) -> tuple[MeetingId, FileKind] | None:
        """Return whose file lies at `path`, and its kind; None if it is no meeting's."""
        for written in _spellings(os.fsdecode(path)):
            for meeting in self._at(written):
                for file in self._library.meeting(meeting).files:
                    if file.path == written:
                        return meeting, file.kind
        return None

    def _by_id(self, text: str) -> tuple[MeetingId, ...]:
        with self._library.reading():
            found = self._library.listing.ids_from(text.lower())
        if text.lower() in found:
            return (MeetingId(text.lower()),)
        return found

    def _unlisted(self, text: str) -> tuple[MeetingId, ...]:
        if len(text) < SURE_START:
            return ()
        return tuple(each for each in self._in_ledger() if each.startswith(text.lower()))

    def _by_path(self, text: str) -> tuple[MeetingId, ...]:
        for path in _spellings(text) if text else ():
            found = self._at(path)
            if found:
                return found
        return ()

    def _at(self, path: bytes) -> tuple[MeetingId, ...]:
        with self._library.reading():
            here = {id_ for id_, _ in self._library.files.in_folder(path)}
            if here:
                return tuple(sorted(here))
            for folder in _parents(path):
                holding = {
                    id_
                    for id_, name in self._library.files.in_folder(folder)
                    if os.path.join(folder, name) == path
                }
                if holding:
                    return tuple(sorted(holding))
        return ()


def _spellings(text: str) -> Iterator[bytes]:
    written = os.path.abspath(os.path.expanduser(text))
    yield os.fsencode(written)
    resolved = os.path.realpath(written)
    if resolved != written:
        yield os.fsencode(resolved)


def _parents(path: bytes) -> Iterator[bytes]:
    while (parent := os.path.dirname(path)) != path:
        yield parent
        path = parent
