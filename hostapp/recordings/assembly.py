"""Turn a group of files into a meeting with its states."""

from typing import Final, NamedTuple

from hostapp.domain.meetings import (
    FileKind,
    FoundFile,
    FoundMeeting,
    FoundPerson,
    MeetingState,
    NameOrigin,
    TimeBase,
)
from hostapp.recordings.group import MEDIA_KINDS, Group, Member
from hostapp.recordings.listing import Entry, found_file
from hostapp.recordings.people import host_guess, merged
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM, UNFINISHED_PROBLEM, is_cloud_only
from hostapp.recordings.times import Start, from_file_time
from hostapp.recordings.tools.interface import Surroundings

RECENT_NS: Final = 20 * 1_000_000_000
"""A file this young may still grow."""


class Assembled(NamedTuple):
    """A meeting, and whether time alone may change it."""

    meeting: FoundMeeting
    restless: bool


def assemble(group: Group, folder: bytes, surroundings: Surroundings) -> Assembled:
    """Make a meeting of a group."""
    leader = group.leader
    files = [_file(member) for member in group.members]
    files += [
        found_file(entry, kind, problem=_cloud_problem(entry)) for entry, kind in group.sidecars
    ]
    start = leader.start or _oldest(group)
    meeting = FoundMeeting(
        source=leader.source,
        title=leader.title,
        files=tuple(sorted(files, key=lambda file: (file.part, file.path))),
        folder=folder,
        started_at=start.at if start else None,
        started_text=start.text if start else "",
        time_base=start.base if start else TimeBase.UNKNOWN,
        host=leader.host,
        meeting_number=leader.meeting_number,
        people=_people(group),
        confidence=leader.confidence,
        states=_states(group, files),
    )
    return Assembled(meeting, _is_restless(meeting, surroundings.now_ns))


def _file(member: Member) -> FoundFile:
    named = member.named
    problem = UNFINISHED_PROBLEM if member.name.unfinished else _cloud_problem(member.entry)
    if member.name.cloud_link:
        problem = CLOUD_ONLY_PROBLEM
    return found_file(member.entry, named.kind, named.part, named.speaker, problem)


def _cloud_problem(entry: Entry) -> str | None:
    return CLOUD_ONLY_PROBLEM if is_cloud_only(entry.stat) else None


def _oldest(group: Group) -> Start | None:
    return from_file_time(min(member.entry.stat.st_mtime_ns for member in group.members))


def _people(group: Group) -> tuple[FoundPerson, ...]:
    people = [
        FoundPerson(member.named.speaker, frozenset({NameOrigin.TRACK}))
        for member in group.members
        if member.named.speaker
    ]
    host = group.leader.host
    return merged([*people, host_guess(host)] if host else people)


def _states(group: Group, files: list[FoundFile]) -> frozenset[MeetingState]:
    states: set[MeetingState] = set()
    for member in group.members:
        states |= member.named.states
        if member.named.start and member.named.start.ambiguous:
            states.add(MeetingState.AMBIGUOUS_DATE)
    problems = {file.problem for file in files}
    if UNFINISHED_PROBLEM in problems:
        states.add(MeetingState.WRITING)
    if CLOUD_ONLY_PROBLEM in problems:
        states.add(MeetingState.CLOUD_ONLY)
    kinds = {file.kind for file in files}
    if FileKind.UNCONVERTED in kinds:
        states.add(MeetingState.UNCONVERTED)
    elif not kinds & MEDIA_KINDS:
        states.add(MeetingState.NO_MEDIA)
    parts = {file.part for file in files if file.kind in MEDIA_KINDS}
    if parts and parts != set(range(1, max(parts) + 1)):
        states.add(MeetingState.PARTIAL)
    return frozenset(states)


def _is_restless(meeting: FoundMeeting, now_ns: int) -> bool:
    if meeting.states & {MeetingState.WRITING, MeetingState.CLOUD_ONLY}:
        return True
    return any(now_ns - file.stat.mtime_ns < RECENT_NS for file in meeting.files)
