"""Consent events by chance, among few meetings, files and people, so that they meet."""

from collections.abc import Mapping
from datetime import timedelta
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

_KINDS: Final = [FileKind.AUDIO, FileKind.VIDEO, FileKind.PARTICIPANT_AUDIO, FileKind.METADATA]
_PURPOSES: Final = st.frozensets(st.sampled_from([SPEECH, WRITING]), min_size=1)
_ONLY: Final = st.none() | _PURPOSES
_TERMS: Final = st.builds(
    Terms,
    purposes=_PURPOSES,
    data=st.frozensets(st.sampled_from(_KINDS), min_size=1),
    recipients=st.sampled_from([frozenset({OWN_TEAM}), frozenset({OWN_TEAM, "Example Labs"})]),
    until=st.sampled_from([None, None, START, NOW + timedelta(days=1)]),
    basis=st.sampled_from(Basis),
)
_DETAILS: Final[Mapping[type[HostEvent], Mapping[str, st.SearchStrategy[Any]]]] = {
    Granted: {"terms": _TERMS},
    Refused: {"purposes": _ONLY},
    Revoked: {"purposes": _ONLY},
}


class World:
    """The few meetings, files and people among which chance decides."""

    def __init__(self, name: str = "") -> None:
        self.meetings = [MeetingId(f"{name}{each}") for each in ("m", "n")]
        self.digests = [digest_of(f"{name}{each}") for each in "xyz"]
        self.people = [PersonId(f"{name}{each}") for each in ("ana", "bo", "maria")]

    def files(self) -> st.SearchStrategy[tuple[BoundFile, ...]]:
        """Bind a few files."""
        each = st.builds(BoundFile, st.sampled_from(self.digests), st.sampled_from(_KINDS))
        return st.lists(each, max_size=3, unique=True).map(tuple)

    def lists(self) -> st.SearchStrategy[People | None]:
        """List people, or have the list erased."""
        track = st.tuples(st.sampled_from(self.digests), st.sampled_from(self.people))
        return st.none() | st.builds(
            People,
            known=st.frozensets(st.sampled_from(self.people)),
            host=st.none() | st.sampled_from(self.people),
            tracks=st.lists(track, max_size=2).map(tuple),
        )

    def host_event(self, kind: type[HostEvent]) -> Events:
        """Let the host decide."""
        return st.builds(
            kind,
            at=st.just(START),
            meeting=st.sampled_from(self.meetings),
            files=self.files(),
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
        """Make a whole ledger."""
        grant = self.host_event(Granted)
        every = st.one_of(
            grant,
            grant,
            self.noes(),
            self.host_event(Reopened),
            self.host_event(Bound),
            self.answers(Answer.YES),
        )
        return st.lists(every, max_size=9)

    def questions(self) -> st.SearchStrategy[Question]:
        """Ask anything."""
        return st.builds(
            Question,
            st.sampled_from(self.digests),
            st.sampled_from([SPEECH, WRITING]),
            st.sampled_from([OWN_TEAM, "Example Labs"]),
            st.sampled_from([None, None, UNATTRIBUTED, *self.people]),
        )
