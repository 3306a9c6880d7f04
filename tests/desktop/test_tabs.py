from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.labels import label
from hostapp.desktop.tabs import LOWEST, TIGHT_SHEET, Tabs

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


def test_only_the_page_that_is_looked_at_takes_room(qtbot: QtBot) -> None:
    made = tabs(qtbot)
    high = QWidget()
    column = QVBoxLayout(high)
    column.setContentsMargins(0, 0, 0, 0)
    column.addSpacing(3 * LOWEST)
    made.addTab(high, "Hoch")
    low = made.minimumSizeHint().height()
    made.setCurrentWidget(high)
    assert made.minimumSizeHint().height() - low == 2 * LOWEST


def test_a_page_of_wrapped_words_takes_the_lines_it_needs(qtbot: QtBot) -> None:
    made = tabs(qtbot)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(label("words " * 300, wrap=True))
    made.addTab(page, "Worte")
    made.setCurrentWidget(page)
    assert made.heightForWidth(200) > made.heightForWidth(400) > LOWEST


def test_a_tab_says_its_whole_word(qtbot: QtBot) -> None:
    assert tabs(qtbot).tabToolTip(1) == "Mitschrift"
