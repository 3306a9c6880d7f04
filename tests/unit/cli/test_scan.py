import shutil
from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.hosts import Host
from tests.support.recorded import playable

KEYS = {"folders", "added", "changed", "moved", "not_seen", "skipped", "by_source", "by_state"}


def test_scan_counts_what_it_found(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    ran = hostapp("scan", host.recordings, "--json")
    assert ran.code == 0
    assert set(ran.document) >= KEYS
    assert ran.document["folders"] == [str(host.recordings)]
    assert ran.document["added"] == 1
    assert ran.document["by_source"] == {"zoom": 1}
    assert ran.document["skipped"] == []


def test_scan_without_folders_looks_into_those_remembered(host: Host, hostapp: CommandLine) -> None:
    hostapp("scan", host.recordings)
    host.zoom("Weekly")
    assert hostapp("scan", "--json").document["added"] == 1


def test_scan_for_people_is_a_line(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    assert hostapp("scan", host.recordings).out == (
        "1 meeting in 1 folder: 1 new, 0 changed, 0 moved, 0 not seen.\nBy tool: zoom 1.\n"
    )


def test_a_folder_that_is_not_there_is_said_and_not_remembered(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    ran = hostapp("scan", tmp_path / "gone")
    assert ran.code == 2
    assert ran.err == f"There is no folder {tmp_path / 'gone'}: check its name.\n"
    ran = hostapp("scan", host.recordings, tmp_path / "gone")
    assert ran.code == 1
    assert f"  {tmp_path / 'gone'}: There is no folder" in ran.out
    assert [each["path"] for each in hostapp("folders", "--json").document] == [
        str(host.recordings)
    ]


def test_a_remembered_folder_that_vanished_is_left_out(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    hostapp("scan", host.recordings)
    shutil.rmtree(host.recordings)
    for words in ([], [str(host.recordings)]):
        ran = hostapp("scan", *words, "--json")
        assert ran.code == 0
        assert [each["path"] for each in ran.document["skipped"]] == [str(host.recordings)]
        assert ran.document["not_seen"] == 1


def test_without_a_key_a_scan_goes_on(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("refuse", meeting)
    (folder / "audio2123456789.m4a").write_bytes(playable("second part"))
    host.keychain.locked = True
    ran = hostapp("scan")
    assert ran.code == 0
    assert "New files of decided meetings wait to be written down: " in ran.err


def test_a_file_that_joins_a_refused_meeting_is_bound(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("refuse", meeting)
    before = len(host.hostapp.book.events())
    (folder / "meeting_saved_chat.txt").write_text("10:00:00 From Bo Li to Everyone: hello\n")
    hostapp("scan")
    added = host.hostapp.book.events()[before:]
    assert [file.kind for recorded in added for file in recorded.event.files] == ["chat"]
    assert host.status(meeting) == "refused"


def test_folders_are_remembered_and_forgotten(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    assert "No folder is remembered: " in hostapp("folders").out
    assert hostapp("folders", "add", host.recordings, "--json").document == [
        {"path": str(host.recordings), "here": True}
    ]
    host.recordings.rmdir()
    assert hostapp("folders").out == f"{host.recordings}  (not there)\n"
    ran = hostapp("folders", "remove", host.recordings)
    assert ran.out.startswith("No folder is remembered: ")
    assert ran.err.startswith("What was decided stays.")
    hostapp("folders", "add", tmp_path)
    assert hostapp("folders", "remove", tmp_path, "--json").document == []


def test_a_folder_that_is_none_is_said(hostapp: CommandLine, tmp_path: Path) -> None:
    ran = hostapp("folders", "add", tmp_path / "gone")
    assert ran.code == 2
    assert "There is no folder" in ran.err
    assert hostapp("folders", "remove", tmp_path).code == 2


def test_a_transcript_cut_off_is_partial_until_its_end_is_there(
    host: Host, hostapp: CommandLine
) -> None:
    head = host.recordings / "Weekly - 2026_08_15 22_45 UTC"
    Path(f"{head} - Recording.mp4").write_bytes(playable("weekly"))
    words = Path(f"{head} - Transcript.txt")
    said = "Weekly - Transcript\n00:00:11\nAna Ortiz: Okay, let us start.\n"
    words.write_text(said, encoding="utf-8")
    assert hostapp("scan", host.recordings, "--json").document["by_state"] == {"partial": 1}
    (meeting,) = hostapp("list", "--json").document
    assert (meeting["source"], meeting["states"]) == ("google-meet", ["partial"])
    assert hostapp("grant", meeting["id"]).code == 1
    assert hostapp("grant", meeting["id"], "--anyway").code == 0
    words.write_text(f"{said}Transcription ended after 00:39:12\n", encoding="utf-8")
    assert "partial" not in hostapp("scan", "--json").document["by_state"]


def test_without_its_folder_only_a_decided_meeting_is_listed(
    host: Host, hostapp: CommandLine
) -> None:
    host.zoom("Weekly")
    host.zoom("Monthly")
    hostapp("scan", host.recordings)
    listed = {each["title"]: each["id"] for each in hostapp("list", "--json").document}
    hostapp("refuse", listed["Weekly"])
    hostapp("folders", "remove", host.recordings)
    (left,) = hostapp("list", "--json").document
    assert (left["id"], left["status"]) == (listed["Weekly"], "refused")
    assert left["states"] == ["not-scanned"]
    assert hostapp("show", listed["Monthly"]).code == 2
    hostapp("scan", host.recordings)
    again = {each["title"]: each for each in hostapp("list", "--json").document}
    assert set(again) == {"Weekly", "Monthly"}
    assert again["Weekly"]["id"] == listed["Weekly"]
    assert again["Weekly"]["states"] == []
