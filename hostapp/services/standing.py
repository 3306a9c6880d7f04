"""How a meeting's own events add up, where a decision depends on it."""

from collections.abc import Iterable, Sequence

from hostapp.domain.events import Bound, Granted, MeetingEvent, Refused, Revoked
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.saying import say


def live_purposes(events: Iterable[MeetingEvent]) -> frozenset[PurposeId]:
    """Return the purposes that the host granted and has not taken back, expired ones included."""
    live: frozenset[PurposeId] = frozenset()
    for event in events:
        if isinstance(event, Granted):
            live |= event.terms.purposes
        elif isinstance(event, Refused | Revoked):
            live = frozenset() if event.purposes is None else live - event.purposes
    return live


def reason_against_revoking(
    events: Iterable[MeetingEvent],
    purposes: frozenset[PurposeId] | None,
    allowed: frozenset[PurposeId] = frozenset(),
) -> str | None:
    """Say why there is nothing to revoke; None if there is.

    `allowed` are purposes that are allowed by any grant, as another meeting's of the same bytes.
    """
    live = live_purposes(events) | allowed
    if not live:
        return say("There is no grant to revoke; to say no, refuse it.")
    if purposes is not None and not live & purposes:
        names = ", ".join(sorted(live))
        return say("It was granted for {0} only; to say no, refuse it.", names)
    return None


def reason_against_reopening(
    events: Sequence[MeetingEvent], refused_as: MeetingId | None = None
) -> str | None:
    """Say why there is nothing to reopen; None if there is.

    `refused_as` is the other meeting by whose refusal this one stands refused, if so.
    """
    decisions = [event for event in events if not isinstance(event, Bound)]
    if refused_as is not None and not (decisions and isinstance(decisions[-1], Refused)):
        return say("Its files are refused as meeting {0}: reopen that one.", refused_as)
    if not decisions:
        return say("It is undecided already.")
    if not isinstance(decisions[-1], Refused):
        return say("Only a refusal can be undone; its newest decision is another one.")
    return None
