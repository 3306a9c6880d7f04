from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.scrolled import scrolled


def test_a_page_keeps_its_height_and_scrolls_only_where_it_must(qtbot: QtBot) -> None:
    page = QWidget()
    inside = QWidget()
    inside.setFixedHeight(200)
    column = QVBoxLayout(page)
    column.addWidget(inside)
    scroll = scrolled(page)
    qtbot.addWidget(scroll)
    scroll.resize(300, 400)
    scroll.show()
    assert scroll.verticalScrollBar().maximum() == 0
    scroll.resize(300, 100)
    assert page.height() >= 200
    assert scroll.verticalScrollBar().maximum() > 0
    assert scroll.horizontalScrollBar().maximum() == 0
