from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.release_events import ReleaseId
from hostapp.services.staging import NOTES, Staging, noted

RELEASE = ReleaseId("5e1ea5e000000001")


def test_a_folder_appears_whole(tmp_path: Path) -> None:
    staging = Staging.begin(RELEASE, tmp_path / "out", tmp_path / "store")
    (staging.folder / "a").write_text("a")
    assert list(noted(tmp_path / "store")) == []
    staging.let_go()
    (found,) = noted(tmp_path / "store")
    assert found == staging
    assert not (tmp_path / "out").exists()
    staging.appear()
    staging.drop_note()
    assert (tmp_path / "out" / "a").read_text() == "a"
    assert list(noted(tmp_path / "store")) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out", "store"]


def test_what_is_being_written_is_not_taken_for_interrupted(tmp_path: Path) -> None:
    staging = Staging.begin(RELEASE, tmp_path / "out", tmp_path)
    assert list(noted(tmp_path)) == []
    staging.let_go()
    for found in noted(tmp_path):
        assert list(noted(tmp_path)) == []
        found.throw_away()
    assert not staging.folder.exists()
    assert list((tmp_path / NOTES).iterdir()) == []


def test_an_empty_folder_is_taken_another_is_not(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    Staging.begin(RELEASE, tmp_path / "out", tmp_path / "store").appear()
    (tmp_path / "out" / "a").touch()
    for target in ("out", "out/a"):
        with pytest.raises(UsageError):
            Staging.begin(RELEASE, tmp_path / target, tmp_path / "store")


def test_what_cannot_be_noted_is_not_begun(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / NOTES).write_text("in the way")
    with pytest.raises(UnavailableError, match="cannot be written"):
        Staging.begin(RELEASE, tmp_path / "out", tmp_path / "store")
    assert [each.name for each in tmp_path.iterdir()] == ["store"]


def test_notes_that_say_nothing_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / NOTES).mkdir()
    for number, text in enumerate(["", "[]", "{}", '{"folder": 3, "target": 4}']):
        (tmp_path / NOTES / f"{number}.json").write_text(text)
    assert list(noted(tmp_path)) == []
