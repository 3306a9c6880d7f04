from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from hostapp.desktop.direction import isolated
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.meeting_delegate import MeetingDelegate
from hostapp.desktop.meeting_model import COLUMNS
from hostapp.desktop.palette import DARK, LIGHT
from hostapp.desktop.theme import Theme
from hostapp.domain.status_word import Status
from hostapp.services.rows import Column
from tests.support.window_rows import granted, row, rows

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
CONSENT = COLUMNS.index(Column.CONSENT)


def image(qtbot: QtBot, window: MainWindow) -> QImage:
    window.library.show_table()
    window.show()
    qtbot.waitExposed(window)
    return window.library.table.viewport().grab().toImage()


def colours_of(window: MainWindow, picture: QImage, line: int) -> set[str]:
    table = window.library.table
    area = table.visualRect(window.model.index(line, CONSENT))
    middle = area.center().y()
    return {picture.pixelColor(x, middle).name() for x in range(area.left(), area.right())}


def test_a_status_is_shown_on_its_ground(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(2, (granted(0), row(1)))
    picture = image(qtbot, window)
    assert LIGHT.green.ground in colours_of(window, picture, 0)
    assert LIGHT.amber.ground in colours_of(window, picture, 1)


def test_dark_repaints(qtbot: QtBot, window: MainWindow, theme: Theme) -> None:
    window.model.set_rows(1, (granted(0),))
    theme.choose(Qt.ColorScheme.Dark)
    assert DARK.green.ground in colours_of(window, image(qtbot, window), 0)


def test_a_selected_line_has_its_ground(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(2, rows(2))
    window.library.table.select_line(1)
    picture = image(qtbot, window)
    corner = window.library.table.visualRect(window.model.index(1, 1)).topLeft() + QPoint(2, 6)
    assert picture.pixelColor(corner) == QColor(LIGHT.row_selected)


def test_the_line_of_the_keyboard_has_an_edge(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(2, rows(2))
    table = window.library.table
    image(qtbot, window)
    delegate = table.itemDelegate()
    assert isinstance(delegate, MeetingDelegate)
    delegate.focused_line = 1
    picture = table.viewport().grab().toImage()
    edge = table.visualRect(window.model.index(1, 1)).topLeft() + QPoint(20, 1)
    assert picture.pixelColor(edge) == QColor(LIGHT.accent)


def test_a_line_on_its_way_is_empty(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(300, rows(128))
    image(qtbot, window)
    window.library.table.scrollToBottom()
    assert colours_of(window, image(qtbot, window), 298) == {LIGHT.page}


def test_room_is_made_for_the_words(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(1, rows(1))
    delegate = window.library.table.itemDelegate()
    hint = delegate.sizeHint(QStyleOptionViewItem(), window.model.index(0, CONSENT))
    assert hint.width() > 100


def test_from_right_to_left_lines_are_mirrored(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(1, (granted(0),))
    title = COLUMNS.index(Column.TITLE)
    for direction in (Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT):
        window.setLayoutDirection(direction)
        picture = image(qtbot, window)
        mirrored = direction is RIGHT_TO_LEFT
        pill = inked(window, picture, CONSENT, LIGHT.green.ground)
        assert (pill > 0.5) is mirrored
        assert (inked(window, picture, CONSENT, LIGHT.green.ink) > 0.5) is mirrored
        assert (inked(window, picture, title, LIGHT.ink) > 0.5) is mirrored


def inked(window: MainWindow, picture: QImage, column: int, colour: str) -> float:
    """Return where in a cell of the first line a colour lies, from 0 (left) to 1 (right)."""
    area = window.library.table.visualRect(window.model.index(0, column))
    found = [
        x - area.left()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
        if picture.pixelColor(x, y).name() == colour
    ]
    assert found
    return (min(found) + max(found)) / 2 / area.width()


def test_where_a_state_has_no_room_its_bare_word_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    delegate = window.library.table.itemDelegate()
    assert isinstance(delegate, MeetingDelegate)
    option = QStyleOptionViewItem()
    option.initFrom(window.library.table)
    words = "Allowed · speech recognition"
    room = option.fontMetrics.horizontalAdvance(words)
    assert delegate._state(option, words, Status.GRANTED, room) == words
    assert delegate._state(option, words, Status.GRANTED, room - 1) == "Allowed"
    assert delegate._state(option, words, Status.GRANTED, 20).endswith("…")


def test_the_digits_of_a_title_keep_their_order_from_right_to_left(
    qtbot: QtBot, right_to_left: object, window: MainWindow
) -> None:
    delegate = window.library.table.itemDelegate()
    assert isinstance(delegate, MeetingDelegate)
    option = QStyleOptionViewItem()
    option.initFrom(window.library.table)
    shown = delegate._fitting(option, "2026-06-22 18-04-51", 500)
    assert shown == isolated("2026-06-22 18-04-51") != "2026-06-22 18-04-51"


def test_without_a_verified_ledger_no_pill_is_green(qtbot: QtBot, window: MainWindow) -> None:
    window.model.set_rows(1, (granted(0),))
    window.model.doubt(True)
    colours = colours_of(window, image(qtbot, window), 0)
    assert LIGHT.grey.ground in colours
    assert LIGHT.green.ground not in colours
