"""Shards lose samples, and keep the others byte for byte."""

import io
import tarfile
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.release.removal_steps import GONE
from hostapp.release.shard_removal import remove_samples, samples_in


class Told:
    """What a removal told."""

    def __init__(self) -> None:
        self.checked: list[str] = []
        self.noted: list[str] = []
        self.check = self.checked.append
        self.note = self.noted.append


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
    given, told = sha256(shard.read_bytes()).hexdigest(), Told()
    digest = remove_samples(shard, {"b", "elsewhere"}, told.check, told.note)
    assert digest == sha256(expected.read_bytes()).hexdigest()
    assert (told.checked, told.noted) == ([given], [digest])
    assert shard.read_bytes() == expected.read_bytes()


def test_a_shard_that_others_changed_is_not_touched(tmp_path: Path) -> None:
    def refuse(_: str) -> None:
        raise TamperingError("not it")

    shard = tmp_path / "shard.tar"
    write_shard(shard, "a", "b")
    before = shard.read_bytes()
    with pytest.raises(TamperingError):
        remove_samples(shard, {"b"}, refuse, print)
    assert shard.read_bytes() == before
    assert list(tmp_path.iterdir()) == [shard]


def test_what_is_no_shard_is_tampering(tmp_path: Path) -> None:
    (tmp_path / "shard.tar").write_bytes(b"not a tar" * 100)
    with pytest.raises(TamperingError, match="not what was released"):
        samples_in(tmp_path / "shard.tar")


def test_an_empty_shard_is_deleted(tmp_path: Path) -> None:
    shard = tmp_path / "shard.tar"
    write_shard(shard, "a", "b")
    told = Told()
    assert remove_samples(shard, {"a", "b"}, told.check, told.note) is None
    assert told.noted == [GONE]
    assert not list(tmp_path.iterdir())
