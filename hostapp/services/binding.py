"""Bind the bytes of files to decisions: read digests, and write follow-ups for later ones."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import (
    Bound,
    BoundFile,
    ConsentEvent,
    Granted,
    MeetingEvent,
    People,
    Refused,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind, Meeting, RecordingFile
from hostapp.domain.saying import say
from hostapp.services.copies import (
    is_unread,
    like_any,
    possible_copies,
    possible_whole_copies,
)
from hostapp.services.covering import bound_files, people_of
from hostapp.services.digests import CancelledError, Digests
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.records import Records

STOPPED = say("Stopped before it was decided.")

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Events = Mapping[MeetingId, Sequence[MeetingEvent]]


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
        kinds: frozenset[FileKind],
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Read:
        """Compute the digests of all sound files of these kinds; cancelled, none is read.

        A meeting with a file that cannot be read fails. Progress counts bytes over all.
        """

        def sound(file: RecordingFile) -> bool:
            return file.kind in kinds and file.problem is None

        return self._read(meetings, sound, _Course(progress, cancelled), leave_out=False)

    def _read(
        self,
        meetings: Sequence[Meeting],
        wanted: Callable[[RecordingFile], bool],
        course: "_Course",
        *,
        leave_out: bool,
    ) -> Read:
        course.total = self._digests.total_bytes(_only(each, wanted) for each in meetings)
        read = Read()
        for each in meetings:
            try:
                read.meetings.append(self._complete(each, wanted, course, leave_out=leave_out))
            except CancelledError:
                return Read(failed=[NotDecided(meeting.id, STOPPED) for meeting in meetings])
            except UnavailableError as error:
                read.failed.append(NotDecided(each.id, say(error.template, *error.values)))
        return read

    def _complete(
        self,
        meeting: Meeting,
        wanted: Callable[[RecordingFile], bool],
        course: "_Course",
        *,
        leave_out: bool,
    ) -> Meeting:
        """Read the wanted files; one that cannot be read is left out, or stops it all."""
        files: dict[bytes, RecordingFile] = {}
        for file in filter(wanted, meeting.files):
            alone = replace(meeting, files=(file,))
            size = self._digests.total_bytes([alone])
            try:
                read = self._digests.of(alone, progress=course.report, cancelled=course.cancelled)
            except CancelledError:
                raise
            except UnavailableError:
                if not leave_out:
                    raise
            else:
                files[file.path] = read.files[0]
            course.done += size
        return replace(meeting, files=tuple(files.get(each.path, each) for each in meeting.files))

    def bind(
        self,
        ids: Sequence[MeetingId],
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Bind digests and people that no entry of these meetings holds yet.

        A file that cannot be read waits for the next time. Copies of what is refused are read
        too, so that they are shown as the gate takes them.
        """
        read = self._read(
            self._records.library.meetings(ids),
            _can_train,
            _Course(progress, cancelled),
            leave_out=True,
        )
        events = self._records.events_of(each.id for each in read.meetings)
        missing = [
            event
            for each in read.meetings
            if (event := self._missing(each, events[each.id])) is not None
        ]
        written = self._records.write(missing, read.meetings)
        self.read_copies(read.meetings, cancelled=cancelled)
        decided = tuple(each.id for each in read.meetings)
        return Outcome(decided, tuple(read.failed), written.entries, written.remarks)

    def catch_up(
        self, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Outcome:
        """Read and bind what a scan found in decided meetings; make up for interruptions.

        Files of meetings with a no in them are bound, people wherever they appeared, and
        granted files are read again so that it shows whether they are still the same.
        """
        meetings = self._records.library.meetings(self._records.in_ledger())
        events = self._records.events_of(each.id for each in meetings)
        answered = self._records.answered()
        late: list[MeetingId] = []
        unread: list[Meeting] = []
        for each in meetings:
            against = _says_no(events[each.id]) or each.id in answered
            if against and _lacks_files(each, events[each.id]):
                late.append(each.id)
            elif any(map(_unread(_granted_kinds(events[each.id])), each.files)):
                unread.append(each)
        outcome = self.bind(late, progress=progress, cancelled=cancelled)
        self._read_again(unread, events, _Course(progress, cancelled))
        self.read_copies(meetings, cancelled=cancelled)
        return outcome.and_later(self._join(meetings))

    def read_copies(
        self, meetings: Sequence[Meeting], *, cancelled: Cancelled | None = None
    ) -> None:
        """Read what may be copies of these decided meetings, to show them as the gate takes them.

        What cannot be read waits for the next time.
        """
        newest = self._records.newest_decisions(each.id for each in meetings)
        refused = [each for each in meetings if isinstance(newest.get(each.id), Refused | Revoked)]
        granted = [id_ for id_, decision in newest.items() if isinstance(decision, Granted)]
        library = self._records.library
        for found, wanted in (
            (possible_copies(library, refused), like_any(refused)),
            (possible_whole_copies(library, granted), is_unread),
        ):
            self._read(found, wanted, _Course(None, cancelled), leave_out=True)
            self._records.show_anew(each.id for each in found)

    def _read_again(self, meetings: Sequence[Meeting], events: Events, course: "_Course") -> None:
        for each in meetings:
            self._read([each], _unread(_granted_kinds(events[each.id])), course, leave_out=True)
        self._records.show_anew(each.id for each in meetings)

    def _join(self, meetings: Sequence[Meeting]) -> Outcome:
        """Bind people who appeared in meetings since they were decided."""
        events = self._records.events_of(each.id for each in meetings)
        joined = [
            each
            for each in meetings
            if events[each.id] and not self._people_of(each).known <= _people(events[each.id])
        ]
        written = self._records.write(
            [
                Bound(at=self._records.now(), meeting=each.id, people=self._people_of(each))
                for each in joined
            ],
            joined,
        )
        return Outcome(tuple(each.id for each in joined), (), written.entries, written.remarks)

    def _missing(self, meeting: Meeting, events: Sequence[MeetingEvent]) -> ConsentEvent | None:
        known = _files(events)
        files = tuple(file for file in bound_files(meeting.files) if file not in known)
        people = self._people_of(meeting)
        if not files and people.known <= _people(events):
            return None
        return Bound(at=self._records.now(), meeting=meeting.id, files=files, people=people)

    def _people_of(self, meeting: Meeting) -> People:
        return people_of(meeting, self._records.host())


@dataclass(slots=True)
class _Course:
    """How far the reading of many files has come."""

    progress: Progress | None
    cancelled: Cancelled | None
    done: int = 0
    total: int = 0

    def report(self, so_far: int, _of: int) -> None:
        if self.progress is not None:
            self.progress(self.done + so_far, self.total)


def _only(meeting: Meeting, wanted: Callable[[RecordingFile], bool]) -> Meeting:
    return replace(meeting, files=tuple(file for file in meeting.files if wanted(file)))


def _can_train(file: RecordingFile) -> bool:
    return file.kind in GRANTABLE_KINDS


def _files(events: Iterable[MeetingEvent]) -> set[BoundFile]:
    return {file for event in events for file in event.files}


def _people(events: Sequence[MeetingEvent]) -> set[PersonId]:
    """Return whom the newest grant and what came after it list: older lists do not bind it."""
    grants = [place for place, event in enumerate(events) if isinstance(event, Granted)]
    newest = events[grants[-1] if grants else 0 :]
    lists = [event.people.known for event in newest if event.people is not None]
    return {person for people in lists for person in people}


def _lacks_files(meeting: Meeting, events: Iterable[MeetingEvent]) -> bool:
    known = _files(events)
    return any(
        file.digest is None or BoundFile(file.digest, file.kind) not in known
        for file in meeting.files
        if _can_train(file)
    )


def _granted_kinds(events: Iterable[MeetingEvent]) -> frozenset[FileKind]:
    grants = [event.terms.data for event in events if isinstance(event, Granted)]
    return frozenset(kind for kinds in grants for kind in kinds)


def _unread(kinds: frozenset[FileKind]) -> Callable[[RecordingFile], bool]:
    return lambda file: file.kind in kinds and file.digest is None


def _says_no(events: Iterable[MeetingEvent]) -> bool:
    return any(isinstance(event, Refused | Revoked) for event in events)
