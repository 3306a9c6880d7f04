import json
from pathlib import Path

from hostapp.release.huggingface import METADATA, lay_out
from tests.support.release_contents import LOG, contents


def test_a_row_a_segment_with_its_consent(tmp_path: Path) -> None:
    held = contents(tmp_path)
    lay_out(held, tmp_path)
    rows = [json.loads(line) for line in (tmp_path / METADATA).read_text("utf-8").splitlines()]
    assert [row["id"] for row in rows] == [each.item.id for each in held.segments]
    row = rows[1]
    assert (tmp_path / "train" / row["file_name"]).is_file()
    assert (row["start"], row["end"], row["duration"], row["num_samples"]) == (
        0.5,
        0.65,
        0.15,
        2400,
    )
    assert row["consent_decision"] == f"{LOG}/3"
    assert row["consent_purposes"] == ["speech-recognition"]
    assert row["consent_until"] == "2027-12-31T23:00:00Z"
    assert row["source_sha256"] == "cd" * 32
    assert rows[2]["speaker"] == "unknown"
