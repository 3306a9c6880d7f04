"""Answers, requests and names: what the People tab asks for, done on the lanes."""

import hashlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from hostapp.desktop.answer_dialog import AnswerDialog, AnswerForm, AnswerOccasion
from hostapp.desktop.concern_presenter import ConcernPresenter
from hostapp.desktop.decision_grounds import touched_by
from hostapp.desktop.direction import filled
from hostapp.desktop.effect_text import touched_sentence
from hostapp.desktop.error_text import told
from hostapp.desktop.evidence_viewer import EvidenceViewer
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.person_sheets import ForgetDialog, SamePersonDialog
from hostapp.desktop.purpose_text import in_words
from hostapp.desktop.reply_dialog import ReplyDialog, ReplyForm
from hostapp.desktop.request_dialog import RequestDialog
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.text import in_turn, listed
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError
from hostapp.domain.events import Answer, Answered
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Participant
from hostapp.domain.terms import Purpose
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.services.asking import Request
    from hostapp.services.consent_passages import ConsentPassage
    from hostapp.services.forgetting import Forgotten
    from hostapp.services.outcome import Outcome
    from hostapp.wiring import Hostapp

IGNORED = "ignored-passages"
"""Name of the setting that keeps which passages the host set aside."""


class PeoplePresenter(QObject):
    """Ask what is meant, write it on the deciding lane, and tell what changed."""

    changed = Signal(tuple)
    """Ids of the meetings that may stand otherwise now."""
    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._tab = window.detail.people
        self._row: MeetingRow | None = None
        self._searching: Job | None = None
        self._concerns = ConcernPresenter(window, lanes)
        self.put_back = self._concerns.put_back
        self._evidence = EvidenceViewer(window, lanes)
        self.play_wanted = self._evidence.play_wanted
        self.locked: str | None = None
        """Why nothing can be written now; None if it can."""
        self._connect()

    def show(self, row: MeetingRow | None) -> None:
        """Look in the words of this meeting for what sounds like an answer."""
        same = row is not None and self._row is not None and row.id == self._row.id
        self._row = row
        self._concerns.show(None if row is None else row.id)
        if row is not None and not same:
            self._search()

    def _connect(self) -> None:
        tab = self._tab
        tab.answer_wanted.connect(self._answer)
        tab.ask_wanted.connect(self._ask)
        tab.reply_wanted.connect(self._reply)
        tab.same_wanted.connect(self._same)
        tab.forget_wanted.connect(self._forget)
        tab.passage_opened.connect(self._open_passage)
        tab.passage_ignored.connect(self._ignore)
        self._concerns.ask_wanted.connect(self._ask_people)
        self._concerns.failed.connect(self.failed)
        tab.evidence_wanted.connect(self._show_evidence)
        self._evidence.failed.connect(self.failed)

    def _search(self) -> None:
        if self._row is None:
            return
        if self._searching is not None:
            self._searching.drop()
        work = partial(_passages, self._row.id)
        self._searching = self._lanes.files.submit(work, self._found, self._fail)

    def _found(self, found: "tuple[MeetingId, tuple[ConsentPassage, ...]]") -> None:
        meeting, passages = found
        if self._row is not None and self._row.id == meeting:
            self._tab.show_passages(passages)

    def _answer(self, person: Participant | None) -> None:
        if person is not None:
            self._begin_answer(person, None)

    def _open_passage(self, passage: "ConsentPassage") -> None:
        person = self._tab.person_of(passage) or self._tab.chosen()
        if person is not None:
            self._begin_answer(person, passage)

    def _begin_answer(self, person: Participant, passage: "ConsentPassage | None") -> None:
        if self._row is None or self.locked is not None:
            return
        work = partial(_before_answer, self._row, person, passage)
        self._lanes.looking.submit(work, self._ask_answer, self._fail)

    def _ask_answer(
        self, read: tuple[MeetingRow, Participant, AnswerOccasion, tuple[Purpose, ...]]
    ) -> None:
        row, person, occasion, purposes = read
        form = AnswerDialog.ask(occasion, purposes, self._window)
        if form is not None:
            self._write(partial(_record, row.id, person.person, form), self._recorded)

    def _show_evidence(self, person: Participant, answer: Answered) -> None:
        if self._row is not None:
            self._evidence.show(self._row.id, person, answer)

    def _ask(self, person: Participant | None) -> None:
        self._ask_people(() if person is None else (person.person,))

    def _ask_people(self, people: tuple[PersonId, ...]) -> None:
        if self._row is None or self.locked is not None:
            return
        work = partial(_request, self._row.id, people, QLocale().name()[:2])
        self._lanes.deciding.submit(work, self._requested, self._fail)

    def _requested(self, requests: "tuple[Request, ...]") -> None:
        RequestDialog.show_requests(requests, self._window)
        self.changed.emit((self._row.id,) if self._row else ())

    def _reply(self) -> None:
        if self.locked is not None:
            return
        form = ReplyDialog.ask(self._window)
        if form is not None:
            self._write(partial(_record_reply, form), self._recorded)

    def _recorded(self, outcome: "Outcome") -> None:
        count = len(outcome.decided)
        text = translate("People", "Recorded for %Ln meeting(s).", None, count)
        left = [told(each.reason) for each in outcome.not_decided]
        self._tell(News.NOTE if left else News.DONE, in_turn([text, *left[:1]]))
        self.changed.emit(outcome.decided)

    def _same(self, person: Participant | None) -> None:
        if person is None or self.locked is not None:
            return
        others = [each.name for each in self._tab.participants() if each.person != person.person]
        name = SamePersonDialog.ask(person.name, others, self._window)
        if name:
            self._write(partial(_join, person, name), self._joined)

    def _joined(self, meetings: tuple[MeetingId, ...]) -> None:
        self._tell(News.DONE, translate("People", "Both names stand for one person now."))
        self.changed.emit(meetings)

    def _forget(self, person: Participant | None) -> None:
        if person is None or self.locked is not None:
            return
        if ForgetDialog.ask(person.name, self._window):
            self._write(partial(_forget, person.person), self._forgotten)

    def _forgotten(self, done: "Forgotten") -> None:
        text = filled(translate("People", "Forgotten; «{0}» takes the name's place."), done.shown)
        if done.left:
            rest = translate("People", "The name still stands in: {0}.")
            text = f"{text} {filled(rest, listed(done.left))}"
        self._tell(News.NOTE if done.left else News.DONE, text)
        self.changed.emit(done.meetings)
        self._search()

    def _ignore(self, passage: "ConsentPassage") -> None:
        if self._row is not None:
            self._lanes.files.submit(partial(_set_aside, self._row.id, passage), None, self._fail)
            self._search()

    def _write(
        self, work: "Callable[[Hostapp, Job], object]", written: Callable[[Any], None]
    ) -> None:
        self._lanes.deciding.submit(work, written, self._fail)

    def _tell(self, news: News, text: str) -> None:
        self._window.library.bar.show_news(news, text)

    def _fail(self, error: HostappError) -> None:
        self.failed.emit(error)


def _passages(
    meeting: MeetingId, hostapp: "Hostapp", _job: Job
) -> "tuple[MeetingId, tuple[ConsentPassage, ...]]":
    aside = set(_ignored(hostapp))
    found = hostapp.consent_passages.of(meeting)
    return meeting, tuple(each for each in found if _mark(meeting, each) not in aside)


def _set_aside(
    meeting: MeetingId, passage: "ConsentPassage", hostapp: "Hostapp", _job: Job
) -> None:
    marks = dict.fromkeys((*_ignored(hostapp), _mark(meeting, passage)))
    hostapp.keepsakes.set_setting(IGNORED, list(marks))


def _ignored(hostapp: "Hostapp") -> list[str]:
    kept = hostapp.keepsakes.setting(IGNORED)
    return [str(each) for each in kept] if isinstance(kept, list) else []


def _mark(meeting: MeetingId, passage: "ConsentPassage") -> str:
    """Return what stands for a passage without a word of it."""
    place = f"{meeting}\n{passage.quote.file}\n{passage.quote.line}\n{passage.rule}"
    return hashlib.sha256(place.encode("utf-8", "replace")).hexdigest()[:16]


def _before_answer(
    row: MeetingRow,
    person: Participant,
    passage: "ConsentPassage | None",
    hostapp: "Hostapp",
    _job: Job,
) -> tuple[MeetingRow, Participant, AnswerOccasion, tuple[Purpose, ...]]:
    objects = passage is not None and passage.kind.value == "objection"
    occasion = AnswerOccasion(
        name=person.name,
        meeting=row.title,
        quote=None if passage is None else passage.quote,
        suggested=Answer.NO if objects else None,
        touched=touched_sentence(touched_by(hostapp, (row.id,), person.person)),
    )
    return row, person, occasion, in_words(hostapp.vocabulary.purposes())


def _record(
    meeting: MeetingId, person: PersonId, form: AnswerForm, hostapp: "Hostapp", _job: Job
) -> "Outcome":
    return hostapp.answers.record(
        meeting,
        person,
        form.answer,
        purposes=form.purposes,
        evidence=form.evidence,
        all_meetings=form.everywhere,
    )


def _record_reply(form: ReplyForm, hostapp: "Hostapp", _job: Job) -> "Outcome":
    return hostapp.asking.record(form.text, form.answer, evidence=form.evidence)


def _request(
    meeting: MeetingId,
    people: tuple[PersonId, ...],
    language: str,
    hostapp: "Hostapp",
    _job: Job,
) -> "tuple[Request, ...]":
    hostapp.insist_on_writing()
    return hostapp.asking.ask(meeting, people, language=language)


def _join(person: Participant, name: str, hostapp: "Hostapp", _job: Job) -> tuple[MeetingId, ...]:
    stays = hostapp.arranging.same_person(person, hostapp.arranging.person(name))
    return tuple(hostapp.library.meetings_with(person=stays))


def _forget(person: PersonId, hostapp: "Hostapp", _job: Job) -> "Forgotten":
    hostapp.insist_on_writing()
    return hostapp.forgetting.forget(person)
