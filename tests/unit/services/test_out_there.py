"""What is out there of each release."""

from datetime import UTC, datetime

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import (
    Acknowledged,
    Recalled,
    RecordedRelease,
    ReleaseAbandoned,
    Released,
    ReleaseEvent,
    ReleaseId,
)
from hostapp.domain.terms import OWN_TEAM
from hostapp.keys.signing_key import SigningKey
from hostapp.release.acknowledgement import Acknowledgement, sign_acknowledgement
from hostapp.release.items import items_text
from hostapp.services.out_there import OutThere, out_there
from tests.unit.services.test_feed_subjects import ITEM

AT = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
RELEASE = ReleaseId("5e1ea5e000000001")
KEY = SigningKey.from_seed("hostapp-recipient/1", bytes(32))
RELEASED = Released(
    at=AT,
    release=RELEASE,
    purpose=PurposeId("p"),
    recipient=OWN_TEAM,
    items=items_text([ITEM]),
    files="",
)
RECALLED = Recalled(at=AT, release=RELEASE, items=f"{ITEM.digest}\n")


def of(*events: ReleaseEvent) -> dict[ReleaseId, OutThere]:
    return out_there(RecordedRelease(index, event) for index, event in enumerate(events))


def acknowledged(text: str | None = None) -> Acknowledged:
    told = Acknowledgement(
        origin="hostapp/x",
        release=RELEASE,
        recipient=OWN_TEAM,
        seq=1,
        at=AT,
        kept=0,
        removed=(ITEM.digest,),
        key=KEY.verifier.text,
    )
    note = sign_acknowledgement(told, KEY) if text is None else text
    return Acknowledged(at=AT, release=RELEASE, note=note)


def test_an_item_is_out_until_it_is_acknowledged() -> None:
    found = of(RELEASED)[RELEASE]
    assert found.still_out() == [ITEM]
    assert found.unanswered() == frozenset()
    found = of(RELEASED, RECALLED)[RELEASE]
    assert found.still_out() == [ITEM]
    assert found.unanswered() == {ITEM.digest}
    found = of(RELEASED, RECALLED, acknowledged())[RELEASE]
    assert found.still_out() == []
    assert found.unanswered() == frozenset()


def test_what_does_not_hold_answers_nothing() -> None:
    erased = Acknowledged(at=AT, release=RELEASE, note=None)
    for event in (acknowledged("changed"), erased):
        assert of(RELEASED, RECALLED, event)[RELEASE].unanswered() == {ITEM.digest}


def test_what_was_abandoned_or_is_unknown_is_not_out() -> None:
    assert of(RELEASED, ReleaseAbandoned(at=AT, release=RELEASE)) == {}
    assert of(RECALLED, acknowledged()) == {}
