from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.release.layout import lay_out, places, require_formats
from tests.support.release_contents import ABOUT, contents


def test_formats_have_one_order() -> None:
    assert require_formats(()) == ("huggingface",)
    assert require_formats(("text", "nemo", "text")) == ("nemo", "text")
    with pytest.raises(UsageError, match="parquet"):
        require_formats(("parquet",))


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("huggingface", "train/metadata.jsonl"),
        ("nemo", "train/nemo_manifest.json"),
        ("lhotse", "lhotse/cuts_train.jsonl.gz"),
        ("kaldi", "kaldi/wav.scp"),
        ("webdataset", "wds/train-000000.tar"),
        ("text", "text/train.jsonl"),
    ],
)
def test_only_what_was_asked_for_is_written(tmp_path: Path, name: str, file: str) -> None:
    held = replace(contents(tmp_path), about=replace(ABOUT, formats=(name,)))
    lay_out(held, tmp_path / "out") if name != "webdataset" else lay_out(held, tmp_path)
    assert (tmp_path / ("" if name == "webdataset" else "out") / file).is_file()


def test_items_are_in_shards_only_where_there_is_nothing_else(tmp_path: Path) -> None:
    held = contents(tmp_path)
    assert places(held) == held
    alone = replace(held, about=replace(ABOUT, formats=("webdataset", "text")))
    assert all(each.item.path.startswith("wds/") for each in places(alone).segments)
