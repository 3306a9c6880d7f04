from pathlib import Path

from hostapp.release.applied import Applied
from hostapp.release.expected_files import expected_files, own_files
from tests.support.feeds import publisher
from tests.support.ledgers import grant
from tests.support.received import release_of


def test_only_what_names_items_may_be_another_and_only_items_may_be_gone(tmp_path: Path) -> None:
    with publisher(tmp_path / "host") as host:
        host.write(grant(1))
        items = release_of(host, tmp_path / "dataset", [grant(1)]).items()
    sound, other = [each for each in items if each.path.startswith("train/audio")][:2]
    listed = dict.fromkeys((sound.path, other.path, "wds/train-000000.tar", "README.md"), "ab")
    listed["train/metadata.jsonl"] = "ab"
    assert own_files([sound], listed) == {sound.path}
    claimed: dict[str, str | None] = dict.fromkeys(listed, "cd")
    assert expected_files(listed, Applied(frozenset({sound.digest}), claimed), items) == {
        **listed,
        "wds/train-000000.tar": "cd",
        "train/metadata.jsonl": "cd",
    }
    gone: dict[str, str | None] = dict.fromkeys((sound.path, other.path, "elsewhere"))
    assert expected_files(listed, Applied(frozenset({sound.digest}), gone), items) == {
        **listed,
        sound.path: None,
    }
