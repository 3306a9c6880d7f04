from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.drop_hint import DropHint
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.theme import Theme
from hostapp.domain.meetings import Source
from hostapp.services.rows import Counts
from tests.support.window_rows import detail, rows

NO_KEY = Qt.KeyboardModifier.NoModifier


def test_it_tells_its_first_paint_once(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    painted: list[int] = []
    window.painted.connect(lambda: painted.append(1))
    window.show()
    qtbot.waitUntil(lambda: bool(painted))
    window.repaint()
    assert painted == [1]


def test_it_keeps_its_widths_when_it_is_completed(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    before = window.library.width()
    window.complete()
    assert abs(window.library.width() - before) <= 2


def test_its_arrangement_can_be_taken_again(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    window.resize(900, 555)
    kept = window.arrangement()
    other = MainWindow()
    qtbot.addWidget(other)
    other.arrange(*kept)
    assert other.height() == 555


def test_folders_can_be_dropped(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/recordings"), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.folders_dropped) as dropped:
        window.dropEvent(event)
    assert dropped.args == [("/recordings",)]


def test_while_a_folder_is_dragged_over_it_it_says_what_dropping_does(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show()
    qtbot.waitExposed(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/recordings")])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY)
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), *how))
    hint = window.findChild(DropHint)
    assert isinstance(hint, DropHint)
    assert hint.isVisible()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), *how))
    window.dropEvent(QDropEvent(QPoint(300, 300), *how))
    assert not hint.isVisible()


def test_words_cannot_be_dropped(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setText("some words")
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY)
    event = QDragEnterEvent(QPoint(300, 300), *how)
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()
    assert window.findChild(DropHint) is None


def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_counts(Counts(all=3, by_source={Source.ZOOM: 3}))
    window.model.set_rows(3, rows(3))
    window.detail.show_detail(detail())
    controls: list[QWidget] = []
    for kind in (QAbstractButton, QLineEdit, QAbstractItemView):
        controls += window.findChildren(kind)
    unnamed = [
        f"{type(each).__name__} {each.objectName()}"
        for each in controls
        if each.isVisibleTo(window) and is_reachable(each) and not spoken(each)
    ]
    assert controls
    assert not unnamed


def is_reachable(widget: QWidget) -> bool:
    return not widget.objectName().startswith("qt_") and bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_at_its_least_size_no_pane_leaves_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    qtbot.waitExposed(window)
    window.library.show_table()
    window.resize(window.minimumSize())
    end = window.detail.mapTo(window, window.detail.rect().bottomRight()).x()
    assert end <= window.width()
    menu = window.library.menu_button
    assert menu.mapTo(window.library, menu.rect().topRight()).x() <= window.library.width()
