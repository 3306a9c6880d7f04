import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hostapp.desktop.theme import Theme
from hostapp.desktop.tray import Tray, waiting_words


@pytest.fixture
def tray(qtbot: QtBot, theme: Theme) -> Tray:
    made = Tray(QIcon())
    qtbot.addWidget(made.menu)
    return made


@pytest.mark.parametrize(
    ("waiting", "new", "words"),
    [
        (0, 0, "Nothing waits for a decision"),
        (1, 0, "One recording waits for a decision"),
        (1204, 0, "1,204 recordings wait for a decision"),
        (40, 1, "One new recording waits for a decision"),
        (40, 3, "3 new recordings wait for a decision"),
    ],
)
def test_it_says_what_waits(tray: Tray, waiting: int, new: int, words: str) -> None:
    assert waiting_words(waiting, new) == words
    tray.show_waiting(waiting, new)
    assert tray.words() == f"Hostapp\n{words}"


def test_its_menu_opens_and_quits(tray: Tray, qtbot: QtBot) -> None:
    actions = [each for each in tray.menu.actions() if each.text()]
    assert [each.text() for each in actions] == ["Open Hostapp", "Quit"]
    with qtbot.waitSignal(tray.opened):
        actions[0].trigger()
    with qtbot.waitSignal(tray.quit_wanted):
        actions[1].trigger()


def test_a_click_opens_the_window_and_the_menus_does_not(tray: Tray, qtbot: QtBot) -> None:
    reasons = QSystemTrayIcon.ActivationReason
    with qtbot.waitSignal(tray.opened):
        tray._icon.activated.emit(reasons.Trigger)
    with qtbot.assertNotEmitted(tray.opened):
        tray._icon.activated.emit(reasons.Context)
