"""What the host arranges by hand: join, split and name meetings, and say who is who.

Files are not touched, and no decision is lost: a no holds for the bytes that it was said of,
wherever they are shown. Before anything is arranged, decided meetings have their bytes bound.
"""

import os
import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Meeting, Participant
from hostapp.recordings.belonging import Titled, belonging
from hostapp.recordings.suggestions import Candidate, Suggestion, same_call
from hostapp.recordings.words.speakers import normal_name
from hostapp.services.binding import Binding
from hostapp.services.scan import Scan
from hostapp.services.statuses import Statuses
from hostapp.store.arrangement import Cut
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_aliases import add_alias, apply_aliases
from hostapp.store.library_titles import index_title
from hostapp.store.library_wholes import bring_in_step

MOST_NEAR = 50
LONGEST_TITLE = 500
"""Characters."""


@dataclass(frozen=True, slots=True)
class SameCall:
    """Two meetings that may be of one call."""

    first: MeetingId
    second: MeetingId
    reason: str


class Arranging:
    """Arrange meetings and people. Raises UsageError for what makes no sense."""

    def __init__(
        self,
        *,
        library: Library,
        keepsakes: Keepsakes,
        binding: Binding,
        statuses: Statuses,
        scan: Scan,
    ) -> None:
        self._library = library
        self._keepsakes = keepsakes
        self._kept = keepsakes.arrangement
        self._binding = binding
        self._statuses = statuses
        self._scan = scan

    def join(self, meetings: Sequence[MeetingId]) -> MeetingId:
        """Make one meeting of several: the first keeps its name, and gets the files of all."""
        whole, *parts = self._library.listed(meetings)
        if not parts:
            raise UsageError("Name two meetings or more to be joined.")
        self._bind([whole, *parts])
        self._keepsakes.remember(self._library.as_found([whole, *parts]))
        self._kept.join(parts, whole)
        self._apply([whole, *parts])
        self._bind([whole])
        return whole

    def separate(self, meeting: MeetingId) -> tuple[MeetingId, ...]:
        """Undo what joined a meeting with others; return all that stand alone again."""
        joins = self._kept.joins()
        parts = [part for part, whole in joins.items() if meeting in {part, whole}]
        if not parts:
            raise UsageError("This meeting was not joined with another one.")
        self._bind([meeting])
        apart = tuple(dict.fromkeys([*(joins[part] for part in parts), *parts]))
        self._kept.separate([meeting])
        self._apply(apart)
        return apart

    def split(self, meeting: MeetingId, files: Collection[bytes]) -> MeetingId:
        """Make a meeting of its own of some files of a meeting; return its id."""
        found = next(
            (each for each in self._units(meeting) if _holds_all(each, files)),
            None,
        )
        if not files or found is None:
            raise UsageError("Name files that lie together in this meeting to be split off.")
        own = {file.path: file for file in found.files}
        if len(files) == len(own):
            raise UsageError("Leave at least one file in the meeting.")
        self._bind([meeting])
        apart = secrets.token_hex(8)
        self._kept.cut(
            Cut(os.path.basename(path), own[path].stat.inode, own[path].size, apart)
            for path in sorted(files)
        )
        self._scan.look([found.folder], again=True)
        new = self._holder(found.folder, min(files))
        self._keepsakes.remember(self._library.as_found([meeting, new]))
        self._statuses.changed([meeting, new])
        return new

    def rename(self, meeting: MeetingId, title: str) -> None:
        """Give a meeting a title; an empty one brings the tool's own back."""
        title = " ".join(title.split())[:LONGEST_TITLE]
        found = self._library.meeting(meeting)
        self._keepsakes.remember(self._library.as_found([meeting]))
        self._kept.give_title(meeting, title or None)
        if title:
            self._apply([])
        else:
            self._scan.look([found.folder], again=True)

    def same_person(self, person: Participant, other: Participant) -> PersonId:
        """Say that two names stand for one person; return the id that stays.

        The one that decisions speak of stays, else the first. If decisions speak of both, nothing
        is done: each may have said something else.
        """
        if person.person == other.person:
            return person.person
        decided = self._statuses.named([person.person, other.person])
        if len(decided) > 1:
            raise UsageError(
                "Decisions speak of {0} and of {1}: they stay two people.", person.name, other.name
            )
        if other.person in decided:
            person, other = other, person
        self._kept.add_spelling(normal_name(other.name), person.person, other.person)
        self._kept.add_spelling(normal_name(person.name), person.person, other.person)
        meetings = self._library.meetings_with(person=other.person)
        self._replace(other.person, person.person)
        self._apply(meetings)
        return person.person

    def person(self, text: str) -> Participant:
        """Return who is meant by an id or a name, anywhere in the library."""
        wanted = normal_name(text)
        for each in self._library.people():
            if text == each.id or wanted == each.normal_name:
                return Participant(each.id, each.name)
        raise UsageError("Nobody is called “{0}”: give a name as `show` shows it, or an id.", text)

    def suggestions(self) -> tuple[SameCall, ...]:
        """Return pairs that may be of one call, which the host may join.

        By different tools that began and lasted alike, or by what their titles share.
        """
        with self._library.reading():
            times, titled = self._library.listing.times(), self._library.listing.titled()
        alike = same_call(Candidate(*each) for each in times)
        return _each_once([*alike, *belonging(Titled(*each) for each in titled)])

    def suggestions_for(self, meeting: MeetingId) -> tuple[MeetingId, ...]:
        """Return the meetings that may be recordings of the same call."""
        found = self._library.meeting(meeting)
        with self._library.reading():
            times = self._library.listing.times(near=found.started_at) if found.started_at else ()
            titled = self._library.listing.titled(found.title)
        alike = same_call(Candidate(*each) for each in times)
        pairs = _each_once([*alike, *belonging(Titled(*each) for each in titled)])
        return tuple(
            pair.second if pair.first == meeting else pair.first
            for pair in pairs
            if meeting in {pair.first, pair.second}
        )

    def near(self, meeting: MeetingId) -> tuple[MeetingId, ...]:
        """Return the meetings that began within a day of this one, the nearest first."""
        started = self._library.meeting(meeting).started_at
        if started is None:
            return ()
        with self._library.reading():
            found = self._library.listing.near(started, MOST_NEAR + 1)
        return tuple(each for each in found if each != meeting)[:MOST_NEAR]

    def _bind(self, meetings: Sequence[MeetingId]) -> None:
        """Bind the bytes of decided meetings, so that what was said of them stays said."""
        decided = self._library.decided()
        self._binding.bind([each for each in meetings if each in decided])

    def _apply(self, touched: Iterable[MeetingId]) -> None:
        with self._library.writing():
            bring_in_step(self._library.db.conn, self._kept)
        self._statuses.changed(touched)

    def _units(self, meeting: MeetingId) -> tuple[Meeting, ...]:
        parts = [part for part, whole in self._kept.joins().items() if whole == meeting]
        return self._library.as_found([meeting, *parts])

    def _holder(self, folder: bytes, path: bytes) -> MeetingId:
        with self._library.reading():
            return next(
                id_
                for id_, name in self._library.files.in_folder(folder)
                if os.path.join(folder, name) == path
            )

    def _replace(self, alias: PersonId, person: PersonId) -> None:
        with self._library.writing():
            conn = self._library.db.conn
            for number in self._library.files.meetings_naming(alias):
                add_alias(conn, number, alias, person)
                apply_aliases(conn, number)
                index_title(conn, number)


def _holds_all(meeting: Meeting, files: Collection[bytes]) -> bool:
    return set(files) <= {file.path for file in meeting.files}


def _each_once(pairs: Iterable[Suggestion]) -> tuple[SameCall, ...]:
    found = {
        frozenset((pair.first, pair.second)): SameCall(
            MeetingId(pair.first), MeetingId(pair.second), pair.reason
        )
        for pair in pairs
    }
    return tuple(found.values())
