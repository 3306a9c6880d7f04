"""Anchors move forward only."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.keys import anchors as module
from hostapp.keys.anchors import Anchor, Anchors, Finding
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, sign_checkpoint
from tests.support.memory_keychain import MemoryKeychain

LOG = "0" * 32
KEY = SigningKey.from_seed(f"hostapp/{LOG}", bytes(32))


def anchor(size: int, latest: str | None = None) -> Anchor:
    note = sign_checkpoint(Checkpoint(KEY.name, size, bytes([size]) * 32), KEY)
    return Anchor.of(KEY.verifier, note, latest)


@pytest.fixture
def anchors(tmp_path: Path) -> Anchors:
    return Anchors(MemoryKeychain(), tmp_path / "config")


def test_round_trip() -> None:
    each = anchor(3, "2026-11-18T16:02:11Z")
    assert Anchor.parse(each.text) == each


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"key":1}', anchor(3).text.replace("\\n3\\n", "\\n4\\n")]
)
def test_a_damaged_anchor_is_named(text: str) -> None:
    with pytest.raises(TamperingError):
        Anchor.parse(text)


def test_a_newer_anchor_is_never_overwritten(anchors: Anchors) -> None:
    anchors.advance(anchor(5))
    anchors.advance(anchor(4))
    anchors.advance(anchor(5, "2026-11-18T16:02:11Z"))
    assert anchors.of_log(LOG) == anchor(5)
    anchors.advance(anchor(6))
    assert anchors.of_log(LOG) == anchor(6)


def test_a_store_starts_once(anchors: Anchors, tmp_path: Path) -> None:
    assert anchors.log_of_store(tmp_path) is None
    assert anchors.start(tmp_path, lambda: anchor(0)) == anchor(0)
    assert anchors.log_of_store(tmp_path) == LOG
    assert anchors.start(tmp_path, lambda: pytest.fail("a second start")) == anchor(0)


def test_the_host_may_replace(anchors: Anchors, tmp_path: Path) -> None:
    anchors.advance(anchor(5))
    anchors.replace(anchor(2), tmp_path)
    assert anchors.of_log(LOG) == anchor(2)
    assert anchors.log_of_store(tmp_path) == LOG


def test_what_the_host_replaces_keeps_the_latest_time(anchors: Anchors, tmp_path: Path) -> None:
    time = "2026-11-19T16:02:11Z"
    anchors.replace(anchor(5, time), tmp_path)
    anchors.replace(anchor(2), tmp_path)
    assert anchors.of_log(LOG) == anchor(2, time)

    other = SigningKey.from_seed(f"hostapp/{'1' * 32}", bytes(32))
    note = sign_checkpoint(Checkpoint(other.name, 1, bytes(32)), other)
    anchors.replace(Anchor.of(other.verifier, note), tmp_path)
    assert anchors.of_log("1" * 32) == Anchor.of(other.verifier, note, time)


def test_the_host_may_replace_what_is_damaged(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    keychain.remember(f"anchor/{LOG}", "{}")
    anchors = Anchors(keychain, tmp_path / "config")
    anchors.replace(anchor(2), tmp_path)
    assert anchors.of_log(LOG) == anchor(2)


def test_time_never_goes_back(anchors: Anchors) -> None:
    earlier, later = "2026-11-18T16:02:11Z", "2026-11-19T16:02:11Z"
    anchors.remember_time(LOG, earlier)
    assert anchors.of_log(LOG) is None
    anchors.advance(anchor(1))
    anchors.remember_time(LOG, later)
    anchors.remember_time(LOG, earlier)
    assert anchors.of_log(LOG) == anchor(1, later)
    anchors.advance(anchor(2, earlier))
    assert anchors.of_log(LOG) == anchor(2, later)


def test_many_at_once_keep_the_newest(anchors: Anchors) -> None:
    threads = [threading.Thread(target=anchors.advance, args=(anchor(size),)) for size in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert anchors.of_log(LOG) == anchor(19)


def test_a_lock_that_stays_is_said(
    anchors: Anchors, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOCK_SECONDS", 0.05)
    (tmp_path / "config").mkdir()
    with (
        FileLock(tmp_path / "config" / "anchor.lock"),
        pytest.raises(UnavailableError, match="busy"),
    ):
        anchors.advance(anchor(1))


def test_a_check_is_remembered_beside_the_anchor(
    anchors: Anchors, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    early, late = "2026-11-18T16:02:11Z", "2026-11-18T17:02:11Z"
    anchors.note_check(tmp_path, LOG, early, None)
    assert anchors.of_log(LOG) is None
    anchors.start(tmp_path, lambda: anchor(1))
    finding = Finding("Entry 3 was changed.", 3)
    anchors.note_check(tmp_path, LOG, early, None)
    anchors.note_check(tmp_path, LOG, late, finding)
    anchors.advance(anchor(2, late))
    expected = replace(anchor(2, late), checked=early, finding=finding)
    assert anchors.of_log(LOG) == Anchor.parse(expected.text) == expected
    anchors.note_check(tmp_path, LOG, late, None)
    assert anchors.of_log(LOG) == replace(anchor(2, late), checked=late)
    monkeypatch.setattr(MemoryKeychain, "remember", lambda *_: pytest.fail("written again"))
    anchors.note_check(tmp_path, LOG, "2026-11-18T17:59:59Z", None)
    anchors.note_check(tmp_path / "copy", LOG, "2026-11-19T17:59:59Z", finding)


def test_an_own_checkpoint_is_not_checked_again(
    anchors: Anchors, monkeypatch: pytest.MonkeyPatch
) -> None:
    anchors.advance(anchor(1))
    monkeypatch.setattr(Anchor, "parse", lambda _: pytest.fail("checked again"))
    assert anchors.of_log(LOG) == anchor(1)


def test_a_log_about_to_take_over_is_the_stores_once_it_did(
    anchors: Anchors, tmp_path: Path
) -> None:
    other = "1" * 32
    key = SigningKey.from_seed(f"hostapp/{other}", bytes(32))
    first = Anchor.of(key.verifier, sign_checkpoint(Checkpoint(key.name, 0, bytes(32)), key))
    anchors.start(tmp_path, lambda: anchor(1))
    assert not anchors.settle(tmp_path, other)
    anchors.keep_successor(tmp_path, first)
    assert anchors.log_of_store(tmp_path) == LOG
    assert anchors.settle(tmp_path, other)
    assert (anchors.log_of_store(tmp_path), anchors.of_log(other)) == (other, first)
    assert not anchors.settle(tmp_path, other)


def test_a_log_that_was_about_to_come_never_does_after_another(
    anchors: Anchors, tmp_path: Path
) -> None:
    anchors.start(tmp_path, lambda: anchor(1))
    anchors.keep_successor(tmp_path, anchor(0))
    anchors.replace(anchor(2), tmp_path)
    assert not anchors.settle(tmp_path, LOG)
