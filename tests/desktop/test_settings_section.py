from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_section import Section, button, choice, two_lines


def test_a_search_finds_title_explanation_and_hidden_words(qtbot: QtBot) -> None:
    section = Section("Backups", "Every decision in one file.", "restore")
    qtbot.addWidget(section)
    assert section.matches("RESTORE file")
    assert section.matches("")
    assert not section.matches("restore theme")


def test_it_can_be_filled_again(qtbot: QtBot) -> None:
    section = Section("Backups", "Every decision in one file.")
    qtbot.addWidget(section)
    section.add_none()
    section.clear()
    section.add(two_lines("A copy", "12 kB"))
    shown = {each.text() for each in section.findChildren(QLabel) if not each.isHidden()}
    assert {"A copy", "12 kB"} <= shown
    assert "There are none yet." not in shown


def test_buttons_of_the_same_words_are_told_apart(qtbot: QtBot) -> None:
    pressed: list[int] = []
    remove = button("Remove", lambda: pressed.append(1), "Captions")
    qtbot.addWidget(remove)
    remove.click()
    assert pressed == [1]
    assert remove.accessibleName() == "Remove Captions"


def test_a_choice_keeps_values(qtbot: QtBot) -> None:
    box = choice("Language", (("", "As the system"), ("de", "Deutsch")))
    qtbot.addWidget(box)
    assert box.itemData(1) == "de"
    assert box.accessibleName() == "Language"
