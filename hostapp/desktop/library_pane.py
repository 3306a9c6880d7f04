"""The middle pane: search, the table, and what is going on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.labels import label, make_clearable
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu

    from hostapp.desktop.first_start import FirstStart
    from hostapp.desktop.meeting_model import MeetingModel
    from hostapp.desktop.meeting_table import MeetingTable
    from hostapp.desktop.message_bar import MessageBar
    from hostapp.desktop.progress_strip import ProgressStrip

SIDES = 18
"""Pixels left and right of what the pane holds."""
MENU_KEY = "F10"
ALONE = 14
"""Pixels above a message where no search line stands over it."""
SEARCH_WIDTH = 220
"""Pixels that the search keeps; where there is less, buttons give way: the menu has them too."""
SHARE = 3
"""How much of the height the table takes, beside `passage_list.SHARE`."""
NARROWEST = 240
"""Pixels that the pane keeps whatever is in it."""


class SearchLine(QLineEdit):
    """Search as one types; Down goes to the table, Escape empties it."""

    left_downwards = Signal()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Take the two keys that lead out of it."""
        from PySide6.QtCore import Qt

        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class LibraryPane(QWidget):
    """Search line, table, message bar and progress strip."""

    searched = Signal(str)
    scan_pressed = Signal()
    meetings_shown = Signal(bool)
    """Whether meetings are listed now, or a page stands in their place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setMinimumWidth(NARROWEST)
        self.search = SearchLine()
        self.search.setPlaceholderText(
            translate("Library", "Search titles, people and transcripts")
        )
        self.search.setAccessibleName(translate("Library", "Search meetings"))
        self.search.setToolTip(translate("Library", "Search (Ctrl+F)"))
        self.scan = QPushButton(translate("Library", "Scan"))
        self.scan.setToolTip(translate("Library", "Look for new and changed recordings (F5)"))
        self.menu_button = QToolButton()
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setAccessibleName(translate("Library", "Menu"))
        self.menu_button.setToolTip(translate("Library", "Menu (F10)"))
        self.export = QPushButton(translate("Library", "Export dataset…"))
        self.export.setToolTip(translate("Library", "Give away what is allowed (Ctrl+E)"))
        self._pages = QStackedWidget()
        self._aside: QWidget | None = None
        self.table: MeetingTable
        self.bar: MessageBar
        self.first_start: FirstStart
        self.strip: ProgressStrip
        self._lay_out()
        self.search.textChanged.connect(self.searched)
        self.scan.clicked.connect(self.scan_pressed)

    def complete(self, model: "MeetingModel", menu: "QMenu", actions: "list[QAction]") -> None:
        """Build what the first paint can do without: the table, its keys and its menu."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QKeySequence, QShortcut

        from hostapp.desktop.first_start import FirstStart
        from hostapp.desktop.meeting_table import MeetingTable
        from hostapp.desktop.message_bar import MessageBar
        from hostapp.desktop.progress_strip import ProgressStrip

        self.table = MeetingTable(model)
        self.table.addActions(actions)
        make_clearable(self.search)
        self.search.left_downwards.connect(self.table.setFocus)
        self.menu_button.setMenu(menu)
        shortcut = QShortcut(QKeySequence(MENU_KEY), self)
        shortcut.activated.connect(self.menu_button.showMenu)
        self.bar = MessageBar()
        self.strip = ProgressStrip()
        self.first_start = FirstStart()
        self._nothing = label(style="quiet", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._under: QWidget = self.table
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self.first_start)
        self._pages.currentChanged.connect(self._turned)
        self._middle.insertWidget(0, self.bar)
        current_theme().changed.connect(self._dress)
        self._dress()
        self._column.addWidget(self.strip)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the table."""
        self._middle.addWidget(widget)

    def add_page(self, page: QWidget) -> None:
        """Make a page that can take the table's place."""
        self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page instead of the meetings, until it is left."""
        self._aside = page
        self._pages.setCurrentWidget(page)

    def leave_page(self) -> None:
        """Go back to what was shown before."""
        if self._aside is not None:
            self._aside = None
            self._show(self._under)

    def show_table(self) -> None:
        """Show the meetings."""
        self._show(self.table)

    def show_nothing(self, text: str) -> None:
        """Say why the table is empty."""
        self._nothing.setText(text)
        self._show(self._nothing)

    def show_first_start(self) -> None:
        """Explain the program and offer folders."""
        self._show(self.first_start)
        self.first_start.setFocus()

    @property
    def at_first_start(self) -> bool:
        """Whether the first screen is shown."""
        return self._pages.currentWidget() is self.first_start

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Give the search its room."""
        super().resizeEvent(event)
        row = self._top.layout()
        assert row is not None  # noqa: S101 - laid out
        margins = row.contentsMargins()
        room = event.size().width() - margins.left() - margins.right() - SEARCH_WIDTH
        room -= self.menu_button.sizeHint().width() + row.spacing()
        for button in (self.scan, self.export):
            room -= button.sizeHint().width() + row.spacing()
            button.setVisible(room >= 0)

    def _turned(self) -> None:
        self.meetings_shown.emit(self._pages.currentWidget() in {self.table, self._nothing})

    def _show(self, page: QWidget) -> None:
        self._under = page
        if self._aside is not None:
            return
        self._pages.setCurrentWidget(page)
        alone = page is self.first_start
        self._top.setVisible(not alone)
        self._middle.setContentsMargins(SIDES, ALONE if alone else 0, SIDES, 0)

    def _dress(self) -> None:
        from hostapp.desktop.icons import Icon, icon

        self.menu_button.setIcon(icon(Icon.MENU, current_theme().colours.ink))

    def _lay_out(self) -> None:
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(18, 14, 18, 6)
        row.setSpacing(7)
        row.addWidget(self.search, 1)
        row.addWidget(self.scan)
        row.addWidget(self.export)
        row.addWidget(self.menu_button)
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(SIDES, 0, SIDES, 0)
        self._middle.setSpacing(6)
        self._middle.addWidget(self._pages, SHARE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._top)
        self._column.addLayout(self._middle, 1)
