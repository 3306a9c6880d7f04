"""Entries encoded together are those encoded one by one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.events import (
    Bound,
    BoundFile,
    ConsentEvent,
    MeetingEvent,
    Notice,
    People,
    Revoked,
    RuleUse,
)
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId, Seal
from hostapp.domain.meetings import FileKind
from hostapp.domain.release_events import Recalled, ReleaseId
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.ledger.bulk import BulkEncoder
from hostapp.ledger.entry import encode
from hostapp.ledger.seals import seal_of
from tests.support.ledgers import START, answer_no, grant, refusal
from tests.unit.ledger.test_entry import events, files, hexes, people, texts

Sealer = Callable[[str], Seal]


def counting() -> Sealer:
    """Return a sealer whose salts tell in which order it was asked."""
    asked: list[str] = []

    def seal(value: str) -> Seal:
        asked.append(value)
        return seal_of(len(asked).to_bytes(32, "big"), value)

    return seal


def same(*given_events: ConsentEvent) -> bool:
    together, alone = BulkEncoder(counting()), counting()
    return [together.encode(each) for each in given_events] == [
        encode(each, alone) for each in given_events
    ]


@given(st.lists(events, max_size=4))
def test_any_events_together(mixed: list[ConsentEvent]) -> None:
    assert same(*mixed, *mixed)


@given(events, hexes.map(MeetingId), files, st.none() | people, st.none() | texts)
def test_one_decision_on_many_meetings(
    event: ConsentEvent,
    meeting: MeetingId,
    others: tuple[BoundFile, ...],
    present: People | None,
    note: str | None,
) -> None:
    if isinstance(event, MeetingEvent):
        changed = replace(event, meeting=meeting, files=others, people=present, note=note)
        assert same(event, changed, event)


def test_text_that_has_to_be_escaped() -> None:
    odd = 'a"b\\c\n\x00\x7f\u2028é'
    present = People(frozenset({PersonId(odd)}), PersonId(odd), ((Digest(odd), PersonId(odd)),))
    event = grant(1, meeting=MeetingId(odd), people=present, rule=RuleUse(odd, 1))
    assert same(event, replace(event, files=(BoundFile(Digest(odd), FileKind.CHAT),)))


@pytest.mark.parametrize(
    "changes",
    [
        {"at": START + timedelta(days=1)},
        {"rule": RuleUse("r", 1)},
        {"terms": replace(DEFAULT_TERMS, until=START)},
        {"terms": replace(DEFAULT_TERMS, recipients=frozenset({"Example University"}))},
        {"notice": Notice("n", 1, "en", "0" * 64)},
    ],
)
def test_what_is_not_shared_is_not_taken_over(changes: dict[str, object]) -> None:
    assert same(grant(1, at=START), grant(2, **{"at": START} | changes), grant(3, at=START))


def test_other_decisions_are_not_taken_over() -> None:
    no = refusal(1)
    some = replace(no, purposes=frozenset({PurposeId("evaluation")}))
    revoked = Revoked(at=no.at, meeting=no.meeting, purposes=some.purposes)
    assert same(no, some, revoked, Bound(at=no.at, meeting=no.meeting), answer_no(1), no)


def test_releases_between_decisions() -> None:
    release = Recalled(at=START, release=ReleaseId("0" * 16), items=None)
    seal = counting()
    encoder = BulkEncoder(seal)
    assert encoder.encode(release) == encode(release, counting())
    assert encoder.encode(refusal(1)).startswith('{"actor":"host",')
