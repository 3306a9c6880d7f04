"""Every decision, found by meeting, by digest and by person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self, TypeVar

from hostapp.domain.events import Answered, BoundFile, Recorded
from hostapp.domain.identifiers import Digest, MeetingId, PersonId

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


_History = list[Recorded]


@dataclass(slots=True)
class _Index:
    by_meeting: dict[MeetingId, _History] = field(default_factory=dict)
    by_digest: dict[Digest, _History] = field(default_factory=dict)
    """The history of the meeting that a digest was bound to first, mostly the only one."""
    also_in: dict[Digest, tuple[MeetingId, ...]] = field(default_factory=dict)
    """The other meetings of the few digests that have any, in the order of the ledger."""
    in_no_meeting: dict[Digest, list[Recorded]] = field(default_factory=dict)
    """Answers for all meetings with a person, by the digests that they bind."""
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
        return Decisions(_both(self._index, _indexed(more)))

    @property
    def newest_at(self) -> datetime | None:
        """Latest time of any event, in UTC; None if there is none."""
        return self._index.newest_at

    def in_meeting(self, meeting: MeetingId) -> Sequence[Recorded]:
        """Return what the host decided and people answered on `meeting`, oldest first."""
        return self._index.by_meeting.get(meeting, ())

    def only_history(self, digest: Digest) -> Sequence[Recorded]:
        """Return the history of the one meeting of `digest`, as it is for most.

        Empty if it has none or several, or if an answer for all meetings binds it too.
        """
        index = self._index
        if digest in index.also_in or digest in index.in_no_meeting:
            return ()
        return index.by_digest.get(digest, ())

    def histories(self, digest: Digest) -> Sequence[Sequence[Recorded]]:
        """Return the history of every meeting that `digest` was ever bound to."""
        index = self._index
        first = index.by_digest.get(digest)
        if first is None:
            return ()
        return first, *(index.by_meeting[each] for each in index.also_in.get(digest, ()))

    def in_no_meeting(self, digest: Digest) -> Sequence[Recorded]:
        """Return the answers for all meetings with a person that bind `digest`, oldest first."""
        return self._index.in_no_meeting.get(digest, ())

    def on_digest(self, digest: Digest) -> Sequence[Recorded]:
        """Return every event that binds `digest`, oldest first."""
        found = [
            recorded
            for history in self.histories(digest)
            for recorded in history
            if any(file.digest == digest for file in recorded.event.files)
        ]
        return sorted((*found, *self.in_no_meeting(digest)), key=_place)

    def by_person(self, person: PersonId) -> Sequence[Recorded]:
        """Return the answers of `person`, oldest first."""
        return self._index.by_person.get(person, ())

    @property
    def everywhere(self) -> Mapping[PersonId, Sequence[tuple[int, Answered]]]:
        """Answers for all meetings with a person, by person, each with its index."""
        return self._index.everywhere

    def meetings_of(self, digest: Digest) -> tuple[MeetingId, ...]:
        """Return the meetings that `digest` was ever bound to, in the order of the ledger."""
        return _meetings_of(self._index, digest)


def _indexed(events: Iterable[Recorded]) -> _Index:
    index, newest_at = _Index(), None
    by_meeting = index.by_meeting
    for recorded in events:
        event = recorded.event
        meeting = event.meeting
        if meeting is not None:
            history = by_meeting.get(meeting)
            if history is None:
                history = by_meeting[meeting] = []
            history.append(recorded)
            _bind(index, event.files, meeting, history)
        if isinstance(event, Answered):
            _keep_answer(index, recorded, event)
        if newest_at is None or newest_at < event.at:
            newest_at = event.at
    index.newest_at = newest_at
    return index


def _bind(index: _Index, files: Iterable[BoundFile], meeting: MeetingId, history: _History) -> None:
    bind_first = index.by_digest.setdefault
    for file in files:
        if bind_first(file.digest, history) is not history:
            others = index.also_in.get(file.digest, ())
            if meeting not in others:
                index.also_in[file.digest] = (*others, meeting)


def _keep_answer(index: _Index, recorded: Recorded, answered: Answered) -> None:
    index.by_person.setdefault(answered.person, []).append(recorded)
    if answered.meeting is None:
        index.everywhere.setdefault(answered.person, []).append((recorded.index, answered))
        for digest in {file.digest for file in answered.files}:
            index.in_no_meeting.setdefault(digest, []).append(recorded)


def _both(old: _Index, new: _Index) -> _Index:
    by_meeting = _joined(old.by_meeting, new.by_meeting)
    by_digest, also_in = dict(old.by_digest), dict(old.also_in)
    for touched in new.by_meeting:
        for recorded in by_meeting[touched]:
            for file in recorded.event.files:
                digest = file.digest
                meetings = (*_meetings_of(old, digest), *_meetings_of(new, digest))
                first, *others = dict.fromkeys(meetings)
                by_digest[digest] = by_meeting[first]
                if others:
                    also_in[digest] = tuple(others)
    return _Index(
        by_meeting=by_meeting,
        by_digest=by_digest,
        also_in=also_in,
        in_no_meeting=_joined(old.in_no_meeting, new.in_no_meeting),
        by_person=_joined(old.by_person, new.by_person),
        everywhere=_joined(old.everywhere, new.everywhere),
        newest_at=_latest(old.newest_at, new.newest_at),
    )


def _meetings_of(index: _Index, digest: Digest) -> tuple[MeetingId, ...]:
    history = index.by_digest.get(digest, ())
    first = tuple(each.event.meeting for each in history[:1] if each.event.meeting is not None)
    return first + index.also_in.get(digest, ())


def _joined(
    old: dict[_Key, list[_Value]], new: dict[_Key, list[_Value]]
) -> dict[_Key, list[_Value]]:
    return old | {key: [*old.get(key, ()), *found] for key, found in new.items()}


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    if one is None or other is None:
        return one or other
    return max(one, other)


def _place(recorded: Recorded) -> int:
    return recorded.index
