"""Private copies of recordings: read once, hashed on the way, compared with the permit."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest
from hostapp.media.decode import SPEECH_RATE, Sound
from hostapp.media.studio import Studio
from hostapp.release.on_disk import explaining
from hostapp.release.plan import Source

COPIES: Final = ".copies"
"""Folder of a release on its way that holds them; nothing of it is ever released."""
_BLOCK: Final = 1 << 20
_CANNOT: Final = "The copy of a recording cannot be written"

Open = Callable[[bytes], int]
"""Opens a regular file for reading and returns its descriptor; raises OSError."""


class PrivateCopies:
    """The sources of one meeting; what is decoded or copied later is exactly what was hashed.

    Files are opened by the processes of `studio` alone: what is in them may be hostile.
    """

    def __init__(
        self,
        folder: Path,
        opening: Open,
        studio: Studio,
        *,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Copies go into `folder`; `progress` is told the bytes read."""
        self._folder = folder / COPIES
        self._opening = opening
        self._studio = studio
        self._progress = progress
        self._cancelled = cancelled
        self._copies: dict[Digest, Path] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def of(self, source: Source) -> Path:
        """Return a copy.

        Raises UnavailableError if the file cannot be read, or is not what was permitted any more.
        """
        copy = self._copies.get(source.digest)
        if copy is None:
            copy = self._read(source)
            self._copies[source.digest] = copy
        return copy

    def sound(self, *sources: Source, rate: int | None = SPEECH_RATE) -> Sound:
        """Yield the sound of a source, or the mix of several; raises UnavailableError."""
        copies = [self.of(source) for source in sources]
        with _naming(*sources):
            yield from self._studio.sound(copies, rate, self._insist_on_going_on)

    def rate(self, source: Source) -> int:
        """Return a source's own number of samples a second; raises UnavailableError."""
        copy = self.of(source)
        with _naming(source):
            return self._studio.rate(copy)

    def strip(self, source: Source, target: Path, ending: str) -> None:
        """Copy a source without its tags; raises UnavailableError, UnwritableError."""
        copy = self.of(source)
        with _naming(source), explaining(_CANNOT):
            self._studio.strip(copy, target, ending, self._insist_on_going_on)

    def swap(self, source: Source, target: Path, stretches: Sequence[tuple[float, float]]) -> bool:
        """Copy a source with silent packets in these stretches; False if its form forbids it.

        Raises UnavailableError, UnwritableError.
        """
        copy = self.of(source)
        with _naming(source), explaining(_CANNOT):
            return self._studio.swap(copy, target, stretches, self._insist_on_going_on)

    def heard(self, path: Path, rate: int) -> Sound:
        """Yield the sound of what was written; raises UnavailableError."""
        return self._studio.sound([path], rate, self._insist_on_going_on)

    def _read(self, source: Source) -> Path:
        where = os.fsdecode(source.path)
        hashed = sha256()
        copy = self._folder / source.digest
        with explaining(_CANNOT):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            target = copy.open("wb")
        with target:
            for block in self._blocks(source.path, where):
                hashed.update(block)
                with explaining(_CANNOT):
                    target.write(block)
            with explaining(_CANNOT):
                target.flush()
        if hashed.hexdigest() != source.digest:
            raise UnavailableError("{0} is not what was granted any more: it changed.", where)
        return copy

    def _blocks(self, path: bytes, where: str) -> Iterator[bytes]:
        try:
            with open(self._opening(path), "rb", buffering=0) as stream:
                while block := stream.read(_BLOCK):
                    self._insist_on_going_on()
                    yield block
                    if self._progress is not None:
                        self._progress(len(block))
        except OSError as error:
            raise UnavailableError(
                "{0} cannot be read: {1}.", where, error.strerror or error
            ) from error

    def _insist_on_going_on(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise StoppedError("Stopped: no release was made.")


@contextmanager
def _naming(*sources: Source) -> Iterator[None]:
    """Say which file a problem is about."""
    try:
        yield
    except StoppedError:
        raise
    except UnavailableError as error:
        names = ", ".join(os.path.basename(os.fsdecode(each.path)) for each in sources)
        raise UnavailableError("{0}: {1}", names, error) from error


class StoppedError(UnavailableError):
    """The host stopped the export."""

    kind = "cancelled"
