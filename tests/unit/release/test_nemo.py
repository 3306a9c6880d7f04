import json
from pathlib import Path

from hostapp.release.nemo import MANIFEST, lay_out
from tests.support.release_contents import contents


def test_paths_are_relative_to_the_manifest(tmp_path: Path) -> None:
    held = contents(tmp_path)
    lay_out(held, tmp_path)
    manifest = tmp_path / MANIFEST
    rows = [json.loads(line) for line in manifest.read_text("utf-8").splitlines()]
    assert len(rows) == 3
    for row, segment in zip(rows, held.segments, strict=True):
        assert (manifest.parent / row["audio_filepath"]).is_file()
        assert (row["duration"], row["text"]) == (segment.seconds, segment.text)
        assert row["sha256"] == segment.item.digest
