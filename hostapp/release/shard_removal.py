"""Shards without the samples that were called back, copied as a stream."""

import tarfile
from collections.abc import Callable, Collection
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from hostapp.domain.errors import TamperingError
from hostapp.release.removal_steps import GONE
from hostapp.release.replacing import replacing, sync_folder

_BLOCK = 1 << 20


def samples_in(shard: Path) -> set[str]:
    """Return the samples of a shard; raises TamperingError for what is no shard, OSError."""
    try:
        with tarfile.open(shard) as archive:
            return {_sample(member) for member in archive}
    except (tarfile.TarError, EOFError) as error:
        raise TamperingError("{0} is not what was released: {1}", shard, error) from error


def remove_samples(
    shard: Path,
    ids: Collection[str],
    check: Callable[[str], None],
    note: Callable[[str], None],
) -> str | None:
    """Rewrite a shard without these samples, or delete it if nothing would be left.

    What stays keeps its order and its bytes. `check` is told the digest of what was read, and
    may raise; `note` that of what takes its place, or `GONE`. Returns that digest; None for a
    deleted shard.
    """
    if samples_in(shard).issubset(ids):
        note(GONE)
        shard.unlink()
        sync_folder(shard.parent)
        return None
    with shard.open("rb") as stream, replacing(shard) as file:
        reading, writing = _Hashing(stream), _Hashing(file)
        with suppress(tarfile.TarError, EOFError):  # `check` sees it, too
            _copy(reading, writing, ids)
        while reading.read(_BLOCK):
            pass
        check(reading.hashed.hexdigest())
        digest = writing.hashed.hexdigest()
        note(digest)
    return digest


def _copy(shard: Any, target: Any, leave_out: Collection[str]) -> None:
    with (
        tarfile.open(fileobj=shard, mode="r|") as old,
        tarfile.open(fileobj=target, mode="w|", format=tarfile.USTAR_FORMAT) as fresh,
    ):
        for member in old:
            if _sample(member) not in leave_out:
                fresh.addfile(member, old.extractfile(member))


class _Hashing:
    """A stream that hashes all that goes through it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.hashed = sha256()

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self.hashed.update(data)
        return data

    def write(self, data: bytes) -> int:
        self.hashed.update(data)
        return self._stream.write(data)


def _sample(member: tarfile.TarInfo) -> str:
    return member.name.partition(".")[0]
