from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.side_button import SideButton


def test_a_filter_speaks_its_count(qtbot: QtBot) -> None:
    button = SideButton("Needs a decision", "undecided")
    qtbot.addWidget(button)
    button.set_count(1204)
    assert button.accessibleName() == "Needs a decision, 1,204"
    assert button.count == 1204


def test_it_is_dressed_with_its_picture(qtbot: QtBot) -> None:
    button = SideButton("Needs a decision", "undecided")
    qtbot.addWidget(button)
    assert button.icon().isNull()
    button.dress()
    assert not button.icon().isNull()


def test_a_long_name_does_not_run_into_its_number(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = SideButton("Alle Besprechungen", "all", holder)
    holder.show()
    button.resize(400, 30)
    button.set_count(100_000)
    assert button.text().strip() == "Alle Besprechungen"
    button.resize(button.fontMetrics().horizontalAdvance("Alle Besprechungen") + 60, 30)
    assert button.text().endswith("…")
    assert button.toolTip() == "Alle Besprechungen"
    assert button.accessibleName().startswith("Alle Besprechungen")


def test_a_count_that_nobody_can_tell_is_a_dash_and_said(qtbot: QtBot) -> None:
    button = SideButton("Training allowed", "allowed")
    qtbot.addWidget(button)
    button.set_count(None, "not known yet")
    assert button.count is None
    assert [each.text() for each in button.findChildren(QLabel)] == ["–"]
    assert button.accessibleName() == "Training allowed, not known yet"
