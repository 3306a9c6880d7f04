"""Show what an answer rests on, and lead to where it was said."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.evidence_sheet import EvidenceSheet, ShownEvidence, Wish
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.people_text import facts_of, said_words
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.events import Answered
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Participant

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class EvidenceViewer(QObject):
    """Reads kept copies on the looking lane."""

    failed = Signal(object)
    play_wanted = Signal(str, float)
    """The meeting, and the seconds from which to play."""

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes

    def show(self, meeting: MeetingId, person: Participant, answer: Answered) -> None:
        """Show the evidence of an answer, if it has any."""
        if answer.evidence is not None:
            work = partial(_read, meeting, person, answer)
            self._lanes.looking.submit(work, self._show, self._fail)

    def _show(self, read: tuple[MeetingId, str, ShownEvidence]) -> None:
        meeting, evidence, shown = read
        wish = EvidenceSheet.ask(shown, self._window)
        if wish is Wish.PLAY and shown.seconds is not None:
            self.play_wanted.emit(meeting, shown.seconds)
        elif wish is Wish.COPY:
            self._save(evidence, shown.file)

    def _save(self, evidence: str, name: str) -> None:
        title = translate("Evidence", "Where to save the copy")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name)
        if chosen:
            work = partial(_copy, evidence, Path(chosen))
            self._lanes.files.submit(work, self._saved, self._fail)

    def _saved(self, _: object) -> None:
        text = translate("Evidence", "The copy is saved.")
        self._window.library.bar.show_news(News.DONE, text)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _read(
    meeting: MeetingId, person: Participant, answer: Answered, hostapp: "Hostapp", _job: Job
) -> tuple[MeetingId, str, ShownEvidence]:
    evidence = answer.evidence or ""
    facts = facts_of(evidence)
    start = facts.get("start") if answer.meeting == meeting else None  # else said elsewhere
    shown = ShownEvidence(
        name=person.name,
        said=said_words(answer)[0],
        file=str(facts.get("file", "")),
        text=hostapp.evidence.text_of(evidence),
        kept=hostapp.evidence.is_kept(evidence),
        seconds=float(start) if isinstance(start, int | float) else None,
    )
    return meeting, evidence, shown


def _copy(evidence: str, target: Path, hostapp: "Hostapp", _job: Job) -> None:
    hostapp.evidence.copy_out(evidence, target)
