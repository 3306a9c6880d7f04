from pytestqt.qtbot import QtBot

from hostapp.desktop.side_button import SideButton


def test_a_filter_speaks_its_count(qtbot: QtBot) -> None:
    button = SideButton("Needs a decision", "undecided")
    qtbot.addWidget(button)
    button.set_count(1204)
    assert button.accessibleName() == "Needs a decision, 1,204"
    assert button.count == 1204


def test_it_is_dressed_with_its_picture(qtbot: QtBot) -> None:
    button = SideButton("Needs a decision", "undecided")
    qtbot.addWidget(button)
    assert button.icon().isNull()
    button.dress()
    assert not button.icon().isNull()
