from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host

MEETING_KEYS = {
    "id",
    "title",
    "started_at",
    "duration_seconds",
    "source",
    "path",
    "participants",
    "files",
    "status",
    "purposes",
    "data",
    "recipients",
    "valid_until",
    "states",
}


def test_list_is_an_array_of_meetings(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    ran = hostapp("list", "--json")
    (document,) = ran.document
    assert ran.code == 0
    assert set(document) >= MEETING_KEYS
    assert document["id"] == meeting
    assert document["title"] == "Weekly"
    assert document["started_at"] == "2027-02-01T09:00:00Z"
    assert document["source"] == "zoom"
    assert document["path"] == str(folder)
    (ana,) = document["participants"]
    assert (ana["name"], ana["answer"]) == ("Ana Ortiz", None)
    assert {file["kind"] for file in document["files"]} == {"audio", "video", "participant-audio"}
    assert all(set(file) == {"path", "kind", "size"} for file in document["files"])
    assert document["status"] == "undecided"
    assert (document["purposes"], document["data"], document["recipients"]) == ([], [], [])
    assert document["valid_until"] is None
    assert document["states"] == []


def test_list_says_on_what_terms(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting, "--recipient", "Lab A", "--until", "2027-12-31")
    (document,) = hostapp("list", "--json").document
    assert document["status"] == "granted"
    assert document["purposes"] == ["speech-recognition"]
    assert document["data"] == ["audio"]
    assert document["recipients"] == ["Lab A"]
    assert document["valid_until"].startswith(("2027-12-31T", "2028-01-01T"))


def test_list_filters(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Apples")
    host.zoom("Bees", ("Yuki Tanaka",))
    apples, bees = host.scan()
    hostapp("refuse", apples)

    def listed(*words: str) -> list[str]:
        return [each["id"] for each in hostapp("list", "--json", *words).document]

    assert listed("--status", "refused") == [apples]
    assert listed("--status", "undecided") == [bees]
    assert listed("--source", "teams") == []
    assert listed("--search", "yuki") == [bees]
    assert listed("--search", "appl") == [apples]


def test_list_for_people_has_a_line_a_meeting(host: Host, hostapp: CommandLine) -> None:
    host.zoom("週次会議")
    (meeting,) = host.scan()
    lines = hostapp("list").out.splitlines()
    assert lines[0].split() == ["MEETING", "CONSENT", "STARTED", "LENGTH", "SOURCE", "TITLE"]
    assert lines[1].startswith(meeting)
    assert lines[1].endswith("週次会議")
    assert lines[-1] == "1 meeting"


def test_an_empty_list_says_so(hostapp: CommandLine) -> None:
    assert hostapp("list").out == "0 meetings\n"


def test_show_adds_words_and_how_sure_it_is(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly", ("Ana Ortiz",))
    host.scan()
    document = hostapp("show", folder, "--json").document
    assert set(document) >= MEETING_KEYS | {"cues", "time_base", "confidence"}
    assert document["cues"] == {}
    assert document["time_base"] == "local"
    assert document["confidence"] == "certain"


def test_show_tells_private_messages_only_if_asked(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly")
    chat = folder / "meeting_saved_chat.txt"
    head = "10:00:02\t From  Ana Ortiz   to   Bo Li(Privately) : "
    chat.write_text(f"10:00:01\t From  Ana Ortiz : Hello\n{head}Psst\n", encoding="utf-8")
    host.scan()
    assert "Psst" not in hostapp("show", folder).out
    assert "Psst" in hostapp("show", folder, "--private").out
    (message,) = hostapp("show", folder, "--private", "--json").document["private_messages"]
    assert (message["speaker"], message["text"]) == ("Ana Ortiz", "Psst")
    chat.unlink()
    assert "There are no private messages." in hostapp("show", folder, "--private").out


def test_show_takes_an_id_a_start_of_it_and_a_path(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly")
    (meeting,) = host.scan()
    for word in (meeting, meeting[:6], str(folder), str(folder / "video1123456789.mp4")):
        assert hostapp("show", word, "--json").document["id"] == meeting


@pytest.mark.parametrize("word", ["nothing", "0000", "/nowhere"])
def test_a_meeting_that_is_none_is_said(hostapp: CommandLine, word: str) -> None:
    ran = hostapp("show", word)
    assert ran.code == 2
    assert f"There is no meeting “{word}”" in ran.err


def test_show_for_people_names_people_and_files(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    hostapp("answer", meeting, "Ana Ortiz", "no")
    hostapp("grant", meeting)
    page = hostapp("show", meeting).out
    assert "Ana Ortiz" in page
    assert "audio1123456789.m4a" in page
    assert ": said no" in page


def test_show_for_people_tells_the_hosts_own_time_and_the_instant(
    host: Host, hostapp: CommandLine, in_zone: Callable[[str], None]
) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    at = datetime.fromisoformat(hostapp("show", meeting, "--json").document["started_at"])
    in_zone("Asia/Tokyo")
    local = (at + timedelta(hours=9)).strftime("%Y-%m-%d %H:%M")

    assert f"Started    {local} ({at:%Y-%m-%dT%H:%M:%SZ})" in hostapp("show", meeting).out


def test_history_is_oldest_first_and_verified(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    hostapp("grant", meeting, "--note", "as agreed")
    hostapp("answer", meeting, "Ana Ortiz", "no")
    hostapp("revoke", meeting)
    rows = hostapp("history", meeting, "--json").document
    assert [row["event"] for row in rows][:3] == ["grant", "answer", "bind"]
    assert rows[-1]["event"] == "revoke"
    assert [row["index"] for row in rows] == sorted(row["index"] for row in rows)
    assert all(row["verified"] for row in rows)
    assert rows[0]["terms"]["purposes"] == ["speech-recognition"]
    assert rows[0]["at"] == "2027-03-10T09:30:00Z"
    assert (rows[0]["actor"], rows[0]["note"]) == ("host", "as agreed")
    assert rows[1]["answer"] == "no"
    assert len(rows[1]["actor"]) == 16


def test_history_for_people(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    assert hostapp("history", meeting).out == "Nobody has decided on this meeting yet.\n"
    hostapp("grant", meeting, "--until", "2027-12-31", "--note", "yes")
    hostapp("answer", meeting, "Ana Ortiz", "withdraw")
    page = hostapp("history", meeting).out
    assert "basis everyone; until 2027-12-31; " in page
    assert "«yes»" in page
    assert "Ana Ortiz" in page


def test_history_of_a_changed_ledger_is_shown_as_not_verified(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    host.tamper()
    ran = hostapp("history", meeting, "--json")
    assert ran.code == 4
    assert ran.error["kind"] == "tampering"
    assert [row["verified"] for row in ran.document] == [False]
