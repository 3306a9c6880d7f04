"""Recordings wander: their ids and decisions go with them, wherever they are next."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host
from tests.support.recorded import playable

PURPOSE = ("--purpose", "speech-recognition")


@pytest.fixture
def decided(host: Host, hostapp: CommandLine) -> dict[str, Path]:
    """Three meetings with a decision each, by their status."""
    folders = {
        "granted": host.zoom("Apples", ("Ana Ortiz",)),
        "refused": host.zoom("Bees"),
        "undecided": host.zoom("Cats"),
    }
    hostapp("scan", host.recordings)
    ids = {row["title"]: row["id"] for row in hostapp("list", "--json").document}
    assert hostapp("grant", ids["Apples"]).code == 0
    assert hostapp("refuse", ids["Bees"]).code == 0
    return folders


def shown(hostapp: CommandLine) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    """Return title, status and states of every meeting by its id."""
    return {
        row["id"]: (row["title"], row["status"], tuple(row["states"]))
        for row in hostapp("list", "--json").document
    }


def allowed(hostapp: CommandLine, file: Path) -> bool:
    (row,) = hostapp("check", file, *PURPOSE, "--json").document
    return bool(row["allowed"])


@dataclass
class Standing:
    """How a meeting should stand everywhere, and where its sound lies."""

    status: str
    folder: Path
    states: tuple[str, ...] = ()
    allowed: bool | None = None
    """What the gate should say of its sound; by its status unless a test says otherwise."""


def assert_everywhere(hostapp: CommandLine, expected: dict[str, Standing]) -> None:
    """Compare what `list`, `show` (by id and by path) and `check` say of every meeting."""
    listed = {row["id"]: row for row in hostapp("list", "--json").document}
    assert {id_: (row["status"], tuple(row["states"])) for id_, row in listed.items()} == {
        id_: (each.status, each.states) for id_, each in expected.items()
    }
    for id_, each in expected.items():
        named = hostapp("show", id_, "--json").document
        assert {key: named[key] for key in listed[id_]} == listed[id_]
        if not each.folder.is_dir():
            assert hostapp("check", each.folder / SOUND, *PURPOSE).code != 0
            continue
        assert hostapp("show", each.folder, "--json").document == named
        assert Path(named["path"]) == each.folder
        wanted = each.status == "granted" if each.allowed is None else each.allowed
        assert allowed(hostapp, each.folder / SOUND) == wanted
        assert hostapp("history", id_, "--json").code == 0
    assert hostapp("verify").code == 0


def rescanned(hostapp: CommandLine, *folders: Path) -> dict[str, int]:
    document = hostapp("scan", *folders, "--json").document
    return {key: document[key] for key in ("added", "changed", "moved", "not_seen")}


SOUND = "audio1123456789.m4a"
NOTHING = {"added": 0, "changed": 0, "moved": 0, "not_seen": 0}


def test_renaming_and_moving(
    host: Host, hostapp: CommandLine, decided: dict[str, Path], tmp_path: Path
) -> None:
    before = shown(hostapp)
    assert rescanned(hostapp) == NOTHING
    archive = tmp_path / "archive"
    archive.mkdir()
    hostapp("folders", "add", archive)
    places = {
        "granted": decided["granted"].rename(archive / decided["granted"].name),
        "refused": decided["refused"].rename(host.recordings / "bees, keep out"),
        "undecided": Path(shutil.move(decided["undecided"], host.recordings / "a" / "b")),
    }
    assert rescanned(hostapp) == {**NOTHING, "moved": 3}
    after = shown(hostapp)
    assert {id_: row[1:] for id_, row in after.items()} == {
        id_: row[1:] for id_, row in before.items()
    }
    for status, place in places.items():
        assert hostapp("show", place, "--json").document["status"] == status
        assert allowed(hostapp, place / SOUND) == (status == "granted")
    assert hostapp("verify").code == 0


def test_list_show_and_check_agree_at_every_step(
    host: Host, hostapp: CommandLine, decided: dict[str, Path], tmp_path: Path
) -> None:
    by_title = {row["title"]: row["id"] for row in hostapp("list", "--json").document}
    apples, bees, cats = (by_title[title] for title in ("Apples", "Bees", "Cats"))
    expected = {
        apples: Standing("granted", decided["granted"]),
        bees: Standing("refused", decided["refused"]),
        cats: Standing("undecided", decided["undecided"]),
    }
    assert_everywhere(hostapp, expected)
    archive = tmp_path / "archive"
    archive.mkdir()
    hostapp("folders", "add", archive)
    for id_, place in ((apples, archive / "apples"), (bees, host.recordings / "no bees")):
        expected[id_].folder = expected[id_].folder.rename(place)
    assert rescanned(hostapp) == {**NOTHING, "moved": 2}
    assert_everywhere(hostapp, expected)
    for id_ in (apples, bees):
        copy = archive / f"copy of {expected[id_].folder.name}"
        shutil.copytree(expected[id_].folder, copy)
        assert rescanned(hostapp) == {**NOTHING, "added": 1}
        (new,) = {row["id"] for row in hostapp("list", "--json").document} - expected.keys()
        expected[new] = Standing(expected[id_].status, copy)
        assert_everywhere(hostapp, expected)
    for id_ in (apples, bees, cats):
        (expected[id_].folder / SOUND).write_bytes(playable(f"other {id_}"))
    expected[apples].status, expected[apples].allowed = "partly", False
    assert rescanned(hostapp) == {**NOTHING, "changed": 3}
    assert_everywhere(hostapp, expected)
    shutil.rmtree(expected[cats].folder)
    expected[cats].states = ("not-seen",)
    assert rescanned(hostapp) == {**NOTHING, "not_seen": 1}
    assert_everywhere(hostapp, expected)
    unplugged = archive.rename(tmp_path / "unplugged")
    there = {id_: each.states for id_, each in expected.items() if archive in each.folder.parents}
    for id_ in there:
        expected[id_].states = ("away",)
    rescanned(hostapp)
    assert_everywhere(hostapp, expected)
    unplugged.rename(archive)
    for id_, states in there.items():
        expected[id_].states = states
    assert rescanned(hostapp) == {**NOTHING, "not_seen": 1}
    assert_everywhere(hostapp, expected)


@pytest.mark.parametrize("undecided", [False, True], ids=["two decided", "one decided"])
def test_two_folders_that_swap_names(host: Host, hostapp: CommandLine, *, undecided: bool) -> None:
    one, two = host.zoom("Apples"), host.zoom("Bees")
    for folder, text in ((one, "apples"), (two, "zebras")):
        for sound in folder.glob("*.m*"):
            sound.write_bytes(playable(text))
    assert (one / SOUND).stat().st_size == (two / SOUND).stat().st_size
    hostapp("scan", host.recordings)
    ids = {folder: hostapp("show", folder, "--json").document["id"] for folder in (one, two)}
    assert hostapp("grant", ids[one]).code == 0
    if not undecided:
        assert hostapp("refuse", ids[two]).code == 0
    spare = one.rename(host.recordings / "spare")
    two.rename(one)
    spare.rename(two)
    assert rescanned(hostapp) == {**NOTHING, "moved": 2}
    expected = {
        ids[one]: Standing("granted", two),
        ids[two]: Standing("undecided" if undecided else "refused", one),
    }
    assert_everywhere(hostapp, expected)


def test_another_disk_keeps_the_bytes_only(
    host: Host, hostapp: CommandLine, decided: dict[str, Path], tmp_path: Path
) -> None:
    host.zoom("Zebras")
    hostapp("scan")
    before = shown(hostapp)
    other = tmp_path / "other disk"
    for folder in decided.values():
        shutil.copytree(folder, other / folder.name, copy_function=shutil.copyfile)
        shutil.rmtree(folder)
    assert rescanned(hostapp, other)["moved"] == 3
    assert shown(hostapp) == before


def test_a_folder_that_was_emptied_into_another_one(
    host: Host, hostapp: CommandLine, decided: dict[str, Path], tmp_path: Path
) -> None:
    before = shown(hostapp)
    other = tmp_path / "other"
    other.mkdir()
    for folder in decided.values():
        folder.rename(other / folder.name)
    assert rescanned(hostapp, other) == {**NOTHING, "moved": 3}
    assert shown(hostapp) == before


def test_a_copy_is_another_meeting_of_the_same_bytes(
    host: Host, hostapp: CommandLine, decided: dict[str, Path]
) -> None:
    before = shown(hostapp)
    copies = {
        status: Path(shutil.copytree(folder, folder.with_name(f"{folder.name} copy")))
        for status, folder in decided.items()
    }
    assert rescanned(hostapp) == {**NOTHING, "added": 3}
    after = shown(hostapp)
    assert {id_: after[id_] for id_ in before} == before
    assert {after[id_][:2] for id_ in after.keys() - before.keys()} == {
        ("Apples", "granted"),
        ("Bees", "refused"),
        ("Cats", "undecided"),
    }
    assert allowed(hostapp, copies["granted"] / SOUND)
    assert not allowed(hostapp, copies["refused"] / SOUND)
    refused_copy = hostapp("show", copies["refused"], "--json").document["id"]
    (left,) = hostapp("reopen", refused_copy, "--json").document["not_decided"]
    assert left["reason"].startswith("Its files are refused as meeting")
    hostapp("grant", refused_copy)
    assert not allowed(hostapp, copies["refused"] / SOUND)


def test_of_two_copies_the_one_left_behind_is_the_meeting(
    host: Host, hostapp: CommandLine, decided: dict[str, Path]
) -> None:
    folder = decided["granted"]
    granted = hostapp("show", folder, "--json").document["id"]
    copy = Path(shutil.copytree(folder, host.recordings / "copy of apples"))
    rescanned(hostapp)
    copied = hostapp("show", copy, "--json").document["id"]
    shutil.rmtree(folder)
    assert rescanned(hostapp)["not_seen"] == 1
    assert shown(hostapp)[granted][2] == ("not-seen",)
    assert shown(hostapp)[copied][1:] == ("granted", ())
    assert hostapp("show", copied, "--json").document["decided_as"] == granted
    assert "by its bytes, as meeting" in hostapp("history", copied).out
    assert allowed(hostapp, copy / SOUND)
    assert hostapp("revoke", copied).code == 0
    assert [row[1] for row in shown(hostapp).values()].count("revoked") == 2
    assert not allowed(hostapp, copy / SOUND)


def test_changed_bytes_are_shown_and_not_covered(
    host: Host, hostapp: CommandLine, decided: dict[str, Path]
) -> None:
    folder = decided["granted"]
    sound = folder / SOUND
    before = sound.read_bytes()
    stat = sound.stat()
    sound.write_bytes(before[:-1] + b"!")
    os.utime(sound, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert rescanned(hostapp)["changed"] == 1
    document = hostapp("show", folder, "--json").document
    assert document["status"] in {"partly", "undecided"}
    assert not allowed(hostapp, sound)
    sound.write_bytes(before)
    rescanned(hostapp)
    assert allowed(hostapp, sound)


def test_deleted_meetings_stay_with_their_decisions(
    host: Host, hostapp: CommandLine, decided: dict[str, Path], tmp_path: Path
) -> None:
    before = shown(hostapp)
    for folder in decided.values():
        shutil.move(folder, tmp_path / "trash" / folder.name)
    (host.recordings / "something else").mkdir()
    assert rescanned(hostapp)["not_seen"] == 3
    gone = {id_: row[2] for id_, row in shown(hostapp).items()}
    assert gone == dict.fromkeys(before, ("not-seen",))
    history = hostapp("history", next(iter(before)), "--json")
    assert history.code == 0
    for folder in (tmp_path / "trash").iterdir():
        shutil.move(folder, host.recordings / folder.name)
    rescanned(hostapp)
    assert shown(hostapp) == before


@pytest.mark.parametrize("how", ["gone", "empty"])
def test_a_drive_that_is_not_connected(
    host: Host, hostapp: CommandLine, decided: dict[str, Path], tmp_path: Path, how: str
) -> None:
    before = shown(hostapp)
    elsewhere = host.recordings.rename(tmp_path / "unplugged")
    if how == "empty":
        host.recordings.mkdir()
    assert_away(hostapp, before, host.recordings)
    if how == "empty":
        host.recordings.rmdir()
    elsewhere.rename(host.recordings)
    assert rescanned(hostapp) == NOTHING
    assert shown(hostapp) == before


def test_a_mounted_drive(host: Host, hostapp: CommandLine, tmp_path: Path, mounted: Path) -> None:
    host.zoom("Apples")
    shutil.copytree(host.recordings, mounted, dirs_exist_ok=True)
    hostapp("scan", mounted)
    (row,) = hostapp("list", "--json").document
    hostapp("grant", row["id"])
    before = shown(hostapp)
    subprocess.run(["umount", mounted], check=True)
    assert_away(hostapp, before, mounted)
    subprocess.run(["mount", "--bind", tmp_path / "drive", mounted], check=True)
    assert rescanned(hostapp) == NOTHING
    assert shown(hostapp) == before
    assert allowed(hostapp, next(mounted.glob(f"*/{SOUND}")))


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A folder with a drive on it, where mounting is allowed."""
    drive, place = tmp_path / "drive", tmp_path / "mounted"
    drive.mkdir()
    place.mkdir()
    mount = subprocess.run(["mount", "--bind", drive, place], capture_output=True, check=False)
    if mount.returncode:
        pytest.skip("Only the system's administrator can mount a drive.")
    yield place
    subprocess.run(["umount", place], check=False)


def assert_away(
    hostapp: CommandLine, before: dict[str, tuple[str, str, tuple[str, ...]]], root: Path
) -> None:
    ran = hostapp("scan", "--json")
    assert ran.code == 0
    assert [each["path"] for each in ran.document["skipped"]] == [str(root)]
    assert shown(hostapp) == {
        id_: (title, status, ("away",)) for id_, (title, status, _) in before.items()
    }
