from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from hostapp.desktop.remembered import FILE, Remembered
from hostapp.domain.meetings import Source
from hostapp.services.rows import Column, Filter, Query

QUERY = Query(filter=Filter.UNDECIDED, source=Source.TEAMS, sort=Column.PEOPLE, descending=False)


def test_nothing_is_remembered_at_first(qtbot: QtBot) -> None:
    fresh = Remembered("/a")
    assert fresh.query() == Query()
    assert fresh.arrangement() == (QByteArray(), QByteArray())
    assert fresh.columns() == QByteArray()
    assert fresh.appearance() == ""
    assert fresh.language() == ""


def test_what_was_kept_comes_back(qtbot: QtBot) -> None:
    kept = Remembered("/a")
    kept.keep_query(QUERY)
    kept.keep_arrangement(QByteArray(b"one"), QByteArray(b"two"))
    kept.keep_columns(QByteArray(b"three"))
    kept.keep_appearance("dark")
    kept.keep_language("ja")
    again = Remembered("/a")
    assert again.query() == QUERY
    assert again.arrangement() == (QByteArray(b"one"), QByteArray(b"two"))
    assert again.columns() == QByteArray(b"three")
    assert again.appearance() == "dark"
    assert again.language() == "ja"


def test_each_store_has_its_own(qtbot: QtBot) -> None:
    Remembered("/a").keep_query(QUERY)
    assert Remembered("/b").query() == Query()


def test_a_broken_file_counts_as_none(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOSTAPP_CONFIG", str(tmp_path))
    Remembered("/a").keep_query(QUERY)
    path = tmp_path / FILE
    Remembered("/a")
    path.write_text(path.read_text("utf-8").replace("undecided", "\x00nonsense"), "utf-8")
    assert Remembered("/c").query() == Query()


def test_an_end_without_closing_is_noticed() -> None:
    assert not Remembered("a").begin_running()
    assert Remembered("a").begin_running()
    Remembered("a").end_running()
    assert not Remembered("a").begin_running()
