"""Write, try and apply standing rules from the settings."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from hostapp.desktop.decision_news import granted_news
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.settings_changes import apply_rules, keep_rule, remove_rule, try_rule
from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_rule_sheet import RuleForm, RuleSheet
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.rules import Rule

if TYPE_CHECKING:
    from hostapp.services.outcome import Outcome
    from hostapp.services.rules import Matched


class RulesPresenter(QObject):
    """Own the rule sheet while it is open; the newest trial wins."""

    failed = Signal(object)
    changed = Signal()
    decided = Signal(tuple)

    def __init__(self, page: SettingsWindow, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(page)
        self._page = page
        self._window = window
        self._lanes = lanes
        self._facts = SettingsFacts()
        self._trial: Job | None = None
        self.sheet: RuleSheet | None = None
        page.rules.add_wanted.connect(self._add)
        page.rules.edit_wanted.connect(self._edit)
        page.rules.removed.connect(self._remove)
        page.rules.apply_wanted.connect(self._apply)

    def know(self, facts: SettingsFacts) -> None:
        """Know which rules and presets there are."""
        self._facts = facts

    def _add(self) -> None:
        self._write(None)

    def _edit(self, rule: str) -> None:
        self._write(next((each for each in self._facts.rules if each.id == rule), None))

    def _write(self, rule: Rule | None) -> None:
        sheet = self.sheet = RuleSheet(self._facts.presets, rule, self._page)
        sheet.tried.connect(self._try)
        sheet.finished.connect(self._finished)
        sheet.open()

    def _finished(self, result: int) -> None:
        sheet, self.sheet = self.sheet, None
        if self._trial is not None:
            self._trial.drop()
        if sheet is None:
            return
        if result == QDialog.DialogCode.Accepted:
            work = partial(keep_rule, sheet.form())
            self._lanes.deciding.submit(work, self._changed, self._fail)
        sheet.deleteLater()

    def _try(self, form: RuleForm) -> None:
        if self._trial is not None:
            self._trial.cancel()
            self._trial.drop()
        work = partial(try_rule, form)
        self._trial = self._lanes.looking.submit(work, self._tried, self._fail)

    def _tried(self, found: "tuple[Matched, ...]") -> None:
        if self.sheet is not None:
            self.sheet.show_touched(found)

    def _remove(self, rule: str) -> None:
        self._lanes.deciding.submit(partial(remove_rule, rule), self._changed, self._fail)

    def _apply(self) -> None:
        text = translate("Settings", "Deciding by your rules…")
        self._window.library.strip.begin(text)
        strip = self._window.library.strip
        self._lanes.files.submit(apply_rules, self._applied, self._fail, progress=strip.advance)

    def _applied(self, outcome: "Outcome") -> None:
        self._window.library.strip.end()
        if outcome.decided or outcome.not_decided:
            news, text = granted_news(outcome)
            count = len(outcome.decided)
            decided = translate("Settings", "Decided by rule: %Ln meeting(s).", None, count)
            rest = text.partition(".")[2] if count else f" {text}"
            self._window.library.bar.show_news(news, decided + rest)
        else:
            nothing = translate("Settings", "Nothing that waits is decided by your rules.")
            self._window.library.bar.show_news(News.NOTE, nothing)
        self.decided.emit(outcome.decided)

    def _changed(self, _: object) -> None:
        self.changed.emit()

    def _fail(self, error: HostappError) -> None:
        self._window.library.strip.end()
        self.failed.emit(error)
