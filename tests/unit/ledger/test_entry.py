"""Events become entries and come back as they were."""

import json
from datetime import UTC, datetime

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.events import (
    Answer,
    Answered,
    Bound,
    BoundFile,
    ConsentEvent,
    Granted,
    Notice,
    People,
    Refused,
    Reopened,
    Revoked,
    RuleUse,
)
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import OWN_TEAM, Basis, Terms
from hostapp.ledger.entry import (
    encode,
    encode_log_event,
    people_text,
    rotation_statement,
    seals_of,
)
from hostapp.ledger.log_events import KeyRotated, LogEvent, LogStarted, PersonNamed, ReAnchored
from hostapp.ledger.reading import decode
from tests.support.sealed import Sealed

AT = datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC)
ANA = PersonId("a" * 16)


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
hexes = st.integers(0, 2**64 - 1).map("{:016x}".format)
persons = hexes.map(PersonId)
digests = st.integers(0, 2**256 - 1).map("{:064x}".format).map(Digest)
times = st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda at: at.replace(microsecond=0)
)
files = st.lists(
    st.builds(BoundFile, digests, st.sampled_from(FileKind)),
    max_size=3,
    unique_by=lambda each: each.digest,
).map(lambda found: tuple(sorted(found, key=lambda each: each.digest)))
people = st.builds(
    People,
    st.frozensets(persons, max_size=3),
    st.none() | persons,
    st.dictionaries(digests, persons, max_size=2).map(lambda found: tuple(sorted(found.items()))),
)
purposes = st.frozensets(st.sampled_from(["speech-recognition", "evaluation"]).map(PurposeId))
notices = st.builds(Notice, texts, st.integers(1, 9), st.just("en"), digests)
terms = st.builds(
    Terms,
    purposes,
    st.frozensets(st.sampled_from(FileKind)),
    st.frozensets(st.just(OWN_TEAM) | texts.filter(lambda name: not name.startswith("seal:"))),
    st.none() | times,
    st.sampled_from(Basis),
)
common = {
    "at": times,
    "meeting": hexes.map(MeetingId),
    "files": files,
    "people": st.none() | people,
    "note": st.none() | texts,
    "rule": st.none() | st.builds(RuleUse, texts, st.integers(1, 9)),
}
events = st.one_of(
    st.builds(Granted, **common, terms=terms, notice=st.none() | notices),
    st.builds(Refused, **common, purposes=st.none() | purposes),
    st.builds(Revoked, **common, purposes=st.none() | purposes),
    st.builds(Reopened, **common),
    st.builds(Bound, **common),
    st.builds(
        Answered,
        at=times,
        person=persons,
        answer=st.sampled_from(Answer),
        meeting=st.none() | hexes.map(MeetingId),
        files=files,
        purposes=st.none() | purposes,
        evidence=st.none() | texts,
        notice=st.none() | notices,
    ),
)


@given(events)
def test_every_event_comes_back(event: ConsentEvent) -> None:
    sealed = Sealed()
    text = encode(event, sealed.seal)
    assert decode(text, sealed.values.get, seq=0) == event
    assert text.encode() == rfc8785.dumps(json.loads(text))
    assert set(seals_of(json.loads(text))) == set(sealed.values)


@given(events)
def test_an_entry_holds_no_free_text(event: ConsentEvent) -> None:
    secret = "Devon Clarke said so"
    if isinstance(event, Answered):
        return
    changed = type(event)(
        **{name: getattr(event, name) for name in type(event).__dataclass_fields__}
        | {"note": secret}
    )
    text = encode(changed, Sealed().seal)
    assert secret not in text
    assert decode(text, lambda _: None, seq=0) != changed


@pytest.mark.parametrize(
    "event",
    [
        LogStarted(AT, "0" * 32, "key"),
        LogStarted(AT, "0" * 32, "key", "note\n", "The key was lost."),
        PersonNamed(AT, ANA, "Ana Ortiz"),
        KeyRotated(AT, "old", "new", "signature"),
        ReAnchored(AT, "A new computer."),
    ],
)
def test_log_events_come_back(event: LogEvent) -> None:
    sealed = Sealed()
    text = encode_log_event(event, sealed.seal)
    assert decode(text, sealed.values.get, seq=3) == event
    assert set(seals_of(json.loads(text))) == set(sealed.values)
    assert "Ana" not in text


def test_the_old_key_signs_everything_but_its_signature() -> None:
    statement = rotation_statement(KeyRotated(AT, "old", "new", "signature"))
    assert statement == (
        b'{"at":"2026-11-18T16:02:11Z","new":"new","old":"old","type":"key-rotated","v":1}'
    )


def test_people_are_told_without_names() -> None:
    text = people_text(People(frozenset({ANA}), ANA, ((Digest("0" * 64), ANA),)))
    assert json.loads(text) == {"host": ANA, "people": [ANA], "tracks": {"0" * 64: ANA}}


def test_lists_are_sorted() -> None:
    later, earlier = (
        BoundFile(Digest("f" * 64), FileKind.AUDIO),
        BoundFile(Digest("0" * 64), FileKind.VIDEO),
    )
    text = encode(Bound(at=AT, meeting=MeetingId("1"), files=(later, earlier)), Sealed().seal)
    assert [each["sha256"][0] for each in json.loads(text)["files"]] == ["0", "f"]
