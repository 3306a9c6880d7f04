"""What a release holds once its items are written, as the formats lay it out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.release_events import ReleaseId
from hostapp.ledger.times import written
from hostapp.media.decode import SPEECH_RATE
from hostapp.release.items import ReleasedItem

Row = dict[str, Any]
"""What a manifest says of one item."""


@dataclass(frozen=True, slots=True)
class About:
    """What the whole release is, and for whom."""

    release: ReleaseId
    purpose: PurposeId
    recipient: str
    log: str
    created_at: datetime
    formats: tuple[str, ...]
    feed: str | None = None
    """Where the recipient finds the feed, if the host said so."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of speech, in `train/audio/`."""

    item: ReleasedItem
    samples: int
    text: str = ""

    @property
    def audio(self) -> str:
        """Its path below `train/`."""
        return f"audio/{self.item.id}.flac"

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.samples / SPEECH_RATE

    @property
    def speaker(self) -> str:
        """Who speaks, as the recipient knows them."""
        return self.item.speaker or "unknown"


@dataclass(frozen=True, slots=True)
class TextRow:
    """One cue or chat line."""

    item: ReleasedItem
    row: Row


@dataclass(frozen=True, slots=True)
class Contents:
    """All items of a release."""

    about: About
    segments: tuple[Segment, ...] = ()
    texts: tuple[TextRow, ...] = ()
    files: tuple[ReleasedItem, ...] = ()

    def items(self) -> tuple[ReleasedItem, ...]:
        """Return every item."""
        return (
            *(each.item for each in self.segments),
            *(each.item for each in self.texts),
            *self.files,
        )

    def with_more(self, other: "Contents") -> "Contents":
        """Return these items and those of another meeting."""
        return replace(
            self,
            segments=self.segments + other.segments,
            texts=self.texts + other.texts,
            files=self.files + other.files,
        )

    def without(self, meetings: Iterable[MeetingId]) -> "Contents":
        """Return the rest when these meetings stay."""
        gone = frozenset(meetings)
        return replace(
            self,
            segments=tuple(each for each in self.segments if each.item.meeting not in gone),
            texts=tuple(each for each in self.texts if each.item.meeting not in gone),
            files=tuple(each for each in self.files if each.meeting not in gone),
        )


def consent_of(item: ReleasedItem, about: About) -> Row:
    """Return what every row says of the consent behind its item."""
    ends = [source.until for source in item.sources if source.until is not None]
    row: Row = {
        "sha256": item.digest,
        "source_sha256": item.sources[0].digest,
        "consent_decision": f"{about.log}/{item.sources[0].entry}",
        "consent_purposes": [about.purpose],
    }
    row["consent_until"] = min(ends) if ends else ""
    return row


def segment_row(segment: Segment, about: About) -> Row:
    """Return what every speech manifest says of a segment."""
    item = segment.item
    start = (item.start_ms or 0) / 1000
    return {
        "id": item.id,
        "text": segment.text,
        "speaker": segment.speaker,
        "recording_id": item.recording,
        "start": start,
        "end": (item.end_ms or 0) / 1000,
        "duration": segment.seconds,
        "num_samples": segment.samples,
        "sampling_rate": SPEECH_RATE,
        **consent_of(item, about),
    }


def created_text(about: About) -> str:
    """Return when the release was made."""
    return written(about.created_at)
