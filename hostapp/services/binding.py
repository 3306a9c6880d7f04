"""Bind the bytes of files to decisions: read digests, and write follow-ups for later ones."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import (
    Bound,
    BoundFile,
    ConsentEvent,
    MeetingEvent,
    People,
    Refused,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind, Meeting
from hostapp.services.covering import bound_files, covered, people_of
from hostapp.services.digests import CancelledError, Digests
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.records import Records

STOPPED = "Stopped before it was decided."

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(slots=True)
class Read:
    """Meetings with the digests of their files, and those that could not be read."""

    meetings: list[Meeting] = field(default_factory=list)
    failed: list[NotDecided] = field(default_factory=list)


class Binding:
    """Read the files of meetings; bind what no entry of theirs binds yet."""

    def __init__(self, records: Records, digests: Digests) -> None:
        self._records = records
        self._digests = digests

    def read(
        self,
        meetings: Sequence[Meeting],
        kinds: frozenset[FileKind] = GRANTABLE_KINDS,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Read:
        """Compute the digests of all files of these kinds; cancelled, none is read.

        Progress counts bytes over all meetings.
        """
        total = self._digests.total_bytes(meetings, kinds)
        done = 0

        def report(so_far: int, _of: int) -> None:
            if progress is not None:
                progress(done + so_far, total)

        read = Read()
        for each in meetings:
            mine = self._digests.total_bytes([each], kinds)
            try:
                read.meetings.append(self._complete(each, kinds, report, cancelled))
            except CancelledError:
                return Read(failed=[NotDecided(meeting.id, STOPPED) for meeting in meetings])
            except UnavailableError as error:
                read.failed.append(NotDecided(each.id, str(error)))
            done += mine
        return read

    def _complete(
        self,
        meeting: Meeting,
        kinds: frozenset[FileKind],
        progress: Progress,
        cancelled: Cancelled | None,
    ) -> Meeting:
        """Complete the files that nothing is known against; the others keep what they have."""
        sound = tuple(file for file in meeting.files if file.problem is None)
        done = self._digests.of(
            replace(meeting, files=sound), kinds, progress=progress, cancelled=cancelled
        )
        complete = {file.path: file for file in done.files}
        return replace(
            meeting, files=tuple(complete.get(file.path, file) for file in meeting.files)
        )

    def bind(
        self,
        ids: Sequence[MeetingId],
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Bind digests and people that no entry of these meetings holds yet.

        A file that cannot be read waits for the next time.
        """
        read = self.read(
            self._records.library.meetings(ids), progress=progress, cancelled=cancelled
        )
        events = self._records.events_of(each.id for each in read.meetings)
        missing = [
            event
            for each in read.meetings
            if (event := self._missing(each, events[each.id])) is not None
        ]
        written = self._records.write(missing, read.meetings)
        decided = tuple(each.id for each in read.meetings)
        return Outcome(decided, tuple(read.failed), written.entries, written.remarks)

    def catch_up(
        self, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Outcome:
        """Bind what appeared since: files of meetings with a no in them, and people anywhere.

        To be called after a scan; so a follow-up that was interrupted is made up for, too.
        """
        meetings = self._records.library.meetings(self._records.in_ledger())
        events = self._records.events_of(each.id for each in meetings)
        answered = self._records.answered()
        late = [
            each.id
            for each in meetings
            if _lacks_files(each, events[each.id])
            and (_says_no(events[each.id]) or each.id in answered)
        ]
        outcome = self.bind(late, progress=progress, cancelled=cancelled)
        others = [each for each in meetings if each.id not in set(late) and events[each.id]]
        joined = [
            Bound(at=self._records.now(), meeting=each.id, people=people)
            for each in others
            if not (people := self._people_of(each)).known <= _people(events[each.id])
        ]
        touched = {event.meeting for event in joined}
        written = self._records.write(joined, [each for each in others if each.id in touched])
        ids = tuple(each.id for each in others if each.id in touched)
        return outcome.and_later(Outcome(ids, (), written.entries, written.remarks))

    def _missing(self, meeting: Meeting, events: Sequence[MeetingEvent]) -> ConsentEvent | None:
        known = _files(events)
        files = tuple(file for file in bound_files(meeting.files) if file not in known)
        people = self._people_of(meeting)
        if not files and people.known <= _people(events):
            return None
        return Bound(at=self._records.now(), meeting=meeting.id, files=files, people=people)

    def _people_of(self, meeting: Meeting) -> People:
        return people_of(meeting, self._records.host())


def _files(events: Iterable[MeetingEvent]) -> set[BoundFile]:
    return {file for event in events for file in event.files}


def _people(events: Iterable[MeetingEvent]) -> set[PersonId]:
    lists = [event.people.known for event in events if event.people is not None]
    return {person for people in lists for person in people}


def _lacks_files(meeting: Meeting, events: Iterable[MeetingEvent]) -> bool:
    known = _files(events)
    return any(
        file.digest is None or BoundFile(file.digest, file.kind) not in known
        for file in covered(meeting, GRANTABLE_KINDS)
    )


def _says_no(events: Iterable[MeetingEvent]) -> bool:
    return any(isinstance(event, Refused | Revoked) for event in events)
