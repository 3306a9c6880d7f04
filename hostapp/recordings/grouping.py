"""Files that stand alone become meetings: by what their names share, then by pairing.

The order is that of the facts: names with a start first, parts joined, then companions by title
and time, then sidecars by stem, and what is left is looked into (only small texts) or let be.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from hostapp.domain.meetings import FileKind, FoundMeeting, Source
from hostapp.recordings import names
from hostapp.recordings.archived import (
    Sidecar,
    archived_words,
    as_member,
    is_attendance_list,
    only_recording,
)
from hostapp.recordings.assembly import assemble
from hostapp.recordings.group import Group, Member
from hostapp.recordings.listing import Entry, normal
from hostapp.recordings.names import Name, normal_title
from hostapp.recordings.pairing import Pairing
from hostapp.recordings.parts import in_order, join_parts
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

Key = tuple[Source, str]
_READ_INSIDE: Final = frozenset({"txt", "json"})


@dataclass(slots=True)
class _Sorted:
    groups: dict[Key, Group] = field(default_factory=dict)
    companions: list[Member] = field(default_factory=list)
    sidecars: list[tuple[Entry, Name]] = field(default_factory=list)


def group(
    entries: Iterable[Entry],
    folder: bytes,
    recognisers: Sequence[Recogniser],
    surroundings: Surroundings,
) -> tuple[list[FoundMeeting], bool]:
    """Return the meetings among loose files, and whether time alone may change that."""
    found = _Sorted()
    for entry in entries:
        _sort(entry, found, recognisers, surroundings)
    whole = {id(each) for each in join_parts(list(found.groups.values()))}
    found.groups = {key: each for key, each in found.groups.items() if id(each) in whole}
    pairing = Pairing(found.groups.values())
    loners = [member for member in found.companions if not pairing.join_companion(member)]
    for member in loners:
        _add(found.groups, member)
    if loners:
        pairing = Pairing(found.groups.values())
    left = []
    for entry, name in found.sidecars:
        owner = pairing.join_sidecar(entry, name)
        if owner is None:
            left.append((entry, name))
        else:
            _learn(owner, name, recognisers, surroundings)
    _add_left(left, found.groups, folder, recognisers, surroundings)
    groups = sorted(found.groups.values(), key=in_order)
    drafts = [assemble(one, folder, surroundings) for one in groups]
    return [draft.meeting for draft in drafts], any(draft.restless for draft in drafts)


def _sort(
    entry: Entry, found: _Sorted, recognisers: Sequence[Recogniser], surroundings: Surroundings
) -> None:
    name = names.take_apart(entry.name)
    kind = names.kind_of(name)
    if kind is None and not name.cloud_link:
        return
    named = _first_parse(name, recognisers, surroundings)
    if named is None:
        found.sidecars.append((entry, name))
        return
    member = Member(entry, name, named)
    if named.companion:
        found.companions.append(member)
    else:
        _add(found.groups, member)


def _first_parse(
    name: Name, recognisers: Sequence[Recogniser], surroundings: Surroundings
) -> Named | None:
    for recogniser in recognisers:
        named = recogniser.parse(name, surroundings)
        if named is not None:
            return named
    return None


def _key(named: Named) -> Key:
    start = named.start.text if named.start else ""
    return named.source, named.group or f"{normal_title(named.title)}\0{start}"


def _add(groups: dict[Key, Group], member: Member) -> None:
    key = _key(member.named)
    present = groups.get(key)
    if present is not None and _only_numbered_alike(member, present):
        key = (key[0], member.entry.name)
    groups.setdefault(key, Group()).members.append(member)


def _only_numbered_alike(member: Member, present: Group) -> bool:
    """Return whether ` (1)` is a recorder's counter: other bytes under a name without a stamp."""
    if member.named.source is not Source.UNKNOWN:
        return False
    size = member.entry.stat.st_size
    return any(
        other.name.copy != member.name.copy
        and other.name.extension == member.name.extension
        and other.entry.stat.st_size != size
        for other in present.members
    )


def _learn(
    owner: Group, name: Name, recognisers: Sequence[Recogniser], surroundings: Surroundings
) -> None:
    """Look into the text that just joined a group: it may be a transcript, and tell the tool."""
    entry, kind = owner.sidecars[-1]
    if kind is not FileKind.DOCUMENT or name.extension not in _READ_INSIDE:
        return
    told = _sniffed(entry, name, recognisers, surroundings)
    if told is not None:
        owner.sidecars[-1] = (entry, told.kind)
        if owner.source is Source.UNKNOWN and told.source is not Source.UNKNOWN:
            owner.take_after(told)


def _add_left(
    left: Sequence[Sidecar],
    groups: dict[Key, Group],
    folder: bytes,
    recognisers: Sequence[Recogniser],
    surroundings: Surroundings,
) -> None:
    """Add what belongs to nothing by its name: to the only recording, or as its own meeting."""
    archived = archived_words(left)
    listed = {entry.path for entry, name in left if is_attendance_list(name)}
    only = only_recording(groups.values()) if archived or listed else None
    any_recording = any(each.has_media() for each in groups.values())
    own_name = normal(os.fsdecode(os.path.basename(folder)))
    for entry, name in left:
        kind = archived.get(entry.path)
        if kind is not None and only is not None:
            only.sidecars.append((entry, kind))
        elif kind is not None and not any_recording:
            _add(groups, as_member((entry, name), kind, own_name))
        elif entry.path in listed:
            if only is not None:
                only.sidecars.append((entry, FileKind.METADATA))
        elif (told := _sniffed(entry, name, recognisers, surroundings)) is not None:
            _add(groups, Member(entry, name, told))


def _sniffed(
    entry: Entry, name: Name, recognisers: Sequence[Recogniser], surroundings: Surroundings
) -> Named | None:
    for recogniser in recognisers:
        named = recogniser.sniff(entry, name, surroundings)
        if named is not None:
            return named
    return None
