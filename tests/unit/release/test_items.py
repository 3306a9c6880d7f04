import json

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.release.items import (
    ItemKind,
    ItemSource,
    Method,
    ReleasedItem,
    items_text,
    read_items,
    speaker_of,
)

ITEM = ReleasedItem(
    id="00000000000000a1-5bea-0000000-0001000",
    kind=ItemKind.SPEECH,
    digest=Digest("ab" * 32),
    path="train/audio/x.flac",
    meeting=MeetingId("00000000000000a1"),
    sources=(ItemSource(Digest("cd" * 32), FileKind.AUDIO, 7, "2027-12-31T23:00:00Z"),),
    people=("5bea",),
    speaker="5bea",
    start_ms=0,
    end_ms=1000,
    method=Method.CUE_TIMES,
)
PLAIN = ReleasedItem(
    id="0",
    kind=ItemKind.FILE,
    digest=Digest("ef" * 32),
    path="files/0.m4a",
    meeting=MeetingId("00000000000000a1"),
    sources=(ItemSource(Digest("cd" * 32), FileKind.AUDIO, 7),),
)


def test_items_come_back_sorted() -> None:
    assert read_items(items_text([ITEM, PLAIN])) == (PLAIN, ITEM)


def test_what_is_unknown_is_absent() -> None:
    assert set(json.loads(PLAIN.row())) == {"id", "kind", "sha256", "path", "meeting", "sources"}


@pytest.mark.parametrize("row", ["", "[]", "{}", '{"id":"a","kind":"smell"}'])
def test_a_row_that_nobody_writes(row: str) -> None:
    with pytest.raises(TamperingError):
        ReleasedItem.parse(row)


def test_recipients_cannot_compare_their_speakers() -> None:
    person = PersonId("00000000000000a1")
    ours = speaker_of("ab" * 16, "own-team", person)
    assert ours == speaker_of("ab" * 16, "own-team", person)
    assert ours != speaker_of("ab" * 16, "Example Labs", person)
    assert person not in ours
