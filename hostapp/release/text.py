"""What was said and typed, as JSON Lines."""

from pathlib import Path

from hostapp.release.contents import Contents
from hostapp.release.on_disk import json_lines, write

ROWS = "text/train.jsonl"


def lay_out(contents: Contents, folder: Path) -> None:
    """Write one row a cue or chat line."""
    write(folder / ROWS, json_lines(each.row for each in contents.texts))
