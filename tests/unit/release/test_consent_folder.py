import json
from hashlib import sha256
from pathlib import Path

from hostapp.release.consent_folder import (
    ABOUT_FILE,
    FILES_FILE,
    drop_unlisted,
    entries_behind,
    listed_files,
    write_files_list,
    write_items,
)
from hostapp.release.items import ITEMS_FILE, read_items
from hostapp.release.on_disk import files_below
from tests.support.release_contents import contents


def test_the_list_names_every_file_but_what_comes_later(tmp_path: Path) -> None:
    held = contents(tmp_path)
    text = write_items(held, tmp_path)
    assert len(read_items(text)) == 4
    (tmp_path / "consent" / "entry-3.json").write_text("{}")
    (tmp_path / "spare.txt").write_text("left")
    digest = write_files_list(tmp_path, {"spare.txt"})
    assert digest == sha256((tmp_path / FILES_FILE).read_bytes()).hexdigest()
    sound = {each.item.path for each in held.segments}
    assert listed_files(tmp_path).keys() == {ITEMS_FILE, ABOUT_FILE} | sound
    assert all(
        sha256((tmp_path / path).read_bytes()).hexdigest() == each
        for path, each in listed_files(tmp_path).items()
    )


def test_what_is_not_listed_goes_with_its_folder(tmp_path: Path) -> None:
    held = contents(tmp_path)
    write_items(held, tmp_path)
    write_files_list(tmp_path, {each.item.path for each in held.segments})
    drop_unlisted(tmp_path)
    assert files_below(tmp_path) == [ABOUT_FILE, FILES_FILE, ITEMS_FILE]
    assert not (tmp_path / "train").exists()


def test_a_release_says_what_it_is(tmp_path: Path) -> None:
    write_items(contents(tmp_path), tmp_path)
    said = json.loads((tmp_path / ABOUT_FILE).read_text("utf-8"))
    assert (said["items"], said["purpose"], said["created_at"]) == (
        4,
        "speech-recognition",
        "2027-03-10T09:30:00Z",
    )
    assert entries_behind(contents(tmp_path).items()) == (3,)
