"""Shards without the samples that were called back, copied as a stream."""

import tarfile
from collections.abc import Collection
from pathlib import Path

from hostapp.release.replacing import replacing, sync_folder


def remove_samples(shard: Path, ids: Collection[str]) -> None:
    """Rewrite a shard without these samples, or delete it if nothing would be left.

    What stays keeps its order and its bytes.
    """
    with tarfile.open(shard) as archive:
        samples = {_sample(member) for member in archive}
    if samples.isdisjoint(ids):
        return
    if samples.issubset(ids):
        shard.unlink()
        sync_folder(shard.parent)
        return
    with (
        replacing(shard) as file,
        tarfile.open(shard) as old,
        tarfile.open(fileobj=file, mode="w", format=tarfile.USTAR_FORMAT) as fresh,
    ):
        for member in old:
            if _sample(member) not in ids:
                fresh.addfile(member, old.extractfile(member))


def _sample(member: tarfile.TarInfo) -> str:
    return member.name.partition(".")[0]
