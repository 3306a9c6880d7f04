"""Entries that cannot be read."""

import json

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.events import Granted
from hostapp.ledger.entry import encode
from hostapp.ledger.reading import decode
from hostapp.ledger.seals import seal_of
from tests.support.ledgers import grant

ENTRY = json.loads(encode(grant(1), lambda value: seal_of(bytes(32), value)))


def read(**changes: object) -> object:
    return decode(json.dumps(ENTRY | changes), lambda _: None, seq=7)


def test_an_erased_list_of_people_is_none() -> None:
    event = read()
    assert isinstance(event, Granted)
    assert event.people is None


def test_an_erased_recipient_stays_a_seal() -> None:
    event = read(recipients=["seal:" + "0" * 64])
    assert isinstance(event, Granted)
    assert event.terms.recipients == {"seal:" + "0" * 64}


@pytest.mark.parametrize("changes", [{"v": 2}, {"type": "embedding"}])
def test_a_newer_entry_asks_for_an_update(changes: dict[str, object]) -> None:
    with pytest.raises(UnavailableError, match=r"Entry 7 .* update Hostapp"):
        read(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"at": "yesterday"},
        {"files": [{"kind": "smell", "sha256": ""}]},
        {"basis": "none"},
        {"data": 3},
    ],
)
def test_an_entry_that_nobody_writes(changes: dict[str, object]) -> None:
    with pytest.raises(TamperingError, match="Entry 7") as caught:
        read(**changes)
    assert caught.value.seq == 7


@pytest.mark.parametrize("text", ["", "[]", "{}", '"grant"', '{"type":"grant","v":1}'])
def test_text_that_is_no_entry(text: str) -> None:
    with pytest.raises(TamperingError):
        decode(text, lambda _: None, seq=0)
