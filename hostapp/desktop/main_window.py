"""The main window: it only assembles the three panes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter

from hostapp.desktop.library_pane import LibraryPane
from hostapp.desktop.side_bar import SideBar

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from hostapp.desktop.actions import Actions
    from hostapp.desktop.detail_pane import DetailPane
    from hostapp.desktop.drop_hint import DropHint
    from hostapp.desktop.meeting_model import MeetingModel

SIZE = (1440, 820)
DETAIL_WIDTH = 392


class MainWindow(QMainWindow):
    """Side bar, library and detail beside each other."""

    closing = Signal(object)
    """The `QCloseEvent`, to be ignored while work must end first."""
    folders_dropped = Signal(tuple)
    painted = Signal()
    """It was painted for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Hostapp")
        self.resize(*SIZE)
        self.setMinimumSize(880, 480)
        self.setAcceptDrops(True)
        self.side = SideBar()
        self.library = LibraryPane()
        self.model: MeetingModel
        self.actions_: Actions
        self.detail: DetailPane
        self._drop: DropHint | None = None
        self._place = QFrame()
        self._place.setObjectName("detail")
        self._assemble()
        self._was_painted = False

    def complete(self) -> None:
        """Build what the first paint can do without."""
        for _ in self.completing():
            pass

    def completing(self) -> Iterator[None]:
        """Build it in steps, between which the window can live."""
        from hostapp.desktop.actions import make_actions, make_menu
        from hostapp.desktop.detail_pane import DetailPane, Parts
        from hostapp.desktop.meeting_model import MeetingModel

        self.model = MeetingModel(self)
        self.actions_ = make_actions(self)
        menu = make_menu(self, self.actions_)
        self.addActions(self.actions_.everywhere())
        of_selected = [*self.actions_.decisions(), *self.actions_.arranging()]
        self.library.complete(self.model, menu, of_selected)
        yield
        self.side.complete()
        yield
        parts = Parts()
        yield
        self.detail = DetailPane(parts)
        yield
        self.detail.offer(self.actions_.arranging())
        self.detail.show_nothing()
        sizes = self._panes.sizes()
        self._panes.replaceWidget(2, self.detail)
        self._place.deleteLater()
        self.detail.show()
        self._panes.setSizes(sizes)
        self.library.meetings_shown.connect(self.detail.setVisible)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Tell when the window is there to be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def arrangement(self) -> tuple[QByteArray, QByteArray]:
        """Return size and pane widths, as Qt keeps them."""
        return self.saveGeometry(), self._panes.saveState()

    def arrange(self, geometry: QByteArray, panes: QByteArray) -> None:
        """Take what `arrangement` returned; what does not fit is left as it is."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not panes.isEmpty():
            self._panes.restoreState(panes)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Ask whether the window may go."""
        self.closing.emit(event)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Take folders and files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._offer_drop()

    def dragLeaveEvent(self, event: "QDragLeaveEvent") -> None:
        """Forget what was dragged elsewhere."""
        super().dragLeaveEvent(event)
        self._end_drop()

    def dropEvent(self, event: "QDropEvent") -> None:
        """Hand on what was dropped."""
        self._end_drop()
        paths = tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.folders_dropped.emit(paths)

    def come_to_front(self) -> None:
        """Be seen: somebody started the program again."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _offer_drop(self) -> None:
        if self._drop is None:
            from hostapp.desktop.drop_hint import DropHint

            self._drop = DropHint(self)
        self._drop.offer()

    def _end_drop(self) -> None:
        if self._drop is not None:
            self._drop.hide()

    def _assemble(self) -> None:
        self._panes = QSplitter()
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        for pane in (self.side, self.library, self._place):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([self.side.width(), SIZE[0], DETAIL_WIDTH])
        self.setCentralWidget(self._panes)
