from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.people_tab import PeopleTab
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Participant
from hostapp.domain.outcomes import Out, OutReason
from hostapp.recordings.words.consent_hints import HintKind
from hostapp.services.answers import Quote
from hostapp.services.consent_passages import ConsentPassage
from tests.support.window_rows import detail


def lines(tab: PeopleTab) -> list[str]:
    model = tab.people.model()
    return [str(model.index(line, 0).data()) for line in range(model.rowCount())]


def test_each_person_with_their_answer(qtbot: QtBot) -> None:
    tab = PeopleTab()
    qtbot.addWidget(tab)
    tab.show_detail(detail())
    host, no, silent = lines(tab)
    assert host.startswith("Maria Lopes  (host), said yes · 18 Nov")
    assert no.startswith("Devon Clarke, said no · 18 Nov")
    assert silent == "Yuki Tanaka, no answer recorded"


def test_nobody_is_said_so(qtbot: QtBot) -> None:
    tab = PeopleTab()
    qtbot.addWidget(tab)
    plain = detail()
    tab.show_detail(replace(plain, meeting=replace(plain.meeting, participants=())))
    assert lines(tab) == []
    buttons = [each for each in tab.findChildren(QPushButton) if not each.isHidden()]
    assert not buttons
    tab.show_detail(plain)
    buttons = [each for each in tab.findChildren(QPushButton) if not each.isHidden()]
    assert [each.text() for each in buttons] == ["Answer…", "Ask…"]


def passage(kind: HintKind) -> ConsentPassage:
    quote = Quote("please do not use this", "chat.txt", 3, 134.0)
    return ConsentPassage(kind, "no-use", "Yuki Tanaka", PersonId("c"), quote)


def test_buttons_speak_of_who_is_selected(qtbot: QtBot) -> None:
    tab = PeopleTab()
    qtbot.addWidget(tab)
    answer = next(each for each in tab.findChildren(QPushButton) if each.text() == "Answer…")
    tab.clear()
    assert not answer.isEnabled()
    tab.show_detail(detail())
    tab.people.choose(1)
    told: list[Participant] = []
    tab.answer_wanted.connect(told.append)
    tab.ask_wanted.connect(told.append)
    tab.forget_wanted.connect(told.append)
    answer.click()
    tab.menu.actions()[2].trigger()
    tab.menu.actions()[4].trigger()
    assert [getattr(each, "name", None) for each in told] == ["Devon Clarke", "Devon Clarke", None]


def test_passages_are_only_pointed_at(qtbot: QtBot) -> None:
    tab = PeopleTab()
    qtbot.addWidget(tab)
    tab.show_detail(detail())
    tab.show_passages((passage(HintKind.OBJECTION), passage(HintKind.CONSENT)))
    model = tab.passages.model()
    said = [str(model.index(line, 0).data()) for line in range(2)]
    assert said[0] == "«please do not use this», Yuki Tanaka · like a no"
    assert said[1].endswith("like a yes")
    told: list[ConsentPassage] = []
    tab.passage_ignored.connect(told.append)
    tab.passage_opened.connect(told.append)
    tab.passages.choose(0)
    for action in tab.passage_menu().actions():
        action.trigger()
    assert told == [passage(HintKind.OBJECTION)] * 2
    person = tab.person_of(told[0])
    assert person is not None
    assert person.name == "Yuki Tanaka"


def test_what_is_out_is_listed(qtbot: QtBot) -> None:
    tab = PeopleTab()
    qtbot.addWidget(tab)
    plain = detail()
    assert plain.status is not None
    out = (Out(OutReason.PERSON_REFUSED, people=(PersonId("b"),)),)
    tab.show_detail(replace(plain, status=replace(plain.status, out=out)))
    assert tab.out.model().index(0, 0).data() == "Devon Clarke, said no"
