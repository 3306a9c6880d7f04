"""Private copies of recordings: read once, hashed on the way, compared with the permit."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import BinaryIO, Final, Self, cast

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest
from hostapp.release.on_disk import explaining
from hostapp.release.plan import Source

IN_MEMORY: Final = 64 << 20
"""Bytes up to which a copy stays in memory."""
_BLOCK: Final = 1 << 20

Open = Callable[[bytes], int]
"""Opens a regular file for reading and returns its descriptor; raises OSError."""


class PrivateCopies:
    """The sources of one meeting; what is decoded or copied later is exactly what was hashed."""

    def __init__(
        self,
        folder: Path,
        opening: Open,
        *,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Copies too large for memory go into `folder`; `progress` is told the bytes read."""
        self._folder = folder
        self._opening = opening
        self._progress = progress
        self._cancelled = cancelled
        self._copies: dict[Digest, BinaryIO] = {}
        self._closing = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.close()

    def of(self, source: Source) -> BinaryIO:
        """Return a copy at its beginning.

        Raises UnavailableError if the file cannot be read, or is not what was permitted any more.
        """
        copy = self._copies.get(source.digest)
        if copy is None:
            copy = self._read(source)
            self._copies[source.digest] = copy
        copy.seek(0)
        return copy

    def _read(self, source: Source) -> BinaryIO:
        where = os.fsdecode(source.path)
        temporary = SpooledTemporaryFile(  # noqa: SIM115 - closed with all copies
            IN_MEMORY, dir=os.fspath(self._folder)
        )
        copy = cast("BinaryIO", self._closing.enter_context(temporary))
        hashed = sha256()
        for block in self._blocks(source.path, where):
            hashed.update(block)
            with explaining("The copy of a recording cannot be written"):
                copy.write(block)
        if hashed.hexdigest() != source.digest:
            raise UnavailableError(f"{where} is not what was granted any more: it changed.")
        return copy

    def _blocks(self, path: bytes, where: str) -> Iterator[bytes]:
        try:
            with open(self._opening(path), "rb", buffering=0) as stream:
                while block := stream.read(_BLOCK):
                    if self._cancelled is not None and self._cancelled():
                        raise StoppedError("Stopped: no release was made.")
                    yield block
                    if self._progress is not None:
                        self._progress(len(block))
        except OSError as error:
            raise UnavailableError(f"{where} cannot be read: {error.strerror or error}.") from error


class StoppedError(UnavailableError):
    """The host stopped the export."""

    kind = "cancelled"
