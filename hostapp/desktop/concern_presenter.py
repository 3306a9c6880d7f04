"""Find what to look at again in a meeting: words that changed, evidence that was altered."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.direction import filled
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.people_concerns import Concern
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.text import listed
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.events import Recorded
from hostapp.domain.identifiers import MeetingId, PersonId

if TYPE_CHECKING:
    from hostapp.domain.meetings import Meeting
    from hostapp.services.evidence import EvidenceProblem
    from hostapp.services.notices import AskAgain
    from hostapp.wiring import Hostapp

Found = tuple[MeetingId, tuple[Concern, ...]]


class ConcernPresenter(QObject):
    """Reads on the files lane, because evidence is read whole."""

    failed = Signal(object)
    ask_wanted = Signal(tuple)
    """The people to ask again."""
    put_back = Signal()
    """Evidence is as it was again."""

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._list = window.detail.people.concerns
        self._meeting: MeetingId | None = None
        self._job: Job | None = None
        self._list.ask_wanted.connect(self.ask_wanted)
        self._list.original_wanted.connect(self._put_back)

    def show(self, meeting: MeetingId | None) -> None:
        """Look at this meeting."""
        if self._job is not None:
            self._job.drop()
        if meeting != self._meeting:
            self._list.show_concerns(())
        self._meeting = meeting
        if meeting is not None:
            work = partial(read_concerns, meeting)
            self._job = self._lanes.files.submit(work, self._take, self._fail)

    def _take(self, found: Found) -> None:
        meeting, concerns = found
        if meeting == self._meeting:
            self._list.show_concerns(concerns)

    def _put_back(self, digest: str) -> None:
        title = translate("Concern", "The original of this evidence")
        chosen, _kind = QFileDialog.getOpenFileName(self._window, title)
        if chosen:
            work = partial(_put_back, digest, Path(chosen))
            self._lanes.files.submit(work, self._is_back, self._fail)

    def _is_back(self, _: object) -> None:
        text = translate("Concern", "The evidence is as it was when the answer was recorded.")
        self._window.library.bar.show_news(News.DONE, text)
        self.show(self._meeting)
        self.put_back.emit()

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def read_concerns(meeting: MeetingId, hostapp: "Hostapp", _job: Job) -> Found:
    """Return what to look at again in a meeting."""
    found = hostapp.look.one(meeting).meeting
    names = {each.person: each.name for each in found.participants}
    events = _events_about(hostapp, found)
    again = [_again_concern(each, names) for each in hostapp.notices.ask_again(events)]
    problems = [_evidence_concern(each, names) for each in hostapp.evidence.problems(events)]
    return meeting, (*problems, *again)


def _events_about(hostapp: "Hostapp", meeting: "Meeting") -> list[Recorded]:
    decisions = hostapp.statuses.decisions()
    found = {each.index: each for each in decisions.in_meeting(meeting.id)}
    for participant in meeting.participants:
        for each in decisions.by_person(participant.person):
            if each.event.meeting in {None, meeting.id}:
                found[each.index] = each
    return [found[index] for index in sorted(found)]


def _again_concern(again: "AskAgain", names: Mapping[PersonId, str]) -> Concern:
    if not again.people:
        return Concern(
            filled(
                translate(
                    "Concern",
                    "You granted this under version {0} of your own notice, and version {1} is in"
                    " force: press Grant… to decide under the new words.",
                ),
                again.notice.version,
                again.now.version,
            )
        )
    who = listed([names.get(each, each) for each in again.people])
    text = translate(
        "Concern",
        "Said yes under version {0} of the notice, and version {1} is in force: {2}. Their yes"
        " still counts for what it said.",
    )
    return Concern(filled(text, again.notice.version, again.now.version, who), again.people)


def _evidence_concern(problem: "EvidenceProblem", names: Mapping[PersonId, str]) -> Concern:
    name = names.get(problem.person, problem.person)
    text = (
        translate(
            "Concern",
            "The copy of «{0}», which shows the answer of {1}, was altered on this disk. The"
            " answer still counts: put the original back, or ask again.",
        )
        if problem.altered
        else translate(
            "Concern",
            "The copy of «{0}», which shows the answer of {1}, is missing on this disk. The"
            " answer still counts: put the original back, or ask again.",
        )
    )
    return Concern(filled(text, problem.name, name), (problem.person,), problem.digest)


def _put_back(digest: str, path: Path, hostapp: "Hostapp", _job: Job) -> None:
    hostapp.evidence.put_back(digest, path)
