"""The people of a meeting, each with what they said, and what sounds like an answer."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop import formats
from hostapp.desktop.detail import Detail
from hostapp.desktop.direction import filled, in_a_row, isolated
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import Line, LineList
from hostapp.desktop.people_concerns import ConcernList
from hostapp.desktop.people_text import out_line, said_words
from hostapp.desktop.pills import ToneName
from hostapp.desktop.scrolled import scrolled
from hostapp.desktop.translation import translate
from hostapp.domain.events import Answered
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Participant

if TYPE_CHECKING:
    from hostapp.services.consent_passages import ConsentPassage


class PeopleTab(QWidget):
    """Names and answers; passages to look at; what is out of the grant."""

    answer_wanted = Signal(object)
    """The `Participant`."""
    ask_wanted = Signal(object)
    """The `Participant`, or None for everybody."""
    evidence_wanted = Signal(object, object)
    """The `Participant`, and what they `Answered`."""
    reply_wanted = Signal()
    same_wanted = Signal(object)
    forget_wanted = Signal(object)
    passage_opened = Signal(object)
    passage_ignored = Signal(object)
    """The `ConsentPassage`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._participants: tuple[Participant, ...] = ()
        self._answers: Mapping[PersonId, Answered] = {}
        self.concerns = ConcernList()
        self.people = LineList(translate("People", "People in this meeting"))
        self.passages = LineList(translate("People", "Passages that sound like an answer"))
        self.out = LineList(translate("People", "What is left out"))
        self._answer = QPushButton(translate("People", "Answer…"))
        self._answer.setToolTip(translate("People", "Write down what this person said (Enter)"))
        self._ask = QPushButton(translate("People", "Ask…"))
        self._ask.setToolTip(translate("People", "Make a request to send to this person"))
        self._more = QToolButton()
        self._more.setText(translate("People", "More"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(translate("People", "More"))
        self._evidence = self.menu.addAction(
            translate("People", "Show what was said…"), self._show_evidence
        )
        self._needs_person = [
            self.menu.addAction(translate("People", "Same person as…"), self._same),
            self.menu.addAction(translate("People", "Forget…"), self._forget),
        ]
        self.menu.addSeparator()
        self.menu.addAction(translate("People", "Ask everybody…"), self._ask_all)
        self.menu.addAction(translate("People", "A reply with a code…"), self.reply_wanted.emit)
        self._more.setMenu(self.menu)
        self._sounds = label(translate("People", "Sounds like an answer"), "caption")
        self._left = label(translate("People", "Left out of any export"), "caption")
        self._nobody = label(
            translate("People", "Nobody is named in this recording's files."), "quiet", wrap=True
        )
        self._lay_out()
        self._connect()
        self.show_passages(())
        self._show_out(())

    def clear(self) -> None:
        """Show nobody while another meeting is on its way."""
        self.people.set_rows(())
        self._nobody.hide()
        self.show_passages(())
        self._show_out(())
        self._check()

    def show_detail(self, detail: Detail) -> None:
        """List the people of a meeting."""
        people = self._participants = detail.meeting.participants
        self._answers = detail.answers
        chosen = self.chosen()
        self.people.set_rows(
            [
                _line(each, detail.answers.get(each.person), asked=each.person in detail.asked)
                for each in people
            ]
        )
        self.people.fit()
        self._nobody.setVisible(not people)
        for each in (self.people, self._answer, self._ask):
            each.setVisible(bool(people))
        same = [
            place for place, each in enumerate(people) if chosen and each.person == chosen.person
        ]
        if people:
            self.people.choose(same[0] if same else 0)
        names = {each.person: each.name for each in people}
        out = detail.status.out if detail.status else ()
        self._show_out([out_line(each, names) for each in out])
        self._check()

    def show_passages(self, passages: "Sequence[ConsentPassage]") -> None:
        """List what sounds like an answer; the app decides nothing by it."""
        self.passages.set_rows([_passage_line(each) for each in passages])
        self.passages.fit(most=4)
        for widget in (self._sounds, self.passages):
            widget.setVisible(bool(passages))

    def chosen(self) -> Participant | None:
        """Return who is selected."""
        key = self.people.chosen()
        return key if isinstance(key, Participant) else None

    def participants(self) -> tuple[Participant, ...]:
        """Return everybody who is listed."""
        return self._participants

    def person_of(self, passage: "ConsentPassage") -> Participant | None:
        """Return who says the passage, where its file tells."""
        return next((each for each in self._participants if each.person == passage.person), None)

    def _show_out(self, lines: Sequence[tuple[str, str]]) -> None:
        self.out.set_rows([Line(name, why, ToneName.RED) for name, why in lines])
        self.out.fit(most=6)
        for widget in (self._left, self.out):
            widget.setVisible(bool(lines))

    def _connect(self) -> None:
        self.people.opened.connect(self.answer_wanted)
        self.people.selectionModel().currentChanged.connect(self._check)
        self.people.model().modelReset.connect(self._check)
        self.passages.opened.connect(self.passage_opened)
        self.passages.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.passages.customContextMenuRequested.connect(self._passage_menu)
        self._answer.clicked.connect(self._answer_chosen)
        self._ask.clicked.connect(self._ask_chosen)
        self._check()

    def _check(self) -> None:
        chosen = self.chosen()
        for button in (self._answer, self._ask):
            button.setEnabled(chosen is not None)
        for action in self._needs_person:
            action.setEnabled(chosen is not None)
        self._evidence.setEnabled(self._answer_of(chosen) is not None)

    def _answer_of(self, person: Participant | None) -> Answered | None:
        """Return the answer of a person that rests on something."""
        answer = None if person is None else self._answers.get(person.person)
        return answer if answer is not None and answer.evidence else None

    def _show_evidence(self) -> None:
        chosen = self.chosen()
        answer = self._answer_of(chosen)
        if answer is not None:
            self.evidence_wanted.emit(chosen, answer)

    def _answer_chosen(self) -> None:
        self.answer_wanted.emit(self.chosen())

    def _ask_chosen(self) -> None:
        self.ask_wanted.emit(self.chosen())

    def _ask_all(self) -> None:
        self.ask_wanted.emit(None)

    def _same(self) -> None:
        self.same_wanted.emit(self.chosen())

    def _forget(self) -> None:
        self.forget_wanted.emit(self.chosen())

    def _passage_menu(self, place: QPoint) -> None:
        if self.passages.indexAt(place).isValid():
            menu = self.passage_menu()
            menu.popup(self.passages.viewport().mapToGlobal(place))

    def passage_menu(self) -> QMenu:
        """Return what can be done with the passage that is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("People", "Record an answer…"), self._open_passage)
        menu.addAction(translate("People", "Ignore"), self._ignore_passage)
        return menu

    def _open_passage(self) -> None:
        self.passage_opened.emit(self.passages.chosen())

    def _ignore_passage(self) -> None:
        self.passage_ignored.emit(self.passages.chosen())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(7)
        for button in (self._answer, self._ask, self._more):
            row.addWidget(button)
        row.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        column.addWidget(self.concerns)
        column.addWidget(self._nobody)
        column.addWidget(self.people)
        column.addSpacing(4)
        column.addLayout(row)
        for caption, lines in ((self._sounds, self.passages), (self._left, self.out)):
            caption.setContentsMargins(0, 12, 0, 0)
            column.addWidget(caption)
            column.addWidget(lines)
        column.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolled(page))


def _line(person: Participant, answer: Answered | None, *, asked: bool) -> Line:
    name = person.name
    if person.is_host:
        name = filled(translate("People", "{0}  (host)"), name)
    tip = translate("People", "Recognised by guess") if person.guess else person.name
    word, tone = said_words(answer, asked=asked)
    return Line(name, word, tone, tip, person)


def _passage_line(passage: "ConsentPassage") -> Line:
    objects = passage.kind.value == "objection"
    word = translate("People", "like a no") if objects else translate("People", "like a yes")
    spoken = " ".join(passage.quote.text.split())
    return Line(
        f"«{isolated(spoken)}»",
        in_a_row([passage.speaker or "", word]),
        ToneName.RED if objects else ToneName.GREEN,
        f"{spoken}\n{passage.quote.file} {formats.clock(passage.quote.start)}".rstrip(),
        passage,
    )
