"""Carry out what a host decides: the only part of the window that writes decisions."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
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
from hostapp.desktop.effect_text import touched_sentence
from hostapp.desktop.grant_dialog import GrantDialog, start_from
from hostapp.desktop.grant_form import GrantForm, GrantOccasion
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.revoke_dialog import RevokeDialog
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.text import state_sentences
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.status_word import Status
from hostapp.domain.terms import Basis, Purpose, Terms
from hostapp.services.terms import day_end

if TYPE_CHECKING:
    from hostapp.services.outcome import Outcome
    from hostapp.wiring import Hostapp

ALLOWED = frozenset({Status.GRANTED, Status.PARTLY, Status.EXPIRED})
UNDO = "undo-decision"


@dataclass(slots=True)
class PendingGrant:
    """A grant whose files are being read; a no in the meantime takes meetings out of it."""

    selection: Selection
    form: GrantForm
    ids: tuple[MeetingId, ...] = ()
    refused: set[MeetingId] = field(default_factory=set)
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class Denial:
    """What came of a no: some meetings were revoked, others refused."""

    revoked: "Outcome"
    refused: "Outcome"


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

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._purposes: tuple[Purpose, ...] = ()
        self._last = GrantForm()
        self._pending: list[PendingGrant] = []
        self._writing = 0
        self._undoable: tuple[MeetingId, ...] = ()
        self._ungrantable: tuple[MeetingId, ...] = ()
        self._preparing = False
        self.locked: str | None = None
        """Why nothing can be decided now; None if it can."""
        window.library.bar.pressed.connect(self._bar_pressed)

    def learn_purposes(self) -> None:
        """Read which purposes there are to choose from."""
        self._lanes.looking.submit(_read_purposes, self._set_purposes, self._fail)

    def grant(self, selection: Selection) -> None:
        """Let the host fill in the terms, then read the files and write the grant."""
        if self._purposes:
            self._prepare(selection, self._ask_terms)

    def grant_as_before(self, selection: Selection) -> None:
        """Grant on the terms of the last sheet; ask if there is none, or its words changed.

        Ask, too, if the host stated there to be alone in the recording: that was of that one.
        """
        if self._purposes:
            self._prepare(selection, self._repeat_terms)

    def deny(self, selection: Selection) -> None:
        """Refuse what is undecided at once; revoke what is allowed after one question."""
        if not self._can(selection):
            return
        if not selection.complete or any(row.status in ALLOWED for row in selection.rows):
            self._prepare(selection, self._ask_to_revoke)
        else:
            self._deny(selection, None)

    def undo(self, selection: Selection) -> None:
        """Undo the refusals that are selected, or else the last decision."""
        if any(row.status is Status.REFUSED for row in selection.rows):
            self.reopen(selection)
        else:
            self._undo_last()

    def reopen(self, selection: Selection) -> None:
        """Undo refusals."""
        if self._can(selection):
            self._write(partial(_reopen, selection), self._reopened)

    def _prepare(self, selection: Selection, then: Callable[[Any], None]) -> None:
        """Read what the decision stands on, unless a question is open already."""
        if not self._can(selection) or self._preparing:
            return
        self._preparing = True
        work = partial(read_grounds, selection, QLocale().name()[:2])
        self._lanes.looking.submit(work, then, self._fail)

    def _ask_terms(self, read: tuple[Selection, Grounds]) -> None:
        selection, grounds = read
        form = GrantDialog.ask(
            _occasion(selection),
            self._purposes,
            grounds,
            start_from(self._last, self._purposes),
            self._window,
        )
        self._preparing = False
        if form is not None:
            self._last = form
            self._take_grant(selection, form)
        else:
            self.changed.emit(())

    def _repeat_terms(self, read: tuple[Selection, Grounds]) -> None:
        selection, grounds = read
        ready = selection.complete and not any(row.states for row in selection.rows)
        alone = self._last.basis is Basis.SOLO
        if not ready or alone or self._last.notice != grounds.notice.notice:
            self._ask_terms(read)
            return
        self._preparing = False
        self._take_grant(selection, replace(self._last, note=None, anyway=False))

    def _take_grant(self, selection: Selection, form: GrantForm) -> None:
        self._read_files(PendingGrant(selection, form))
        self.taken.emit(selection)

    def _ask_to_revoke(self, read: tuple[Selection, Grounds]) -> None:
        selection, grounds = read
        form = RevokeDialog.ask(
            subject_of(selection), touched_sentence(grounds.touched), self._window
        )
        self._preparing = False
        if form is not None:
            self._deny(selection, form.note)
        else:
            self.changed.emit(())

    def _deny(self, selection: Selection, note: str | None) -> None:
        for pending in self._pending:
            pending.refused.update(row.id for row in selection.rows)
        self._write(partial(_deny, selection, note), self._denied)
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

    def _set_purposes(self, purposes: tuple[Purpose, ...]) -> None:
        self._purposes = purposes

    def _read_files(self, pending: PendingGrant) -> None:
        self._pending.append(pending)
        self.working.emit(translate("Decision", "Reading the files that are granted…"))
        pending.job = self._lanes.files.submit(
            partial(_read_files, pending), self._files_read, self._fail, progress=self._advance
        )

    def _advance(self, done: int, total: int) -> None:
        self.advanced.emit(done, total)

    def _files_read(self, pending: PendingGrant) -> None:
        if not pending.ids:
            self._end(pending)
            self._tell(News.NOTE, translate("Decision", "Stopped. Nothing was decided."))
            return
        self._write(partial(_grant, pending), self._granted)

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
        self._undoable, self._ungrantable = (), outcome.decided
        self._tell(*granted_news(outcome), offer=UNDO if outcome.decided else "")
        self.changed.emit(outcome.decided)

    def _denied(self, denial: Denial) -> None:
        self._writing -= 1
        self._undoable, self._ungrantable = denial.refused.decided, ()
        decided = (*denial.revoked.decided, *denial.refused.decided)
        offer = UNDO if self._undoable and not denial.revoked.decided else ""
        self._tell(*denied_news(denial.revoked, denial.refused), offer=offer)
        self.changed.emit(decided)
        if decided:
            self._lanes.files.submit(partial(_bind, decided), None, self._fail)

    def _reopened(self, outcome: "Outcome") -> None:
        self._writing -= 1
        self._tell(*reopened_news(outcome))
        self.changed.emit(outcome.decided)

    def _bar_pressed(self, offer: str) -> None:
        if offer == UNDO:
            self._undo_last()

    def _undo_last(self) -> None:
        """Take the last decision back by a new one: a refusal is reopened, a grant revoked."""
        if self.locked is not None:
            return
        refused, granted = self._undoable, self._ungrantable
        self._undoable = self._ungrantable = ()
        if refused:
            self._write(partial(_reopen_ids, refused), self._reopened)
        elif granted:
            self._write(partial(_revoke_ids, granted), self._ungranted)

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


def _occasion(selection: Selection) -> GrantOccasion:
    states = {state for row in selection.rows for state in row.states}
    return GrantOccasion(
        subject=subject_of(selection),
        count=selection.count,
        warnings=state_sentences(states),
    )


def _read_purposes(hostapp: "Hostapp", _job: Job) -> tuple[Purpose, ...]:
    return hostapp.vocabulary.purposes()


def _read_files(pending: PendingGrant, hostapp: "Hostapp", job: Job) -> PendingGrant:
    """Read all digests that the grant needs, so that writing it takes no time."""
    from hostapp.services.digests import CancelledError

    pending.ids = pending.selection.ids(hostapp)
    meetings = [hostapp.look.one(each).meeting for each in pending.ids]
    total = hostapp.digests.total_bytes(meetings, pending.form.data)
    done = 0
    for meeting in meetings:
        mine = hostapp.digests.total_bytes([meeting], pending.form.data)

        def report(so_far: int, _of: int, before: int = done) -> None:
            job.progress(before + so_far, total)

        try:
            hostapp.digests.of(meeting, pending.form.data, progress=report, cancelled=job.cancelled)
        except CancelledError:
            pending.ids = ()
            return pending
        except HostappError:
            continue  # the grant itself leaves this meeting out, and says why
        done += mine
    return pending


def _grant(pending: PendingGrant, hostapp: "Hostapp", job: Job) -> "tuple[PendingGrant, Outcome]":
    form = pending.form
    terms = Terms(
        purposes=form.purposes,
        data=form.data,
        recipients=form.recipients,
        until=None if form.last_day is None else day_end(form.last_day),
        basis=form.basis,
    )
    ids = [each for each in pending.ids if each not in pending.refused]
    outcome = hostapp.decide.grant(
        ids, terms, note=form.note, anyway=form.anyway, notice=form.notice, cancelled=job.cancelled
    )
    return pending, outcome


def _deny(selection: Selection, note: str | None, hostapp: "Hostapp", _job: Job) -> Denial:
    ids = selection.ids(hostapp)
    allowed = [each for each in ids if hostapp.look.one(each).status.word in ALLOWED]
    others = [each for each in ids if each not in set(allowed)]
    return Denial(
        revoked=hostapp.decide.revoke(allowed, note=note, bind=False),
        refused=hostapp.decide.refuse(others, note=note, bind=False),
    )


def _reopen(selection: Selection, hostapp: "Hostapp", job: Job) -> "Outcome":
    return _reopen_ids(selection.ids(hostapp), hostapp, job)


def _reopen_ids(ids: tuple[MeetingId, ...], hostapp: "Hostapp", _job: Job) -> "Outcome":
    return hostapp.decide.reopen(ids)


def _revoke_ids(ids: tuple[MeetingId, ...], hostapp: "Hostapp", _job: Job) -> "Outcome":
    return hostapp.decide.revoke(ids, bind=False)


def _bind(ids: tuple[MeetingId, ...], hostapp: "Hostapp", job: Job) -> "Outcome":
    return hostapp.decide.bind(ids, cancelled=job.cancelled)
