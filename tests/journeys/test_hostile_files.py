"""Files made to do harm, all in one library: the host sees sentences, and everything else."""

import os
import stat
import time
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host
from tests.support.word_documents import document_xml, packed

SECONDS = 150
"""More than enough for the largest file that is read; a file that is not capped takes longer."""
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.fixture
def scanned(host: Host, hostapp: CommandLine) -> CommandLine:
    """A terminal after a good meeting was found."""
    host.zoom("Good", ("Ana Ortiz",))
    hostapp("scan", host.recordings)
    return hostapp


def rescan(hostapp: CommandLine) -> dict[str, str]:
    """Scan, which must end well and soon; return what was left out and why."""
    begin = time.monotonic()
    ran = hostapp("scan", "--json")
    assert time.monotonic() - begin < SECONDS
    assert ran.code == 0
    titles = {row["title"]: row for row in hostapp("list", "--json").document}
    assert titles["Good"]["status"] == "undecided"
    assert hostapp("list").code == 0
    return {each["path"]: each["reason"] for each in ran.document["skipped"]}


def shown(hostapp: CommandLine, path: Path) -> list[str]:
    """Return every sentence that is shown about a meeting."""
    assert hostapp("show", path).code == 0
    document = hostapp("show", path, "--json").document
    return [*(each["problem"] for each in document["problems"]), *document["remarks"]]


def zoom(host: Host, name: str, content: str) -> Path:
    folder = host.zoom(f"Bad {name}")
    (folder / name).write_text(content, "utf-8")
    return folder


def test_a_transcript_of_200_megabytes(host: Host, scanned: CommandLine) -> None:
    folder = host.zoom("Long")
    said = "nothing but words " * 50
    cue = f"00:00:01.000 --> 00:00:02.000\nAna Ortiz: {said}\n\n"
    with (folder / "GMT20270201-100000_Recording.transcript.vtt").open("w") as file:
        file.write("WEBVTT\n\n")
        while file.tell() < 200_000_000:
            file.write(cue * 1_000)
    assert rescan(scanned) == {}
    assert any("64 MiB" in sentence for sentence in shown(scanned, folder))
    assert scanned("list", "--search", "nothing words", "--json").document


def test_a_name_of_100_000_characters(host: Host, scanned: CommandLine) -> None:
    name = "x" * 100_000
    folder = zoom(host, "chat.txt", f"10:00:01\t From  {name} : hello\n" * 3)
    (folder / "meeting_saved_closed_caption.txt").write_text(f"[{name}] 10:00:02\nhello\n\n")
    assert rescan(scanned) == {}
    document = scanned("show", folder, "--json").document
    assert all(len(each["name"]) < 1_000 for each in document["participants"])
    assert all(len(line) < 5_000 for line in scanned("show", folder).out.splitlines())


def test_a_chat_of_a_million_lines(host: Host, scanned: CommandLine, whole: bool) -> None:
    lines = 1_000_000 if whole else 200_000
    folder = zoom(host, "chat.txt", "10:00:01\t From  Bo Li : yes indeed\n" * lines)
    assert rescan(scanned) == {}
    assert scanned("show", folder, "--json").document["cues"] == {"Bo Li": lines}
    assert scanned("list", "--search", "indeed", "--json").document


def test_names_that_are_no_text(host: Host, scanned: CommandLine) -> None:
    name = b"call \xff\xfe\xed\xa0\x80 \x1b[31m\n.mp4"
    path = os.path.join(os.fsencode(host.recordings), name)
    Path(os.fsdecode(path)).write_bytes(b"not a film")
    assert rescan(scanned) == {}
    rows = scanned("list", "--json").document
    (row,) = [row for row in rows if row["source"] == "unknown"]
    assert os.fsencode(row["files"][0]["path"]) == path
    assert "\x1b" not in scanned("list").out
    assert "\x1b" not in scanned("show", row["id"]).out
    assert scanned("grant", row["id"], "--data", "video").code in {0, 1}


def test_pipes_and_devices_with_a_recordings_name(host: Host, scanned: CommandLine) -> None:
    pipe, device = host.recordings / "x.mp4", host.recordings / "zero.mp4"
    os.mkfifo(pipe)
    expected = {str(pipe)}
    try:
        os.mknod(device, stat.S_IFCHR | 0o600, os.makedev(1, 5))
        expected.add(str(device))
    except PermissionError:
        device.symlink_to("/dev/zero")
        expected.add(str(device))
    left_out = rescan(scanned)
    assert set(left_out) == expected
    assert all(reason.endswith(".") for reason in left_out.values())


def test_documents_that_swell(host: Host, scanned: CommandLine) -> None:
    folder = host.recordings / "Talks"
    folder.mkdir()
    title = "Weekly-20270301_100000-Meeting Recording"
    (folder / f"{title}.mp4").write_bytes(b"not a film")
    (folder / f"{title}.docx").write_bytes(packed(document_xml(["a" * 30_000_000])))
    (folder / "Weekly.vtt").write_bytes(packed(BOMB + document_xml(["&b;"])))
    assert rescan(scanned) == {}
    assert scanned("show", folder / f"{title}.mp4").code == 0


def test_entities_in_a_servers_description(host: Host, scanned: CommandLine) -> None:
    folder = host.recordings / f"{'a' * 40}-1767225600000"
    (folder / "video").mkdir(parents=True)
    (folder / "video" / "webcams.mp4").write_bytes(b"not a film")
    bomb = f"{BOMB}<recording><meta><meetingName>&b;</meetingName></meta></recording>"
    (folder / "metadata.xml").write_text(bomb)
    (folder / "slides_new.xml").write_text(f"{BOMB}<popcorn>&b;</popcorn>")
    assert rescan(scanned) == {}
    sentences = shown(scanned, folder)
    assert len(sentences) >= 3
    assert all(sentence.endswith(".") for sentence in sentences)


def test_media_that_break_what_opens_them(host: Host, scanned: CommandLine) -> None:
    (host.recordings / "huge.mp4").write_bytes(b"\x00\x00\x00\x20ftypisom" + b"\xff" * 5_000_000)
    (host.recordings / "endless.mp4").write_bytes(
        b"\x00\x00\x00\x14ftypisom\x00\x00\x00\x00mp42" + b"\x00\x00\x00\x08free" * 100_000
    )
    (host.recordings / "empty.mp4").touch()
    assert rescan(scanned) == {}
    for name in ("huge.mp4", "endless.mp4", "empty.mp4"):
        assert shown(scanned, host.recordings / name), name
