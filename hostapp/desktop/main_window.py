"""The main window: it only assembles the three panes."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter

from hostapp.desktop.actions import make_actions, make_menu
from hostapp.desktop.detail_pane import DetailPane
from hostapp.desktop.library_pane import LibraryPane
from hostapp.desktop.meeting_model import MeetingModel
from hostapp.desktop.side_bar import SideBar

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
        self.model = MeetingModel(self)
        self.side = SideBar()
        self.library = LibraryPane(self.model)
        self.detail = DetailPane()
        self.actions_ = make_actions(self)
        self.library.set_menu(make_menu(self, self.actions_))
        self.library.set_table_actions(self.actions_.decisions())
        self.addActions(
            [
                self.actions_.search,
                self.actions_.scan,
                self.actions_.add_folder,
                self.actions_.leave,
            ]
        )
        self._assemble()
        self.detail.show_nothing()
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the window is there to be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def arrangement(self) -> tuple[QByteArray, QByteArray, QByteArray]:
        """Return size, pane widths and columns, as Qt keeps them."""
        header = self.library.table.horizontalHeader()
        return self.saveGeometry(), self._panes.saveState(), header.saveState()

    def arrange(self, geometry: QByteArray, panes: QByteArray, columns: QByteArray) -> None:
        """Take what `arrangement` returned; what does not fit is left as it is."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not panes.isEmpty():
            self._panes.restoreState(panes)
        if not columns.isEmpty():
            self.library.table.horizontalHeader().restoreState(columns)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask whether the window may go."""
        self.closing.emit(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take folders and files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand on what was dropped."""
        paths = tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.folders_dropped.emit(paths)

    def come_to_front(self) -> None:
        """Be seen: somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _assemble(self) -> None:
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        for pane in (self.side, self.library, self.detail):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([self.side.width(), SIZE[0], DETAIL_WIDTH])
        self.setCentralWidget(self._panes)
