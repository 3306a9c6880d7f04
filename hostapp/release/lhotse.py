"""The manifests of Lhotse: recordings, supervisions and cuts.

Lhotse resolves the paths in them against the working directory: load with
`CutSet.from_file(…).with_recording_path_prefix(RELEASE)`.
"""

from pathlib import Path

from hostapp.media.decode import SPEECH_RATE
from hostapp.release.contents import Contents, Row, Segment, consent_of
from hostapp.release.on_disk import json_lines, write, zipped


def lay_out(contents: Contents, folder: Path) -> None:
    """Write the three manifests, zipped."""
    recordings = [_recording(segment) for segment in contents.segments]
    supervisions = [_supervision(segment, contents) for segment in contents.segments]
    cuts = [
        {
            "id": segment.item.id,
            "start": 0.0,
            "duration": segment.seconds,
            "channel": 0,
            "supervisions": [supervision],
            "recording": recording,
            "type": "MonoCut",
        }
        for segment, recording, supervision in zip(
            contents.segments, recordings, supervisions, strict=True
        )
    ]
    named = {"recordings": recordings, "supervisions": supervisions, "cuts": cuts}
    for name, rows in named.items():
        write(folder / "lhotse" / f"{name}_train.jsonl.gz", zipped(json_lines(rows)))


def _recording(segment: Segment) -> Row:
    source = {"type": "file", "channels": [0], "source": f"train/{segment.audio}"}
    return {
        "id": segment.item.id,
        "sources": [source],
        "sampling_rate": SPEECH_RATE,
        "num_samples": segment.samples,
        "duration": segment.seconds,
        "channel_ids": [0],
    }


def _supervision(segment: Segment, contents: Contents) -> Row:
    return {
        "id": segment.item.id,
        "recording_id": segment.item.id,
        "start": 0.0,
        "duration": segment.seconds,
        "channel": 0,
        "text": segment.text,
        "speaker": segment.speaker,
        "custom": consent_of(segment.item, contents.about),
    }
