"""Bring companions and sidecars to their recording."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.group import Group, Member
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import Name, kind_of, normal_title
from hostapp.recordings.nearest import Namesakes

_NOBODY: Final = Namesakes()
_TAIL: Final = re.compile(
    r"[\s._-]+(?:(?P<captions>captions?|subtitles?|cc)|(?P<chat>chat)|(?P<words>transcript(?:ion)?)"
    r"|(?P<language>[a-z]{2}(?:-[A-Za-z]{2,4})?))\Z",
    re.IGNORECASE,
)
_LONGEST_TAIL: Final = 40
_TAIL_KINDS: Final = {
    "captions": FileKind.CAPTIONS,
    "chat": FileKind.CHAT,
    "words": FileKind.TRANSCRIPT,
}


class Pairing:
    """Groups by title and by stem, so that each file is compared with few of them."""

    def __init__(self, groups: Iterable[Group]) -> None:
        """Index groups whose members are known."""
        self._by_source: dict[tuple[Source, str], Namesakes] = defaultdict(Namesakes)
        self._by_title: dict[str, Namesakes] = defaultdict(Namesakes)
        self._by_stem: dict[tuple[str, bool], Namesakes] = defaultdict(Namesakes)
        for group in groups:
            self._by_source[group.source, group.title].add(group)
            self._by_title[group.title].add(group)
            for stem in {_stem(member.name) for member in group.members}:
                self._by_stem[stem].add(group)

    def join_companion(self, member: Member) -> bool:
        """Add a file to the nearest recording of its title; False if none or several are."""
        named = member.named
        alike = self._by_source.get((named.source, normal_title(named.title)), _NOBODY)
        nearest = (
            alike.nearest_change(member.entry.stat.st_mtime_ns)
            if named.start is None
            else alike.nearest_start(named.start)
        )
        if nearest is None:
            return False
        nearest.members.append(member)
        self._by_stem[_stem(member.name)].add(nearest)
        return True

    def join_sidecar(self, entry: Entry, name: Name) -> Group | None:
        """Add a file without a start of its own to the recording of its stem or title.

        Returns the recording; None if there is none, or several are as near.
        """
        kind = kind_of(name)
        if kind is None:
            return None
        stem, tail_kind = _without_tail(name.stem)
        for wanted in dict.fromkeys((normal_title(name.stem), normal_title(stem))):
            chosen = self._owner(wanted, entry, name) if wanted else None
            if chosen is not None:
                chosen.sidecars.append((entry, tail_kind or kind))
                return chosen
        return None

    def _owner(self, wanted: str, entry: Entry, name: Name) -> Group | None:
        """Look for the same stem with the same copy mark, then any mark, then the title."""
        for alike in (
            self._by_stem.get((wanted, name.copy)),
            self._by_stem.get((wanted, not name.copy)),
            self._by_title.get(wanted),
        ):
            if alike is not None:
                return alike.nearest_change(entry.stat.st_mtime_ns)
        return None


def _stem(name: Name) -> tuple[str, bool]:
    return normal_title(name.stem), name.copy


def _without_tail(stem: str) -> tuple[str, FileKind | None]:
    match = _TAIL.search(stem[-_LONGEST_TAIL:])
    if match is None:
        return stem, None
    kept = stem[: len(stem) - len(match.group())]
    return kept, _TAIL_KINDS.get(match.lastgroup or "")
