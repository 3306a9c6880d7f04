"""What a no reaches: the releases that hold the data, told before the decision is written."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hostapp.cli import printing

if TYPE_CHECKING:
    from hostapp.cli.session import Session
    from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
    from hostapp.services.recalls import TouchedRelease

REACHES = "This reaches what was released:"


@dataclass(frozen=True, slots=True)
class Reach:
    """Whose no it is, and where it counts."""

    meetings: "Collection[MeetingId]"
    purposes: "Collection[PurposeId] | None" = None
    """None for every purpose."""
    person: "PersonId | None" = None
    """None if the host says it."""


def tell_touched(
    session: "Session",
    /,
    meetings: "Collection[MeetingId]",
    *,
    purposes: "Collection[PurposeId] | None" = None,
    person: "PersonId | None" = None,
    reaches: str = REACHES,
) -> "tuple[TouchedRelease, ...]":
    """Say which releases hold data of these meetings, and what cannot be undone."""
    found = session.hostapp.recalls.touched(meetings, person=person, purposes=purposes)
    _tell(
        session,
        reaches,
        [(each, printing.count_text(each.items, "item")) for each in found],
    )
    return found


def tell_all_touched(session: "Session", /, reaches: Iterable[Reach]) -> None:
    """Say which releases hold data of those who say no at once, and what cannot be undone."""
    found: dict[str, TouchedRelease] = {}
    people: dict[str, set[PersonId | None]] = {}
    for reach in reaches:
        touched = session.hostapp.recalls.touched(
            reach.meetings, person=reach.person, purposes=reach.purposes
        )
        for each in touched:
            found[each.release] = each
            people.setdefault(each.release, set()).add(reach.person)
    _tell(
        session,
        REACHES,
        [
            (each, f"data of {printing.count_text(len(people[release]), 'person', 'people')}")
            for release, each in found.items()
        ],
    )


def _tell(
    session: "Session", /, reaches: str, found: "Collection[tuple[TouchedRelease, str]]"
) -> None:
    if not found:
        return
    from hostapp.release.recall_notice import CANNOT_BE_UNDONE

    session.say(reaches)
    for each, what in found:
        when = printing.local_text(each.at)
        session.say(
            printing.plain(
                f"  release {each.release} of {when} for {each.recipient}, {each.purpose}: {what};"
                f" call them back with `hostapp recall {each.release}`"
            )
        )
    session.say(CANNOT_BE_UNDONE)
