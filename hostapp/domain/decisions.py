"""Every decision, found by meeting, by digest and by person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self, TypeVar

from hostapp.domain.events import Answered, Recorded
from hostapp.domain.identifiers import Digest, MeetingId, PersonId

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(slots=True)
class _Index:
    by_meeting: dict[MeetingId, list[Recorded]] = field(default_factory=dict)
    by_digest: dict[Digest, tuple[Recorded, ...]] = field(default_factory=dict)
    by_person: dict[PersonId, list[Recorded]] = field(default_factory=dict)
    everywhere: dict[PersonId, list[tuple[int, Answered]]] = field(default_factory=dict)
    newest_at: datetime | None = None


class Decisions:
    """An index over recorded events; a value: adding to it makes another one."""

    __slots__ = ("_index",)

    def __init__(self, index: _Index) -> None:
        self._index = index

    @classmethod
    def of(cls, events: Iterable[Recorded]) -> Self:
        """Index `events`, given oldest first."""
        return cls(_indexed(events))

    def extended(self, more: Iterable[Recorded]) -> "Decisions":
        """Return an index that also knows `more`, which come after all that are known."""
        old, new = self._index, _indexed(more)
        return Decisions(
            _Index(
                by_meeting=_joined(old.by_meeting, new.by_meeting),
                by_digest=old.by_digest
                | {key: old.by_digest.get(key, ()) + found for key, found in new.by_digest.items()},
                by_person=_joined(old.by_person, new.by_person),
                everywhere=_joined(old.everywhere, new.everywhere),
                newest_at=_latest(old.newest_at, new.newest_at),
            )
        )

    @property
    def newest_at(self) -> datetime | None:
        """Latest time of any event, in UTC; None if there is none."""
        return self._index.newest_at

    def in_meeting(self, meeting: MeetingId) -> Sequence[Recorded]:
        """Return what the host decided and people answered on `meeting`, oldest first."""
        return self._index.by_meeting.get(meeting, ())

    def on_digest(self, digest: Digest) -> Sequence[Recorded]:
        """Return every event that binds `digest`, oldest first."""
        return self._index.by_digest.get(digest, ())

    def by_person(self, person: PersonId) -> Sequence[Recorded]:
        """Return the answers of `person`, oldest first."""
        return self._index.by_person.get(person, ())

    @property
    def everywhere(self) -> Mapping[PersonId, Sequence[tuple[int, Answered]]]:
        """Answers for all meetings with a person, by person, each with its index."""
        return self._index.everywhere

    def meetings_of(self, digest: Digest) -> tuple[MeetingId, ...]:
        """Return the meetings that `digest` was ever bound to, in the order of the ledger."""
        found = self.on_digest(digest)
        if len(found) == 1 and found[0].event.meeting is not None:
            return (found[0].event.meeting,)
        named = (recorded.event.meeting for recorded in found)
        return tuple(dict.fromkeys(meeting for meeting in named if meeting is not None))


def _indexed(events: Iterable[Recorded]) -> _Index:
    index = _Index()
    newest_at = None
    for recorded in events:
        event = recorded.event
        if event.meeting is not None:
            _append(index.by_meeting, event.meeting, recorded)
        if isinstance(event, Answered):
            _append(index.by_person, event.person, recorded)
            if event.meeting is None:
                _append(index.everywhere, event.person, (recorded.index, event))
        _bind(index.by_digest, recorded)
        if newest_at is None or newest_at < event.at:
            newest_at = event.at
    index.newest_at = newest_at
    return index


def _append(found: dict[_Key, list[_Value]], key: _Key, value: _Value) -> None:
    known = found.get(key)
    if known is None:
        found[key] = [value]
    else:
        known.append(value)


def _bind(by_digest: dict[Digest, tuple[Recorded, ...]], recorded: Recorded) -> None:
    """Add an event to its digests; those of one meeting mostly share one tuple."""
    before: tuple[Recorded, ...] | None = None
    alone: tuple[Recorded, ...] = (recorded,)
    after = alone
    for file in recorded.event.files:
        known = by_digest.get(file.digest)
        if known is None:
            by_digest[file.digest] = alone
        elif known[-1] is not recorded:
            if known is not before:
                before, after = known, (*known, recorded)
            by_digest[file.digest] = after


def _joined(
    old: dict[_Key, list[_Value]], new: dict[_Key, list[_Value]]
) -> dict[_Key, list[_Value]]:
    return old | {key: [*old.get(key, ()), *found] for key, found in new.items()}


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    if one is None or other is None:
        return one or other
    return max(one, other)
