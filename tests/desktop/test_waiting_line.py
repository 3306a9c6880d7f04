from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.waiting_line import WaitingLine
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.presets import Preset
from hostapp.services.rows import Filter


def test_it_says_what_is_left(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line = WaitingLine(page)
    line.show_list(Filter.UNDECIDED, 12)
    assert not line.isHidden()
    assert line.text() == "12 left to decide"
    assert line.renew.isHidden()
    line.show_list(Filter.EXPIRING, 1)
    assert line.text() == "Ending soon: 1 grant"
    assert not line.renew.isHidden()
    line.show_list(Filter.UNDECIDED, 0)
    assert line.isHidden()
    line.show_list(Filter.ALL, 3)
    assert line.isHidden()


def test_it_names_what_the_key_grants(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line = WaitingLine(page)
    line.show_list(Filter.UNDECIDED, 12)
    assert line.preset.isHidden()
    line.show_presets((Preset("Captions", DEFAULT_TERMS), Preset("Team", DEFAULT_TERMS)), "Team")
    assert not line.preset.isHidden()
    assert line.preset.currentText() == "G: Team"
    with qtbot.waitSignal(line.preset_chosen) as chosen:
        line.preset.activated.emit(0)
    assert chosen.args == [""]
    line.show_list(Filter.ALL, 12)
    assert line.preset.isHidden()


def test_keys_are_named_where_they_have_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line = WaitingLine(page)
    line.resize(900, 40)
    line.show_list(Filter.UNDECIDED, 12)
    page.show()
    qtbot.waitExposed(page)
    assert not line._keys.isHidden()
    assert "Space play" in line._keys.text()
    line.resize(200, 40)
    assert line._keys.isHidden()
    line.resize(900, 40)
    assert not line._keys.isHidden()
    line.show_list(Filter.EXPIRING, 12)
    assert line._keys.isHidden()


def test_a_bar_shows_how_much_of_it_is_done(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line = WaitingLine(page)
    line.resize(900, 40)
    page.show()
    qtbot.waitExposed(page)
    line.show_list(Filter.UNDECIDED, 30)
    assert (line.done.value(), line.done.maximum()) == (0, 30)
    line.show_list(Filter.UNDECIDED, 20)
    assert (line.done.value(), line.done.maximum()) == (10, 30)
    line.show_list(Filter.UNDECIDED, 4, whole=False)
    assert line.done.isHidden(), "a search is no progress"
    line.show_list(Filter.UNDECIDED, 33)
    assert not line.done.isHidden()
    assert (line.done.value(), line.done.maximum()) == (0, 33)
    line.resize(300, 40)
    assert line.done.isHidden()
    line.resize(900, 40)
    line.show_list(Filter.EXPIRING, 2)
    assert line.done.isHidden()
