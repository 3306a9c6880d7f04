import gzip
import json
from pathlib import Path

from hostapp.release.lhotse import lay_out
from tests.support.release_contents import contents


def read(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]


def test_a_cut_holds_its_recording_and_supervision(tmp_path: Path) -> None:
    lay_out(contents(tmp_path), tmp_path)
    folder = tmp_path / "lhotse"
    cuts = read(folder / "cuts_train.jsonl.gz")
    assert [cut["recording"] for cut in cuts] == read(folder / "recordings_train.jsonl.gz")
    supervisions = read(folder / "supervisions_train.jsonl.gz")
    assert [cut["supervisions"] for cut in cuts] == [[each] for each in supervisions]
    assert {cut["type"] for cut in cuts} == {"MonoCut"}


def test_the_same_release_has_the_same_bytes(tmp_path: Path) -> None:
    held = contents(tmp_path)
    lay_out(held, tmp_path / "a")
    lay_out(held, tmp_path / "b")
    for path in (tmp_path / "a").rglob("*.gz"):
        assert path.read_bytes() == (tmp_path / "b" / "lhotse" / path.name).read_bytes()
