"""Every sheet of the window, in each state that a host can meet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, QTimer
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from gallery_library import BACKUP, EVIDENCE, PRESET, SAID, Shown
from gallery_waiting import LOOK_EVERY, until
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.session import Session
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.rules import Verdict
from hostapp.recordings.words.consent_hints import HintKind
from hostapp.services.consent_passages import ConsentPassage
from hostapp.services.notices import HOST, PARTICIPANT

See = Callable[[str, QWidget], None]
"""Takes the name of a scene and the window that shows it."""
Open = Callable[[MeetingId], None]
"""Selects a meeting, and waits until all of it is shown."""
Prepare = Callable[[Any], object]
"""Brings a sheet into the state that is looked at."""
Do = Callable[[], object]
GATHERED: Final = "Book club / Lounge", "Note from the train", "Ana Ortiz's Zoom Meeting"
"""Undecided meetings with nothing against them."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a sheet: what it is called, what is done before and after."""

    name: str
    prepare: Prepare = lambda _: None
    leave: Prepare = lambda sheet: sheet.close()


def accept(sheet: Any) -> None:
    """Press the button that says yes."""
    sheet.accept()


def stay(_: object) -> None:
    """Leave a sheet open for the next look."""


class Sheets:
    """Brings up one sheet after the other; little is decided on any."""

    def __init__(self, window: MainWindow, session: Session, see: See, open_: Open) -> None:
        self._window = window
        self._session = session
        self._see = see
        self._open = open_

    def decisions(self, shown: Shown) -> None:
        """Show those that grant, revoke, refuse and renew."""
        actions, renew = self._window.actions_, self._session.renewal.line.renew_pressed.emit
        self._open(shown.undecided)
        self._look(
            actions.grant_terms.trigger,
            Look("sheet-grant", leave=stay),
            Look("sheet-grant-name", lambda sheet: sheet.presets.keep.click()),
        )
        self._window.library.table.selectAll()
        self._look(actions.grant_terms.trigger, Look("sheet-grant-several"))
        self._look(actions.deny.trigger, Look("sheet-revoke-several"))
        self._gather(GATHERED)
        self._look(actions.deny.trigger, Look("sheet-refuse-several"))
        self._open(shown.undecided)
        self._look(actions.grant_terms.trigger, Look("sheet-grant-again", leave=accept))
        until(lambda: not self._session.decisions.busy)
        self._window.library.bar.hide()
        self._gather(GATHERED)
        self._look(actions.grant.trigger, Look("sheet-grant-summary"))
        self._open(shown.granted)
        some = Look("sheet-revoke-some", lambda sheet: sheet.only.click())
        self._look(actions.deny.trigger, Look("sheet-revoke", leave=stay), some)
        self._look(renew, Look("sheet-renew-nothing"))
        self._open(shown.ending)
        self._look(renew, Look("sheet-renew"))

    def arranging(self, shown: Shown) -> None:
        """Show those that rename, join and split meetings, and save a list."""
        actions = self._window.actions_
        self._open(shown.granted)
        self._look(actions.rename.trigger, Look("sheet-rename"))
        self._look(actions.split.trigger, Look("sheet-split"))
        self._look(actions.join.trigger, Look("sheet-join-nothing"))
        self._gather(GATHERED)
        self._look(actions.join.trigger, Look("sheet-join"))
        self._window.library.search.setText(GATHERED[0])
        until(lambda: self._window.model.rowCount() == 1)
        self._look(actions.save_list.trigger, Look("sheet-save-list", leave=accept))
        until(lambda: bool(self._window.side.saved.buttons()))
        self._window.library.search.clear()
        until(lambda: self._window.model.rowCount() > 1)
        self._see("side-saved", self._window.side)

    def people(self, shown: Shown) -> None:
        """Show those about what one person said, and who they are."""
        tab = self._window.detail.people
        self._open(shown.partly)
        first = tab.participants()[0]
        self._look(
            lambda: tab.answer_wanted.emit(first),
            Look("sheet-answer", leave=stay),
            Look("sheet-answer-some", lambda sheet: sheet.only.click()),
        )
        heard = ConsentPassage(HintKind.OBJECTION, "", first.name, first.person, SAID)
        self._look(partial(tab.passage_opened.emit, heard), Look("sheet-answer-heard"))
        for name, signal in (
            ("ask", tab.ask_wanted),
            ("same", tab.same_wanted),
            ("forget", tab.forget_wanted),
        ):
            self._look(partial(signal.emit, first), Look(f"sheet-{name}"))
        filled = Look("sheet-reply-filled", _fill_reply)
        self._look(tab.reply_wanted.emit, Look("sheet-reply", leave=stay), filled)

    def evidence(self, shown: Shown, store: Path) -> None:
        """Show what answers rest on: words, a file, and a copy that is gone."""
        tab = self._window.detail.people
        self._window.side.buttons()[0].click()
        self._open(shown.partly)
        for person, kind in EVIDENCE.items():
            self._look(partial(self._show_evidence, person), Look(f"sheet-evidence-{kind}"))
        for kept in (store / "evidence").iterdir():
            kept.unlink()
        self._open(shown.granted)
        self._open(shown.partly)
        until(lambda: bool(tab.concerns.texts()))
        self._see("meeting-concerns", self._window)
        gone = partial(self._show_evidence, next(iter(EVIDENCE)))
        self._look(gone, Look("sheet-evidence-gone"))

    def _show_evidence(self, name: str) -> None:
        tab = self._window.detail.people
        names = [each.name for each in tab.participants()]
        tab.people.choose(names.index(name))
        tab.menu.actions()[0].trigger()

    def recall(self) -> None:
        """Show the one that calls a release back."""
        self._window.side.release_buttons()[0].click()
        until(self._session.releases.page.isVisible)
        self._look(self._session.releases.page.recall.click, Look("sheet-recall"))
        self._window.side.buttons()[0].click()

    def settings(self, place: Path) -> None:
        """Show those that the settings bring up; `place` holds a backup."""
        page = self._session.settings.page
        assert page is not None  # noqa: S101 - shown before
        for name, wanted in (
            ("rotate", page.key.rotate_wanted),
            ("recovery", page.key.recovery_wanted),
            ("return", page.key.return_wanted),
        ):
            self._look(wanted.emit, Look(f"sheet-{name}"))
        self._look(
            page.rules.add_wanted.emit,
            Look("sheet-rule", leave=stay),
            Look("sheet-rule-never", _fill_rule, leave=stay),
            Look("sheet-rule-grant", _grant_by_rule),
        )
        for notice in (HOST, PARTICIPANT):
            edit = partial(page.notices.edit_wanted.emit, notice)
            self._look(edit, Look(f"sheet-notice-{notice}"))
        self._look(partial(page.presets.rename_wanted.emit, PRESET), Look("sheet-preset-name"))
        self._look(
            partial(page.backups.restore_wanted.emit, place / BACKUP),
            Look("sheet-restore", leave=accept),
            Look("sheet-restore-losing"),
        )

    def _gather(self, titles: Sequence[str]) -> None:
        """Select these meetings, and wait until it is them that are decided on."""

        def gathered() -> bool:
            model, table = self._window.model, self._window.library.table
            rows = {model.meeting(line): line for line in range(model.rowCount())}
            lines = [line for row, line in rows.items() if row is not None and row.title in titles]
            flags = QItemSelectionModel.SelectionFlag
            chosen = table.selectionModel()
            if sorted(each.row() for each in chosen.selectedRows()) != sorted(lines):
                chosen.clearSelection()
                for line in lines:
                    chosen.select(model.index(line, 0), flags.Select | flags.Rows)
            return len(lines) == len(titles) == self._session.library.selection().count

        until(gathered)

    def _look(self, trigger: Do, *looks: Look) -> None:
        """Do what brings up a sheet, take each look at it or what follows it, and leave it."""
        left = list(looks)
        busy: list[Look] = []

        def look() -> None:
            sheet = QApplication.activeModalWidget()
            if sheet is None or not left or busy:
                return
            busy.append(now := left.pop(0))
            now.prepare(sheet)
            self._see(now.name, sheet)
            busy.clear()
            now.leave(sheet)

        timer = QTimer(self._window)
        timer.timeout.connect(look)
        timer.start(LOOK_EVERY)
        trigger()
        until(lambda: not left and not busy and QApplication.activeModalWidget() is None)
        timer.stop()
        timer.deleteLater()


def _fill_reply(sheet: Any) -> None:
    sheet.reply.text.setPlainText("Yes, that is fine with me.\n\nCode: 1AG0-ZY8V-7FH3")
    sheet.findChildren(QRadioButton)[0].click()


def _fill_rule(sheet: Any) -> None:
    sheet.title.setText("call")
    until(lambda: sheet.touched.model().rowCount() > 0)


def _grant_by_rule(sheet: Any) -> None:
    sheet.touched.set_rows(())
    sheet.verdicts[Verdict.GRANT].click()
    until(lambda: sheet.touched.model().rowCount() > 0)
