"""Join recordings that one tool cut into parts, by the times that the files themselves keep.

A recorder's file was last modified when it stopped, so a part that starts then continues it.
Files that were copied or downloaded have lost that; of an MP4 file the length that it tells
itself says when it ended.
"""

import os
from dataclasses import replace
from typing import Final

from hostapp.domain.meetings import Source
from hostapp.media.mp4_length import mp4_length
from hostapp.recordings.group import MEDIA_KINDS, Group, Member
from hostapp.recordings.reading import open_regular
from hostapp.recordings.states import is_cloud_only

_SECOND_NS: Final = 1_000_000_000
_PAUSE_NS: Final = {Source.OBS: 5 * _SECOND_NS, Source.TEAMS: 30 * 60 * _SECOND_NS}
"""Longest pause between the end of a part and the start of the next."""
_EARLY_NS: Final = {Source.OBS: 3 * _SECOND_NS, Source.TEAMS: 60 * _SECOND_NS}
_LONGEST_NS: Final = 12 * 3600 * _SECOND_NS


def join_parts(groups: list[Group]) -> list[Group]:
    """Return the groups with continuations added to what they continue, as further parts."""
    joined: list[Group] = []
    for group in sorted(groups, key=in_order):
        earlier = joined[-1] if joined else None
        if earlier is not None and _continues(group, earlier):
            _append(earlier, group)
        else:
            joined.append(group)
    return joined


def in_order(group: Group) -> tuple[str, str, float]:
    """Return what groups are sorted by, so that a part stands right behind what it continues."""
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
    if began < earlier.latest_ns <= began + _LONGEST_NS and _follows(
        begins, earlier.latest_ns, source
    ):
        return True
    near = began < begins <= began + _LONGEST_NS
    ended = _ended_by_length(earlier) if near else None
    return ended is not None and _follows(begins, ended, source)


def _follows(begins: int, ended: int, source: Source) -> bool:
    return ended - _EARLY_NS[source] <= begins <= ended + _PAUSE_NS[source]


def _ended_by_length(group: Group) -> int | None:
    """Return when the last part ended in nanoseconds, as its start and its length tell."""
    media = (each for each in group.members if each.named.kind in MEDIA_KINDS)
    last = max(media, key=lambda each: each.named.part, default=None)
    if last is None or last.named.start is None:
        return None
    length = _length(last)
    if length is None:
        return None
    return int((last.named.start.at.timestamp() + length) * _SECOND_NS)


def _length(member: Member) -> float | None:
    """Return the seconds that a plain MP4 file tells; what is in the cloud is not opened."""
    if member.name.unfinished or is_cloud_only(member.entry.stat):
        return None
    try:
        descriptor = open_regular(member.entry.path)
    except OSError:
        return None
    try:
        return mp4_length(descriptor, member.entry.stat.st_size)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def _append(earlier: Group, group: Group) -> None:
    last = max(member.named.part for member in earlier.members)
    earlier.members += [
        Member(m.entry, m.name, replace(m.named, part=last + m.named.part)) for m in group.members
    ]
    earlier.sidecars += group.sidecars
