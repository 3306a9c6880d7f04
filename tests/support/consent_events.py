"""Builders of consent events, short enough for tables of them."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from hostapp.domain.events import (
    Answer,
    Answered,
    Bound,
    BoundFile,
    ConsentEvent,
    Granted,
    People,
    Recorded,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import FileKind, Meeting, Participant, RecordingFile, Source, Stat
from hostapp.domain.terms import OWN_TEAM, Basis, Terms
from hostapp.domain.verified_ledger import VerifiedLedger, after_verification

START = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
NOW = START + timedelta(days=100)
SPEECH = PurposeId("speech-recognition")
WRITING = PurposeId("language-models")
MEETING = MeetingId("aa00")
OTHER_MEETING = MeetingId("bb11")
ANA, BO, MARIA, DEVON = (PersonId(name) for name in ("ana", "bo", "maria", "devon"))
EVERYBODY = People(known=frozenset({ANA, BO, DEVON}), host=DEVON)
ALL_KINDS = frozenset(FileKind)


def digest_of(name: str) -> Digest:
    """Return the digest of an invented file."""
    return Digest(hashlib.sha256(name.encode()).hexdigest())


AUDIO = BoundFile(digest_of("audio"), FileKind.AUDIO)
VIDEO = BoundFile(digest_of("video"), FileKind.VIDEO)
CHAT = BoundFile(digest_of("chat"), FileKind.CHAT)
TRACK_OF_ANA = BoundFile(digest_of("track of Ana"), FileKind.PARTICIPANT_AUDIO)
TRACKS = People(EVERYBODY.known, DEVON, ((TRACK_OF_ANA.digest, ANA),))


def terms(
    *purposes: PurposeId,
    data: Iterable[FileKind] = ALL_KINDS,
    recipients: Iterable[str] = (OWN_TEAM,),
    until: datetime | None = None,
    basis: Basis = Basis.EVERYONE,
) -> Terms:
    """Make terms; for speech recognition if no purpose is named."""
    return Terms(
        frozenset(purposes or {SPEECH}), frozenset(data), frozenset(recipients), until, basis
    )


def granted(
    *files: BoundFile,
    meeting: MeetingId = MEETING,
    people: People | None = EVERYBODY,
    allowed: Terms | None = None,
) -> Granted:
    """Make a grant of `files`."""
    return Granted(at=START, meeting=meeting, files=files, people=people, terms=allowed or terms())


def refused(
    *files: BoundFile, meeting: MeetingId = MEETING, purposes: Iterable[PurposeId] | None = None
) -> Refused:
    """Make a refusal."""
    only = None if purposes is None else frozenset(purposes)
    return Refused(at=START, meeting=meeting, files=files, people=EVERYBODY, purposes=only)


def revoked(
    *files: BoundFile, meeting: MeetingId = MEETING, purposes: Iterable[PurposeId] | None = None
) -> Revoked:
    """Make a revocation."""
    only = None if purposes is None else frozenset(purposes)
    return Revoked(at=START, meeting=meeting, files=files, people=EVERYBODY, purposes=only)


def reopened(*files: BoundFile, meeting: MeetingId = MEETING) -> Reopened:
    """Make an undoing of a refusal."""
    return Reopened(at=START, meeting=meeting, files=files, people=EVERYBODY)


def bound(
    *files: BoundFile, meeting: MeetingId = MEETING, people: People | None = EVERYBODY
) -> Bound:
    """Make a follow-up."""
    return Bound(at=START, meeting=meeting, files=files, people=people)


def answered(
    person: PersonId,
    answer: Answer,
    *files: BoundFile,
    meeting: MeetingId | None = MEETING,
    purposes: Iterable[PurposeId] | None = None,
) -> Answered:
    """Make a participant's answer."""
    only = None if purposes is None else frozenset(purposes)
    return Answered(
        at=START, person=person, answer=answer, meeting=meeting, files=files, purposes=only
    )


def recorded(*events: ConsentEvent, first: int = 0) -> tuple[Recorded, ...]:
    """Number `events`."""
    return tuple(Recorded(index, event) for index, event in enumerate(events, first))


def verified(*events: ConsentEvent, newest_at: datetime | None = None) -> VerifiedLedger:
    """Make a ledger as verification would."""
    newest = newest_at or max((event.at for event in events), default=None)
    return after_verification("0" * 32, len(events), bytes(32), recorded(*events), newest)


def meeting_of(
    *files: BoundFile, people: Iterable[PersonId] = (ANA, BO, DEVON), meeting: MeetingId = MEETING
) -> Meeting:
    """Make a meeting that now holds `files`."""
    return Meeting(
        id=meeting,
        source=Source.ZOOM,
        title="Weekly planning",
        folder=b"/recordings/weekly",
        files=tuple(recording_file(file) for file in files),
        participants=tuple(Participant(person, person.title()) for person in people),
    )


def recording_file(file: BoundFile, *, read: bool = True) -> RecordingFile:
    """Make a file on disk with these bytes; its digest is not known unless it was `read`."""
    path = f"/recordings/weekly/{file.kind}-{file.digest[:8]}".encode()
    stat = Stat(device=1, inode=1, size=1, mtime_ns=1, ctime_ns=1)
    return RecordingFile(path, file.kind, stat, file.digest if read else None)
