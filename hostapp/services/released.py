"""Turn the items of a release back into questions, and ask the gate about them."""

from collections.abc import Iterable
from datetime import datetime

from hostapp.domain.events import Answered
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Refusal
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.release.items import ReleasedItem, speaker_of

_STRANGER = "nobody in this ledger: "


class Speakers:
    """Who the speakers in one recipient's releases are."""

    def __init__(self, ledger: VerifiedLedger, recipient: str) -> None:
        self._log = ledger.log
        self._recipient = recipient
        self._people = {
            speaker_of(log, recipient, person): person
            for log in (*ledger.earlier_logs, ledger.log)
            for person in people_in(ledger)
        }

    def id_of(self, person: PersonId) -> str:
        """Return how the recipient knows a person."""
        return speaker_of(self._log, self._recipient, person)

    def person(self, speaker: str) -> PersonId:
        """Return who a speaker is; for a stranger an id that no decision speaks of."""
        return self._people.get(speaker, PersonId(_STRANGER + speaker))


def people_in(ledger: VerifiedLedger) -> frozenset[PersonId]:
    """Return everybody whom any decision speaks of."""
    people: set[PersonId] = set()
    for recorded in ledger.events:
        event = recorded.event
        if isinstance(event, Answered):
            people.add(event.person)
        elif event.people is not None:
            people |= event.people.everyone()
    return frozenset(people)


def questions_of(
    item: ReleasedItem, purpose: PurposeId, recipient: str, speakers: Speakers
) -> tuple[Question, ...]:
    """Return what must all be permitted for an item to be used."""
    people: list[PersonId | None] = [None]
    if item.people is not None:
        people = [speakers.person(each) for each in item.people]
    return tuple(
        Question(source.digest, purpose, recipient, person)
        for source in item.sources
        for person in people
    )


class ItemGate:
    """Asks whether items may be used; each question is put once."""

    def __init__(
        self, ledger: VerifiedLedger, purpose: PurposeId, recipient: str, now: datetime
    ) -> None:
        self._gate = Gate(ledger)
        self._speakers = Speakers(ledger, recipient)
        self._purpose = purpose
        self._recipient = recipient
        self._now = now
        self._answers: dict[Question, Permit | Refusal] = {}

    def refusal(self, item: ReleasedItem) -> Refusal | None:
        """Return why an item may not be used, or None if it may."""
        questions = questions_of(item, self._purpose, self._recipient, self._speakers)
        for question in questions:
            if question not in self._answers:
                self._answers[question] = self._gate.ask(question, self._now)
            answer = self._answers[question]
            if isinstance(answer, Refusal):
                return answer
        if not questions:
            raise AssertionError
        return None

    def refused(self, items: Iterable[ReleasedItem]) -> dict[MeetingId, Refusal]:
        """Return the meetings of which an item may not be used, each with a reason."""
        found: dict[MeetingId, Refusal] = {}
        for item in items:
            if item.meeting not in found and (refusal := self.refusal(item)) is not None:
                found[item.meeting] = refusal
        return found
