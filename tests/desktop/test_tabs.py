from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.tabs import TIGHT_SHEET, Tabs

WORDS = ("Personen", "Mitschrift", "Dateien", "Verlauf", "Quittungen")


def tabs(qtbot: QtBot) -> Tabs:
    made = Tabs()
    qtbot.addWidget(made)
    for word in WORDS:
        made.addTab(QLabel(word), word)
    made.show()
    return made


def test_tabs_stand_close_together_only_where_they_must(qtbot: QtBot) -> None:
    made = tabs(qtbot)
    made.resize(900, 200)
    assert made.tabBar().styleSheet() == ""
    made.resize(made.least_width() + 4, 200)
    assert made.tabBar().styleSheet() == TIGHT_SHEET
    made.resize(900, 200)
    assert made.tabBar().styleSheet() == ""


def test_the_least_width_holds_all_words(qtbot: QtBot) -> None:
    made = tabs(qtbot)
    made.resize(made.least_width(), 200)
    bar = made.tabBar()
    for place, word in enumerate(WORDS):
        assert bar.tabRect(place).width() >= bar.fontMetrics().horizontalAdvance(word)
    assert bar.tabRect(len(WORDS) - 1).right() <= made.width()


def test_a_tab_says_its_whole_word(qtbot: QtBot) -> None:
    assert tabs(qtbot).tabToolTip(1) == "Mitschrift"
