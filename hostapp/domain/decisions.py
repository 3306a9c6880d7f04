"""Every decision, found by meeting, by digest and by person."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import chain
from typing import Final, Self, TypeVar, cast

from hostapp.domain.events import Answered, BoundFile, Granted, Recorded
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.terms import OWN_TEAM, Basis

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

_ALL_KINDS: Final = frozenset(FileKind)
_NO_KINDS: Final = frozenset[FileKind]()
_EVERYONE: Final = Basis.EVERYONE
_VIDEO: Final = FileKind.VIDEO

PlainGrant = tuple[Recorded, frozenset[PurposeId], datetime | None]
"""A grant with its purposes and its end beside it.

They are asked of it every time, and in a long ledger each step to another object is a slow one.
"""

_Said = Recorded | PlainGrant | list[Recorded]
"""What is said on a meeting; mostly one word, and a ledger is long."""


@dataclass(slots=True)
class _Index:
    by_meeting: dict[MeetingId, _Said] = field(default_factory=dict)
    by_digest: dict[Digest, _Said] = field(default_factory=dict)
    """What is said on the meeting that a digest was bound to first, mostly the only one."""
    also_in: dict[Digest, tuple[MeetingId, ...]] = field(default_factory=dict)
    """The other meetings of the few digests that have any, in the order of the ledger."""
    in_no_meeting: dict[Digest, list[Recorded]] = field(default_factory=dict)
    """Answers for all meetings with a person, by the digests that they bind."""
    special: set[Digest] = field(default_factory=set)
    everywhere: dict[PersonId, list[tuple[int, Answered]]] = field(default_factory=dict)


@dataclass(slots=True)
class _Sayings:
    """Who said something, and when the newest was said: no question to the gate asks that."""

    by_person: dict[PersonId, list[Recorded]]
    newest_at: datetime | None


class Decisions:
    """An index over recorded events; a value: adding to it makes another one."""

    __slots__ = ("_index", "_sayings")

    def __init__(self, index: _Index, sayings: _Sayings | None = None) -> None:
        self._index = index
        self._sayings = sayings

    @classmethod
    def of(cls, events: Iterable[Recorded]) -> Self:
        """Index `events`, given oldest first."""
        return cls(_indexed(events))

    def extended(self, more: Iterable[Recorded]) -> "Decisions":
        """Return an index that also knows `more`, which come after all that are known."""
        new = list(more)
        known = self._known_sayings()
        return Decisions(_extended(self._index, new), _joined_sayings(known, _sayings(new)))

    @property
    def newest_at(self) -> datetime | None:
        """Latest time of any event, in UTC; None if there is none."""
        return self._known_sayings().newest_at

    def in_meeting(self, meeting: MeetingId) -> Sequence[Recorded]:
        """Return what the host decided and people answered on `meeting`, oldest first."""
        said = self._index.by_meeting.get(meeting)
        return () if said is None else _history(said)

    @property
    def first_said(self) -> Mapping[Digest, Recorded | PlainGrant | list[Recorded]]:
        """What is said on the meeting that a digest was bound to first, mostly the only one.

        The word itself, if it is the only one on a digest that is not `special`: a grant with
        its purposes and its end.
        """
        return self._index.by_digest

    @property
    def special(self) -> Container[Digest]:
        """The digests of which more has to be known than the history of their one meeting.

        Those of several meetings, those bound after the first word on their meeting, those that
        an answer for all meetings binds, and those that the first grant does not simply give to
        the host's own team, for everyone in it.
        """
        return self._index.special

    def histories(self, digest: Digest) -> Sequence[Sequence[Recorded]]:
        """Return the history of every meeting that `digest` was ever bound to."""
        by_meeting = self._index.by_meeting
        return tuple([_history(by_meeting[each]) for each in _meetings_of(self._index, digest)])

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

    def ever_video(self, digest: Digest) -> bool:
        """Say whether any event binds `digest` as a video."""
        return any(
            file.kind is _VIDEO and file.digest == digest
            for said in (*self.histories(digest), self.in_no_meeting(digest))
            for recorded in said
            for file in recorded.event.files
        )

    def by_person(self, person: PersonId) -> Sequence[Recorded]:
        """Return the answers of `person`, oldest first."""
        return self._known_sayings().by_person.get(person, ())

    @property
    def everywhere(self) -> Mapping[PersonId, Sequence[tuple[int, Answered]]]:
        """Answers for all meetings with a person, by person, each with its index."""
        return self._index.everywhere

    def meetings_of(self, digest: Digest) -> tuple[MeetingId, ...]:
        """Return the meetings that `digest` was ever bound to, in the order of the ledger."""
        return _meetings_of(self._index, digest)

    def _known_sayings(self) -> _Sayings:
        """Return them, read when they are first asked for."""
        if self._sayings is None:
            index = self._index
            nowhere = (Recorded(*each) for said in index.everywhere.values() for each in said)
            self._sayings = _sayings(chain(nowhere, *map(_history, index.by_meeting.values())))
        return self._sayings


def _indexed(events: Iterable[Recorded]) -> _Index:
    """Index in one pass; a ledger is long, so what every entry needs is done on the spot."""
    index = _Index()
    by_meeting, special = index.by_meeting, index.special
    bind_first = index.by_digest.setdefault
    purposes: dict[frozenset[PurposeId], frozenset[PurposeId]] = {}
    share = purposes.setdefault
    for recorded in events:
        event = recorded.event
        meeting = event.meeting
        if meeting is None:
            _keep_everywhere(index, recorded)
            continue
        if meeting in by_meeting:
            _say_more(index, meeting, recorded)
            continue
        word: Recorded | PlainGrant = recorded
        plain_kinds = _ALL_KINDS
        if isinstance(event, Granted):
            terms = event.terms
            word = recorded, share(terms.purposes, terms.purposes), terms.until
            plain_kinds = _plain_kinds(event)
        by_meeting[meeting] = word
        for file in event.files:
            if bind_first(file.digest, word) is not word:
                _bind_again(index, file.digest, meeting)
            if file.kind not in plain_kinds:
                special.add(file.digest)
    for digest in special:
        _at_length(index, digest)
    return index


def _say_more(index: _Index, meeting: MeetingId, recorded: Recorded) -> None:
    """Add what is said on a meeting after the first word on it.

    Mostly it binds the very files of that first word, and then nothing new is bound.
    """
    by_digest, event = index.by_digest, recorded.event
    said = index.by_meeting[meeting]
    if isinstance(said, list):
        said.append(recorded)
        files = said[0].event.files
    else:
        word, first = said, _only(said)
        index.by_meeting[meeting] = said = [first, recorded]
        files = first.event.files
        for file in files:
            if by_digest[file.digest] is word:
                by_digest[file.digest] = said
    if event.files != files:
        _bind_more(index, meeting, said, event.files)


def _bind_more(
    index: _Index, meeting: MeetingId, said: list[Recorded], files: tuple[BoundFile, ...]
) -> None:
    """Bind files by another word than the first on their meeting."""
    by_digest = index.by_digest
    for file in files:
        digest = file.digest
        if digest not in by_digest:
            by_digest[digest] = said
            index.special.add(digest)
        elif _first_meeting(by_digest[digest]) != meeting:
            _bind_again(index, digest, meeting)
        if file.kind is _VIDEO and file not in said[0].event.files:
            index.special.add(digest)


def _history(said: _Said) -> list[Recorded]:
    """Return every word that is said on a meeting, oldest first."""
    return said if isinstance(said, list) else [_only(said)]


def _only(said: Recorded | PlainGrant) -> Recorded:
    return said if isinstance(said, Recorded) else said[0]


def _at_length(index: _Index, digest: Digest) -> None:
    """Let a digest of which more has to be known find the whole history."""
    said = index.by_digest.get(digest)
    if said is not None:
        index.by_digest[digest] = _history(said)


def _bind_again(index: _Index, digest: Digest, meeting: MeetingId) -> None:
    index.special.add(digest)
    others = index.also_in.get(digest, ())
    if meeting not in others:
        index.also_in[digest] = (*others, meeting)


def _keep_everywhere(index: _Index, recorded: Recorded) -> None:
    """Keep an answer for all meetings; nothing else names none."""
    answered = cast("Answered", recorded.event)
    index.everywhere.setdefault(answered.person, []).append((recorded.index, answered))
    for digest in {file.digest for file in answered.files}:
        index.special.add(digest)
        index.in_no_meeting.setdefault(digest, []).append(recorded)


def _plain_kinds(granted: Granted) -> frozenset[FileKind]:
    """Return the kinds that a grant simply gives to the host's own team; mostly all it names."""
    terms, people = granted.terms, granted.people
    if people is None or people.tracks or terms.basis is not _EVERYONE:
        return _NO_KINDS
    return _grantable(terms.data) if OWN_TEAM in terms.recipients else _NO_KINDS


@lru_cache(maxsize=256)
def _grantable(data: frozenset[FileKind]) -> frozenset[FileKind]:
    return data & GRANTABLE_KINDS


def _extended(old: _Index, more: Sequence[Recorded]) -> _Index:
    """Index what is said on the meetings that `more` speak of anew, and join it to the rest."""
    touched = {each.event.meeting for each in more if each.event.meeting is not None}
    known = [old.by_meeting[each] for each in touched if each in old.by_meeting]
    before = chain.from_iterable(map(_history, known))
    new = _indexed((*sorted(before, key=_place), *more))
    both = _Index(
        by_meeting=old.by_meeting | new.by_meeting,
        by_digest=old.by_digest | new.by_digest,
        also_in=dict(old.also_in),
        in_no_meeting=_joined(old.in_no_meeting, new.in_no_meeting),
        special=old.special | new.special,
        everywhere=_joined(old.everywhere, new.everywhere),
    )
    for digest in new.by_digest:
        meetings = (*_meetings_of(old, digest), *_meetings_of(new, digest))
        first, *others = dict.fromkeys(meetings)
        if others:
            both.also_in[digest] = tuple(others)
            both.special.add(digest)
            both.by_digest[digest] = _history(both.by_meeting[first])
    for digest in (*new.by_digest.keys() & both.special, *new.in_no_meeting):
        _at_length(both, digest)
    return both


def _sayings(events: Iterable[Recorded]) -> _Sayings:
    by_person: dict[PersonId, list[Recorded]] = {}
    newest_at: datetime | None = None
    for recorded in events:
        event = recorded.event
        if isinstance(event, Answered):
            by_person.setdefault(event.person, []).append(recorded)
        if newest_at is None or newest_at < event.at:
            newest_at = event.at
    for said in by_person.values():
        said.sort(key=_place)
    return _Sayings(by_person, newest_at)


def _joined_sayings(old: _Sayings, new: _Sayings) -> _Sayings:
    newest_at = _latest(old.newest_at, new.newest_at)
    return _Sayings(_joined(old.by_person, new.by_person), newest_at)


def _meetings_of(index: _Index, digest: Digest) -> tuple[MeetingId, ...]:
    said = index.by_digest.get(digest)
    if said is None:
        return ()
    return _first_meeting(said), *index.also_in.get(digest, ())


def _first_meeting(said: _Said) -> MeetingId:
    first = said if isinstance(said, Recorded) else said[0]
    return cast("MeetingId", first.event.meeting)


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
