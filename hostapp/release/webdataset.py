"""WebDataset shards, one meeting in each, so that a recall touches one shard."""

import io
import json
import tarfile
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from hostapp.release.contents import Contents, Segment, segment_row


def shard_name(number: int) -> str:
    """Return the path of a shard."""
    return f"wds/train-{number:06d}.tar"


def in_shards(contents: Contents) -> Contents:
    """Return the contents with each segment's place in its shard."""
    meetings = sorted({each.item.meeting for each in contents.segments})
    places = {meeting: shard_name(number) for number, meeting in enumerate(meetings)}
    return replace(
        contents,
        segments=tuple(
            replace(each, item=replace(each.item, path=places[each.item.meeting]))
            for each in contents.segments
        ),
    )


def lay_out(contents: Contents, folder: Path) -> None:
    """Write the shards from the segments in `train/audio/`; the same segments, the same bytes."""
    (folder / "wds").mkdir(parents=True, exist_ok=True)
    ordered = sorted(contents.segments, key=lambda each: (each.item.meeting, each.item.id))
    shards = groupby(ordered, key=lambda each: each.item.meeting)
    for number, (_, segments) in enumerate(shards):
        with tarfile.open(folder / shard_name(number), "w", format=tarfile.USTAR_FORMAT) as shard:
            for segment in segments:
                _add_segment(shard, segment, contents, folder)


def _add_segment(
    shard: tarfile.TarFile, segment: Segment, contents: Contents, folder: Path
) -> None:
    row = json.dumps(segment_row(segment, contents.about), ensure_ascii=False)
    _add(shard, f"{segment.item.id}.flac", (folder / "train" / segment.audio).read_bytes())
    _add(shard, f"{segment.item.id}.json", row.encode())
    _add(shard, f"{segment.item.id}.txt", segment.text.encode())


def _add(shard: tarfile.TarFile, name: str, data: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(data)
    member.mode = 0o644
    shard.addfile(member, io.BytesIO(data))
