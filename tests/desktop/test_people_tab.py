from dataclasses import replace

from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from hostapp.desktop.people_tab import PeopleTab
from tests.support.window_rows import detail


def lines(tab: PeopleTab) -> list[str]:
    found = tab.findChild(QListView)
    assert isinstance(found, QListView)
    model = found.model()
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
