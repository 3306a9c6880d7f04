"""What happened to releases becomes entries and comes back as it was."""

import json
from datetime import UTC, datetime

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import (
    Acknowledged,
    Recalled,
    ReleaseAbandoned,
    Released,
    ReleaseEvent,
    ReleaseId,
)
from hostapp.domain.terms import OWN_TEAM
from hostapp.ledger.entry import encode, seals_of
from hostapp.ledger.reading import decode
from tests.support.sealed import Sealed

AT = datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC)
RELEASE = ReleaseId("5e1ea5e000000001")


def released(recipient: str = OWN_TEAM) -> Released:
    return Released(
        at=AT,
        release=RELEASE,
        purpose=PurposeId("speech-recognition"),
        recipient=recipient,
        items='{"id":"a"}\n',
        files="ab" * 32,
    )


@pytest.mark.parametrize(
    "event",
    [
        released(),
        released("Example Labs"),
        ReleaseAbandoned(at=AT, release=RELEASE),
        Recalled(at=AT, release=RELEASE, items=f"{'ab' * 32}\n"),
        Acknowledged(at=AT, release=RELEASE, note="a note\n"),
    ],
    ids=["own-team", "named", "abandoned", "recalled", "acknowledged"],
)
def test_an_event_comes_back(event: ReleaseEvent) -> None:
    sealed = Sealed()
    text = encode(event, sealed.seal)
    assert decode(text, sealed.values.get, seq=3) == event
    assert set(seals_of(json.loads(text))) == set(sealed.values)
    assert "Example Labs" not in text
    assert '{"id":"a"}' not in text


def test_what_was_erased_is_gone() -> None:
    text = encode(released("Example Labs"), Sealed().seal)
    event = decode(text, lambda _: None, seq=0)
    assert isinstance(event, Released)
    assert event.items is None
    assert event.recipient.startswith("seal:")


@pytest.mark.parametrize("key", ["release", "items", "files", "purpose", "recipient"])
def test_an_entry_without_a_part_is_not_ours(key: str) -> None:
    document = json.loads(encode(released(), Sealed().seal))
    del document[key]
    with pytest.raises(TamperingError):
        decode(json.dumps(document), lambda _: None, seq=4)
