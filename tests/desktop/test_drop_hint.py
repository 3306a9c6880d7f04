from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.drop_hint import DropHint
from hostapp.desktop.theme import Theme


def test_it_stands_in_the_middle_and_lets_the_pointer_through(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    beside = QWidget(window)
    beside.resize(900, 600)
    hint = DropHint(window)
    assert hint.isHidden()
    hint.offer()
    assert not hint.isHidden()
    assert (hint.geometry().center() - window.rect().center()).manhattanLength() <= 2
    assert window.childAt(window.rect().center()) is beside
    assert hint.width() > hint.fontMetrics().horizontalAdvance(hint.text()) + 60
