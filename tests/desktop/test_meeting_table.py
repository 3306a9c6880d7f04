from datetime import UTC, datetime
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hostapp.desktop import formats
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.meeting_delegate import MARGIN
from hostapp.desktop.meeting_header import MeetingHeader
from hostapp.desktop.meeting_model import COLUMNS, MeetingModel
from hostapp.desktop.meeting_table import LEAST_TITLE, TITLE_WIDTH, MeetingTable
from hostapp.desktop.theme import Theme
from hostapp.services.rows import Column
from tests.support.window_rows import rows


def test_several_lines_are_told_as_ranges(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(50, rows(50))
    table = window.library.table
    table.select_line(3)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_lines() == ((3, 4),)


def test_everything_can_be_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(100_000, rows(128))
    window.library.table.selectAll()
    assert window.library.table.selected_lines() == ((0, 99_999),)


def test_home_and_end_reach_first_and_last(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(50, rows(50))
    table = window.library.table
    table.select_line(10)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.selected_lines() == ((49, 49),)
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_lines() == ((0, 0),)


def test_a_click_on_a_header_asks_for_an_order(qtbot: QtBot, window: MainWindow) -> None:
    table = window.library.table
    table.show_sort(Column.STARTED, descending=True)
    header = table.horizontalHeader()
    with qtbot.waitSignal(table.sort_chosen) as chosen:
        header.setSortIndicator(COLUMNS.index(Column.PEOPLE), Qt.SortOrder.AscendingOrder)
    assert chosen.args == [Column.PEOPLE, False]


def test_showing_an_order_asks_for_nothing(qtbot: QtBot, window: MainWindow) -> None:
    table = window.library.table
    with qtbot.assertNotEmitted(table.sort_chosen):
        table.show_sort(Column.TITLE, descending=False)
    assert table.horizontalHeader().sortIndicatorSection() == COLUMNS.index(Column.TITLE)


def test_lines_are_uniform_and_grow_with_the_text(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(3, rows(3))
    table = window.library.table
    assert {table.rowHeight(line) for line in range(3)} == {
        max(40, round(table.fontMetrics().height() * 2.5))
    }


def test_titles_keep_their_room_in_a_narrow_window(window: MainWindow) -> None:
    table = window.library.table
    shown: list[set[Column]] = []
    for width in (780, 660, 560, 780):
        table.make_room(width)
        shown.append({each for place, each in enumerate(COLUMNS) if table.isColumnHidden(place)})
    narrow = {Column.PEOPLE, Column.LENGTH}
    assert shown == [set(), narrow, {*narrow, Column.SOURCE}, set()]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "ar"])
def test_dates_are_whole_in_every_language(qtbot: QtBot, theme: Theme, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    table = MeetingTable(MeetingModel())
    qtbot.addWidget(table)
    room = table.horizontalHeader().sectionSize(COLUMNS.index(Column.STARTED))
    this_year = datetime.now(UTC).year
    for month, day in product(range(1, 13), range(1, 29)):
        told = formats.short_time(datetime(this_year, month, day, 22, 22, tzinfo=UTC))
        assert table.fontMetrics().horizontalAdvance(told) <= room - 2 * MARGIN


def test_a_column_that_has_no_room_stays_away_however_often_that_is_found(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, place = window.library.table, COLUMNS.index(Column.PEOPLE)
    monkeypatch.setattr(table, "_word_width", lambda _place: 96)
    table.horizontalHeader().resizeSection(place, 96)
    others = (Column.STARTED, Column.SOURCE, Column.LENGTH, Column.CONSENT)
    header = table.horizontalHeader()
    room = 96 + TITLE_WIDTH - 1 + sum(header.sectionSize(COLUMNS.index(each)) for each in others)
    for _ in range(3):
        table.make_room(room)
        assert table.isColumnHidden(place)


def test_the_whole_line_under_the_pointer_is_tinted(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(50, rows(50))
    table = window.library.table
    middle = table.visualRect(table.model().index(4, 1)).center()
    plain = table.viewport().grab().toImage()
    table.mouseMoveEvent(_moved_to(QPointF(middle)))
    tinted = table.viewport().grab().toImage()
    first, last = (table.visualRect(table.model().index(4, each)) for each in (0, len(COLUMNS) - 1))
    assert tinted.pixelColor(first.topLeft()) == tinted.pixelColor(last.topRight())
    assert tinted.pixelColor(first.topLeft()) != plain.pixelColor(first.topLeft())


def _moved_to(place: QPointF) -> QMouseEvent:
    nothing = Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, place, place, nothing, nothing, keys)


def test_a_chosen_line_comes_into_sight_where_columns_are_hidden(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.model.set_rows(128, rows(128))
    window.library.show_table()
    window.show()
    qtbot.waitExposed(window)
    table = window.library.table
    table.make_room(100)
    assert table.isColumnHidden(COLUMNS.index(Column.STARTED))
    table.select_line(100)
    shown = table.visualRect(window.model.index(100, COLUMNS.index(Column.TITLE)))
    assert table.viewport().rect().contains(shown.center())


def test_where_nothing_is_left_to_hide_consent_gives_way_to_titles(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = window.library.table
    header = table.horizontalHeader()
    place = COLUMNS.index(Column.CONSENT)
    usual = header.sectionSize(place)
    table.make_room(LEAST_TITLE + usual - 20)
    assert header.sectionSize(place) == usual - 20
    table.make_room(200)
    least = header.sectionSize(place)
    needed = table.fontMetrics().horizontalAdvance("Needs a decision")
    assert needed < least < usual - 20
    table.make_room(1000)
    assert header.sectionSize(place) == usual
    table.make_room(300)
    table.arrangement()
    assert header.sectionSize(place) == usual


def test_consent_gives_way_before_the_date_goes(qtbot: QtBot, window: MainWindow) -> None:
    table = window.library.table
    header = table.horizontalHeader()
    date, consent = COLUMNS.index(Column.STARTED), COLUMNS.index(Column.CONSENT)
    usual = header.sectionSize(consent)
    table.make_room(header.sectionSize(date) + usual + TITLE_WIDTH - 30)
    assert not table.isColumnHidden(date)
    assert header.sectionSize(consent) == usual - 30 - (LEAST_TITLE - TITLE_WIDTH)


def test_columns_that_had_no_room_last_time_are_there_where_they_have(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = window.library.table
    window.library.show_table()
    window.show()
    qtbot.waitExposed(window)
    table.make_room(300)
    narrow = table.arrangement()
    assert table.isColumnHidden(COLUMNS.index(Column.STARTED))
    table.arrange(narrow)
    assert not table.isColumnHidden(COLUMNS.index(Column.STARTED))


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_mark_of_an_order_points_down_where_the_newest_comes_first(
    qtbot: QtBot, window: MainWindow, theme: Theme, scheme: Qt.ColorScheme
) -> None:
    theme.choose(scheme)
    window.library.show_table()
    window.show()
    qtbot.waitExposed(window)
    table = window.library.table
    table.show_sort(Column.STARTED, descending=True)
    newest = mark(table)
    table.show_sort(Column.STARTED, descending=False)
    assert newest[0] > newest[-1], "a tip below"
    assert mark(table) == newest[::-1]


def mark(table: MeetingTable) -> list[int]:
    """Return how far apart the outermost points of the mark are, line by line from its top."""
    header = table.horizontalHeader()
    assert isinstance(header, MeetingHeader)
    left = header.sectionViewportPosition(0)
    area = header.mark_place(QRect(left, 0, header.sectionSize(0), header.height()), 0)
    picture = header.viewport().grab(area).toImage()
    ground = picture.pixelColor(0, 0)
    lines = []
    for y in range(picture.height()):
        inked = [x for x in range(picture.width()) if picture.pixelColor(x, y) != ground]
        if inked:
            lines.append(inked[-1] - inked[0])
    return lines


def test_the_line_the_host_is_on_stays_in_view_in_a_lower_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = window.library.table
    window.model.set_rows(50, rows(50))
    window.library.show_table()
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: table.viewport().height() > 500)
    last = table.rowAt(table.viewport().height() - 1) - 1
    for line, follows in ((last, True), (40, False)):
        table.select_line(line)
        if not follows:
            table.scrollToTop()
        window.resize(1200, 450)
        qtbot.waitUntil(lambda: table.viewport().height() < 400)
        seen = table.visualRect(table.currentIndex())
        assert (seen.bottom() < table.viewport().height()) is follows
        window.resize(1200, 800)
        qtbot.waitUntil(lambda: table.viewport().height() > 500)
    assert table.verticalScrollBar().value() == 0, "whoever looks elsewhere stays there"
