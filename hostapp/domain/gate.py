"""The one place that says whether a file may be used.

A `Permit` comes from here alone. Anything unknown, unreadable or undecided is a no.
"""

from datetime import datetime
from typing import cast, final

from hostapp.domain.decisions import Decisions, PlainGrant
from hostapp.domain.events import Granted, Recorded
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.judgement import judge
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Refusal
from hostapp.domain.shortcut import Shortcut
from hostapp.domain.terms import Basis
from hostapp.domain.verified_ledger import VerifiedLedger


@final
class Permit:
    """The gate's yes, to exactly one question; nothing else can make one."""

    __slots__ = ("_grant", "_question", "_seen_as_video")

    _question: Question
    _grant: PlainGrant
    _seen_as_video: bool

    def __init__(self) -> None:
        raise TypeError("a Permit only comes out of the gate")

    @property
    def question(self) -> Question:
        """What was asked, and nothing beyond it, is allowed."""
        return self._question

    @property
    def digest(self) -> Digest:
        """The bytes that may be used."""
        return self._question.digest

    @property
    def person(self) -> PersonId | None:
        """Whose stretches may be used; None for the whole file."""
        return self._question.person

    @property
    def purpose(self) -> PurposeId:
        """What they may be used for."""
        return self._question.purpose

    @property
    def recipient(self) -> str:
        """Who may use them."""
        return self._question.recipient

    @property
    def meeting(self) -> MeetingId:
        """The meeting that was granted."""
        return self._granted.meeting

    @property
    def index(self) -> int:
        """The entry that it rests on."""
        return self._grant[0].index

    @property
    def until(self) -> datetime | None:
        """First instant at which it no longer holds, in UTC; None if the grant has no end."""
        return self._grant[2]

    @property
    def basis(self) -> Basis:
        """Whose yes it rests on."""
        return self._granted.terms.basis

    @property
    def kind(self) -> FileKind:
        """What the file holds; a video, if anything in the ledger calls it one."""
        kinds = {file.kind for file in self._granted.files if file.digest == self.digest}
        video = self._seen_as_video or FileKind.VIDEO in kinds
        return FileKind.VIDEO if video else min(kinds & GRANTABLE_KINDS)

    @property
    def _granted(self) -> Granted:
        return cast("Granted", self._grant[0].event)

    def __repr__(self) -> str:
        return f"Permit({self._question!r}, meeting={self.meeting!r}, index={self.index})"


class Gate:
    """Answers questions about one verified ledger."""

    __slots__ = ("_decisions", "_newest_at", "_shortcut")

    def __init__(self, ledger: VerifiedLedger) -> None:
        """Read the ledger once; raises TypeError for one that was not verified."""
        _insist_on_verified(ledger)
        self._decisions = Decisions.of(ledger.events)
        self._shortcut = Shortcut(self._decisions)
        self._newest_at = ledger.newest_at

    def ask(self, question: Question, now: datetime) -> Permit | Refusal:
        """Say whether `question` may be answered yes at `now` (aware).

        A clock that was set back changes nothing: time never runs behind the newest entry.
        """
        newest_at = self._newest_at
        at = now if newest_at is None or now > newest_at else newest_at
        verdict = self._shortcut.verdict(question, at)
        if isinstance(verdict, tuple):
            return _permit(question, verdict)
        return self._thoroughly(question, at) if verdict is None else verdict

    def _thoroughly(self, question: Question, at: datetime) -> Permit | Refusal:
        verdict = judge(question, at, self._decisions)
        if isinstance(verdict, Refusal):
            return verdict
        video = self._decisions.ever_video(question.digest)
        terms = verdict.event.terms
        grant = Recorded(verdict.index, verdict.event), terms.purposes, terms.until
        return _permit(question, grant, seen_as_video=video)


def ask(ledger: VerifiedLedger, question: Question, now: datetime) -> Permit | Refusal:
    """Answer one question; for many, keep a `Gate`."""
    return Gate(ledger).ask(question, now)


def _insist_on_verified(ledger: object) -> None:
    if type(ledger) is not VerifiedLedger:
        raise TypeError("the gate takes nothing but a VerifiedLedger")


def _permit(question: Question, grant: PlainGrant, seen_as_video: bool = False) -> Permit:
    permit = object.__new__(Permit)
    permit._question = question
    permit._grant = grant
    permit._seen_as_video = seen_as_video
    return permit
