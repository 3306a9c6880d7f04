"""What a decision stands on and what it touches, read before its sheet is shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hostapp.desktop.selection import Selection
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.services.notices import HOST, ShownNotice

if TYPE_CHECKING:
    from hostapp.desktop.jobs import Job
    from hostapp.services.recalls import TouchedRelease
    from hostapp.wiring import Hostapp

LOOKED_AT = 300
"""Meetings whose people are counted; more than these nobody reads about in one sentence."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """The words to show, the people it is about, and what was released of it."""

    notice: ShownNotice
    people: frozenset[PersonId] = frozenset()
    said_yes: frozenset[PersonId] = frozenset()
    said_no: frozenset[PersonId] = frozenset()
    counted: bool = True
    """Whether the people of all the meetings were looked at."""
    touched: "tuple[TouchedRelease, ...]" = ()


def read_grounds(
    selection: Selection, language: str, hostapp: "Hostapp", _job: "Job"
) -> tuple[Selection, Grounds]:
    """Read all of it; on a lane."""
    ids = selection.ids(hostapp)
    people: set[PersonId] = set()
    said: dict[Answer, set[PersonId]] = {answer: set() for answer in Answer}
    for meeting in ids[:LOOKED_AT]:
        seen = hostapp.look.one(meeting)
        people.update(each.person for each in seen.meeting.participants)
        for person, answer in seen.answers.items():
            said[answer.answer].add(person)
    return selection, Grounds(
        notice=hostapp.notices.current(HOST, language),
        people=frozenset(people),
        said_yes=frozenset(said[Answer.YES]),
        said_no=frozenset(said[Answer.NO] | said[Answer.WITHDRAW]),
        counted=len(ids) <= LOOKED_AT,
        touched=touched_by(hostapp, ids),
    )


def touched_by(
    hostapp: "Hostapp", meetings: Iterable[MeetingId], person: PersonId | None = None
) -> "tuple[TouchedRelease, ...]":
    """Return the releases that hold something of these meetings, or of a person in them."""
    if not hostapp.book.releases():
        return ()
    return hostapp.recalls.touched(frozenset(meetings), person=person)
