"""The newest words of the host and of the participants on a meeting."""

from collections.abc import Sequence

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, Answered, Bound, Recorded
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Meeting


def newest_decision(history: Sequence[Recorded]) -> Recorded | None:
    """Return the host's newest grant, refusal, revocation or reopening; None if there is none."""
    for recorded in reversed(history):
        if not isinstance(recorded.event, Bound | Answered):
            return recorded
    return None


def newest_objection(meeting: Meeting, decisions: Decisions) -> Recorded | None:
    """Return the newest no or withdrawal on `meeting` that its person has not taken back."""
    newest = (_newest_answer(person, meeting, decisions) for person in _people(meeting, decisions))
    objections = [each for each in newest if each and not _says_yes(each)]
    return max(objections, key=_index, default=None)


def _people(meeting: Meeting, decisions: Decisions) -> set[PersonId]:
    people = {each.person for each in meeting.participants}
    for recorded in decisions.in_meeting(meeting.id):
        event = recorded.event
        if isinstance(event, Answered):
            people.add(event.person)
        elif event.people is not None:
            people |= event.people.everyone()
    return people


def _newest_answer(person: PersonId, meeting: Meeting, decisions: Decisions) -> Recorded | None:
    here = [decisions.in_meeting(meeting.id)]
    here += [decisions.on_digest(file.digest) for file in meeting.files if file.digest]
    said = [each for found in here for each in found if _is_by(person, each)]
    said += [Recorded(*each) for each in decisions.everywhere.get(person, ())]
    return max(said, key=_index, default=None)


def _is_by(person: PersonId, recorded: Recorded) -> bool:
    return isinstance(recorded.event, Answered) and recorded.event.person == person


def _says_yes(recorded: Recorded) -> bool:
    return isinstance(recorded.event, Answered) and recorded.event.answer is Answer.YES


def _index(recorded: Recorded) -> int:
    return recorded.index
