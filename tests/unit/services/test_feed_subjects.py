"""What a feed speaks of."""

from datetime import UTC, datetime

from hostapp.domain.release_events import (
    Recalled,
    RecordedRelease,
    ReleaseAbandoned,
    Released,
    ReleaseId,
)
from hostapp.domain.terms import OWN_TEAM
from hostapp.release.items import ItemKind, ItemSource, ReleasedItem, items_text
from hostapp.services.feed_subjects import Part, Subject, Subjects
from tests.support.consent_events import (
    AUDIO,
    MEETING,
    SPEECH,
    WRITING,
    granted,
    terms,
    verified,
)
from tests.support.feeds import item_digest

AT = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
RELEASE = ReleaseId("5e1ea5e000000001")
ITEM = ReleasedItem(
    id="a",
    kind=ItemKind.SPEECH,
    digest=item_digest("a"),
    path="train/audio/a.flac",
    meeting=MEETING,
    sources=(ItemSource(AUDIO.digest, AUDIO.kind, 0),),
)


def released(recipient: str = OWN_TEAM, items: str | None = None) -> Released:
    text = items_text([ITEM]) if items is None else items
    return Released(
        at=AT, release=RELEASE, purpose=SPEECH, recipient=recipient, items=text, files=""
    )


def subjects(recipient: str, *events: Released | Recalled | ReleaseAbandoned) -> Subjects:
    grant = granted(AUDIO, allowed=terms(SPEECH, WRITING, recipients=["Example Labs"]))
    recorded = [RecordedRelease(index, event) for index, event in enumerate(events, 1)]
    return Subjects(recipient, verified(grant), recorded)


def test_originals_are_there_for_each_purpose_and_recipient() -> None:
    found = subjects(" Example Labs ").all
    assert set(found) == {(AUDIO.digest, SPEECH), (AUDIO.digest, WRITING)}
    assert found[AUDIO.digest, SPEECH].kind == "audio"
    assert subjects("Somebody Else").all == {}


def test_items_are_there_for_the_purpose_of_their_release() -> None:
    found = subjects("Example Labs", released("Example Labs"))
    subject = found.all[ITEM.digest, SPEECH]
    assert subject.kind == "speech"
    assert subject.nodes == {MEETING, AUDIO.digest}
    assert (ITEM.digest, WRITING) not in found.all
    assert (ITEM.digest, SPEECH) not in subjects("Example Labs", released()).all


def test_a_recall_names_items_and_an_abandoned_release_all_of_its_own() -> None:
    for event in (
        Recalled(at=AT, release=RELEASE, items=f"{ITEM.digest}\n"),
        Recalled(at=AT, release=RELEASE, items=None),
        ReleaseAbandoned(at=AT, release=RELEASE),
    ):
        found = subjects("Example Labs", released("Example Labs"), event)
        assert found.all[ITEM.digest, SPEECH].called_back == [2]
    other = Recalled(at=AT, release=RELEASE, items=f"{'00' * 32}\n")
    found = subjects("Example Labs", released("Example Labs"), other)
    assert found.all[ITEM.digest, SPEECH].called_back == []
    unknown = Recalled(at=AT, release=ReleaseId("00"), items=f"{ITEM.digest}\n")
    found = subjects("Example Labs", released("Example Labs"), unknown)
    assert found.all[ITEM.digest, SPEECH].called_back == []


def test_what_counts_changes_along_the_ledger() -> None:
    first, second = Part((), 2), Part((), 6)
    subject = Subject("speech", parts=[first, second], called_back=[4])
    assert subject.parts_at(1) == []
    assert subject.parts_at(3) == [first]
    assert subject.parts_at(5) is None
    assert subject.parts_at(6) == [second]
