from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
import pytest

from hostapp.cli.session import Session
from hostapp.domain.errors import UnavailableError
from hostapp.services.backups import Backups
from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_the_named_store_is_opened_and_closed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "elsewhere"
    command = CommandLine(None, capsys)
    assert command("list", "--store", store).code == 0
    assert command("--store", store, "list", "--json").document == []
    assert (store / "library.db").is_file()
    assert not list(store.glob("*-wal"))


def test_an_empty_word_names_no_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = CommandLine(None, capsys)("list", "--store", "")
    assert (ran.code, "Name a folder" in ran.err) == (2, True)
    assert not list(tmp_path.iterdir())


def test_what_is_said_beside_the_answer_is_not_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    session = Session()
    session.say("A key was made.")
    session.json = True
    session.say("A key was made again.")
    out, err = capsys.readouterr()
    assert (out, err) == ("", "A key was made.\n")


def test_a_day_with_a_decision_leaves_a_copy(host: Host, tmp_path: Path) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting])
    session = Session(host.hostapp)
    session.part()
    assert [each.name for each in (tmp_path / "store" / "backups").iterdir()] == [
        "ledger-20270310.db"
    ]


def test_a_copy_that_cannot_be_made_is_said(
    host: Host, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting])

    def full(*_: object) -> None:
        raise UnavailableError("The disk is full.")

    monkeypatch.setattr(Backups, "rotate", full)
    Session(host.hostapp).part()
    assert "No automatic backup was made: The disk is full." in capsys.readouterr().err


def test_without_a_decision_there_is_no_copy(host: Host, tmp_path: Path) -> None:
    Session(host.hostapp).part()
    assert not (tmp_path / "store" / "backups").exists()


@pytest.mark.parametrize("says", [True, False])
def test_a_person_is_asked_whether_the_clock_is_right(
    monkeypatch: pytest.MonkeyPatch, *, says: bool
) -> None:
    asked: list[str] = []

    def confirm(question: str, *, err: bool) -> bool:
        asked.append(question)
        return says and err

    monkeypatch.setattr(click, "confirm", confirm)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    now = datetime(2027, 3, 10, 9, 30, tzinfo=UTC)
    assert Session().confirm_clock(now, now - timedelta(days=40)) is says
    assert len(asked) == 1
    assert "2027-03-10" in asked[0]
    sure = Session()
    sure.clock_is_right = True
    assert sure.confirm_clock(now, now)
    assert len(asked) == 1
