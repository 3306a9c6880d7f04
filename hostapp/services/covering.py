"""What a decision on a meeting binds: its files, its people, and why it may have to wait."""

from collections.abc import Iterable
from functools import reduce
from typing import Final

from hostapp.domain.events import BoundFile, People
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import (
    GRANTABLE_KINDS,
    FileKind,
    Meeting,
    MeetingState,
    RecordingFile,
)
from hostapp.domain.saying import say

WAITING: Final = {
    MeetingState.UNCONVERTED: say("it is not converted yet: open it in its tool first"),
    MeetingState.WRITING: say("it is still being written"),
    MeetingState.CONVERSION_FAILED: say("its conversion failed: open it in its tool again"),
    MeetingState.CLOUD_ONLY: say("it is only in the cloud: download it first"),
    MeetingState.TRANSCRIPT_SHELL: say("it is a transcript's shell without a recording"),
    MeetingState.PARTIAL: say("some of its files are missing"),
    MeetingState.NO_MEDIA: say("it has neither audio nor video"),
    MeetingState.AMBIGUOUS_DATE: say("its date can be read in two ways"),
    MeetingState.UNREADABLE: say("it cannot be read: allow reading its folder"),
    MeetingState.AWAY: say("its folder is away: connect it first"),
    MeetingState.NOT_SEEN: say("it was not seen when its folder was last scanned"),
    MeetingState.NOT_SCANNED: say("it is in no folder that is scanned: add its folder again"),
}
"""Why a meeting in a state waits with its grant, in the host's words."""


def reason_to_wait(meeting: Meeting) -> str | None:
    """Say why a meeting should not be granted as it is; None if it can."""
    reasons = [WAITING[state] for state in MeetingState if state in meeting.states]
    if not reasons:
        return None
    first, *others = reasons
    why = reduce(lambda said, more: say("{0}; {1}", said, more), others, first)
    return say("Not ready: {0}. Use --anyway to grant what is there.", why)


def covered(meeting: Meeting, kinds: Iterable[FileKind]) -> tuple[RecordingFile, ...]:
    """Return the files of these kinds that a grant can bind."""
    wanted = GRANTABLE_KINDS.intersection(kinds)
    return tuple(file for file in meeting.files if file.kind in wanted and file.problem is None)


def reason_for_nothing(meeting: Meeting, kinds: Iterable[FileKind]) -> str:
    """Say why a grant of these kinds would cover nothing."""
    wanted = ", ".join(sorted(kinds))
    held = sorted({file.kind.value for file in covered(meeting, GRANTABLE_KINDS)})
    if not held:
        return say("It holds nothing of {0}, nor anything else that could be granted.", wanted)
    only = ", ".join(held)
    return say("It holds nothing of {0}, only {1}: choose that as data.", wanted, only)


def bound_files(files: Iterable[RecordingFile]) -> tuple[BoundFile, ...]:
    """Return what an event says of files whose digest is known, sorted by digest."""
    known = {
        BoundFile(file.digest, file.kind)
        for file in files
        if file.digest is not None and file.kind in GRANTABLE_KINDS
    }
    return tuple(sorted(known, key=lambda file: (file.digest, file.kind)))


def people_of(meeting: Meeting, host: PersonId | None = None) -> People:
    """Return who is known to be in a meeting; `host` is the one the host says to be."""
    tracks = {
        (file.digest, file.person)
        for file in meeting.files
        if file.digest is not None and file.person is not None
    }
    return People(
        known=frozenset(participant.person for participant in meeting.participants),
        host=host or _host_in(meeting),
        tracks=tuple(sorted(tracks)),
    )


def reason_not_solo(meeting: Meeting, people: People) -> str | None:
    """Say why the host does not seem to be alone; None if nobody else is known."""
    others = [each.name for each in meeting.participants if each.person != people.host]
    if not others:
        return None
    names = ", ".join(others)
    if people.host is None:
        return say("Nobody knows which of {0} is you: use --basis everyone or named.", names)
    return say("You are not alone in it: {0} appear too.", names)


def names_of(meetings: Iterable[Meeting]) -> dict[PersonId, str]:
    """Return the names of everybody in these meetings."""
    return {each.person: each.name for meeting in meetings for each in meeting.participants}


def _host_in(meeting: Meeting) -> PersonId | None:
    sure = [each.person for each in meeting.participants if each.is_host and not each.guess]
    return sure[0] if len(sure) == 1 else None
