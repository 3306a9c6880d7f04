"""Plan a release: ask the gate about everything before a byte is written."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, tzinfo
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.gate import Gate
from hostapp.domain.identifiers import Digest, MeetingId, PurposeId
from hostapp.domain.meetings import Meeting
from hostapp.domain.refusals import Refusal
from hostapp.domain.saying import say
from hostapp.domain.sentences import sentence
from hostapp.domain.status_word import Status
from hostapp.domain.terms import normal_recipient
from hostapp.release.layout import FILES, SPEECH_FORMATS, TEXT, require_formats
from hostapp.release.masking_tools import MaskingTool, tools_named
from hostapp.release.plan import LeftOut, MeetingPlan, Plan
from hostapp.release.private_copy import StoppedError
from hostapp.services.book import Book
from hostapp.services.digests import CancelledError, Digests
from hostapp.services.forgotten_names import ForgottenNames
from hostapp.services.left_out import kind_left_out
from hostapp.services.meeting_planning import Planned, Wanted, nearest, plan_meeting
from hostapp.services.permits import Permits
from hostapp.services.statuses import Statuses
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library

Progress = Callable[[int, int], None]
"""Told meetings done and meetings in all."""
Cancelled = Callable[[], bool]

STANDING: Final = {
    Status.UNDECIDED: say("The host has not decided on it, and undecided means no."),
    Status.REFUSED: say("The host refused it, or somebody in it said no."),
    Status.REVOKED: say("The host revoked the grant."),
    Status.WITHDRAWN: say("Somebody in it withdrew."),
    Status.EXPIRED: say("The grant ended."),
}
"""Why a meeting stays of which no file has to be read to know it."""
NOTHING: Final = say("Nothing in it can go in these formats.")


class Planning:
    """Makes plans of releases of one store."""

    def __init__(
        self,
        *,
        book: Book,
        library: Library,
        keepsakes: Keepsakes,
        statuses: Statuses,
        digests: Digests,
        clock: Callable[[], datetime],
        zone: tzinfo,
        forgotten: ForgottenNames,
    ) -> None:
        self._forgotten = forgotten
        self._book = book
        self._library = library
        self._keepsakes = keepsakes
        self._statuses = statuses
        self._digests = digests
        self._clock = clock
        self._zone = zone

    def plan(
        self,
        purpose: PurposeId,
        recipient: str,
        formats: Sequence[str] = (),
        meetings: Sequence[MeetingId] | None = None,
        *,
        maskers: Sequence[str] = (),
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Plan:
        """Ask the gate about these meetings, or all; the ledger is verified first.

        `maskers` are names of tools that mask more than names and the obvious. Raises UsageError
        for an unknown format or tool, TamperingError and UnavailableError if the ledger
        does not verify, StoppedError if told to stop.
        """
        chosen, tools = require_formats(formats), tools_named(maskers) if maskers else ()
        self._forgotten.refresh()
        ledger = self._book.verify()
        recipient = normal_recipient(recipient)
        permits = Permits(Gate(ledger), purpose, recipient, self._clock())
        going: list[MeetingPlan] = []
        staying: list[LeftOut] = []
        gone_as: dict[Digest, MeetingId] = {}
        wanted = self._meetings(meetings)
        for done, meeting in enumerate(wanted):
            if cancelled is not None and cancelled():
                raise StoppedError("Stopped: no release was made.")
            if progress is not None:
                progress(done, len(wanted))
            plan, left = self._one(meeting, permits, chosen, tools, cancelled)
            staying += left
            if plan is None:
                continue
            sources = {use.source.digest for use in plan.uses()}
            if sources <= gone_as.keys():
                why = say("The same recording goes as meeting {0}.", gone_as[min(sources)])
                staying.append(LeftOut(plan.meeting, why))
                continue
            gone_as.update(dict.fromkeys(sources, plan.meeting))
            going.append(plan)
        return Plan(purpose, recipient, chosen, tuple(going), tuple(staying), ledger.log)

    def _meetings(self, meetings: Sequence[MeetingId] | None) -> Sequence[Meeting]:
        """Return what is asked for, and copies that nobody decided on themselves last."""
        if meetings is None:
            found: Sequence[Meeting] = tuple(self._library.all_meetings())
        else:
            found = self._library.meetings(list(dict.fromkeys(meetings)))
        decisions = self._statuses.decisions()
        return sorted(found, key=lambda each: not decisions.in_meeting(each.id))

    def _one(
        self,
        meeting: Meeting,
        permits: Permits,
        formats: Sequence[str],
        tools: Sequence[MaskingTool],
        cancelled: Cancelled | None,
    ) -> tuple[MeetingPlan | None, list[LeftOut]]:
        word = self._statuses.of(meeting, self._statuses.decisions()).word
        if word in STANDING:
            return None, [LeftOut(meeting.id, STANDING[word])]
        try:
            known = self._digests.of(meeting, cancelled=cancelled)
            planned = plan_meeting(
                known,
                permits,
                _wanted(formats),
                self._started(meeting),
                self._forgotten.masked,
                tools=tools,
            )
        except CancelledError as error:
            raise StoppedError("Stopped: no release was made.") from error
        except UnavailableError as error:
            return None, [LeftOut(meeting.id, error.sentence)]
        return planned.plan, list(self._left(meeting, planned))

    def _left(self, meeting: Meeting, planned: Planned) -> Iterator[LeftOut]:
        decisions = self._statuses.decisions()
        refusals = [
            (file, kind_left_out(refusal, meeting.id, file.kind, decisions))
            for file, refusal in planned.refusals
        ]
        if planned.plan is None:
            refusal = nearest(refusals)
            why = next((each for _, each in planned.stays), NOTHING)
            yield LeftOut(meeting.id, why if refusal is None else self._sentence(refusal))
            return
        for file, why in planned.stays:
            yield LeftOut(meeting.id, why, file.path)
        for file, refusal in refusals:
            yield LeftOut(meeting.id, self._sentence(refusal), file.path)

    def _sentence(self, refusal: Refusal) -> str:
        names = self._keepsakes.people(refusal.people)
        return sentence(refusal, names, self._zone)

    def _started(self, meeting: Meeting) -> datetime | None:
        return meeting.started_at and meeting.started_at.astimezone(self._zone)


def _wanted(formats: Sequence[str]) -> Wanted:
    return Wanted(
        speech=any(each in SPEECH_FORMATS for each in formats),
        words=TEXT in formats,
        files=FILES in formats,
    )
