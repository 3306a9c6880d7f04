from pytestqt.qtbot import QtBot

from hostapp.desktop.translation import translate


def test_one_and_many(qtbot: QtBot) -> None:
    assert translate("Test", "%Ln meeting(s)", None, 1) == "1 meeting"
    assert translate("Test", "%Ln meeting(s)", None, 2) == "2 meetings"
    assert translate("Test", "%Ln meeting(s)", None, 0) == "0 meetings"


def test_numbers_are_grouped(qtbot: QtBot) -> None:
    assert translate("Test", "%Ln decision(s)", None, 1204) == "1,204 decisions"


def test_without_a_number_nothing_is_changed(qtbot: QtBot) -> None:
    assert translate("Test", "meeting(s)") == "meeting(s)"
