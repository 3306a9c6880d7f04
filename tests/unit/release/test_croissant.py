import json
from hashlib import sha256
from pathlib import Path

from hostapp.release import huggingface, text
from hostapp.release.consent_folder import write_items
from hostapp.release.croissant import CROISSANT, lay_out
from tests.support.release_contents import contents


def test_digests_and_columns_are_those_of_the_files(tmp_path: Path) -> None:
    held = contents(tmp_path)
    huggingface.lay_out(held, tmp_path)
    text.lay_out(held, tmp_path)
    write_items(held, tmp_path)
    lay_out(held, tmp_path)
    document = json.loads((tmp_path / CROISSANT).read_text("utf-8"))
    for file in document["distribution"]:
        data = (tmp_path / file["contentUrl"]).read_bytes()
        assert file["sha256"] == sha256(data).hexdigest()
    assert [each["@id"] for each in document["recordSet"]] == ["items", "utterances", "lines"]
    utterances = document["recordSet"][1]
    row = json.loads((tmp_path / huggingface.METADATA).read_text("utf-8").splitlines()[0])
    assert {field["source"]["extract"]["column"] for field in utterances["field"]} <= set(row)
    constraints = document["usageInfo"]["odrl:permission"]["odrl:constraint"]
    assert [each["odrl:rightOperand"] for each in constraints] == [
        "speech-recognition",
        "own-team",
    ]


def test_only_what_is_there_is_described(tmp_path: Path) -> None:
    held = contents(tmp_path)
    write_items(held, tmp_path)
    lay_out(held, tmp_path)
    document = json.loads((tmp_path / CROISSANT).read_text("utf-8"))
    assert len(document["distribution"]) == len(document["recordSet"]) == 1
