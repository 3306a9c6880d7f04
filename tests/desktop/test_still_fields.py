from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.still_fields import LastDay, StillChoice

SOON = datetime.now(UTC).date() + timedelta(days=400)


def turn_wheel(over: QWidget) -> bool:
    """Turn it by a notch; whether somebody took it."""
    over.setFocus()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(over.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)
    return event.isAccepted()


def test_scrolling_past_a_choice_leaves_it(qtbot: QtBot) -> None:
    choice = StillChoice()
    qtbot.addWidget(choice)
    choice.addItems(["light", "dark"])
    assert not turn_wheel(choice)
    assert choice.currentText() == "light"


def test_scrolling_past_a_day_leaves_it(qtbot: QtBot) -> None:
    day = LastDay("Last day")
    qtbot.addWidget(day)
    day.choose(SOON)
    assert not turn_wheel(day)
    assert day.chosen() == SOON


def test_no_day_that_is_over_can_be_chosen(qtbot: QtBot) -> None:
    day = LastDay("Last day")
    qtbot.addWidget(day)
    day.choose(date(2001, 1, 1))
    assert day.chosen() >= datetime.now(UTC).date() - timedelta(days=1)
    assert day.accessibleName() == "Last day"
