"""Consent events by chance, among few meetings, files and people, so that they meet."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import chain
from typing import Any, Final

from hypothesis import strategies as st

from hostapp.domain.events import (
    Answer,
    Answered,
    Bound,
    BoundFile,
    ConsentEvent,
    Granted,
    HostEvent,
    People,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import UNATTRIBUTED, Question
from hostapp.domain.terms import OWN_TEAM, Basis, Terms
from tests.support.consent_events import NOW, SPEECH, START, WRITING, digest_of

Events = st.SearchStrategy[ConsentEvent]

_KINDS: Final = [
    *[FileKind.AUDIO] * 4,
    FileKind.VIDEO,
    FileKind.PARTICIPANT_AUDIO,
    FileKind.METADATA,
]
_PURPOSES: Final = st.sampled_from(
    [*[frozenset({SPEECH})] * 2, frozenset({SPEECH, WRITING}), frozenset({WRITING})]
)
_ONLY: Final = st.sampled_from([None, frozenset({SPEECH}), *[frozenset({WRITING})] * 2])
_TERMS: Final = st.builds(
    Terms,
    purposes=_PURPOSES,
    data=st.sampled_from([*[frozenset(_KINDS)] * 3, frozenset({FileKind.AUDIO})]),
    recipients=st.sampled_from([frozenset({OWN_TEAM}), frozenset({OWN_TEAM, "Example Labs"})]),
    until=st.sampled_from([*[None] * 4, START, NOW + timedelta(days=1)]),
    basis=st.sampled_from([*[Basis.EVERYONE] * 2, *[Basis.NAMED] * 2, Basis.SOLO]),
)
_DETAILS: Final[Mapping[type[HostEvent], Mapping[str, st.SearchStrategy[Any]]]] = {
    Granted: {"terms": _TERMS},
    Refused: {"purposes": _ONLY},
    Revoked: {"purposes": _ONLY},
}


class World:
    """The few meetings, files and people among which chance decides.

    Weighted so that about every sixth question is permitted: a law about permits that hardly
    ever meets one would say nothing.
    """

    def __init__(self, name: str = "") -> None:
        self.meetings = [MeetingId(f"{name}{each}") for each in ("m", "m", "m", "m", "n")]
        self.digests = [digest_of(f"{name}{each}") for each in ("x", "x", "x", "x", "x", "y")]
        self.people = [PersonId(f"{name}{each}") for each in ("ana", "bo")]

    def files(self, least: int = 0) -> st.SearchStrategy[tuple[BoundFile, ...]]:
        """Bind a few files."""
        each = st.builds(BoundFile, st.sampled_from(self.digests), st.sampled_from(_KINDS))
        return st.lists(each, min_size=least, max_size=2, unique=True).map(tuple)

    def lists(self) -> st.SearchStrategy[People | None]:
        """List people, seldom with own tracks; or have the list erased."""
        track = st.tuples(st.sampled_from(self.digests), st.sampled_from(self.people))
        people = st.builds(
            People,
            known=st.frozensets(st.sampled_from(self.people), max_size=2),
            host=st.none() | st.sampled_from(self.people),
            tracks=st.just(()) | st.lists(track, max_size=1).map(tuple),
        )
        return st.integers(0, 11).flatmap(lambda throw: people if throw else st.none())

    def host_event(self, kind: type[HostEvent]) -> Events:
        """Let the host decide."""
        return st.builds(
            kind,
            at=st.just(START),
            meeting=st.sampled_from(self.meetings),
            files=self.files(least=1 if kind is Granted else 0),
            people=self.lists(),
            **_DETAILS.get(kind, {}),
        )

    def answers(self, *said: Answer) -> Events:
        """Let a participant answer."""
        return st.builds(
            Answered,
            at=st.just(START),
            person=st.sampled_from(self.people),
            answer=st.sampled_from(said),
            meeting=st.none() | st.sampled_from(self.meetings),
            files=self.files(),
            purposes=_ONLY,
        )

    def noes(self) -> Events:
        """Refuse, revoke, say no or withdraw."""
        return st.one_of(
            self.host_event(Refused),
            self.host_event(Revoked),
            self.answers(Answer.NO, Answer.WITHDRAW),
        )

    def events(self) -> st.SearchStrategy[list[ConsentEvent]]:
        """Make a whole ledger, which often ends with a grant."""
        grant, yes = self.host_event(Granted), self.answers(Answer.YES)
        other = st.one_of(self.host_event(Bound), self.host_event(Reopened), self.noes())
        anything = st.lists(st.one_of(grant, yes, other), max_size=5)
        decided = st.lists(grant, max_size=2)
        agreed = st.lists(st.one_of(yes, yes, self.host_event(Bound)), max_size=3)
        return st.tuples(anything, decided, agreed).map(lambda parts: [*chain(*parts)])

    def questions(self) -> st.SearchStrategy[Question]:
        """Ask anything, mostly about what is often granted."""
        return st.builds(
            Question,
            st.sampled_from(self.digests),
            st.sampled_from([*[SPEECH] * 4, WRITING]),
            st.sampled_from([*[OWN_TEAM] * 4, "Example Labs"]),
            st.sampled_from([*[None] * 3, UNATTRIBUTED, *self.people]),
        )
