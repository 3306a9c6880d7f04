"""Whatever lies on the disk or is typed: a sentence, never a stop and never a traceback."""

import os
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from tests.support.command_line import CommandLine, Ran
from tests.support.processes import NO_POWERS, Terminal, inside_tmpfs
from tests.support.recorded import playable, record_zoom
from tests.support.recordings_zoom import conf

SOUND_CONF = conf(1)


@pytest.fixture
def hostapp(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> CommandLine:
    monkeypatch.setenv("HOSTAPP_KEY_PASSPHRASE", "three plain words")
    return CommandLine(None, capsys)


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    record_zoom(tmp_path / "rec", "Weekly")
    return tmp_path / "rec"


def skipped(ran: Ran) -> dict[str, str]:
    assert ran.code == 0, ran.err
    return {each["path"]: each["reason"] for each in ran.document["skipped"]}


def titles(hostapp: CommandLine) -> set[str]:
    return {each["title"] for each in hostapp("list", "--json").document}


def test_a_folder_that_vanished(hostapp: CommandLine, recordings: Path) -> None:
    hostapp("scan", recordings)
    shutil.rmtree(recordings)
    ran = hostapp("scan", "--json")
    assert skipped(ran) == {
        str(recordings): "This is not there at the moment: connect its drive, then scan again."
    }
    assert ran.document["not_seen"] == 1
    (meeting,) = hostapp("list", "--json").document
    assert meeting["states"] == ["away"]
    ran = hostapp("grant", meeting["id"])
    assert ran.code == 1
    assert "its folder is away: connect it first" in ran.out


def test_a_broken_recording_conf(hostapp: CommandLine, recordings: Path) -> None:
    (next(recordings.iterdir()) / "recording.conf").write_bytes(b'{"items": [\xff')
    assert skipped(hostapp("scan", recordings, "--json")) == {}
    assert titles(hostapp) == {"Weekly"}
    said = "Zoom's recording.conf cannot be used: it is not valid JSON."
    assert said in hostapp("show", next(recordings.iterdir())).out


def test_a_broken_recording_conf_as_long_as_a_sound_one(
    hostapp: CommandLine, recordings: Path
) -> None:
    broken = record_zoom(recordings, "Broken")
    (broken / "recording.conf").write_text(SOUND_CONF.replace("}", "]", 1))
    for sound in (next(recordings.glob("*Weekly")), record_zoom(recordings, "Later")):
        (sound / "recording.conf").write_text(SOUND_CONF)
    hostapp("scan", recordings)
    said = "Zoom's recording.conf cannot be used: it is not valid JSON."
    assert said in hostapp("show", broken).out
    assert said not in hostapp("show", next(recordings.glob("*Weekly"))).out


@pytest.mark.parametrize(
    "title",
    [
        "週次会議",
        "اجتماع",
        "Обсуждение",
        "Kundengespräch",
        "👩‍💻 planning",
        "a\u202eb",
        "-rf ; $(id)",
    ],
)
def test_names_in_any_script(hostapp: CommandLine, tmp_path: Path, title: str) -> None:
    folder = record_zoom(tmp_path / "rec", title)
    hostapp("scan", tmp_path / "rec")
    assert titles(hostapp) == {title}
    ran = hostapp("refuse", folder)
    assert ran.code == 0
    assert "\u202e" not in hostapp("list").out


def test_a_name_that_is_no_text(hostapp: CommandLine, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path / "rec")
    os.mkdir(folder)
    with open(os.path.join(folder, b"call-\xff.m4a"), "wb") as file:
        file.write(playable("call"))
    ran = hostapp("scan", tmp_path / "rec", "--json")
    assert ran.document["added"] == 1
    (meeting,) = hostapp("list", "--json").document
    assert os.fsencode(meeting["files"][0]["path"]).endswith(b"call-\xff.m4a")
    assert hostapp("grant", meeting["id"]).code == 0
    assert hostapp("check", tmp_path / "rec", "--purpose", "speech-recognition").code == 0


def test_a_loop_of_links(hostapp: CommandLine, recordings: Path) -> None:
    (recordings / "loop").symlink_to(recordings, target_is_directory=True)
    ran = hostapp("scan", recordings, "--json")
    assert ran.document["added"] == 1
    assert skipped(ran)[str(recordings / "loop")] == (
        "This is a link; add the folder that it leads to if its recordings should be seen."
    )


def test_a_pipe_that_looks_like_a_video(hostapp: CommandLine, recordings: Path) -> None:
    os.mkfifo(recordings / "call.mp4")
    reasons = skipped(hostapp("scan", recordings, "--json"))
    assert reasons[str(recordings / "call.mp4")] == (
        "This has a recording's name but is a pipe, socket or device."
    )


def test_a_file_that_is_no_recording_cannot_be_granted(
    hostapp: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "rec").mkdir()
    (tmp_path / "rec" / "call.m4a").write_bytes(b"this is no sound at all")
    hostapp("scan", tmp_path / "rec")
    ran = hostapp("grant", tmp_path / "rec" / "call.m4a")
    assert ran.code == 1
    assert "It holds nothing of audio" in ran.out


def test_a_ledger_of_a_newer_program(
    hostapp: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    hostapp("scan", recordings)
    with closing(sqlite3.connect(tmp_path / "store" / "ledger.db")) as db:
        db.execute("PRAGMA user_version = 99")
    ran = hostapp("list")
    assert ran.code == 1
    assert "was written by a newer Hostapp (format 99" in ran.err
    assert "update Hostapp" in ran.err


def test_a_damaged_library_is_built_again(
    hostapp: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    hostapp("scan", recordings)
    (meeting,) = hostapp("list", "--json").document
    hostapp("grant", meeting["id"])
    (tmp_path / "store" / "library.db").write_bytes(b"torn" * 5000)
    ran = hostapp("scan", "--json")
    assert ran.code == 0
    assert "set aside" in " ".join(ran.document["notes"])
    (again,) = hostapp("list", "--json").document
    assert (again["id"], again["status"]) == (meeting["id"], "granted")


def test_no_keyring(
    hostapp: CommandLine, recordings: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    terminal = Terminal(tmp_path, changes={"HOSTAPP_KEY_PASSPHRASE": ""})
    hostapp("scan", recordings)
    ran = terminal("grant", next(recordings.iterdir()), "--json")
    assert ran.code == 1
    assert ran.error["kind"] == "unavailable"
    assert "HOSTAPP_KEY_PASSPHRASE" in ran.error["message"]
    assert {each["status"] for each in hostapp("list", "--json").document} == {"undecided"}


def test_a_wrong_passphrase(
    hostapp: CommandLine, recordings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostapp("scan", recordings)
    hostapp("grant", next(recordings.iterdir()))
    monkeypatch.setenv("HOSTAPP_KEY_PASSPHRASE", "other words")
    ran = hostapp("refuse", next(recordings.iterdir()))
    assert ran.code == 1
    assert "passphrase" in ran.err
    assert hostapp("list").code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["show", "ffffffffffffffff"], 2, "There is no meeting “ffffffffffffffff”"),
        (["show", ""], 2, "There is no meeting “”"),
        (["show", "\udcff"], 2, "There is no meeting"),
        (["check", "/gone", "--purpose", "speech-recognition"], 3, ""),
        (["list", "--status", "maybe"], 2, "'maybe' is not one of 'granted'"),
        (["restore", "gone"], 2, "There is no backup at"),
        (["backup", "/proc/none/x"], 1, ""),
        (["folders", "remove", "/gone"], 2, "/gone is not scanned"),
        (["answer", "x", "y", "z"], 2, "There is no meeting “x”"),
        (["history", "a" * 5000], 2, "There is no meeting"),
    ],
)
def test_what_cannot_be_meant(hostapp: CommandLine, words: list[str], code: int, said: str) -> None:
    ran = hostapp(*words)
    assert ran.code == code
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_an_ambiguous_start_of_an_id(hostapp: CommandLine, tmp_path: Path) -> None:
    for number in range(3):
        record_zoom(tmp_path / "rec", f"Meeting {number}")
    hostapp("scan", tmp_path / "rec")
    with closing(sqlite3.connect(tmp_path / "store" / "library.db")) as db, db:
        db.execute("UPDATE meeting SET id = 'abcd' || substr(id, 5)")
    ran = hostapp("grant", "abcd")
    assert ran.code == 2
    assert "“abcd” could be 3 meetings: say which of abcd" in ran.err


def test_a_folder_without_permission(recordings: Path, tmp_path: Path) -> None:
    closed = record_zoom(recordings, "Closed")
    closed.chmod(0)
    hostapp = Terminal(tmp_path, before=NO_POWERS)
    try:
        reasons = skipped(hostapp("scan", recordings, "--json"))
    finally:
        closed.chmod(0o755)
    assert reasons == {str(closed): "You have no permission to look into this."}
    assert [each["title"] for each in hostapp("list", "--json").document] == ["Weekly"]


def test_a_file_without_permission(recordings: Path, tmp_path: Path) -> None:
    hostapp = Terminal(tmp_path, before=NO_POWERS)
    hostapp("scan", recordings)
    audio = next(recordings.rglob("*.m4a"))
    audio.chmod(0)
    try:
        ran = hostapp("grant", audio)
    finally:
        audio.chmod(0o644)
    assert ran.code == 1
    assert "cannot be read" in ran.out


def test_files_without_permission_when_they_are_found(recordings: Path, tmp_path: Path) -> None:
    folder = next(recordings.iterdir())
    (folder / "chat.txt").write_text("10:00:00 Ana Ortiz : hello\n")
    closed = [next(folder.glob("*.m4a")), folder / "chat.txt"]
    for file in closed:
        file.chmod(0)
    hostapp = Terminal(tmp_path, before=NO_POWERS)
    try:
        assert skipped(hostapp("scan", recordings, "--json")) == {}
        shown = hostapp("show", folder, "--json").document
    finally:
        for file in closed:
            file.chmod(0o644)
    assert {each["path"]: each["problem"] for each in shown["problems"]} == {
        str(file): "The file cannot be read: Permission denied." for file in closed
    }


def test_a_store_without_permission(recordings: Path, tmp_path: Path) -> None:
    hostapp = Terminal(tmp_path, before=NO_POWERS)
    hostapp("scan", recordings)
    hostapp("grant", next(recordings.iterdir()))
    store = tmp_path / "store"
    store.chmod(0o555)
    for file in store.glob("*.db"):
        file.chmod(0o444)
    try:
        listed = hostapp("list", "--status", "granted")
        ran = hostapp("refuse", next(recordings.iterdir()), "--json")
    finally:
        store.chmod(0o755)
    assert listed.code == 0
    assert "1 meeting" in listed.out
    assert "read only" in listed.err
    assert ran.code == 1
    assert ran.error["kind"] == "unavailable"


def test_a_full_disk(recordings: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    program = f'"{sys.executable}" -P -m hostapp'
    script = f"""
        set -u
        {program} scan "{recordings}" && {program} grant "{next(recordings.iterdir())}" || exit 90
        dd if=/dev/zero of="{disk}/fill" bs=1k 2>/dev/null
        {program} list --status granted | grep -q '1 meeting' || exit 91
        {program} refuse "{next(recordings.iterdir())}" >"{tmp_path}/out" 2>"{tmp_path}/err"
        test $? = 1 || exit 92
        rm "{disk}/fill"
        {program} refuse "{next(recordings.iterdir())}" && {program} verify
    """
    terminal = Terminal(tmp_path, changes={"HOSTAPP_STORE": str(disk / "store")})
    ran = terminal.run(inside_tmpfs(disk, "2m", script))
    assert ran.code == 0, ran.err
    said = (tmp_path / "err").read_text()
    assert "disk" in said.lower()
    assert "Traceback" not in said
