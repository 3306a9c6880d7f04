import shutil
from datetime import datetime, tzinfo
from pathlib import Path

import pytest

from hostapp.keys.signing_key import SigningKey
from hostapp.services import verification
from tests.support.command_line import CommandLine
from tests.support.hosts import Host

KEYS = {"kind", "verdict", "size", "root", "key", "problems", "remarks"}


def test_the_own_ledger_is_verified(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    ran = hostapp("verify", "--json")
    assert ran.code == 0
    assert set(ran.document) == KEYS
    assert (ran.document["kind"], ran.document["verdict"]) == ("ledger", "verified")
    assert ran.document["size"] == 2
    said = hostapp("verify").out
    assert "Verified: the ledger is intact" in said
    assert "\nEntries: 2.\n" in said


def test_a_changed_entry_is_named(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    host.tamper()
    ran = hostapp("verify", "--json")
    assert ran.code == 4
    assert ran.document["verdict"] == "tampered"
    assert 1 in [each["seq"] for each in ran.document["problems"]]
    assert "\nEntry 1 of the ledger was changed" in hostapp("verify").out


def test_the_entry_is_named_once(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    host.hostapp.book.ledger.store.db.conn.execute("DELETE FROM checkpoint")
    host.hostapp.book.ledger.store.db.conn.commit()
    assert "\nEntry 0: The ledger has entries, but no signed" in hostapp("verify").out


def test_a_file_that_is_no_ledger_is_unreadable(hostapp: CommandLine, tmp_path: Path) -> None:
    store = tmp_path / "other"
    store.mkdir()
    (store / "ledger.db").write_text("not a database, but long enough to be looked at" * 40)
    ran = CommandLine(None, hostapp.capture)("verify", "--store", store, "--json")
    assert ran.code == 1
    assert ran.document["verdict"] == "unreadable"
    assert "is not a Hostapp database" in ran.document["problems"][0]["problem"]


def test_a_ledger_without_one_of_its_tables_is_unreadable(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    hostapp("grant", *host.scan())
    host.hostapp.book.ledger.store.db.conn.execute("DROP TABLE tree")
    ran = hostapp("verify", "--json")
    assert ran.code == 1
    assert ran.document["verdict"] == "unreadable"
    assert "restore a backup" in ran.document["problems"][0]["problem"]


def test_a_receipt_is_written_and_checked_alone(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    hostapp("answer", meeting, "Ana Ortiz", "yes")
    out = tmp_path / "receipt"
    ran = hostapp("receipt", meeting, "--person", "Ana Ortiz", "--out", out, "--json")
    assert ran.code == 0
    assert ran.document["path"] == str(out)
    key = hostapp("key", "--json").document["key"]
    assert hostapp("verify", out, "--json").document["verdict"] == "intact"
    assert "signer not compared" in hostapp("verify", out).out
    assert hostapp("verify", out, "--key", key, "--json").document["verdict"] == "verified"


def test_a_receipt_names_nobody_else(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Interview Devon Clarke", ("Ana Ortiz", "Devon Clarke"))
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    out = tmp_path / "receipt"
    assert hostapp("receipt", meeting, "--person", "Ana Ortiz", "--out", out).code == 0
    assert not [each for each in out.iterdir() if b"Devon" in each.read_bytes()]
    assert hostapp("verify", out).code == 0
    hostapp("receipt", meeting, "--person", "Devon Clarke", "--out", tmp_path / "own")
    assert "Interview Devon Clarke" in (tmp_path / "own" / "receipt.html").read_text()


def test_what_is_no_receipt_is_said(hostapp: CommandLine, tmp_path: Path) -> None:
    assert hostapp("verify", tmp_path).code == 2
    assert hostapp("verify", "--key", "nonsense").code == 2


def test_a_receipt_of_nothing_is_said(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    ran = hostapp("receipt", meeting, "--out", tmp_path / "r")
    assert ran.code == 2
    assert "Nothing was decided" in ran.err


def test_altered_evidence_is_tampering(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    (tmp_path / "mail.txt").write_text("yes")
    hostapp("answer", meeting, "Ana Ortiz", "yes", "--evidence", tmp_path / "mail.txt")
    assert hostapp("verify").code == 0
    (copy,) = (host.hostapp.store / "evidence").iterdir()
    copy.write_text("Yes to everything")
    ran = hostapp("verify", "--json")
    assert ran.code == 4
    assert ran.document["verdict"] == "tampered"
    assert ran.document["problems"] == [
        {"seq": 2, "problem": "The evidence of this answer (mail.txt) was altered."}
    ]
    copy.unlink()
    ran = hostapp("verify")
    assert (ran.code, "is missing" in ran.out) == (0, True)


def test_a_stale_feed_is_said_and_exits_with_one(
    host: Host, hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Later":
            return cls.fromtimestamp(host.clock().timestamp(), tz)

    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    hostapp("feed", tmp_path / "feed")
    monkeypatch.setattr(verification, "datetime", Later)
    for later, code in ((0, 0), (29, 0), (2, 1)):
        host.clock.forward(days=later)
        ran = hostapp("verify", tmp_path / "feed", "--json")
        assert (ran.code, ran.document["stale"]) == (code, code == 1)
        assert ("The feed is stale" in hostapp("verify", tmp_path / "feed").out) is (code == 1)
    (tmp_path / "feed" / "feed.jsonl").write_text("")
    assert hostapp("verify", tmp_path / "feed").code == 4


def test_a_key_that_was_remembered_is_compared_from_then_on(
    host: Host, hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOSTAPP_CONFIG", str(tmp_path / "of-the-recipient"))
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    for name in ("first", "second"):
        assert hostapp("receipt", meeting, "--out", tmp_path / name).code == 0
    key = hostapp("key", "--json").document["key"]
    assert hostapp("verify", tmp_path / "first").out.startswith("Intact: ")
    assert hostapp("verify", tmp_path / "first", "--key", key, "--pin").code == 0
    assert hostapp("verify", tmp_path / "second").out.startswith("Verified: ")
    pinned = tmp_path / "of-the-recipient" / "pinned-keys.txt"
    assert pinned.read_text() == f"{key}\n"
    foreign = SigningKey.from_seed(key.split("+", 1)[0], bytes(32)).verifier
    pinned.write_text(f"{foreign.text}\n")
    assert hostapp("verify", tmp_path / "second").code == 4


def test_only_what_is_genuine_is_remembered(
    host: Host, hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOSTAPP_CONFIG", str(tmp_path / "of-the-recipient"))
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    hostapp("receipt", meeting, "--out", tmp_path / "receipt")
    name = hostapp("key", "--json").document["key"].split("+", 1)[0]
    foreign = SigningKey.from_seed(name, bytes(32)).verifier.text
    assert hostapp("verify", tmp_path / "receipt", "--key", foreign, "--pin").code == 4
    assert not (tmp_path / "of-the-recipient" / "pinned-keys.txt").exists()
    assert hostapp("verify", tmp_path / "receipt", "--pin").code == 2
    assert hostapp("verify", "--pin", "--key", foreign).code == 2


def test_a_copy_says_as_which_meeting_it_was_decided(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    folder = host.zoom("Weekly", ("Ana Ortiz",))
    shutil.copytree(folder, folder.with_name("Copy of it"))
    first, copy = host.scan()
    hostapp("refuse", first)
    ran = hostapp("receipt", copy, "--out", tmp_path / "receipt")
    assert ran.code == 2
    assert f"as meeting {first}: ask for the receipt of that one." in ran.err
    (told,) = hostapp("history", copy, "--json").document
    assert told["decided_as"] == first
    assert f"as meeting {first}." in hostapp("history", copy).out
