"""Files that go as files: without tags, rebuilt from own tracks, or with stretches silenced."""

import os
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.media.cut import Range, zeroed
from hostapp.media.decode import Sound, decode, rate_of
from hostapp.media.flac import FlacWriter
from hostapp.media.mixing import mixed
from hostapp.media.silence import loudest
from hostapp.media.stripping import strip
from hostapp.release.avoiding import Avoiding
from hostapp.release.items import ItemKind, Method, ReleasedItem
from hostapp.release.on_disk import digest_of, explaining, json_lines, write
from hostapp.release.plan import WholeFile
from hostapp.release.private_copy import PrivateCopies
from hostapp.release.segments import Naming, item_source
from hostapp.release.stretches import Stretch


class FileWriter:
    """Writes the files of one meeting into `files/`."""

    def __init__(
        self,
        meeting: MeetingId,
        folder: Path,
        copies: PrivateCopies,
        avoiding: Avoiding,
        naming: Naming,
    ) -> None:
        self._meeting = meeting
        self._folder = folder / "files"
        self._copies = copies
        self._avoiding = avoiding
        self._naming = naming
        self._count = 0

    def write(self, whole: WholeFile) -> ReleasedItem:
        """Write one file; raises UnavailableError if that cannot be done safely."""
        ending = ".flac"
        if whole.method is None:
            ending = os.path.splitext(os.fsdecode(whole.uses[0].source.path))[1].lower()
        self._count += 1
        name = f"{self._meeting}-{self._count:03d}"
        path = self._folder / f"{name}{ending}"
        with explaining("The release cannot be written"):
            self._folder.mkdir(parents=True, exist_ok=True)
            with path.open("w+b") as target:
                self._fill(target, whole, ending)
            digest, _ = digest_of(path)
        return self._item(name, f"files/{name}{ending}", Digest(digest), whole)

    def write_words(self, rows: Sequence[object], item_id: str) -> tuple[str, Digest]:
        """Write the lines of one file of words; return where, and its digest."""
        data = json_lines(rows)
        with explaining("The release cannot be written"):
            write(self._folder / f"{item_id}.jsonl", data)
        return f"files/{item_id}.jsonl", Digest(sha256(data).hexdigest())

    def _item(self, name: str, path: str, digest: Digest, whole: WholeFile) -> ReleasedItem:
        people = None if whole.people is None else tuple(map(self._naming, whole.people))
        return ReleasedItem(
            id=name,
            kind=ItemKind.FILE,
            digest=digest,
            path=path,
            meeting=self._meeting,
            sources=tuple(map(item_source, whole.uses)),
            people=people,
            method=whole.method,
        )

    def _fill(self, target: BinaryIO, whole: WholeFile, ending: str) -> None:
        first = self._copies.of(whole.uses[0].source)
        if whole.method is None:
            strip(first, target, ending)
            return
        rate = rate_of(first)
        if whole.method is Method.REBUILT:
            tracks = [decode(self._copies.of(use.source), rate) for use in whole.uses]
            _write_flac(target, mixed(tracks), rate)
            return
        stretches = self._avoiding.apart(whole.avoid).stretches
        ranges = list(_ranges(stretches, rate))
        sound = decode(self._copies.of(whole.uses[0].source), rate)
        _write_flac(target, zeroed(sound, ranges), rate)
        target.seek(0)
        if loudest(decode(target, rate), ranges):
            raise UnavailableError("Somebody who said no can still be heard in what was written.")


def _write_flac(target: BinaryIO, sound: Sound, rate: int) -> None:
    with FlacWriter(target, rate) as writer:
        for block in sound:
            writer.write(block)


def _ranges(stretches: Sequence[Stretch], rate: int) -> Iterator[Range]:
    for each in stretches:
        yield int(each.start * rate), -int(-each.end * rate // 1)
