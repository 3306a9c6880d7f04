"""Plan and write a release on the files lane, as the wizard asks for it."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, in_a_row, isolated_path
from hostapp.desktop.error_text import told
from hostapp.desktop.export_form import ExportForm, ExportReview
from hostapp.desktop.export_wizard import ExportWizard
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.purpose_text import in_words
from hostapp.desktop.selection import Selection
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.terms import Purpose

if TYPE_CHECKING:
    from hostapp.release.plan import LeftOut, MeetingPlan
    from hostapp.services.export import Exported
    from hostapp.wiring import Hostapp

SHOWN = 500
"""Lines of a list that are shown."""


class ExportPresenter(QObject):
    """One wizard at a time; the ledger is verified before anything goes."""

    changed = Signal(tuple)
    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._selection: Selection | None = None
        self._job: Job | None = None
        self.wizard: ExportWizard | None = None
        self.locked: str | None = None
        """Why nothing can be released now; None if it can."""

    def begin(self, selection: Selection) -> None:
        """Open the wizard."""
        if self.locked is None and self.wizard is None:
            self._selection = selection
            self._lanes.looking.submit(_read_purposes, self._open, self._fail)

    def _open(self, purposes: tuple[Purpose, ...]) -> None:
        if self._selection is None or self.wizard is not None:
            return
        self.wizard = wizard = ExportWizard(purposes, self._selection.count, self._window)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.plan_wanted.connect(self._plan)
        wizard.write_wanted.connect(self._write)
        wizard.stopped.connect(self._stop)
        wizard.finished.connect(self._closed)
        wizard.open()

    def _plan(self, form: ExportForm) -> None:
        if self.wizard is None or self._selection is None:
            return
        self.wizard.show_work(translate("Export", "Asking about every meeting…"))
        selection = self._selection if form.selected else None
        self._job = self._lanes.files.submit(
            partial(_plan, form, selection), self._planned, self._fail, progress=self._advance
        )

    def _planned(self, review: ExportReview) -> None:
        if self.wizard is not None:
            self.wizard.show_review(review)

    def _write(self, review: ExportReview, folder: Path) -> None:
        if self.wizard is None:
            return
        self.wizard.show_work(translate("Export", "Writing the dataset…"))
        self._job = self._lanes.files.submit(
            partial(_write, review, folder), self._written, self._fail, progress=self._advance
        )

    def _written(self, exported: "Exported") -> None:
        if self.wizard is not None:
            self.wizard.show_done(done_sentence(exported))
        self.changed.emit(())

    def _advance(self, done: int, total: int) -> None:
        if self.wizard is not None:
            self.wizard.advance(done, total)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _closed(self) -> None:
        self.wizard = None
        self._job = None

    def _fail(self, error: HostappError) -> None:
        if self.wizard is not None:
            self.wizard.show_plan(told(error))
        else:
            self.failed.emit(error)


def done_sentence(exported: "Exported") -> str:
    """Return what came of an export."""
    if exported.path is None:
        return translate("Export", "Nothing was released: nothing of it may go.")
    text = translate(
        "Export",
        "%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be"
        " called back under «Datasets».",
        None,
        exported.items,
    )
    return filled(text, exported.path, exported.entry)


def _read_purposes(hostapp: "Hostapp", _job: Job) -> tuple[Purpose, ...]:
    return in_words(hostapp.vocabulary.purposes())


def _plan(
    form: ExportForm, selection: Selection | None, hostapp: "Hostapp", job: Job
) -> ExportReview:
    hostapp.insist_on_writing()
    meetings = None if selection is None else selection.ids(hostapp)
    plan = hostapp.planning.plan(
        form.purpose,
        form.recipient,
        tuple(sorted(form.formats)),
        meetings,
        progress=job.progress,
        cancelled=job.cancelled,
    )
    shown, going = plan.left_out[:SHOWN], plan.meetings[:SHOWN]
    cut = [each for each in plan.meetings if each.cuts]
    named = [*(each.meeting for each in (*going, *cut)), *(each.meeting for each in shown)]
    found = hostapp.library.meetings(list(dict.fromkeys(named)))
    titles = {each.id: each.title for each in found}
    return ExportReview(
        plan=plan,
        meetings=len(plan.meetings),
        seconds=plan.seconds,
        size=plan.size,
        left=tuple((_left_name(titles, each), told(each.reason)) for each in shown),
        going=tuple((titles.get(each.meeting, each.meeting), _amount(each)) for each in going),
        cuts=_cuts(cut, titles, hostapp),
        masked=tuple((text, kind) for kind, text in sorted(plan.findings)[:SHOWN]),
    )


def _amount(plan: "MeetingPlan") -> str:
    """Return how much speech and how many bytes go of a meeting."""
    speech = formats.length(plan.seconds) if plan.seconds else ""
    return in_a_row([speech, formats.size(plan.size)])


def _cuts(
    plans: Sequence["MeetingPlan"], titles: Mapping[MeetingId, str], hostapp: "Hostapp"
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return who is cut out of which meeting, and by which methods, in words."""
    from hostapp.release.method_words import METHOD_WORDS

    names = hostapp.keepsakes.people({cut.person for each in plans for cut in each.cuts})
    how: dict[str, list[str]] = {}
    for each in plans:
        for cut in each.cuts:
            who = in_a_row(
                [names.get(cut.person, cut.person), titles.get(each.meeting, each.meeting)]
            )
            how.setdefault(who, []).append(told(METHOD_WORDS[cut.method]))
    return tuple((who, tuple(dict.fromkeys(how[who]))) for who in sorted(how))


def _left_name(titles: Mapping[MeetingId, str], left: "LeftOut") -> str:
    title = titles.get(left.meeting, left.meeting)
    if left.path is None:
        return title
    file = left.path.replace(b"\\", b"/").rpartition(b"/")[2].decode("utf-8", "replace")
    return in_a_row([title, isolated_path(file)])


def _write(review: ExportReview, folder: Path, hostapp: "Hostapp", job: Job) -> "Exported":
    return hostapp.export.write(review.plan, folder, progress=job.progress, cancelled=job.cancelled)
