"""From the first scan to the last decision, in processes of their own."""

import random
import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.processes import Terminal
from tests.support.recorded import record_zoom

Cases = Callable[[str, int, int], None]

KEYS_OF_SCAN = {"folders", "added", "changed", "moved", "not_seen", "skipped"}


@pytest.fixture
def hostapp(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def statuses(hostapp: Terminal) -> dict[str, str]:
    return {each["id"]: each["status"] for each in hostapp("list", "--json").document}


def test_decisions_are_found_again(hostapp: Terminal, demo_library: Path) -> None:
    scanned = hostapp("scan", demo_library, "--json")
    assert scanned.code == 0
    assert scanned.document.keys() >= KEYS_OF_SCAN
    meetings = hostapp("list", "--json").document
    assert len(meetings) >= 12
    assert {each["status"] for each in meetings} == {"undecided"}
    weekly = [each["id"] for each in meetings if each["title"] == "Weekly sync"]
    assert hostapp("grant", *weekly, "--until", "2199-12-31").code == 0
    assert hostapp("revoke", weekly[0], "--note", "Ana asked").code == 0
    expected = {each["id"]: "undecided" for each in meetings}
    expected |= {weekly[0]: "revoked", weekly[1]: "granted"}
    assert statuses(hostapp) == expected
    assert hostapp("verify").code == 0
    history = hostapp("history", weekly[0], "--json").document
    assert [each["event"] for each in history] == ["grant", "revoke", "bind"]
    audio = next(
        file["path"]
        for each in meetings
        if each["id"] == weekly[1]
        for file in each["files"]
        if file["kind"] == "audio"
    )
    assert hostapp("check", audio, "--purpose", "speech-recognition").code == 0
    assert hostapp("check", audio, "--purpose", "speech-synthesis").code == 3


def test_nothing_is_lost_when_the_library_is(hostapp: Terminal, tmp_path: Path) -> None:
    folder = record_zoom(tmp_path / "rec", "Weekly", ("Ana Ortiz",))
    record_zoom(tmp_path / "rec", "Monthly")
    hostapp("scan", tmp_path / "rec")
    hostapp("grant", folder)
    (decided,) = [each for each, status in statuses(hostapp).items() if status == "granted"]
    for file in (tmp_path / "store").glob("library.db*"):
        file.unlink()
    folder.rename(folder.with_name("2027-02-01 10.00.00 Weekly, filed"))
    assert hostapp("scan").code == 0
    now = statuses(hostapp)
    assert now[decided] == "granted"
    assert sorted(now.values()) == ["granted", "undecided"]


def test_a_process_killed_at_any_point_loses_no_confirmed_decision(
    hostapp: Terminal, tmp_path: Path, whole: bool, record_cases: Cases
) -> None:
    meetings = 6
    for number in range(meetings):
        record_zoom(tmp_path / "rec", f"Meeting {number}", ("Ana Ortiz",), padding=200_000)
    hostapp("scan", tmp_path / "rec")
    ids = sorted(statuses(hostapp))
    chance = random.Random(7)
    confirmed: dict[str, str] = {}
    attempts = 60 if whole else 12
    for attempt in range(attempts):
        meeting = ids[attempt % meetings]
        verb, status = [("grant", "granted"), ("refuse", "refused")][attempt // meetings % 2]
        if attempt % 3 == 0:
            assert hostapp(verb, meeting).code == 0
            confirmed[meeting] = status
            continue
        with hostapp.start(verb, meeting) as process:
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=chance.uniform(0.05, 0.9))
            process.kill()
            process.communicate()
        now = statuses(hostapp)
        if process.returncode == 0 or now[meeting] == status:
            confirmed[meeting] = status
        assert {each: now[each] for each in confirmed} == confirmed
    killed = attempts - attempts // 3
    record_cases("commands killed at a moment by chance", killed, 40)
    assert hostapp("verify").code == 0


def test_two_processes_decide_at_once(hostapp: Terminal, tmp_path: Path) -> None:
    for number in range(8):
        record_zoom(tmp_path / "rec", f"Meeting {number}")
    hostapp("scan", tmp_path / "rec")
    ids = sorted(statuses(hostapp))
    assert hostapp("refuse", ids[0]).code == 0
    running = [hostapp.start("refuse", meeting) for meeting in ids[1:]]
    for process in running:
        with process:
            _, err = process.communicate()
        assert (process.returncode, err) == (0, b"")
    assert set(statuses(hostapp).values()) == {"refused"}
    assert hostapp("verify").code == 0


def test_a_meeting_keeps_its_decision_when_it_moves(hostapp: Terminal, tmp_path: Path) -> None:
    folder = record_zoom(tmp_path / "rec", "Weekly")
    record_zoom(tmp_path / "rec", "Monthly")
    hostapp("scan", tmp_path / "rec")
    hostapp("grant", folder)
    (tmp_path / "archive").mkdir()
    moved = shutil.move(folder, tmp_path / "archive" / folder.name)
    assert hostapp("scan", tmp_path / "archive", "--json").document["moved"] == 1
    assert sorted(statuses(hostapp).values()) == ["granted", "undecided"]
    assert hostapp("show", moved, "--json").document["status"] == "granted"
