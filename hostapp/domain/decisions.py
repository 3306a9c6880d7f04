"""Every decision, found by meeting, by digest and by person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self, TypeVar

from hostapp.domain.events import Answered, Recorded
from hostapp.domain.identifiers import Digest, MeetingId, PersonId

_Key = TypeVar("_Key")


@dataclass(slots=True)
class _Index:
    by_meeting: dict[MeetingId, list[Recorded]] = field(default_factory=dict)
    by_digest: dict[Digest, list[Recorded]] = field(default_factory=dict)
    by_person: dict[PersonId, list[Recorded]] = field(default_factory=dict)
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
                by_digest=_joined(old.by_digest, new.by_digest),
                by_person=_joined(old.by_person, new.by_person),
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

    def meetings_of(self, digest: Digest) -> tuple[MeetingId, ...]:
        """Return the meetings that `digest` was ever bound to, in the order of the ledger."""
        named = (recorded.event.meeting for recorded in self.on_digest(digest))
        return tuple(dict.fromkeys(meeting for meeting in named if meeting is not None))


def _indexed(events: Iterable[Recorded]) -> _Index:
    index = _Index()
    newest_at = None
    for recorded in events:
        event = recorded.event
        if event.meeting is not None:
            index.by_meeting.setdefault(event.meeting, []).append(recorded)
        if isinstance(event, Answered):
            index.by_person.setdefault(event.person, []).append(recorded)
        for digest in {file.digest for file in event.files}:
            index.by_digest.setdefault(digest, []).append(recorded)
        newest_at = _latest(newest_at, event.at)
    index.newest_at = newest_at
    return index


def _joined(
    old: dict[_Key, list[Recorded]], new: dict[_Key, list[Recorded]]
) -> dict[_Key, list[Recorded]]:
    return old | {key: [*old.get(key, ()), *found] for key, found in new.items()}


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    if one is None or other is None:
        return one or other
    return max(one, other)
