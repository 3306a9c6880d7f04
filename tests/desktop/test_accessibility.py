"""Everything that the window can show, as a screen reader and a keyboard meet it."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import hostapp.desktop
from gallery import scenes
from hostapp.desktop.language import NAME, speak
from hostapp.desktop.line_list import Line
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.pills import pill_of
from hostapp.desktop.row_list import ROW_ROLE
from hostapp.desktop.theme import Theme
from hostapp.domain.status_word import Status
from hostapp.resources import resource
from tests.support.window_rows import granted

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button,
    ROLE.ButtonDropDown,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.List,
    ROLE.ListItem,
    ROLE.MenuItem,
    ROLE.PageTab,
    ROLE.PopupMenu,
    ROLE.ProgressBar,
    ROLE.RadioButton,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Table,
    ROLE.Tree,
}
"""What does something or holds something: each must be named."""
NO_ROLE = {ROLE.NoRole, ROLE.Client}
DEEPEST = 40
MOST_ITEMS = 12
"""Lines of a list that are looked at; the others are made by the same hand."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Walk:
    """What was found wrong, and the pages that were seen."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.kinds: set[str] = set()
        """Names of the widgets that were seen."""
        self.wrong: list[str] = []
        self._focused: set[str] = set()

    def see(self, name: str, window: QWidget) -> None:
        self.seen.append(name)
        QApplication.processEvents()
        root = QAccessible.queryAccessibleInterface(window)
        self._visit(name, root, 0)
        for widget in [window, *window.findChildren(QWidget)]:
            if isValid(widget) and widget.isVisible():  # not redrawn meanwhile
                self.kinds.add(type(widget).__name__)
                self._look_at(name, widget)

    def _visit(self, scene: str, node: QAccessibleInterface, depth: int) -> None:
        role = node.role()
        if depth > DEEPEST or _is_hidden(node):
            return
        if role is ROLE.ColumnHeader and node.text(QAccessible.Text.Name).isupper():
            self.wrong.append(f"{scene}: a column's name would be spelt out ({_place(node)})")
        if role in CONTROLS and not node.text(QAccessible.Text.Name).strip():
            self.wrong.append(f"{scene}: {role.name} without a name ({_place(node)})")
        many = role in {ROLE.List, ROLE.Table, ROLE.Tree}
        for place in range(min(node.childCount(), MOST_ITEMS) if many else node.childCount()):
            self._visit(scene, node.child(place), depth + 1)

    def _look_at(self, scene: str, widget: QWidget) -> None:
        if isinstance(widget, QLabel | QPushButton) and _is_cut(widget):
            self.wrong.append(f"{scene}: cut text «{widget.text()[:40]}»")
        if isinstance(widget, QListView):
            self._read_lines(scene, widget)
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if not takes_keys or widget.focusProxy() is not None or isinstance(widget, QMenu):
            return
        node = QAccessible.queryAccessibleInterface(widget)
        if isinstance(widget, QScrollArea):
            if not widget.accessibleName():
                self.wrong.append(f"{scene}: {type(widget).__name__} takes keys without a name")
        elif node.role() in NO_ROLE:
            self.wrong.append(f"{scene}: {type(widget).__name__} takes keys but has no role")
        kind = f"{type(widget).__name__} {widget.objectName()} {_tone(widget)}"
        if kind not in self._focused and not widget.hasFocus():
            self._focused.add(kind)
            if not _shows_focus(widget):
                self.wrong.append(f"{scene}: focus cannot be seen on {kind}")

    def _read_lines(self, scene: str, lines: QListView) -> None:
        model = lines.model()
        for place in range(model.rowCount()):
            line = model.index(place, 0).data(ROW_ROLE)
            if isinstance(line, Line) and line.tone and not line.word.strip():
                self.wrong.append(f"{scene}: {line.name} is told apart by colour alone")


def _is_hidden(node: QAccessibleInterface) -> bool:
    widget = node.object()
    return isinstance(widget, QWidget) and not widget.isVisible()


def _place(node: QAccessibleInterface) -> str:
    above = node.parent()
    return f"{node.object()} {node.text(QAccessible.Text.Name)} in {above.object()}"


def _tone(widget: QWidget) -> str:
    return ",".join(name for name in ("flat", "primary", "danger") if widget.property(name))


def _is_cut(shown: QLabel | QPushButton) -> bool:
    """Tell whether a label or a button has less room than its words need."""
    if not shown.text() or shown.visibleRegion().isEmpty():
        return False
    if isinstance(shown, QPushButton):
        return shown.width() < shown.sizeHint().width() - 1
    if shown.wordWrap():
        return shown.height() < shown.heightForWidth(shown.width()) - 1
    return shown.width() < shown.fontMetrics().horizontalAdvance(shown.text().split("\n")[0]) - 1


def _shows_focus(widget: QWidget) -> bool:
    """Tell whether a widget looks different once the keyboard is on it."""
    window = widget.window()
    window.activateWindow()
    QApplication.processEvents()  # the focus comes back with it
    before = QApplication.focusWidget()
    if before is not None:
        before.clearFocus()
    plain = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = _picture(widget)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return plain != focused


def _picture(widget: QWidget) -> QImage:
    """Return how a widget and the pane that frames it look, without a blinking cursor."""
    QApplication.processEvents()
    window = widget.window()
    return window.grab(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())).toImage()


def _own_widgets() -> set[str]:
    """Return the names of all widgets that the program makes, but for what others stand on."""
    for module in pkgutil.iter_modules(hostapp.desktop.__path__, "hostapp.desktop."):
        importlib.import_module(module.name)
    found: set[type[QWidget]] = set()
    kinds = [QWidget]
    while kinds:
        below = kinds.pop().__subclasses__()
        kinds += below
        found.update(each for each in below if each.__module__.startswith("hostapp.desktop."))
    return {each.__name__ for each in found if not each.__subclasses__()}


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    """Behave as with a screen reader: without one, Qt tells nobody of changes."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@pytest.fixture(autouse=True)
def no_blinking(qapp: QApplication) -> Iterator[None]:
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """English, and German for its long words."""
    before = QLocale()
    chosen = str(request.param)
    speak(qapp, chosen)
    yield chosen
    for each in qapp.findChildren(QTranslator, NAME):
        qapp.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(before)


def test_every_control_has_a_name_a_role_and_a_visible_focus(
    qtbot: QtBot, theme: Theme, demo_library: Path, tmp_path: Path, language: str
) -> None:
    compiled = resource("i18n").joinpath(f"hostapp_{language}.qm")
    if language != "en" and not compiled.exists():
        pytest.skip("The translations are compiled by packaging/set-up.sh.")
    walk = Walk()
    for _ in scenes(tmp_path, walk.see):
        pass
    assert len(walk.seen) == len(set(walk.seen)) > 60
    assert sorted(_own_widgets() - walk.kinds) == [], "all are pictured and walked"
    assert not walk.wrong, "\n".join(dict.fromkeys(walk.wrong))


def test_each_key_is_shown_in_the_menu(window: MainWindow) -> None:
    actions = window.actions_
    menu = window.library.menu_button.menu()
    shown = {each.text() for each in menu.actions() if each.isShortcutVisibleInContextMenu()}
    keyed = [
        each
        for each in (*actions.everywhere(), *actions.decisions())
        if not each.shortcut().isEmpty()
    ]
    assert {each.text() for each in keyed} <= shown
    assert len(keyed) > 8
    texts = [each.shortcut().toString() for each in keyed]
    assert len(texts) == len(set(texts)), "no key does two things"


def test_a_status_is_a_word(window: MainWindow) -> None:
    words = {pill_of(granted(status=status)).text for status in Status}
    assert len(words) == len(Status)
    assert all(words)
