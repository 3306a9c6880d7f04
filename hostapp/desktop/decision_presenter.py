"""Carry out what a host decides: the only part of the window that writes decisions."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from hostapp.desktop.decision_grounds import Grounds, read_grounds
from hostapp.desktop.decision_news import (
    denied_news,
    granted_news,
    reopened_news,
    subject_of,
    ungranted_news,
)
from hostapp.desktop.decision_summary import denial_summary, grant_summary
from hostapp.desktop.decision_work import (
    ALLOWED,
    Denial,
    Learned,
    PendingGrant,
    bind,
    deny,
    grant,
    keep_preset,
    learn,
    read_files,
    reopen,
    reopen_ids,
    revoke_ids,
)
from hostapp.desktop.direction import filled
from hostapp.desktop.effect_text import effect_sentence, touched_sentence
from hostapp.desktop.grant_dialog import GrantDialog, start_from
from hostapp.desktop.grant_form import GrantForm, GrantOccasion, form_of
from hostapp.desktop.grant_summary_dialog import GrantSummaryDialog, Wish
from hostapp.desktop.jobs import Job
from hostapp.desktop.last_decisions import LastDecision, LastDecisions
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.revoke_dialog import RevokeDialog, RevokeForm, RevokeOccasion
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.text import purpose_name, state_sentences
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.status_word import Status
from hostapp.domain.terms import Basis
from hostapp.services.presets import Preset

if TYPE_CHECKING:
    from hostapp.services.outcome import Outcome
    from hostapp.wiring import Hostapp

UNDO = "undo-decision"


class DecisionPresenter(QObject):
    """Ask what is meant, write it on the deciding lane, and tell what changed."""

    changed = Signal(tuple)
    """Ids of the meetings decided on; none if the host thought better of it."""
    failed = Signal(object)
    working = Signal(str)
    """What takes a while; empty when it is done."""
    advanced = Signal(object, object)
    taken = Signal(object)
    """The `Selection` that a decision was confirmed for; it is not written yet."""
    left = Signal(object)
    """The `Selection` of which nothing could be decided, after `taken`."""
    undone = Signal(tuple)
    """Ids of the meetings that wait for a decision again, just before `changed`."""
    learned = Signal(object, str)
    """The presets, and the name of the one that the key grants with; empty for none."""

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._known = Learned()
        self._last = GrantForm()
        self._preset: str | None = None
        """What the host chose for the key; None until then."""
        self._pending: list[PendingGrant] = []
        self._writing = 0
        self._done = LastDecisions()
        self._preparing = False
        self.locked: str | None = None
        """Why nothing can be decided now; None if it can."""
        window.library.bar.pressed.connect(self._bar_pressed)

    def learn(self) -> None:
        """Read which purposes and presets there are to choose from."""
        self._lanes.looking.submit(learn, self._learned, self._fail)

    def choose_preset(self, name: str) -> None:
        """Let the key grant with this preset; empty: with the terms of the last sheet."""
        self._preset = name

    def grant(self, selection: Selection) -> None:
        """Let the host fill in the terms, then read the files and write the grant."""
        if self._known.purposes:
            self._prepare(selection, self._ask_terms)

    def grant_as_before(self, selection: Selection) -> None:
        """Grant with the chosen preset, or on the terms of the last sheet; several after a summary.

        Ask on the sheet if there are no such terms or the words changed; also if the host would
        state to be alone in the recording, since that is of one recording only.
        """
        if self._known.purposes:
            self._prepare(selection, self._repeat_terms)

    def deny(self, selection: Selection) -> None:
        """Refuse one undecided meeting at once; ask before a grant ends, or several are decided."""
        if not self._can(selection):
            return
        if selection.count > 1 or any(row.status in ALLOWED for row in selection.rows):
            self._prepare(selection, self._ask_to_deny)
        else:
            self._deny(selection, RevokeForm())

    def undo(self, selection: Selection) -> None:
        """Undo the refusals selected, grant again what was revoked, or undo the last decision."""
        if any(row.status is Status.REFUSED for row in selection.rows):
            self.reopen(selection)
        elif selection.rows and all(row.status is Status.REVOKED for row in selection.rows):
            self.grant(selection)
        else:
            self._undo_last()

    def reopen(self, selection: Selection) -> None:
        """Undo refusals."""
        if self._can(selection):
            self._write(partial(reopen, selection), self._reopened)

    def _prepare(self, selection: Selection, then: Callable[[Any], None]) -> None:
        """Read what the decision stands on, unless a question is open already."""
        if not self._can(selection) or self._preparing:
            return
        self._preparing = True
        work = partial(read_grounds, selection, QLocale().name()[:2])
        self._lanes.looking.submit(work, then, self._fail)

    def _ask_terms(self, read: tuple[Selection, Grounds], start: GrantForm | None = None) -> None:
        selection, grounds = read
        form = GrantDialog.ask(
            _occasion(selection, grounds),
            self._known.purposes,
            grounds,
            start_from(start or self._start(), self._known.purposes),
            self._window,
            presets=self._known.presets,
            keep=self._keep_preset,
        )
        self._preparing = False
        if form is not None:
            self._last = form
            self._take_grant(selection, form)
        else:
            self.changed.emit(())

    def _repeat_terms(self, read: tuple[Selection, Grounds]) -> None:
        selection, grounds = read
        form = self._start()
        ready = selection.complete and not any(row.states for row in selection.rows)
        fits = form.basis is not Basis.SOLO and not grounds.beside(form.data)
        if not (ready and fits and self._knows_words(form, grounds)):
            self._ask_terms(read)
            return
        form = replace(form, note=None, anyway=False, notice=grounds.notice.notice)
        if selection.count > 1 and not self._confirmed(selection, grounds, form):
            return
        self._preparing = False
        self._take_grant(selection, form)

    def _confirmed(self, selection: Selection, grounds: Grounds, form: GrantForm) -> bool:
        """Sum up a grant on several meetings; whether it is to be written as it is."""
        labels = {each.id: each.label for each in self._known.purposes}
        effect = effect_sentence(form, labels, grounds)
        wish = GrantSummaryDialog.ask(
            subject_of(selection), effect, grant_summary(grounds), self._window
        )
        if wish is Wish.OTHER_TERMS:
            self._ask_terms((selection, grounds), form)
        elif wish is None:
            self._preparing = False
            self.changed.emit(())
        return wish is Wish.GRANT

    def _start(self) -> GrantForm:
        """Return the terms to begin with: the chosen preset, else the last, else the usual."""
        preset = self._known.preset(self._preset_name)
        if preset is not None and not preset.ended(datetime.now(UTC)):
            return form_of(preset.terms)
        return self._last

    def _knows_words(self, form: GrantForm, grounds: Grounds) -> bool:
        """Tell whether the host has read these words, and there are terms to repeat."""
        words = grounds.notice.notice
        if form is self._last:
            return form.notice == words
        return words.sha256 in {grounds.read_before, self._last.notice and self._last.notice.sha256}

    def _keep_preset(self, preset: Preset) -> None:
        self._preset = preset.name
        self._write(partial(keep_preset, preset), self._preset_kept)

    def _preset_kept(self, learned: Learned) -> None:
        self._writing -= 1
        self._learned(learned)

    def _take_grant(self, selection: Selection, form: GrantForm) -> None:
        self._read_files(PendingGrant(selection, form))
        self.taken.emit(selection)

    def _ask_to_deny(self, read: tuple[Selection, Grounds]) -> None:
        selection, grounds = read
        several = selection.count > 1
        occasion = RevokeOccasion(
            subject_of(selection),
            ends=any(grounds.statuses.get(each) for each in ALLOWED),
            touched=touched_sentence(grounds.touched),
            summary=denial_summary(grounds) if several else (),
            purposes={each: self._label(each) for each in grounds.purposes},
        )
        form = RevokeDialog.ask(occasion, self._window)
        self._preparing = False
        if form is not None:
            self._deny(selection, form)
        else:
            self.changed.emit(())

    def _label(self, purpose: PurposeId) -> str:
        own = {each.id: each.label for each in self._known.purposes}
        return own.get(purpose) or purpose_name(purpose)

    def _deny(self, selection: Selection, form: RevokeForm) -> None:
        for pending in self._pending:
            pending.refused.update(row.id for row in selection.rows)
        self._write(partial(deny, selection, form), self._denied)
        self.taken.emit(selection)

    def cancel(self) -> None:
        """Stop reading files for grants; nothing is written for them."""
        for pending in self._pending:
            if pending.job is not None:
                pending.job.cancel()

    @property
    def busy(self) -> bool:
        """Whether a decision that was begun is not written yet."""
        return self._preparing or bool(self._pending) or self._writing > 0

    def _can(self, selection: Selection) -> bool:
        return self.locked is None and selection.count > 0

    def _learned(self, learned: Learned) -> None:
        self._known = learned
        if self._preset and learned.preset(self._preset) is None:
            self._preset = None
        self.learned.emit(learned.presets, self._preset_name)

    @property
    def _preset_name(self) -> str:
        """The preset chosen, else the one that every grant begins with; empty for none."""
        return self._known.default if self._preset is None else self._preset

    def _read_files(self, pending: PendingGrant) -> None:
        self._pending.append(pending)
        self.working.emit(translate("Decision", "Reading the files that are granted…"))
        pending.job = self._lanes.files.submit(
            partial(read_files, pending), self._files_read, self._fail, progress=self._advance
        )

    def _advance(self, done: int, total: int) -> None:
        self.advanced.emit(done, total)

    def _files_read(self, pending: PendingGrant) -> None:
        if not pending.ids:
            self._end(pending)
            self._tell(News.NOTE, translate("Decision", "Stopped. Nothing was decided."))
            return
        self._write(partial(grant, pending), self._granted)

    def _write(
        self, work: "Callable[[Hostapp, Job], object]", written: Callable[[Any], None]
    ) -> None:
        self._writing += 1
        self._lanes.deciding.submit(work, written, self._not_written)

    def _not_written(self, error: HostappError) -> None:
        self._writing -= 1
        self._fail(error)

    def _granted(self, result: "tuple[PendingGrant, Outcome]") -> None:
        self._writing -= 1
        pending, outcome = result
        self._end(pending)
        if outcome.decided:
            self._done.add(LastDecision(granted=outcome.decided))
        elif not pending.refused:
            self.left.emit(pending.selection)
        self._tell(*granted_news(outcome), offer=UNDO if outcome.decided else "")
        self.changed.emit(outcome.decided)

    def _denied(self, denial: Denial) -> None:
        self._writing -= 1
        refused, ended = denial.refused.decided, denial.revoked.decided
        decided = (*ended, *refused)
        whole = denial.selection if ended and denial.selection.complete else None
        self._done.add(LastDecision(refused=refused, revoked=whole))
        offer = UNDO if refused and not ended else ""
        self._tell(*denied_news(denial.revoked, denial.refused), offer=offer)
        self.changed.emit(decided)
        if decided:
            self._lanes.files.submit(partial(bind, decided), None, self._fail)

    def _reopened(self, outcome: "Outcome") -> None:
        self._writing -= 1
        self._done.forget(outcome.decided)
        self._tell(*reopened_news(outcome))
        self.undone.emit(outcome.decided)
        self.changed.emit(outcome.decided)

    def _bar_pressed(self, offer: str) -> None:
        if offer == UNDO:
            self._undo_last()

    def _undo_last(self) -> None:
        """Take the last decision back by a new one.

        A refusal is reopened, a grant revoked; for what was revoked the host fills in new terms.
        """
        if self.locked is not None:
            return
        last = self._done.take()
        if last is None:
            self._tell(News.NOTE, translate("Decision", "There is nothing to undo."))
        elif last.refused:
            self._write(partial(reopen_ids, last.refused), self._reopened)
        elif last.revoked is not None:
            self.grant(last.revoked)
        else:
            self._write(partial(revoke_ids, last.granted), self._ungranted)

    def _ungranted(self, outcome: "Outcome") -> None:
        self._writing -= 1
        self._tell(*ungranted_news(outcome))
        self.changed.emit(outcome.decided)

    def _end(self, pending: PendingGrant) -> None:
        if pending in self._pending:
            self._pending.remove(pending)
        if not self._pending:
            self.working.emit("")

    def _tell(self, news: News, text: str, *, offer: str = "") -> None:
        caption = translate("Decision", "Undo") if offer else ""
        self._window.library.bar.show_news(news, text, offer=offer, caption=caption)

    def _fail(self, error: HostappError) -> None:
        self._pending.clear()
        self._preparing = False
        self.working.emit("")
        self.failed.emit(error)


def _occasion(selection: Selection, grounds: Grounds) -> GrantOccasion:
    return GrantOccasion(
        subject=subject_of(selection),
        count=selection.count,
        warnings=_warnings(selection),
        summary=grant_summary(grounds) if selection.count > 1 else (),
    )


def _warnings(selection: Selection) -> tuple[str, ...]:
    """Return what is not ready; of several meetings, in how many."""
    told = Counter(text for row in selection.rows for text in state_sentences(row.states))
    if selection.count == 1:
        return tuple(told)
    return tuple(
        filled(translate("Decision", "In %Ln meeting(s): {0}", None, number), text)
        for text, number in told.items()
    )
