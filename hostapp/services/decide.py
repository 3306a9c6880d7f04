"""Decide: grant, refuse, revoke, reopen; one meeting or many at once.

A grant is written only when the digests of all that it covers are known. A no is written at
once with the digests known, and a follow-up entry binds the others: if that is interrupted,
the no stands.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from hostapp.domain.events import (
    Answer,
    Answered,
    ConsentEvent,
    Granted,
    Notice,
    Refused,
    Reopened,
    Revoked,
    RuleUse,
)
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import Meeting
from hostapp.domain.saying import say
from hostapp.domain.terms import DEFAULT_TERMS, Basis, Terms
from hostapp.services.binding import Binding, Cancelled, Progress
from hostapp.services.covering import (
    bound_files,
    covered,
    people_of,
    reason_for_nothing,
    reason_not_solo,
    reason_to_wait,
)
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.records import Records, Written
from hostapp.services.standing import reason_against_reopening, reason_against_revoking
from hostapp.services.unlisted import Unlisted

OVERTAKEN: Final = say(
    "You said no to it while its files were being read; grant it again if you mean it."
)
GONE: Final = say("The library does not know it any more: scan again.")

Reason = Callable[[Meeting], str | None]


class Decide:
    """The host's decisions on meetings; synchronous, on the thread that owns the databases."""

    def __init__(self, records: Records, binding: Binding) -> None:
        self._records = records
        self._binding = binding

    def grant(
        self,
        meetings: Sequence[MeetingId],
        terms: Terms = DEFAULT_TERMS,
        *,
        note: str | None = None,
        anyway: bool = False,
        notice: Notice | None = None,
        rule: RuleUse | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Allow meetings on these terms, binding the digest of every file they cover.

        Progress counts bytes. Raises `UnavailableError` or `TamperingError`; nothing is
        written then.
        """
        begun = self._records.newest()
        ready, left = self._split(
            meetings, lambda each: self._reason_to_leave(each, terms, anyway=anyway)
        )
        read = self._binding.read(ready, terms.data, progress=progress, cancelled=cancelled)
        events: list[ConsentEvent] = []
        for each in read.meetings:
            events += self._own_yes(each, terms)
            events.append(
                Granted(
                    **self._about(each, alone=terms.basis is Basis.SOLO),
                    files=bound_files(covered(each, terms.data)),
                    note=note,
                    terms=terms,
                    notice=notice,
                    rule=rule,
                )
            )
        written = self._records.write(events, read.meetings, since=begun)
        left += [*read.failed, *(NotDecided(each, OVERTAKEN) for each in sorted(written.refused))]
        granted = [each for each in read.meetings if each.id not in written.refused]
        self._binding.read_copies(granted, cancelled=cancelled)
        return _outcome(granted, left, written)

    def refuse(
        self,
        meetings: Sequence[MeetingId],
        purposes: frozenset[PurposeId] | None = None,
        *,
        note: str | None = None,
        rule: RuleUse | None = None,
        bind: bool = True,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Say no to meetings at once, then bind the digests not known yet.

        `purposes` None means every purpose. With `bind` False the caller calls `bind` later.
        """
        found, left = self._split(meetings, lambda _: None)
        refused = [
            Refused(
                **self._about(each),
                files=bound_files(each.files),
                note=note,
                rule=rule,
                purposes=purposes,
            )
            for each in found
        ]
        gone, left = self._unlisted(left, lambda _: None)
        refused += [
            Refused(**self._about_unlisted(each), note=note, rule=rule, purposes=purposes)
            for each in gone
        ]
        outcome = _outcome([*found, *gone], left, self._records.write(refused, found))
        return self._bound(outcome, progress, cancelled) if bind else outcome

    def revoke(
        self,
        meetings: Sequence[MeetingId],
        purposes: frozenset[PurposeId] | None = None,
        *,
        note: str | None = None,
        bind: bool = True,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Take earlier grants back at once, then bind the digests not known yet."""
        events = self._records.events_of(meetings)

        def against(each: Meeting | Unlisted) -> str | None:
            return reason_against_revoking(events[each.id], purposes)

        def against_listed(each: Meeting) -> str | None:
            return reason_against_revoking(events[each.id], purposes, self._records.allowed(each))

        found, left = self._split(meetings, against_listed)
        revoked = [
            Revoked(
                **self._about(each), files=bound_files(each.files), note=note, purposes=purposes
            )
            for each in found
        ]
        gone, left = self._unlisted(left, against)
        revoked += [
            Revoked(**self._about_unlisted(each), note=note, purposes=purposes) for each in gone
        ]
        outcome = _outcome([*found, *gone], left, self._records.write(revoked, found))
        return self._bound(outcome, progress, cancelled) if bind else outcome

    def reopen(self, meetings: Sequence[MeetingId]) -> Outcome:
        """Undo refusals: the meetings are undecided again."""
        events = self._records.events_of(meetings)
        found, left = self._split(
            meetings,
            lambda each: reason_against_reopening(events[each.id], self._records.refused_as(each)),
        )
        reopened = [Reopened(**self._about(each), files=bound_files(each.files)) for each in found]
        return _outcome(found, left, self._records.write(reopened, found))

    def bind(
        self,
        meetings: Sequence[MeetingId],
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Outcome:
        """Bind digests and people that no entry of these decided meetings holds yet."""
        return self._binding.bind(meetings, progress=progress, cancelled=cancelled)

    def catch_up(
        self, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Outcome:
        """Bind what a scan found in decided meetings, and what an interruption left out."""
        return self._binding.catch_up(progress=progress, cancelled=cancelled)

    def _bound(
        self, outcome: Outcome, progress: Progress | None, cancelled: Cancelled | None
    ) -> Outcome:
        later = self.bind(outcome.decided, progress=progress, cancelled=cancelled)
        return outcome.and_later(later)

    def _split(
        self, ids: Iterable[MeetingId], reason: Reason
    ) -> tuple[list[Meeting], list[NotDecided]]:
        """Part meetings into those to decide on and those to leave, with the reason."""
        wanted = list(dict.fromkeys(ids))
        found = self._records.library.meetings(wanted)
        known = {each.id for each in found}
        left = [NotDecided(each, GONE) for each in wanted if each not in known]
        ready: list[Meeting] = []
        for each in found:
            against = reason(each)
            if against is None:
                ready.append(each)
            else:
                left.append(NotDecided(each.id, against))
        return ready, left

    def _unlisted(
        self, left: Sequence[NotDecided], reason: Callable[[Unlisted], str | None]
    ) -> tuple[list[Unlisted], list[NotDecided]]:
        """Take out of `left` what only the ledger knows and nothing speaks against."""
        gone = self._records.unlisted(each.id for each in left if each.reason == GONE)
        known = {each.id: each for each in gone}
        ready: list[Unlisted] = []
        rest: list[NotDecided] = []
        for each in left:
            unlisted = known.get(each.id)
            if unlisted is None:
                rest.append(each)
            elif (against := reason(unlisted)) is None:
                ready.append(unlisted)
            else:
                rest.append(NotDecided(each.id, against))
        return ready, rest

    def _about_unlisted(self, gone: Unlisted) -> dict[str, Any]:
        now = self._records.now()
        return {"at": now, "meeting": gone.id, "people": gone.people, "files": gone.files}

    def _reason_to_leave(self, meeting: Meeting, terms: Terms, *, anyway: bool) -> str | None:
        wait = None if anyway else reason_to_wait(meeting)
        if wait is not None:
            return wait
        if not covered(meeting, terms.data):
            return reason_for_nothing(meeting, terms.data)
        if terms.basis is Basis.SOLO:
            return reason_not_solo(meeting, people_of(meeting, self._records.host()))
        return None

    def _about(self, meeting: Meeting, *, alone: bool = False) -> dict[str, Any]:
        people = people_of(meeting, self._records.host())
        if alone and people.host is None:
            people = people_of(meeting, self._records.host_alone())
        return {"at": self._records.now(), "meeting": meeting.id, "people": people}

    def _own_yes(self, meeting: Meeting, terms: Terms) -> list[ConsentEvent]:
        """Return the host's own yes, which a grant that asks everybody's name needs too.

        A no of the same person stands: only an answer takes it back, never a decision.
        """
        host = people_of(meeting, self._records.host()).host
        present = any(each.person == host for each in meeting.participants)
        if host is None or not present or terms.basis is not Basis.NAMED:
            return []
        if self._records.objects(host, meeting.id):
            return []
        return [
            Answered(
                at=self._records.now(),
                person=host,
                answer=Answer.YES,
                meeting=meeting.id,
                files=bound_files(meeting.files),
                purposes=terms.purposes,
            )
        ]


def _outcome(
    decided: Iterable[Meeting | Unlisted], left: Iterable[NotDecided], written: Written
) -> Outcome:
    ids = tuple(each.id for each in decided)
    return Outcome(ids, tuple(left), written.entries, written.remarks)
