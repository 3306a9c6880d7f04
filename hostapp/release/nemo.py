"""The manifest that NeMo reads; its paths are relative to its own folder."""

from pathlib import Path

from hostapp.release.contents import Contents, consent_of
from hostapp.release.on_disk import json_lines, write

MANIFEST = "train/nemo_manifest.json"


def lay_out(contents: Contents, folder: Path) -> None:
    """Write one line a segment."""
    rows = (
        {
            "audio_filepath": segment.audio,
            "duration": segment.seconds,
            "text": segment.text,
            "speaker": segment.speaker,
            "id": segment.item.id,
            **consent_of(segment.item, contents.about),
        }
        for segment in contents.segments
    )
    write(folder / MANIFEST, json_lines(rows))
