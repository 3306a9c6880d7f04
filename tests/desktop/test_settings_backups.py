from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.line_list import LineList
from hostapp.desktop.settings_backups import RestoreSheet, backup_name
from hostapp.desktop.settings_facts import BackupLine
from hostapp.domain.events import Recorded
from hostapp.services.backups import RollbackError
from hostapp.services.later_entries import LaterEntries
from tests.support.ledgers import grant, refusal


def later(*decisions: Recorded) -> LaterEntries:
    return LaterEntries(9, len(decisions), decisions, (), None, {})


def texts(sheet: RestoreSheet) -> str:
    return " ".join(each.text() for each in sheet.findChildren(QLabel))


def test_what_would_be_lost_is_said_before(qtbot: QtBot) -> None:
    file = Path("copy.db")
    plain, losing = (
        RestoreSheet(file),
        RestoreSheet(
            file, RollbackError(later(Recorded(6, refusal(4)), Recorded(7, grant(5))), {})
        ),
    )
    for sheet in (plain, losing):
        qtbot.addWidget(sheet)
    assert plain.confirm.text() == "Restore"
    assert losing.confirm.text() == "Restore all the same"
    assert "2 later decisions that this backup lacks:" in texts(losing)
    (lines,) = losing.findChildren(LineList)
    assert lines.model().rowCount() == 2
    assert "every no is kept" in texts(losing)
    assert "every no is kept" not in texts(plain)


def test_a_copy_is_named_by_its_time() -> None:
    line = BackupLine(Path("copy.db"), datetime(2026, 11, 18, 12, tzinfo=UTC), 10)
    assert "18 Nov 2026" in backup_name(line)
