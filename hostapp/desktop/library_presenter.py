"""Fill the table and the side bar: what is asked, and what comes back."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from hostapp.desktop.actions import connect_choices
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.meeting_model import PAGE
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Source
from hostapp.services.rows import Column, Counts, Filter, MeetingRow, Query

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

Rows = tuple[MeetingRow, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A list as a lane read it."""

    query: Query
    total: int
    page: int
    rows: Rows


class LibraryPresenter(QObject):
    """Ask for lists on the looking lane; the newest question wins."""

    selected = Signal(object)
    """The `Selection`."""
    listed = Signal(object, object)
    """The `Query` of the list that is shown now, and how many meetings it has."""
    counted = Signal(object)
    """The `Counts`, each time they were read."""
    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._table = window.library.table
        self.query = Query()
        self._shown = Query()
        self._question: Job | None = None
        self._counting: Job | None = None
        self._pages: list[Job] = []
        self._keeping = False
        self._undone: MeetingId | None = None
        self._begun = False
        self._going = False
        """Whether the list that comes was chosen with the pointer."""
        self._apart: MeetingRow | None = None
        """A meeting that is shown although the list does not hold it."""
        self._connect()

    def refresh(self) -> None:
        """Read list and counts again; selection and place stay."""
        self._keeping = True
        self._ask(max(0, self._table.rowAt(0)) // PAGE)
        self._count()

    def show(self, query: Query) -> None:
        """Show another list."""
        self._apart = None
        self.query = query
        if query.among is None:
            self._window.side.choose(query.filter, query.source)
        self._table.show_sort(query.sort, descending=query.descending)
        self._window.actions_.sort[query.sort].setChecked(True)
        self._keeping = False
        self._ask(0)

    def show_meeting(self, row: MeetingRow) -> None:
        """Select one meeting, also if it is not in the list that is shown."""
        line = self._window.model.line_of(row.id)
        if line is not None:
            self._table.select_line(line)
            return
        self._table.clearSelection()
        self._apart = row
        self._select()

    def go_on(self, decided: Selection) -> None:
        """Go to the next meeting that waits, if this one was decided among those that wait."""
        line = decided.lines[-1][1] + 1
        waiting = self._shown.filter is Filter.UNDECIDED and decided.query == self._shown
        if waiting and decided.count == 1 and line < self._window.model.rowCount():
            self._table.select_line(line)

    def go_back(self, undone: tuple[MeetingId, ...]) -> None:
        """Stand on what was undone once it is listed again: the next key is about it."""
        self._undone = undone[0] if len(undone) == 1 else None

    def step_back(self, left: Selection) -> None:
        """Stand again on the meeting that could not be decided, unless the host went further."""
        line = self._window.model.line_of(left.rows[0].id) if left.rows else None
        if left.count != 1 or line is None or self._shown.filter is not Filter.UNDECIDED:
            return
        if self.selection().lines == ((line + 1, line + 1),):
            self._table.select_line(line)

    def selection(self) -> Selection:
        """Return what is selected now."""
        model = self._window.model
        lines = self._table.selected_lines()
        if lines:
            self._apart = None
        elif self._apart is not None:
            return Selection(self._shown, 1, ((0, 0),), (self._apart,))
        here = model.rows_here(lines)
        return Selection(self._shown, model.rowCount(), lines, here)

    def _connect(self) -> None:
        window = self._window
        window.side.chosen.connect(self._filter)
        side = window.side
        chosen = (side.chosen, side.again_chosen, side.altered_chosen, side.saved.chosen)
        for each in chosen:
            each.connect(self._go_there)
        window.library.searched.connect(self._search)
        self._table.sort_chosen.connect(self._sort)
        self._table.selection_changed.connect(self._select)
        window.model.page_wanted.connect(self._fetch, Qt.ConnectionType.QueuedConnection)
        connect_choices(window.actions_.sort, self._sort_by)

    def _filter(self, filter_: Filter, source: Source | None) -> None:
        self.show(replace(self.query, filter=filter_, source=source, among=None))

    def _go_there(self) -> None:
        """Put the keyboard on the list that the pointer chose; keys may choose on in the side."""
        focused = QApplication.focusWidget()
        if focused is None or not self._window.side.isAncestorOf(focused):
            self._table.setFocus()
            self._going = True

    def _search(self, text: str) -> None:
        self._apart = None
        self.query = replace(self.query, text=text)
        self._keeping = False
        self._ask(0)

    def _sort(self, column: Column, descending: bool) -> None:
        self.show(replace(self.query, sort=column, descending=descending))

    def _sort_by(self, column: Column) -> None:
        again = column is self.query.sort
        self._sort(column, not self.query.descending if again else column is Column.STARTED)

    def _ask(self, page: int) -> None:
        for job in (self._question, *self._pages):
            if job is not None:
                job.drop()
        self._pages.clear()
        self._question = self._lanes.looking.submit(
            partial(_read_list, self.query, page), self._answered, self._fail
        )

    def _answered(self, answer: Answer) -> None:
        table, bar = self._table, self._table.verticalScrollBar()
        place, before = bar.value(), self.selection()
        stays = self._keeping and answer.query == self._shown
        self._shown = answer.query
        table.selectionModel().blockSignals(True)
        self._window.model.set_rows(answer.total, answer.rows, page=answer.page)
        table.selectionModel().blockSignals(False)
        bar.setValue(place if stays else 0)
        if stays and self._apart is None:
            self._select_again(before)
        elif table.hasFocus() and answer.total and (self._begins(before) or self._going):
            table.select_line(0)  # the keyboard is here: a key is to do something
        self._going = False
        self._stand_on_undone()
        table.show_focus()
        self._select()
        self._show_page(answer)
        self.listed.emit(answer.query, answer.total)

    def _stand_on_undone(self) -> None:
        undone, self._undone = self._undone, None
        line = None if undone is None else self._window.model.line_of(undone)
        if line is not None:
            self._table.select_line(line)

    @staticmethod
    def _begins(before: Selection) -> bool:
        """Tell whether something was selected, or nothing could be."""
        return bool(before.lines) or not before.total

    def _select_again(self, before: Selection) -> None:
        """Select the same meetings in the new list, or where they were if all are gone."""
        model = self._window.model
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for first, last in self._lines_now(before):
            chosen.select(model.index(first, 0), model.index(last, 0))
        if not chosen.isEmpty():
            current = chosen.at(0).topLeft()
            self._table.selectionModel().setCurrentIndex(current, flags.NoUpdate)
            self._table.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _lines_now(self, before: Selection) -> tuple[tuple[int, int], ...]:
        model = self._window.model
        if not before.complete:
            return before.lines if model.rowCount() == before.total else ()
        found = [line for row in before.rows if (line := model.line_of(row.id)) is not None]
        if not found and before.lines and model.rowCount():
            found = [min(before.lines[0][0], model.rowCount() - 1)]
        return tuple((line, line) for line in found)

    def _begin(self) -> None:
        """Put the keyboard on the first line, once there is one."""
        self._begun = True
        self._table.setFocus()
        if not self._table.selected_lines():
            self._table.select_line(0)

    def _show_page(self, answer: Answer) -> None:
        library = self._window.library
        if answer.total:
            library.show_table()
            if not self._begun:
                self._begin()
        elif not library.at_first_start:
            library.show_nothing(_why_empty(answer.query))

    def _fetch(self, page: int) -> None:
        self._pages = [job for job in self._pages if not job.dropped][-8:]
        self._pages.append(
            self._lanes.looking.submit(
                partial(_read_page, self._shown, page), self._put, self._fail
            )
        )

    def _put(self, fetched: tuple[int, Rows]) -> None:
        self._window.model.put_page(*fetched)

    def _select(self) -> None:
        self.selected.emit(self.selection())

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.drop()
        self._counting = self._lanes.looking.submit(_read_counts, self._counted, self._fail)

    def _counted(self, counts: Counts) -> None:
        self._window.side.set_counts(counts)
        self.counted.emit(counts)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read_list(query: Query, page: int, hostapp: "Hostapp", _job: Job) -> Answer:
    total = hostapp.listing.count(query)
    page = min(page, max(0, total - 1) // PAGE)
    return Answer(query, total, page, hostapp.listing.page(query, page * PAGE, PAGE))


def _read_page(query: Query, page: int, hostapp: "Hostapp", _job: Job) -> tuple[int, Rows]:
    return page, hostapp.listing.page(query, page * PAGE, PAGE)


def _read_counts(hostapp: "Hostapp", _job: Job) -> Counts:
    return hostapp.listing.counts()


def _why_empty(query: Query) -> str:
    if query.text.strip():
        return translate(
            "Library", "No meeting has «{0}» in its title or among its people."
        ).format(query.text.strip())
    if query.among is not None:
        return translate("Library", "Nobody has to be asked again.")
    match query.filter:
        case Filter.UNDECIDED:
            return translate("Library", "Nothing waits for a decision.")
        case Filter.ALL:
            return translate("Library", "No recordings yet. Scan a folder that holds some.")
        case _:
            return translate("Library", "There is no such meeting.")
