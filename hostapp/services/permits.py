"""Ask the gate about many files and people on the same terms, each question once."""

from collections.abc import Iterable
from datetime import datetime

from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import Digest, PersonId, PurposeId
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Refusal


class Permits:
    """The gate's answers for one purpose and recipient at one time."""

    def __init__(self, gate: Gate, purpose: PurposeId, recipient: str, now: datetime) -> None:
        self._gate = gate
        self._purpose = purpose
        self._recipient = recipient
        self._now = now
        self._answers: dict[Question, Permit | Refusal] = {}

    def ask(self, digest: Digest, person: PersonId | None = None) -> Permit | Refusal:
        """Ask for a whole file, or for one person's stretches of it."""
        question = Question(digest, self._purpose, self._recipient, person)
        if question not in self._answers:
            self._answers[question] = self._gate.ask(question, self._now)
        return self._answers[question]

    def permit(self, digest: Digest, person: PersonId | None = None) -> Permit | None:
        """Return the permit, or None if the gate refuses."""
        answer = self.ask(digest, person)
        return answer if isinstance(answer, Permit) else None

    def for_people(
        self, digest: Digest, people: Iterable[PersonId] | None
    ) -> tuple[Permit, ...] | None:
        """Return a permit for each of the people (None: for the whole file); None if one fails."""
        wanted: list[PersonId | None] = [None] if people is None else [*sorted(people)]
        permits = [self.permit(digest, person) for person in wanted]
        found = tuple(permit for permit in permits if permit is not None)
        return found if found and len(found) == len(permits) else None

    def divisible(self, digest: Digest) -> bool:
        """Say whether all, or some people's stretches, may be used."""
        answer = self.ask(digest)
        return isinstance(answer, Permit) or answer.extent is Extent.MIXED

    def against(self, digest: Digest, people: Iterable[PersonId]) -> frozenset[PersonId]:
        """Return who stands against the use of a file, of whom the gate knows and of `people`."""
        found: set[PersonId] = set()
        for person in (None, *people):
            answer = self.ask(digest, person)
            if isinstance(answer, Refusal) and answer.extent is not None:
                found.update(answer.people)
        return frozenset(found)
