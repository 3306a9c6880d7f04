"""The store of every earlier version opens in this one, and a newer store is refused."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from hostapp.store.opening import LEDGER_FORMAT
from tests.contracts.source_tree import TESTS
from tests.support import golden_store
from tests.support.command_line import CommandLine

STORES = sorted((TESTS / "assets" / "stores").iterdir())


@pytest.fixture(params=STORES, ids=lambda folder: folder.name)
def golden(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of a golden store, with its key, for this process to use."""
    folder = Path(shutil.copytree(request.param, tmp_path / "golden"))
    monkeypatch.setenv("HOSTAPP_STORE", str(folder / "store"))
    monkeypatch.setenv("HOSTAPP_CONFIG", str(folder / "config"))
    monkeypatch.setenv("HOSTAPP_KEY_PASSPHRASE", golden_store.PASSPHRASE)
    return folder


@pytest.fixture
def hostapp(capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """A terminal on whatever store the environment names."""
    return CommandLine(None, capsys)


def test_what_was_decided_is_read_and_more_can_be_decided(
    golden: Path, hostapp: CommandLine
) -> None:
    expected = json.loads((golden / "expected.json").read_text("utf-8"))
    assert golden_store.state(lambda *words: hostapp(*words, "--json").document) == expected
    granted = next(id_ for id_, word in expected["statuses"].items() if word == "granted")
    assert hostapp("revoke", granted, "--clock-is-right").code == 0
    assert hostapp("verify").code == 0


def test_a_newer_store_is_refused_with_a_sentence(golden: Path, hostapp: CommandLine) -> None:
    with sqlite3.connect(golden / "store" / "ledger.db") as db:
        db.execute(f"PRAGMA user_version = {LEDGER_FORMAT + 1}")
    db.close()
    before = (golden / "store" / "ledger.db").read_bytes()
    ran = hostapp("list")
    assert ran.code == 1
    assert "was written by a newer Hostapp" in ran.err
    assert (golden / "store" / "ledger.db").read_bytes() == before


def test_the_newest_format_has_its_golden_store() -> None:
    assert STORES[-1].name == f"v{LEDGER_FORMAT}"
