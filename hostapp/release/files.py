"""Files that go as files: without tags, rebuilt from own tracks, or with stretches silenced."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.media.cut import Range, zeroed
from hostapp.media.decode import Sound
from hostapp.media.flac import FlacWriter
from hostapp.media.packet_swap import ENDING
from hostapp.media.silence import loudest
from hostapp.release.avoiding import Avoiding
from hostapp.release.items import ItemKind, Method, ReleasedItem, Silencing
from hostapp.release.on_disk import digest_of, explaining, json_lines, write
from hostapp.release.plan import Source, WholeFile
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
        self._count += 1
        name = f"{self._meeting}-{self._count:03d}"
        with explaining("The release cannot be written"):
            self._folder.mkdir(parents=True, exist_ok=True)
            path, silencing = self._fill(self._folder / name, whole)
            digest, _ = digest_of(path)
        item = self._item(name, f"files/{path.name}", Digest(digest), whole)
        return replace(item, silencing=silencing)

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

    def _fill(self, stem: Path, whole: WholeFile) -> tuple[Path, Silencing | None]:
        """Write the file under a name that begins with `stem`; say how it was silenced."""
        sources = {use.source.digest: use.source for use in whole.uses}
        first = whole.uses[0].source
        if whole.method is None:
            ending = os.path.splitext(os.fsdecode(first.path))[1].lower()
            path = stem.with_name(f"{stem.name}{ending}")
            self._copies.strip(first, path, ending)
            return path, None
        if whole.method is Method.REBUILT:
            rate = self._copies.rate(first)
            path = stem.with_name(f"{stem.name}.flac")
            _write_flac(path, self._copies.sound(*sources.values(), rate=rate), rate)
            return path, None
        stretches = self._avoiding.apart(whole.avoid).stretches
        return self._swapped(stem, first, stretches) or self._zeroed(stem, first, stretches)

    def _swapped(
        self, stem: Path, source: Source, stretches: Sequence[Stretch]
    ) -> tuple[Path, Silencing] | None:
        """Silence packets where the file allows it and what comes out is silent indeed."""
        path = stem.with_name(f"{stem.name}{ENDING}")
        if self._copies.swap(source, path, stretches) and self._is_silent(path, source, stretches):
            return path, Silencing.PACKETS
        path.unlink(missing_ok=True)
        return None

    def _zeroed(
        self, stem: Path, source: Source, stretches: Sequence[Stretch]
    ) -> tuple[Path, Silencing]:
        path, rate = stem.with_name(f"{stem.name}.flac"), self._copies.rate(source)
        _write_flac(
            path, zeroed(self._copies.sound(source, rate=rate), _ranges(stretches, rate)), rate
        )
        if not self._is_silent(path, source, stretches):
            raise UnavailableError("Somebody who said no can still be heard in what was written.")
        return path, Silencing.SAMPLES

    def _is_silent(self, path: Path, source: Source, stretches: Sequence[Stretch]) -> bool:
        rate = self._copies.rate(source)
        return not loudest(self._copies.heard(path, rate), list(_ranges(stretches, rate)))


def _write_flac(path: Path, sound: Sound, rate: int) -> None:
    with path.open("wb") as target, FlacWriter(target, rate) as writer:
        for block in sound:
            writer.write(block)


def _ranges(stretches: Sequence[Stretch], rate: int) -> Iterator[Range]:
    for each in stretches:
        yield int(each.start * rate), -int(-each.end * rate // 1)
