"""Join recordings that one tool cut into parts, by the times that the files themselves keep.

A recorder's file was last modified when it stopped, so a part that starts then continues it.
Files that were copied or downloaded have lost that; those are only suggested later, once
lengths are known.
"""

from dataclasses import replace
from typing import Final

from hostapp.domain.meetings import Source
from hostapp.recordings.group import Group, Member

_SECOND_NS: Final = 1_000_000_000
_PAUSE_NS: Final = {Source.OBS: 5 * _SECOND_NS, Source.TEAMS: 30 * 60 * _SECOND_NS}
"""Longest pause between the end of a part and the start of the next."""
_EARLY_NS: Final = {Source.OBS: 3 * _SECOND_NS, Source.TEAMS: 60 * _SECOND_NS}
_LONGEST_NS: Final = 12 * 3600 * _SECOND_NS


def join_parts(groups: list[Group]) -> list[Group]:
    """Return the groups with continuations added to what they continue, as further parts."""
    joined: list[Group] = []
    for group in sorted(groups, key=_order):
        earlier = joined[-1] if joined else None
        if earlier is not None and _continues(group, earlier):
            _append(earlier, group)
        else:
            joined.append(group)
    return joined


def _order(group: Group) -> tuple[str, str, float]:
    start = group.start
    return (
        group.source.value,
        group.title if _titled(group) else "",
        start.at.timestamp() if start else 0.0,
    )


def _titled(group: Group) -> bool:
    return group.source is not Source.OBS


def _continues(group: Group, earlier: Group) -> bool:
    source = group.source
    if source not in _PAUSE_NS or source is not earlier.source:
        return False
    if _titled(group) and group.title != earlier.title:
        return False
    if group.start is None or earlier.start is None:
        return False
    begins = int(group.start.at.timestamp()) * _SECOND_NS
    began = int(earlier.start.at.timestamp()) * _SECOND_NS
    ended = earlier.latest_ns
    plausible = began < ended <= began + _LONGEST_NS
    return plausible and ended - _EARLY_NS[source] <= begins <= ended + _PAUSE_NS[source]


def _append(earlier: Group, group: Group) -> None:
    last = max(member.named.part for member in earlier.members)
    earlier.members += [
        Member(m.entry, m.name, replace(m.named, part=last + m.named.part)) for m in group.members
    ]
    earlier.sidecars += group.sidecars
