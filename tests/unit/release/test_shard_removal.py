"""Shards lose samples, and keep the others byte for byte."""

import io
import tarfile
from pathlib import Path

from hostapp.release.shard_removal import remove_samples


def write_shard(path: Path, *samples: str) -> None:
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as shard:
        for sample in samples:
            for end in ("flac", "json", "txt"):
                data = f"{sample} {end}".encode() * 300
                member = tarfile.TarInfo(f"{sample}.{end}")
                member.size = len(data)
                member.mode = 0o644
                shard.addfile(member, io.BytesIO(data))


def test_samples_go_with_all_their_members(tmp_path: Path) -> None:
    shard, expected = tmp_path / "shard.tar", tmp_path / "expected.tar"
    write_shard(shard, "a", "b", "c")
    write_shard(expected, "a", "c")
    remove_samples(shard, {"b", "elsewhere"})
    assert shard.read_bytes() == expected.read_bytes()


def test_a_shard_without_them_is_not_touched(tmp_path: Path) -> None:
    shard = tmp_path / "shard.tar"
    write_shard(shard, "a")
    before = shard.stat()
    remove_samples(shard, {"b"})
    assert shard.stat() == before


def test_an_empty_shard_is_deleted(tmp_path: Path) -> None:
    shard = tmp_path / "shard.tar"
    write_shard(shard, "a", "b")
    remove_samples(shard, {"a", "b"})
    assert not list(tmp_path.iterdir())
