"""Fill the overview, off the window's thread; its page is made when it is first looked at."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import HostappError
from hostapp.services.rows import Filter

if TYPE_CHECKING:
    from hostapp.desktop.overview_page import OverviewPage
    from hostapp.services.overview import Overview
    from hostapp.wiring import Hostapp


class OverviewPresenter(QObject):
    """Own the page; reached from the side bar."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._shown = False
        self._job: Job | None = None
        self.page: OverviewPage | None = None
        """None until it was asked for."""
        side = window.side
        side.overview_chosen.connect(self.show)
        side.chosen.connect(self._leave)
        side.releases_chosen.connect(self._give_way)
        window.library.search.textEdited.connect(self._leave)

    def show(self) -> None:
        """Add everything up, and show it."""
        self._shown = True
        self.refresh()

    def refresh(self) -> None:
        """Add up again, while it is looked at."""
        if not self._shown:
            return
        if self._job is not None:
            self._job.drop()
        self._job = self._lanes.deciding.submit(_read, self._fill, self._fail)

    def _fill(self, overview: "Overview") -> None:
        if not self._shown:
            return
        if self.page is None:
            self.page = self._make_page()
        self.page.show_overview(overview, doubted=self._window.model.doubted)
        self._window.library.show_page(self.page)

    def _make_page(self) -> "OverviewPage":
        from hostapp.desktop.overview_page import OverviewPage

        page = OverviewPage()
        page.filter_wanted.connect(self._show_meetings)
        page.releases_wanted.connect(self._show_releases)
        self._window.library.add_page(page)
        return page

    def _show_meetings(self, chosen: Filter) -> None:
        self._window.side.choose(chosen)
        self._window.side.chosen.emit(chosen, None)

    def _show_releases(self, view: str) -> None:
        self._window.side.choose_releases(view)
        self._window.side.releases_chosen.emit(view)

    def _leave(self, *_: object) -> None:
        if self._shown:
            self._window.library.leave_page()
            self._give_way()

    def _give_way(self, *_: object) -> None:
        self._shown = False

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read(hostapp: "Hostapp", _job: Job) -> "Overview":
    """Add up; what draws is loaded here too, so that the window does not wait for it."""
    import_module("hostapp.desktop.overview_page")
    return hostapp.overviews.now()
