"""Take files that the host split off out of the meeting that a scan finds them in."""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from hostapp.domain.meetings import FoundFile, FoundMeeting
from hostapp.store.arrangement import Cut

Cuts = Mapping[bytes, Sequence[Cut]]
"""By the file's name without its folder."""


def by_name(cuts: Iterable[Cut]) -> Cuts:
    """Return cuts as they are looked up."""
    found: dict[bytes, list[Cut]] = defaultdict(list)
    for cut in cuts:
        found[cut.name].append(cut)
    return found


def split(meetings: Iterable[FoundMeeting], cuts: Cuts) -> tuple[FoundMeeting, ...]:
    """Return the meetings, each followed by what the host split off from it.

    Everybody who was named stays named in all of them: nobody knows in which files they are.
    """
    if not cuts:
        return tuple(meetings)
    return tuple(each for meeting in meetings for each in _split(meeting, cuts))


def _split(meeting: FoundMeeting, cuts: Cuts) -> Iterator[FoundMeeting]:
    groups: dict[str, list[FoundFile]] = defaultdict(list)
    for file in meeting.files:
        groups[_apart(file, cuts)].append(file)
    first, *others = sorted(groups)
    yield replace(meeting, files=tuple(groups[first]))
    for name in others:
        yield replace(meeting, files=tuple(groups[name]), duration_seconds=None)


def _apart(file: FoundFile, cuts: Cuts) -> str:
    """Return the name of the group that a file was put into; nothing for the rest."""
    for cut in cuts.get(os.path.basename(file.path), ()):
        if cut.size == file.stat.size or cut.inode == file.stat.inode:
            return cut.apart
    return ""
