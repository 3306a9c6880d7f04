from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.arrange_sheets import JoinSheet, Offer, RenameSheet, SplitSheet, shortened
from hostapp.desktop.sheet import Sheet
from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from tests.support.window_rows import row

STAT = Stat(1, 2, 3_000, 4, 5)


def files(*paths: bytes) -> list[RecordingFile]:
    return [RecordingFile(path, FileKind.AUDIO, STAT) for path in paths]


def tick(sheet: JoinSheet | SplitSheet, *lines: int) -> None:
    for line in lines:
        sheet.list.boxes[line].setChecked(True)


def words(sheet: Sheet) -> str:
    return " ".join(each.text() for each in sheet.findChildren(QLabel))


def agreeing(monkeypatch: pytest.MonkeyPatch, *, lines: Sequence[int] = ()) -> None:
    def agreed(sheet: Sheet) -> bool:
        if isinstance(sheet, JoinSheet | SplitSheet):
            tick(sheet, *lines)
        sheet.deleteLater()
        return True

    monkeypatch.setattr(Sheet, "agreed", agreed)


def test_a_title_is_asked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = RenameSheet("Weekly sync")
    qtbot.addWidget(sheet)
    assert sheet.name.selectedText() == "Weekly sync"
    assert "keep their names" in words(sheet)
    agreeing(monkeypatch)
    assert RenameSheet.ask(" Budget ") == "Budget"


def test_leaving_changes_no_title(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sheet, "agreed", lambda sheet: sheet.deleteLater())
    assert RenameSheet.ask("Weekly sync") is None
    assert JoinSheet.ask(row(1), [Offer(row(2))], chosen=[row(2).id]) == ()
    assert SplitSheet.ask("Weekly sync", files(b"/a", b"/b")) == ()


def test_what_another_tool_recorded_stands_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offers = [Offer(row(2)), Offer(row(3), same_call=True)]
    sheet = JoinSheet(row(1), offers)
    qtbot.addWidget(sheet)
    assert "Another tool seems" in sheet.list.boxes[0].accessibleDescription()
    assert sheet.list.boxes[1].accessibleDescription() in words(sheet)
    assert not sheet.confirm.isEnabled()
    tick(sheet, 0)
    assert sheet.confirm.isEnabled()
    agreeing(monkeypatch, lines=[0])
    assert JoinSheet.ask(row(1), offers) == (row(3).id,)


def test_what_was_selected_is_ticked(qtbot: QtBot) -> None:
    sheet = JoinSheet(row(1), [Offer(row(2)), Offer(row(3))], chosen=[row(2).id, row(3).id])
    qtbot.addWidget(sheet)
    assert sheet.list.ticked() == [row(2).id, row(3).id]
    assert sheet.confirm.isEnabled()


def test_where_nothing_is_near_it_is_said(qtbot: QtBot) -> None:
    sheet = JoinSheet(row(1), [])
    qtbot.addWidget(sheet)
    assert "No other meeting began within a day" in words(sheet)
    assert not sheet.confirm.isEnabled()


def test_one_file_at_least_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [b"/r/one/a.m4a", b"/r/two/a.m4a", b"/r/one/b\xff.m4a"]
    sheet = SplitSheet("Weekly sync", files(*paths))
    qtbot.addWidget(sheet)
    assert [box.text() for box in sheet.list.boxes] == ["one/a.m4a", "two/a.m4a", "b?.m4a"]
    assert not sheet.confirm.isEnabled()
    tick(sheet, 0)
    assert sheet.confirm.isEnabled()
    tick(sheet, 1, 2)
    assert not sheet.confirm.isEnabled()
    agreeing(monkeypatch, lines=[1])
    assert SplitSheet.ask("Weekly sync", files(*paths)) == (b"/r/two/a.m4a",)


def test_a_line_is_no_longer_than_a_sheet_and_no_letter_a_key() -> None:
    assert shortened("Ana & Bo") == "Ana && Bo"
    assert len(shortened("x" * 100_000)) == 60
