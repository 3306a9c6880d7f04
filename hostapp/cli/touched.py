"""What a no reaches: the releases that hold the data, told before the decision is written."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from hostapp.cli import printing

if TYPE_CHECKING:
    from hostapp.cli.session import Session
    from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId


def tell_touched(
    session: "Session",
    /,
    meetings: Collection["MeetingId"],
    *,
    purposes: Collection["PurposeId"] | None = None,
    person: "PersonId | None" = None,
) -> None:
    """Say which releases hold data of these meetings, and what cannot be undone."""
    if session.json:
        return
    found = session.hostapp.recalls.touched(meetings, person=person, purposes=purposes)
    if not found:
        return
    from hostapp.release.recall_notice import CANNOT_BE_UNDONE

    session.say("This reaches what was released:")
    for each in found:
        items = printing.count_text(each.items, "item")
        when = printing.local_text(each.at)
        session.say(
            printing.plain(
                f"  release {each.release} of {when} for {each.recipient}, {each.purpose}: {items};"
                f" call them back with `hostapp recall {each.release}`"
            )
        )
    session.say(CANNOT_BE_UNDONE)
