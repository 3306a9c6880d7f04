"""Events made into rows."""

import json
from hashlib import sha256

from hostapp.domain.events import Answer, Answered, ConsentEvent, People
from hostapp.domain.identifiers import Digest, PersonId
from hostapp.services.composing import Composition, persons_of
from tests.support.ledgers import ANA, BO, NAMES, START, grant, refusal


def composed(*events: ConsentEvent, named: frozenset[PersonId] = frozenset()) -> Composition:
    composition = Composition()
    composition.add_events(events, NAMES, named.__contains__)
    return composition


def types(composition: Composition) -> list[str]:
    return [json.loads(text)["type"] for text in composition.texts]


def test_persons_come_once_and_before_what_involves_them() -> None:
    composition = composed(refusal(1), grant(2), grant(3))
    assert types(composition) == ["person", "refuse", "person", "grant", "grant"]
    assert composition.indexes == [1, 3, 4]
    assert composition.log_entries == [0, 2]


def test_persons_in_the_ledger_already_are_not_named_again() -> None:
    assert types(composed(grant(1), named=frozenset({ANA, BO}))) == ["grant"]


def test_persons_without_a_name_are_left_out() -> None:
    stranger = People(known=frozenset({PersonId("f" * 16)}))
    assert types(composed(grant(1, people=stranger))) == ["grant"]


def test_every_seal_has_its_own_salt() -> None:
    composition = composed(*(grant(number) for number in range(600)))
    salts = {salt for _, salt, _ in composition.sealed}
    assert len(salts) == len(composition.sealed) == 602
    for seal, salt, value in composition.sealed:
        assert sha256(salt + value.encode()).digest() == seal


def test_everybody_involved_in_a_fixed_order() -> None:
    host, track = PersonId("1" * 16), PersonId("0" * 16)
    people = People(frozenset({BO, ANA}), host, ((Digest("0" * 64), track),))
    assert list(persons_of(grant(1, people=people))) == sorted([ANA, BO, host, track])
    answer = Answered(at=START, person=BO, answer=Answer.NO, meeting=None)
    assert list(persons_of(answer)) == [BO]
    assert list(persons_of(grant(1, people=None))) == []
