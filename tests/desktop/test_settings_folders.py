from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_folders import FoldersSection, HostSection
from hostapp.domain.identifiers import PersonId

ANA = PersonId("a" * 16)


def test_who_the_host_is_can_be_taken_back(qtbot: QtBot) -> None:
    section = HostSection()
    qtbot.addWidget(section)
    section.show_facts(SettingsFacts(people=((ANA, "Ana Ortiz"),), host=ANA))
    with qtbot.waitSignal(section.chosen) as chosen:
        section._who.activated.emit(0)
    assert chosen.args == [None]


def test_folders_are_found_by_their_words(qtbot: QtBot) -> None:
    section = FoldersSection()
    qtbot.addWidget(section)
    section.show_facts(SettingsFacts())
    assert section.matches("where recordings")
