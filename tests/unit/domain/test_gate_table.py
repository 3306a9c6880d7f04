"""Every combination of one meeting's decision, one person's answer and one question."""

import itertools
from dataclasses import dataclass

import pytest

from hostapp.domain.events import Answer, BoundFile, ConsentEvent, People
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason
from hostapp.domain.terms import OWN_TEAM, Basis
from tests.conftest import Cases
from tests.support.consent_events import (
    ANA,
    DEVON,
    NOW,
    SPEECH,
    START,
    WRITING,
    answered,
    bound,
    digest_of,
    granted,
    refused,
    revoked,
    terms,
    verified,
)

DATA = frozenset(FileKind) - {FileKind.DOCUMENT}
STATES = ("undecided", "granted", "refused", "revoked", "expired")
FILES = ("same", "changed", "new")
ORDERS = ("answered first", "decided first")


@dataclass(frozen=True)
class Row:
    state: str
    answer: Answer | None
    basis: Basis
    kind: FileKind
    purpose_inside: bool
    recipient_inside: bool
    file: str
    order: str
    whole: bool

    @property
    def person(self) -> PersonId:
        """Only the host may be in a meeting that is granted on `solo`."""
        return DEVON if self.basis is Basis.SOLO else ANA


ROWS = [
    Row(*values)
    for values in itertools.product(
        STATES,
        (None, *Answer),
        Basis,
        FileKind,
        (True, False),
        (True, False),
        FILES,
        ORDERS,
        (True, False),
    )
]


def oracle(row: Row) -> Reason | None:
    """Return the first rule of the design that the row breaks, written apart from the code."""
    if row.file == "changed":
        return Reason.UNKNOWN_FILE
    if row.state == "undecided":
        nothing_said = row.answer is None or row.file == "new"
        return Reason.UNKNOWN_FILE if nothing_said else Reason.UNDECIDED
    if row.state in {"refused", "revoked"}:
        return Reason(row.state)
    if row.file == "new":
        return Reason.KIND if row.kind is FileKind.DOCUMENT else Reason.FILE
    broken = {
        Reason.PURPOSE: not row.purpose_inside,
        Reason.NEVER: row.kind in {FileKind.METADATA, FileKind.UNCONVERTED},
        Reason.KIND: row.kind is FileKind.DOCUMENT,
        Reason.RECIPIENT: not row.recipient_inside,
        Reason.EXPIRED: row.state == "expired",
        Reason.PERSON_REFUSED: row.answer is Answer.NO,
        Reason.PERSON_WITHDREW: row.answer is Answer.WITHDRAW,
        Reason.NO_RECORDED_YES: row.basis is Basis.NAMED and row.answer is None,
    }
    return next((reason for reason, holds in broken.items() if holds), None)


def extent_of(row: Row, reason: Reason) -> Extent | None:
    """Return how much of what was asked for is the person's, written apart from the code."""
    if reason not in {Reason.PERSON_REFUSED, Reason.PERSON_WITHDREW, Reason.NO_RECORDED_YES}:
        return None
    if row.kind is FileKind.VIDEO:
        return Extent.FACES
    alone = row.kind is FileKind.PARTICIPANT_AUDIO or not row.whole
    return Extent.OWN if alone else Extent.MIXED


def ledger_of(row: Row) -> list[ConsentEvent]:
    file = BoundFile(digest_of("same"), row.kind)
    track = ((file.digest, row.person),) if row.kind is FileKind.PARTICIPANT_AUDIO else ()
    host = DEVON if row.basis is Basis.SOLO else None
    people = People(frozenset({row.person}), host, track)
    until = START if row.state == "expired" else None
    grant = granted(
        file, people=people, allowed=terms(SPEECH, data=DATA, until=until, basis=row.basis)
    )
    histories: dict[str, list[ConsentEvent]] = {
        "undecided": [],
        "granted": [grant],
        "refused": [refused(file)],
        "revoked": [grant, revoked(file)],
        "expired": [grant],
    }
    decided = histories[row.state]
    if decided and row.file == "new":
        decided = [*decided, bound(BoundFile(digest_of("new"), row.kind), people=people)]
    said = [] if row.answer is None else [answered(row.person, row.answer, file)]
    return [*said, *decided] if row.order == "answered first" else [*decided, *said]


def question_of(row: Row) -> Question:
    return Question(
        digest_of(row.file),
        SPEECH if row.purpose_inside else WRITING,
        OWN_TEAM if row.recipient_inside else "Example Labs",
        None if row.whole else row.person,
    )


def failures(rows: list[Row]) -> list[str]:
    wrong = []
    for row in rows:
        ledger = ledger_of(row)
        question = question_of(row)
        answer = Gate(verified(*ledger)).ask(question, NOW)
        expected = oracle(row)
        if isinstance(answer, Permit):
            right = expected is None and answer.question == question
        else:
            right = (
                answer.reason is expected
                and answer.extent is extent_of(row, answer.reason)
                and answer.people == ((row.person,) if answer.extent else ())
            )
        if not right:
            wrong.append(f"{row}: expected {expected}, got {answer}")
    return wrong


@pytest.mark.parametrize("state", STATES)
def test_every_combination(state: str, record_cases: Cases) -> None:
    rows = [row for row in ROWS if row.state == state]

    assert failures(rows) == []

    record_cases(f"gate table, {state}", len(rows), len(rows))


def test_the_table_knows_every_answer() -> None:
    expected = {oracle(row) for row in ROWS}

    unreachable = {
        Reason.PEOPLE_UNKNOWN,
        Reason.NOBODY_KNOWN,
        Reason.NOT_ALONE,
        Reason.HOST_UNKNOWN,
    }
    assert expected == {None, *Reason} - unreachable
