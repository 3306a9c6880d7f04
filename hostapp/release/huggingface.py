"""The metadata file of a Hugging Face AudioFolder."""

from pathlib import Path

from hostapp.release.contents import Contents, segment_row
from hostapp.release.on_disk import json_lines, write

METADATA = "train/metadata.jsonl"


def lay_out(contents: Contents, folder: Path) -> None:
    """Write one row a segment, with its file's name first."""
    rows = (
        {"file_name": segment.audio, **segment_row(segment, contents.about)}
        for segment in contents.segments
    )
    write(folder / METADATA, json_lines(rows))
