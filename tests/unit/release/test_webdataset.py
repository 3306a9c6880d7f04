import json
import tarfile
from pathlib import Path

from hostapp.release.webdataset import in_shards, lay_out
from tests.support.release_contents import SPOKEN, contents


def test_a_meeting_a_shard(tmp_path: Path) -> None:
    held = in_shards(contents(tmp_path))
    lay_out(held, tmp_path)
    for segment in held.segments:
        with tarfile.open(tmp_path / segment.item.path) as shard:
            names = shard.getnames()
            start = names.index(f"{segment.item.id}.flac")
            endings = [name.rpartition(".")[2] for name in names[start : start + 3]]
            assert endings == ["flac", "json", "txt"]
            row = shard.extractfile(f"{segment.item.id}.json")
            assert row is not None
            assert json.loads(row.read())["sha256"] == segment.item.digest
    assert held.segments[0].item.path == "wds/train-000001.tar"
    assert held.segments[1].item.meeting == SPOKEN[1][0]
    assert held.segments[1].item.path == "wds/train-000000.tar"


def test_shards_do_not_tell_when_or_by_whom(tmp_path: Path) -> None:
    lay_out(contents(tmp_path), tmp_path)
    with tarfile.open(tmp_path / "wds" / "train-000000.tar") as shard:
        assert {(each.mtime, each.uid, each.uname, each.mode) for each in shard} == {
            (0, 0, "", 0o644)
        }
