"""Save lists under a name, and show them again from the side bar."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hostapp.desktop.jobs import Job
from hostapp.desktop.library_presenter import LibraryPresenter
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.saved_filters import Saved, read_saved, remove, rename, save
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.services.rows import Query

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class SavedPresenter(QObject):
    """Own the saved part of the side bar."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes, library: LibraryPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._library = library
        self._saved: Saved = {}
        side = window.side.saved
        side.chosen.connect(self._show)
        side.rename_wanted.connect(self._rename)
        side.removed.connect(self._remove)
        window.actions_.save_list.triggered.connect(self._save)
        window.library.search.textEdited.connect(self._typed)

    def refresh(self, _: object = None) -> None:
        """Read what was saved; a list that bore a forgotten name is gone."""
        self._lanes.looking.submit(_read, self._take, self._fail)

    def _show(self, name: str) -> None:
        query = self._saved.get(name)
        if query is None:
            return
        self._window.library.leave_page()
        self._library.show(query)
        self._window.side.saved.choose(name)
        self._window.library.search.setText(query.text)

    def _typed(self, _text: str) -> None:
        """Other words make another list: only the filter stays in force."""
        query = self._library.query
        if query.among is None:
            self._window.side.choose(query.filter, query.source)

    def _save(self) -> None:
        query = self._library.query
        if query.among is not None or not _narrow(query):
            text = translate("Saved", "Choose a filter or search for something first.")
            self._window.library.bar.show_news(News.NOTE, text)
            return
        from hostapp.desktop.settings_presets import NameSheet

        headline = translate("Saved", "Save this list")
        keep = translate("Saved", "Save")
        name = NameSheet.ask(headline, query.text.strip(), self._window, confirm=keep)
        if name:
            self._do(partial(_save, name, query))

    def _rename(self, name: str) -> None:
        from hostapp.desktop.settings_presets import NameSheet

        headline = translate("Saved", "Rename «{0}»").format(name)
        new = NameSheet.ask(headline, name, self._window)
        if new and new != name:
            self._do(partial(_rename, name, new))

    def _remove(self, name: str) -> None:
        self._do(partial(_remove, name))

    def _do(self, work: "Callable[[Hostapp, Job], Saved]") -> None:
        self._lanes.deciding.submit(work, self._take, self._fail)

    def _take(self, saved: Saved) -> None:
        self._saved = saved
        side, query = self._window.side, self._library.query
        at_one = any(each.hasFocus() for each in side.saved.buttons())
        side.saved.set_names(tuple(saved))
        same = (name for name, kept in saved.items() if kept == query)
        side.choose_instead(query.filter, query.source, next(same, ""), focus=at_one)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _narrow(query: Query) -> bool:
    return bool(query.text.strip()) or (query.filter, query.source) != (Query().filter, None)


def _read(hostapp: "Hostapp", _job: Job) -> Saved:
    return read_saved(hostapp)


def _save(name: str, query: Query, hostapp: "Hostapp", _job: Job) -> Saved:
    return save(hostapp, name, query)


def _rename(name: str, new: str, hostapp: "Hostapp", _job: Job) -> Saved:
    return rename(hostapp, name, new)


def _remove(name: str, hostapp: "Hostapp", _job: Job) -> Saved:
    return remove(hostapp, name)
