"""Why the gate says no."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.questions import Question


class Reason(StrEnum):
    """The rule that did not hold."""

    UNKNOWN_FILE = "unknown-file"
    """No entry knows these bytes: never decided, or changed since."""
    UNDECIDED = "undecided"
    REFUSED = "refused"
    REVOKED = "revoked"
    FILE = "file"
    """The meeting is granted, but not this file of it."""
    PURPOSE = "purpose"
    NEVER = "never"
    """A kind of file that never trains anything."""
    KIND = "kind"
    RECIPIENT = "recipient"
    EXPIRED = "expired"
    PEOPLE_UNKNOWN = "people-unknown"
    """The list of people that the grant rests on cannot be read any more."""
    PERSON_REFUSED = "person-refused"
    PERSON_WITHDREW = "person-withdrew"
    NO_RECORDED_YES = "no-recorded-yes"
    NOBODY_KNOWN = "nobody-known"
    """Everyone's recorded yes is needed, and nobody is known to speak."""
    NOT_ALONE = "not-alone"
    HOST_UNKNOWN = "host-unknown"


class Extent(StrEnum):
    """How much of what was asked for belongs to the people who stand against it."""

    OWN = "own"
    """All of it is theirs: nothing is left to use."""
    MIXED = "mixed"
    """It holds theirs among others': an export can cut theirs out."""
    FACES = "faces"
    """It shows faces, which cannot be cut out."""


@dataclass(slots=True, unsafe_hash=True)
class Refusal:
    """A no of the gate, with its reason.

    Its fields never change, which types alone enforce: it is made too often to pay for more, and
    no change would make a permit of it.
    """

    question: Final[Question]
    reason: Final[Reason]
    index: Final[int | None] = None
    """The entry it rests on; None where no entry says anything."""
    meeting: Final[MeetingId | None] = None
    """The meeting whose decision it is, which may be another one that holds the same bytes."""
    people: Final[tuple[PersonId, ...]] = ()
    """Who stands against it, sorted."""
    extent: Final[Extent | None] = None
    """For what people say: how much of it is theirs."""
    until: Final[datetime | None] = None
    """When the grant ended, if it expired; aware, in UTC."""
