"""The items of a release: what each is, on whose yes it rests, and the row that says so."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final, NamedTuple, Self

from hostapp.domain.errors import TamperingError
from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.ledger.canonical import canonical

ITEMS_FILE: Final = "consent/items.jsonl"


class ItemKind(StrEnum):
    """What an item is."""

    SPEECH = "speech"
    TEXT = "text"
    FILE = "file"


class Method(StrEnum):
    """How the data of somebody who said no was kept out."""

    OWN_TRACK = "own-track"
    """Their own track was left out."""
    REBUILT = "rebuilt"
    """The mix was built anew from the tracks of the others."""
    VOICE_ACTIVITY = "voice-activity"
    """Their stretches were found by the voice on their own track."""
    CUE_TIMES = "cue-times"
    """Their stretches were found by the times of a transcript: best effort."""
    CLOCK_TIMES = "words-wall-clock"
    """By the time of day that words bear, with a wide margin: best effort, and less sure."""
    WORDS = "words"
    """Their cues and chat lines were removed."""
    LEFT_OUT = "left-out"
    """The file was left out, because theirs cannot be told from the others'."""


class Silencing(StrEnum):
    """How stretches of a file were made silent."""

    PACKETS = "packets"
    """Silent packets took the place of those that sound: the rest is as it was."""
    SAMPLES = "samples"
    """It was decoded, and written anew without a loss with zero in these stretches."""


class ItemSource(NamedTuple):
    """A recording file that an item is made of, and the entry that grants it."""

    digest: Digest
    kind: FileKind
    entry: int
    until: str | None = None


@dataclass(frozen=True, slots=True)
class ReleasedItem:
    """One item, as `consent/items.jsonl` and the ledger know it."""

    id: str
    kind: ItemKind
    digest: Digest
    path: str
    """Where it lies in the release, with slashes."""
    meeting: MeetingId
    sources: tuple[ItemSource, ...]
    people: tuple[str, ...] | None = None
    """Speaker ids of everybody in it; None where the whole file was permitted."""
    speaker: str | None = None
    start_ms: int | None = None
    end_ms: int | None = None
    method: Method | None = None
    silencing: Silencing | None = None
    part: int | None = None
    """Which part of the recording its times are of, if there are several."""

    @property
    def recording(self) -> str:
        """The recording that its times are of: the meeting, or one part of it."""
        return self.meeting if self.part is None else f"{self.meeting}-part{self.part}"

    def row(self) -> str:
        """Return its row as canonical JSON, without a line end."""
        document: dict[str, Any] = {
            "id": self.id,
            "kind": self.kind.value,
            "sha256": self.digest,
            "path": self.path,
            "meeting": self.meeting,
            "sources": [_source_document(each) for each in self.sources],
        }
        if self.people is not None:
            document["people"] = sorted(self.people)
        given = {
            "speaker": self.speaker,
            "start_ms": self.start_ms,
            "end_ms": self.end_ms,
            "part": self.part,
        }
        document |= {key: value for key, value in given.items() if value is not None}
        if self.method is not None:
            document["method"] = self.method.value
        if self.silencing is not None:
            document["silencing"] = self.silencing.value
        return canonical(document)

    @classmethod
    def parse(cls, row: str) -> Self:
        """Read a row back; raises TamperingError for one that no version writes."""
        try:
            document = json.loads(row)
            people, method = document.get("people"), document.get("method")
            silencing = document.get("silencing")
            return cls(
                id=document["id"],
                kind=ItemKind(document["kind"]),
                digest=Digest(document["sha256"]),
                path=document["path"],
                meeting=MeetingId(document["meeting"]),
                sources=tuple(map(_source, document["sources"])),
                people=None if people is None else tuple(people),
                speaker=document.get("speaker"),
                start_ms=document.get("start_ms"),
                end_ms=document.get("end_ms"),
                method=None if method is None else Method(method),
                silencing=None if silencing is None else Silencing(silencing),
                part=document.get("part"),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TamperingError("The list of items has a row that Hostapp never wrote.") from error


def items_text(items: Iterable[ReleasedItem]) -> str:
    """Return the text of `consent/items.jsonl`: sorted by id, one row a line."""
    return "".join(f"{each.row()}\n" for each in sorted(items, key=lambda item: item.id))


def read_items(text: str) -> tuple[ReleasedItem, ...]:
    """Read the text of `consent/items.jsonl`; raises TamperingError."""
    return tuple(ReleasedItem.parse(row) for row in text.splitlines())


def speaker_of(log: str, recipient: str, person: PersonId) -> str:
    """Return how a recipient knows a person: the same in each of their releases, nowhere else."""
    text = f"hostapp speaker\n{log}\n{recipient}\n{person}"
    return sha256(text.encode()).hexdigest()[:16]


def _source_document(source: ItemSource) -> dict[str, Any]:
    document: dict[str, Any] = {
        "sha256": source.digest,
        "kind": source.kind.value,
        "entry": source.entry,
    }
    return document if source.until is None else document | {"until": source.until}


def _source(document: Mapping[str, Any]) -> ItemSource:
    return ItemSource(
        Digest(document["sha256"]),
        FileKind(document["kind"]),
        int(document["entry"]),
        document.get("until"),
    )
