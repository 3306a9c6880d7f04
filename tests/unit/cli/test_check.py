import io
import sys
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host

AUDIO = "audio1123456789.m4a"
VIDEO = "video1123456789.mp4"
SPEECH = ("--purpose", "speech-recognition")


@pytest.fixture
def granted(host: Host, hostapp: CommandLine) -> Path:
    folder = host.zoom("Weekly")
    host.scan()
    hostapp("grant", folder)
    return folder


def test_a_granted_file_is_allowed(granted: Path, hostapp: CommandLine) -> None:
    ran = hostapp("check", granted / AUDIO, *SPEECH, "--json")
    assert ran.code == 0
    (row,) = ran.document
    assert set(row) == {"path", "digest", "allowed", "reason", "entry"}
    assert (row["path"], row["allowed"], row["entry"]) == (str(granted / AUDIO), True, 1)
    assert hostapp("check", granted / AUDIO, *SPEECH).out == f"{granted / AUDIO}: allowed.\n"


def test_a_folder_is_refused_if_any_file_is(granted: Path, hostapp: CommandLine) -> None:
    ran = hostapp("check", granted, *SPEECH)
    assert ran.code == 3
    assert f"{granted / AUDIO}: allowed." in ran.out
    assert f"{granted / VIDEO}: not allowed. " in ran.out
    assert ran.out.endswith("1 allowed, 1 not allowed.\n")


def test_another_purpose_and_another_recipient_are_refused(
    granted: Path, hostapp: CommandLine
) -> None:
    for words in (["--purpose", "analytics"], [*SPEECH, "--recipient", "Lab A"]):
        (row,) = hostapp("check", granted / AUDIO, *words, "--json").document
        assert not row["allowed"]
        assert "does not name the" in row["reason"]


def test_paths_come_from_standard_input(
    granted: Path, hostapp: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = f"{granted / AUDIO}\r\n\n{granted / 'gone.wav'}\n".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    ran = hostapp("check", "-", *SPEECH, "--json")
    assert ran.code == 3
    assert [row["allowed"] for row in ran.document] == [True, False]
    assert ran.document[1]["digest"] is None
    assert "cannot be read" in ran.document[1]["reason"]


def test_nothing_to_check_is_wrong_usage(
    hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert hostapp("check", "-", *SPEECH).code == 2
    assert "There is no purpose «x»" in hostapp("check", tmp_path, "--purpose", "x").err
    assert hostapp("check", tmp_path).code == 2


def test_a_changed_ledger_allows_nothing(host: Host, granted: Path, hostapp: CommandLine) -> None:
    host.tamper()
    ran = hostapp("check", granted / AUDIO, *SPEECH)
    assert ran.code == 4
    assert ran.out == ""


def test_a_link_is_judged_by_what_it_leads_to(
    granted: Path, hostapp: CommandLine, tmp_path: Path
) -> None:
    link = tmp_path / "link.m4a"
    link.symlink_to(granted / AUDIO)
    assert hostapp("check", link, *SPEECH).code == 0


def test_a_time_in_doubt_is_told_beside_a_no(
    host: Host, granted: Path, hostapp: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host.hostapp.time, "remark", lambda: "The clock once said 2036.")
    allowed = hostapp("check", granted / AUDIO, *SPEECH)
    refused = hostapp("check", granted / AUDIO, "--purpose", "analytics")
    assert ("2036" in allowed.err, "2036" in refused.err) == (False, True)
