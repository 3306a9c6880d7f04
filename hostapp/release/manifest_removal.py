"""Manifests of every format without the items that were called back."""

import gzip
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from hostapp.release.items import ReleasedItem
from hostapp.release.on_disk import zipped

Rewrite = Callable[[bytes, "Called"], bytes]


class Called:
    """The items that are called back, as manifests name them."""

    def __init__(self, items: Iterable[ReleasedItem]) -> None:
        listed = list(items)
        self.ids = frozenset(item.id for item in listed)
        self.utterances = frozenset(f"{item.speaker or 'unknown'}-{item.id}" for item in listed)


def rewrite_of(path: str) -> Rewrite | None:
    """Return how a file of a release is rewritten; None if it names no items."""
    if path in _REWRITES:
        return _REWRITES[path]
    return _tables if PurePosixPath(path).parent.name == "kaldi" else None


def _json_lines(data: bytes, called: Called) -> bytes:
    return b"".join(_kept_lines(data.splitlines(keepends=True), called.ids))


def _kept_lines(lines: Iterable[bytes], ids: Collection[str]) -> Iterator[bytes]:
    return (line for line in lines if json.loads(line)["id"] not in ids)


def _zipped_json_lines(data: bytes, called: Called) -> bytes:
    return zipped(_json_lines(gzip.decompress(data), called))


def _tables(data: bytes, called: Called) -> bytes:
    """Drop the lines of a Kaldi table that begin with an utterance called back."""
    lines = data.decode().split("\n")[:-1]
    kept = [line for line in lines if line.split(" ", 1)[0] not in called.utterances]
    return "".join(f"{line}\n" for line in kept).encode()


def _speakers(data: bytes, called: Called) -> bytes:
    """Drop utterances from the lists of their speakers, and speakers with nothing left."""
    lines: list[str] = []
    for line in data.decode().split("\n")[:-1]:
        speaker, *names = line.split(" ")
        left = [name for name in names if name not in called.utterances]
        if left:
            lines.append(f"{speaker} {' '.join(left)}\n")
    return "".join(lines).encode()


_REWRITES: Final[Mapping[str, Rewrite]] = {
    "train/metadata.jsonl": _json_lines,
    "train/nemo_manifest.json": _json_lines,
    "text/train.jsonl": _json_lines,
    "lhotse/recordings_train.jsonl.gz": _zipped_json_lines,
    "lhotse/supervisions_train.jsonl.gz": _zipped_json_lines,
    "lhotse/cuts_train.jsonl.gz": _zipped_json_lines,
    "kaldi/spk2utt": _speakers,
}
