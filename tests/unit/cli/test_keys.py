import io
import sys
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host, opened_host


@pytest.fixture
def decided(host: Host, hostapp: CommandLine) -> str:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    return meeting


def key_of(hostapp: CommandLine) -> str:
    key = hostapp("key", "--json").document["key"]
    assert isinstance(key, str)
    return key


def test_before_a_decision_there_is_no_key(hostapp: CommandLine) -> None:
    assert hostapp("key").out == "There is no key yet: it is made at the first decision.\n"
    assert hostapp("key", "show", "--json").document == {"key": None}
    assert hostapp("key", "rotate").code == 2


@pytest.mark.usefixtures("decided")
def test_a_new_key_signs_from_now_on(hostapp: CommandLine) -> None:
    before = key_of(hostapp)
    assert hostapp("key", "rotate").code == 0
    assert key_of(hostapp) != before
    assert hostapp("verify").code == 0


def test_a_lost_key_begins_a_new_log_with_the_same_decisions(
    host: Host, hostapp: CommandLine, decided: str, tmp_path: Path
) -> None:
    host.keychain.keys.clear()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as later:
        again = CommandLine(later.hostapp, hostapp.capture)
        assert again("refuse", decided).code == 1
        assert again("key", "rotate", "--lost").code == 0
        assert again("verify").code == 0
        assert again("list", "--json").document[0]["status"] == "granted"
        assert again("refuse", decided).code == 0


def test_on_a_new_computer_without_the_key_grants_wait(
    host: Host, hostapp: CommandLine, decided: str, tmp_path: Path
) -> None:
    host.keychain.keys.clear()
    host.keychain.texts.clear()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as later:
        again = CommandLine(later.hostapp, hostapp.capture)
        assert "rotate --lost" in again("key", "re-anchor", "--reason", "A new computer.").err
        assert again("key", "rotate", "--lost", "--json").document["suspended"] == [decided]
        assert again("list", "--json").document[0]["status"] == "revoked"
        assert again("grant", decided).code == 0
        assert again("verify").out.startswith("Verified: ")


@pytest.mark.usefixtures("decided")
def test_the_recovery_words_bring_the_key_back(
    host: Host, hostapp: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = hostapp("key", "recovery", "--json").document["words"]
    assert words in hostapp("key", "recovery").out
    before = key_of(hostapp)
    host.keychain.keys.clear()
    monkeypatch.setattr(sys, "stdin", io.StringIO(words + "\n"))
    assert hostapp("key", "recover").code == 0
    assert key_of(hostapp) == before
    monkeypatch.setattr(sys, "stdin", io.StringIO("abandon ability\n"))
    assert hostapp("key", "recover").code == 2


@pytest.mark.usefixtures("decided")
def test_a_forgotten_ledger_is_remembered_on_request(host: Host, hostapp: CommandLine) -> None:
    host.keychain.texts.clear()
    ran = hostapp("verify")
    assert ran.code == 0
    assert ran.out.startswith("Intact: ")
    assert "hostapp key re-anchor" in ran.out
    assert hostapp("key", "re-anchor", "--reason", "A new computer.").code == 0
    assert hostapp("verify").out.startswith("Verified: ")


@pytest.mark.usefixtures("decided")
def test_the_recovery_key_as_a_picture(hostapp: CommandLine, tmp_path: Path) -> None:
    picture = tmp_path / "key.svg"
    words = hostapp("key", "recovery", "--qr", "--svg", picture)
    assert "▀" in words.out
    assert f"The QR code is in {picture}: print it" in words.out
    assert b"</svg>" in picture.read_bytes()
    assert hostapp("key", "recovery", "--svg", picture).code == 2
    assert "▀" not in hostapp("key", "recovery").out
