"""A small release as its formats see it, with sound that is really there."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np

from hostapp.domain.identifiers import Digest, MeetingId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.release_events import ReleaseId
from hostapp.media.flac import flac
from hostapp.release.contents import About, Contents, Segment, TextRow
from hostapp.release.items import ItemKind, ItemSource, ReleasedItem

LOG = "ab" * 16
ABOUT = About(
    release=ReleaseId("5e1ea5e000000001"),
    purpose=PurposeId("speech-recognition"),
    recipient="own-team",
    log=LOG,
    created_at=datetime(2027, 3, 10, 9, 30, tzinfo=UTC),
    formats=("huggingface", "nemo", "lhotse", "kaldi", "webdataset", "text"),
)
SOURCE = ItemSource(Digest("cd" * 32), FileKind.AUDIO, 3, "2027-12-31T23:00:00Z")
ANA, MARIA = "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"
SPOKEN = (
    (MeetingId("00000000000000a2"), MARIA, 0, 1600, "Friday,\nthen."),
    (MeetingId("00000000000000a1"), ANA, 500, 2400, "Good morning"),
    (MeetingId("00000000000000a1"), None, 3000, 800, ""),
)


def segment(
    folder: Path, meeting: MeetingId, speaker: str | None, *, start_ms: int, samples: int, text: str
) -> Segment:
    """Write one segment."""
    data = flac(np.arange(samples, dtype=np.int16))
    end_ms = start_ms + samples // 16
    name = f"{meeting}-{speaker or 'unknown'}-{start_ms:07d}-{end_ms:07d}"
    path = folder / "train" / "audio" / f"{name}.flac"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    item = ReleasedItem(
        id=name,
        kind=ItemKind.SPEECH,
        digest=Digest(sha256(data).hexdigest()),
        path=f"train/audio/{name}.flac",
        meeting=meeting,
        sources=(SOURCE,),
        people=None if speaker is None else (speaker,),
        speaker=speaker,
        start_ms=start_ms,
        end_ms=end_ms,
    )
    return Segment(item, samples, text)


def contents(folder: Path) -> Contents:
    """Return three segments of two meetings and one line of text."""
    row = {"id": "line", "meeting": SPOKEN[0][0], "text": "Grüße"}
    line = ReleasedItem(
        id="line",
        kind=ItemKind.TEXT,
        digest=Digest("ef" * 32),
        path="text/train.jsonl",
        meeting=SPOKEN[0][0],
        sources=(SOURCE,),
        people=(MARIA,),
    )
    segments = tuple(
        segment(folder, meeting, speaker, start_ms=start_ms, samples=samples, text=text)
        for meeting, speaker, start_ms, samples, text in SPOKEN
    )
    return Contents(ABOUT, segments, (TextRow(line, row),))
