"""Bring companions and sidecars to their recording."""

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Final

from hostapp.domain.meetings import FileKind
from hostapp.recordings.group import Group, Member
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import Name, kind_of, normal_title

NEAR: Final = timedelta(hours=4)
"""Notes are dated when they were finished, a recording when it began."""
NEAR_FILES_NS: Final = 7 * 24 * 3600 * 1_000_000_000

_TAIL: Final = re.compile(
    r"[\s._-]+(?:(?P<captions>captions?|subtitles?|cc)|(?P<chat>chat)|(?P<words>transcript(?:ion)?)"
    r"|(?P<language>[a-z]{2}(?:-[A-Za-z]{2,4})?))\Z",
    re.IGNORECASE,
)
_TAIL_KINDS: Final = {
    "captions": FileKind.CAPTIONS,
    "chat": FileKind.CHAT,
    "words": FileKind.TRANSCRIPT,
}


def join_companion(member: Member, groups: Mapping[Any, Group]) -> bool:
    """Add a file to the nearest recording of its title; False if none or several are as near."""
    title = normal_title(member.named.title)
    alike = [
        group
        for group in groups.values()
        if group.title == title and group.source is member.named.source
    ]
    nearest = _nearest(member, alike)
    if nearest is None:
        return False
    nearest.members.append(member)
    return True


def _nearest(member: Member, alike: list[Group]) -> Group | None:
    if member.named.start is not None:
        near = [
            (distance, group) for group in alike if (distance := _apart(member, group)) is not None
        ]
    else:
        near = [
            (
                timedelta(microseconds=abs(group.latest_ns - member.entry.stat.st_mtime_ns) / 1000),
                group,
            )
            for group in alike
            if len(alike) == 1
            or abs(group.latest_ns - member.entry.stat.st_mtime_ns) <= NEAR_FILES_NS
        ]
    return _only_nearest(near)


def _apart(member: Member, group: Group) -> timedelta | None:
    if member.named.start is None or group.start is None:
        return None
    distance = abs(member.named.start.at - group.start.at)
    return distance if distance <= NEAR else None


def _only_nearest(near: list[tuple[timedelta, Group]]) -> Group | None:
    if not near:
        return None
    least = min(distance for distance, _ in near)
    best = [group for distance, group in near if distance == least]
    return best[0] if len(best) == 1 else None


def join_sidecar(entry: Entry, name: Name, groups: Iterable[Group]) -> bool:
    """Add a file without a start of its own to the recording that shares its stem or title."""
    kind = kind_of(name)
    if kind is None:
        return False
    groups = list(groups)
    stem, tail_kind = _without_tail(name.stem)
    for candidate in dict.fromkeys((normal_title(name.stem), normal_title(stem))):
        if not candidate:
            continue
        by_stem = [group for group in groups if candidate in group.stems()]
        by_stem = [group for group in by_stem if _same_copy(name, group)] or by_stem
        chosen = _one(by_stem, entry) or _one([g for g in groups if g.title == candidate], entry)
        if chosen is not None:
            chosen.sidecars.append((entry, tail_kind or kind))
            return True
    return False


def _same_copy(name: Name, group: Group) -> bool:
    return any(member.name.copy == name.copy for member in group.members)


def _one(groups: list[Group], entry: Entry) -> Group | None:
    if len(groups) == 1:
        return groups[0]
    mtime = entry.stat.st_mtime_ns
    near = [
        (timedelta(microseconds=distance / 1000), group)
        for group in groups
        if (distance := abs(group.latest_ns - mtime)) <= NEAR_FILES_NS
    ]
    return _only_nearest(near)


def _without_tail(stem: str) -> tuple[str, FileKind | None]:
    match = _TAIL.search(stem[-40:])
    if match is None:
        return stem, None
    kept = stem[: len(stem) - len(match.group())]
    return kept, _TAIL_KINDS.get(match.lastgroup or "", None)
