"""How a meeting stands: one word, what is allowed, and who and what is out of it.

The word is for people. Whether anything may be used is the gate's answer alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from hostapp.domain.cases import Grant, is_no
from hostapp.domain.decisions import Decisions
from hostapp.domain.endings import newest_decision, newest_objection
from hostapp.domain.events import (
    Answer,
    Answered,
    ConsentEvent,
    Granted,
    Recorded,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import PersonId, PurposeId
from hostapp.domain.judgement import latest
from hostapp.domain.meetings import FileKind, Meeting
from hostapp.domain.outcomes import (
    LiveGrant,
    Out,
    Weighed,
    newest_refusing,
    refused_elsewhere,
    standing_elsewhere,
    weigh,
)
from hostapp.domain.status_word import Status
from hostapp.domain.terms import Basis

__all__ = ["MeetingStatus", "Status", "status_of"]


@dataclass(frozen=True, slots=True)
class MeetingStatus:
    """How a meeting stands, and on what terms."""

    word: Status
    purposes: frozenset[PurposeId] = frozenset()
    """Those for which something is allowed; for `expired`, those that were."""
    data: frozenset[FileKind] = frozenset()
    recipients: frozenset[str] = frozenset()
    until: datetime | None = None
    """First instant at which one of the grants in use ends, or when it ended; in UTC."""
    basis: Basis | None = None
    """Of the newest grant in use."""
    out: tuple[Out, ...] = ()
    """Who and what is out, and why."""
    index: int | None = None
    """The newest entry that counts for the word; None while nothing was decided."""
    decided_at: datetime | None = None
    """Time of that entry, in UTC."""

    @property
    def people_out(self) -> frozenset[PersonId]:
        """The people who are out wherever they are heard, seen or read."""
        return frozenset(person for each in self.out if each.path is None for person in each.people)


def status_of(meeting: Meeting, decisions: Decisions, now: datetime) -> MeetingStatus:
    """Compute how `meeting`, as the disk shows it, stands at `now` (aware).

    A file whose digest is None counts as not granted.
    """
    at = latest(now, decisions.newest_at)
    history = decisions.in_meeting(meeting.id)
    decision = newest_decision(history)
    if decision is not None:
        weighed = weigh(meeting, tuple(_live_grants(history, at)), at, decisions)
        if weighed.used:
            return _allowed(weighed, _newest(decision, newest_objection(meeting, decisions)))
    elsewhere = _granted_elsewhere(meeting, decisions, at)
    if elsewhere and (copied := weigh(meeting, elsewhere, at, decisions)).used:
        return _allowed_as_copy(meeting, decisions, copied)
    if decision is None or isinstance(decision.event, Reopened):
        return _undecided(meeting, decisions, decision)
    return _not_allowed(meeting, decisions, at, decision, weighed)


def _not_allowed(
    meeting: Meeting, decisions: Decisions, at: datetime, decision: Recorded, weighed: Weighed
) -> MeetingStatus:
    objection = newest_objection(meeting, decisions)
    newest = _newest(decision, objection)
    if isinstance(decision.event, Granted) and not _expired(decision.event, at):
        no = max(
            filter(None, (objection, newest_refusing(meeting, decisions, weighed.out))),
            key=_index,
            default=None,
        )
        word = Status.UNDECIDED if no is None else _word(no.event)
        return _ended(word, no or decision, weighed)
    if newest is decision and isinstance(decision.event, Granted):
        return _no_longer(decision, decision.event)
    return _ended(_word(newest.event), newest, weighed)


def _live_grants(history: Sequence[Recorded], at: datetime) -> Iterator[LiveGrant]:
    for place, recorded in enumerate(history):
        event = recorded.event
        if not isinstance(event, Granted) or _expired(event, at):
            continue
        later = [each.event for each in history[place + 1 :]]
        left = frozenset(
            purpose
            for purpose in event.terms.purposes
            if not any(is_no(each, purpose) for each in later)
        )
        if left:
            yield LiveGrant(Grant(recorded.index, event), left)


def _granted_elsewhere(
    meeting: Meeting, decisions: Decisions, at: datetime
) -> tuple[LiveGrant, ...]:
    """Return the live grants of other meetings that bind bytes of this one, oldest first."""
    digests = {file.digest for file in meeting.files if file.digest}
    if not digests:
        return ()
    others = {other for digest in digests for other in decisions.meetings_of(digest)}
    found = (
        grant
        for other in others - {meeting.id}
        for grant in _live_grants(decisions.in_meeting(other), at)
        if any(file.digest in digests for file in grant.grant.event.files)
    )
    return tuple(sorted(found, key=lambda each: each.grant.index))


def _allowed(weighed: Weighed, newest: Recorded) -> MeetingStatus:
    terms = [each.grant.event.terms for each in weighed.used]
    return MeetingStatus(
        Status.PARTLY if weighed.out else Status.GRANTED,
        purposes=weighed.purposes,
        data=weighed.kinds,
        recipients=frozenset().union(*(each.recipients for each in terms)),
        until=min((each.until for each in terms if each.until), default=None),
        basis=terms[-1].basis,
        out=weighed.out,
        index=newest.index,
        decided_at=newest.event.at,
    )


def _allowed_as_copy(meeting: Meeting, decisions: Decisions, copied: Weighed) -> MeetingStatus:
    """Nobody allows it here; its bytes are granted elsewhere, and the gate goes by the bytes."""
    newest = copied.used[-1].grant
    by = Recorded(newest.index, newest.event)
    return _allowed(copied, _newest(by, newest_objection(meeting, decisions)))


def _undecided(meeting: Meeting, decisions: Decisions, reopened: Recorded | None) -> MeetingStatus:
    """Nobody decided here; where all its bytes are refused elsewhere, that is how it stands."""
    out = refused_elsewhere(meeting, decisions)
    elsewhere = standing_elsewhere(meeting, decisions, out)
    by = reopened if elsewhere is None else elsewhere
    return MeetingStatus(
        Status.UNDECIDED if elsewhere is None else _word(elsewhere.event),
        out=out,
        index=by.index if by else None,
        decided_at=by.event.at if by else None,
    )


def _no_longer(decision: Recorded, granted: Granted) -> MeetingStatus:
    terms = granted.terms
    return MeetingStatus(
        Status.EXPIRED,
        purposes=terms.purposes,
        data=terms.data,
        recipients=terms.recipients,
        until=terms.until,
        basis=terms.basis,
        index=decision.index,
        decided_at=granted.at,
    )


def _ended(word: Status, by: Recorded, weighed: Weighed) -> MeetingStatus:
    return MeetingStatus(word, out=weighed.out, index=by.index, decided_at=by.event.at)


def _word(event: ConsentEvent) -> Status:
    if isinstance(event, Revoked):
        return Status.REVOKED
    withdrew = isinstance(event, Answered) and event.answer is Answer.WITHDRAW
    return Status.WITHDRAWN if withdrew else Status.REFUSED


def _expired(granted: Granted, at: datetime) -> bool:
    return granted.terms.until is not None and granted.terms.until <= at


def _newest(decision: Recorded, objection: Recorded | None) -> Recorded:
    return decision if objection is None else max(decision, objection, key=_index)


def _index(recorded: Recorded) -> int:
    return recorded.index
