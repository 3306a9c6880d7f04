"""What is left out of a granted meeting, file by file and person by person."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Final

from hostapp.domain.cases import Case, Grant
from hostapp.domain.decisions import Decisions
from hostapp.domain.endings import newest_decision
from hostapp.domain.events import Recorded, Refused, Revoked
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.judgement import judge
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind, Meeting, RecordingFile
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason, Refusal


class OutReason(StrEnum):
    """Why somebody or something is out of a grant."""

    PERSON_REFUSED = "person-refused"
    PERSON_WITHDREW = "person-withdrew"
    NO_RECORDED_YES = "no-recorded-yes"
    OWN_TRACK = "own-track"
    """A track of somebody who is out."""
    FACES = "faces"
    """A video in which somebody who is out may be seen."""
    FILE_CHANGED = "file-changed"
    FILE_NEW = "file-new"
    FILE_UNREAD = "file-unread"
    """Its bytes were not read since it last changed, so nobody knows whether it is granted."""
    VIDEO_LEFT_OUT = "video-left-out"
    """Something in the ledger calls it a video, and the grant leaves video out."""
    REFUSED = "refused"
    """A decision on the same bytes, usually in another meeting, stands against it."""
    PEOPLE_UNKNOWN = "people-unknown"
    NOBODY_KNOWN = "nobody-known"
    NOT_ALONE = "not-alone"
    HOST_UNKNOWN = "host-unknown"


@dataclass(frozen=True, slots=True)
class Out:
    """Somebody, or a file, that is out although the meeting is granted, and why."""

    why: OutReason
    people: tuple[PersonId, ...] = ()
    """The one person who is out, or those because of whom a file is; sorted."""
    path: bytes | None = None
    """The file that is out; None where it is a person, wherever they are heard or read."""
    kind: FileKind | None = None
    meeting: MeetingId | None = None
    """Whose decision stands against it, for `refused`."""
    index: int | None = None
    """The entry that it rests on; None where no entry says anything."""


@dataclass(frozen=True, slots=True)
class LiveGrant:
    """A grant that stands at a time, and which of its purposes still do."""

    grant: Grant
    purposes: frozenset[PurposeId]


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the live grants of a meeting come to."""

    used: tuple[LiveGrant, ...]
    """Those that allow something."""
    kinds: frozenset[FileKind]
    """Kinds of which something is allowed."""
    purposes: frozenset[PurposeId]
    out: tuple[Out, ...]


_ABOUT_PEOPLE: Final = {
    Reason.PERSON_REFUSED: OutReason.PERSON_REFUSED,
    Reason.PERSON_WITHDREW: OutReason.PERSON_WITHDREW,
    Reason.NO_RECORDED_YES: OutReason.NO_RECORDED_YES,
}
_ABOUT_FILES: Final = {
    Reason.REFUSED: OutReason.REFUSED,
    Reason.REVOKED: OutReason.REFUSED,
    Reason.PEOPLE_UNKNOWN: OutReason.PEOPLE_UNKNOWN,
    Reason.NOBODY_KNOWN: OutReason.NOBODY_KNOWN,
    Reason.NOT_ALONE: OutReason.NOT_ALONE,
    Reason.HOST_UNKNOWN: OutReason.HOST_UNKNOWN,
}


def weigh(
    meeting: Meeting, live: tuple[LiveGrant, ...], at: datetime, decisions: Decisions
) -> Weighed:
    """Ask the gate's rules about everything that the terms of `live` speak of."""
    return _Weighing(meeting, live, at, decisions).done()


def refused_elsewhere(meeting: Meeting, decisions: Decisions) -> tuple[Out, ...]:
    """Return the files of a meeting whose bytes another meeting refuses."""
    found: list[Out] = []
    for file in meeting.files:
        others = decisions.meetings_of(file.digest) if file.digest else ()
        for other in others:
            decision = newest_decision(decisions.in_meeting(other))
            if other != meeting.id and decision and isinstance(decision.event, Refused | Revoked):
                found.append(
                    Out(OutReason.REFUSED, (), file.path, file.kind, other, decision.index)
                )
                break
    return tuple(found)


def standing_elsewhere(
    meeting: Meeting, decisions: Decisions, out: tuple[Out, ...]
) -> Recorded | None:
    """Return the newest of the decisions behind `out`, if they leave nothing to be granted.

    That is so if they refuse every file for every purpose. `out` is what `refused_elsewhere`
    returned.
    """
    refused = {each.path for each in out}
    could = [file for file in meeting.files if file.kind in GRANTABLE_KINDS]
    if not could or any(file.path not in refused for file in could):
        return None
    behind = _behind(meeting, decisions, out)
    noes = [each.event for each in behind if isinstance(each.event, Refused | Revoked)]
    if any(each.purposes is not None for each in noes):
        return None
    return max(behind, key=attrgetter("index"))


def newest_refusing(
    meeting: Meeting, decisions: Decisions, out: tuple[Out, ...]
) -> Recorded | None:
    """Return the newest decision that stands against a file in `out`; None if there is none."""
    refused = tuple(each for each in out if each.why is OutReason.REFUSED)
    return max(_behind(meeting, decisions, refused), key=attrgetter("index"), default=None)


def _behind(meeting: Meeting, decisions: Decisions, out: tuple[Out, ...]) -> list[Recorded]:
    entries = {each.index for each in out}
    return [
        recorded
        for each in out
        for recorded in decisions.in_meeting(each.meeting or meeting.id)
        if recorded.index in entries
    ]


@dataclass(slots=True)
class _Weighing:
    meeting: Meeting
    live: tuple[LiveGrant, ...]
    at: datetime
    decisions: Decisions
    used: dict[int, LiveGrant] = field(default_factory=dict)
    kinds: set[FileKind] = field(default_factory=set)
    purposes: set[PurposeId] = field(default_factory=set)
    out: dict[tuple[object, ...], Out] = field(default_factory=dict)

    def done(self) -> Weighed:
        for file, question in self._questions():
            if file.digest is None:
                self._leave_out(Out(OutReason.FILE_UNREAD, path=file.path, kind=file.kind))
                continue
            verdict = judge(question, self.at, self.decisions)
            if isinstance(verdict, Grant):
                self._allow(file, question, verdict)
            else:
                self._refuse(file, question, verdict)
        used = tuple(self.used[index] for index in sorted(self.used))
        return Weighed(
            used, frozenset(self.kinds), frozenset(self.purposes), tuple(self.out.values())
        )

    def _questions(self) -> Iterator[tuple[RecordingFile, Question]]:
        for file in self.meeting.files:
            asked: dict[Question, None] = {}
            for grant in self.live:
                terms = grant.grant.event.terms
                if file.kind in terms.data & GRANTABLE_KINDS:
                    for purpose in sorted(grant.purposes):
                        for recipient in sorted(terms.recipients):
                            digest = file.digest or Digest("")
                            asked[Question(digest, purpose, recipient)] = None
            for question in asked:
                yield file, question

    def _allow(self, file: RecordingFile, question: Question, grant: Grant) -> None:
        self.kinds.add(file.kind)
        self.purposes.add(question.purpose)
        used = self._own(file, question, grant)
        self.used[used.grant.index] = used

    def _own(self, file: RecordingFile, question: Question, grant: Grant) -> LiveGrant:
        """Return the grant of this meeting that allows it too, where the gate named another's."""
        covering = [
            each
            for each in self.live
            if question.purpose in each.purposes
            and question.recipient in each.grant.event.terms.recipients
            and file.kind in each.grant.event.terms.data
        ]
        named = [each for each in covering if each.grant.index == grant.index]
        return (named or covering)[-1]

    def _refuse(self, file: RecordingFile, question: Question, refusal: Refusal) -> None:
        if refusal.reason in _ABOUT_PEOPLE:
            self._refuse_for_people(file, question, refusal)
            return
        self._leave_out(
            Out(
                _ABOUT_FILES.get(refusal.reason) or self._why_not_granted(file, refusal),
                people=refusal.people,
                path=file.path,
                kind=file.kind,
                meeting=refusal.meeting,
                index=refusal.index,
            )
        )

    def _refuse_for_people(self, file: RecordingFile, question: Question, refusal: Refusal) -> None:
        why = _ABOUT_PEOPLE[refusal.reason]
        for person in refusal.people:
            self._leave_out(Out(why, people=(person,), index=refusal.index))
        if refusal.extent is Extent.MIXED:
            self._allow_the_others(file, question, refusal)
            return
        whole = OutReason.FACES if refusal.extent is Extent.FACES else OutReason.OWN_TRACK
        self._leave_out(
            Out(whole, refusal.people, file.path, file.kind, refusal.meeting, refusal.index)
        )

    def _allow_the_others(self, file: RecordingFile, question: Question, refusal: Refusal) -> None:
        case = Case(question, self.at, self.decisions)
        for person in sorted(case.people_ever() - set(refusal.people)):
            theirs = question._replace(person=person)
            verdict = judge(theirs, self.at, self.decisions)
            if isinstance(verdict, Grant):
                self._allow(file, question, verdict)

    def _why_not_granted(self, file: RecordingFile, refusal: Refusal) -> OutReason:
        if refusal.reason is Reason.KIND and self.decisions.ever_video(refusal.question.digest):
            return OutReason.VIDEO_LEFT_OUT
        here = {each.digest for each in self.meeting.files}
        granted = {
            bound.digest
            for each in self.live
            for bound in each.grant.event.files
            if bound.kind is file.kind
        }
        return OutReason.FILE_CHANGED if granted - here else OutReason.FILE_NEW

    def _leave_out(self, out: Out) -> None:
        self.out.setdefault((out.why, out.people, out.path), out)
