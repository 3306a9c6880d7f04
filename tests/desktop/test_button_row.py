from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.button_row import ButtonRow


def test_buttons_stand_below_each_other_where_there_is_no_room(qtbot: QtBot) -> None:
    outside = QWidget()
    outside.resize(1000, 400)
    qtbot.addWidget(outside)
    page = QWidget(outside)
    buttons = [QPushButton(f"Call back number {place}") for place in range(3)]
    hidden = QPushButton("Not now, and not for long enough to fit")
    hidden.hide()
    column = QVBoxLayout(page)
    column.addWidget(ButtonRow(*buttons, hidden))
    page.resize(900, 300)
    outside.show()
    qtbot.waitExposed(outside)
    assert len({button.y() for button in buttons}) == 1
    page.resize(3 * buttons[0].sizeHint().width() + 60, 300)
    assert len({button.y() for button in buttons}) == 1
    hidden.show()
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 3)
    hidden.hide()
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)
    page.resize(buttons[0].sizeHint().width() + 40, 300)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 3)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert page.minimumSizeHint().width() < 2 * buttons[0].sizeHint().width()
