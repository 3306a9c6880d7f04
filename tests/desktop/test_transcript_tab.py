import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.theme import current_theme
from hostapp.desktop.transcript_tab import TranscriptTab
from hostapp.desktop.transcript_text import TranscriptText


@pytest.fixture
def tab(qtbot: QtBot) -> TranscriptTab:
    made = TranscriptTab()
    qtbot.addWidget(made)
    return made


def shown(tab: TranscriptTab) -> str:
    return tab.text()


def test_who_said_what_and_when(tab: TranscriptTab) -> None:
    tab.show_words([SpokenLine(1120, "Maria Lopes", "Hello."), SpokenLine(None, "", "Hm.")])
    assert shown(tab) == "00:18:40 Maria Lopes Hello.\nHm."


def test_words_are_never_markup(tab: TranscriptTab) -> None:
    tab.show_words([SpokenLine(None, "<Bo>", "<img src='/etc/passwd'> & <b>bold</b>")])
    assert shown(tab) == "<Bo> <img src='/etc/passwd'> & <b>bold</b>"


def test_every_word_of_a_long_meeting_is_there(tab: TranscriptTab) -> None:
    tab.show_words([SpokenLine(at, "Bo Li", f"word {at}") for at in range(20_000)])
    assert shown(tab).count("\n") == 19_999
    assert shown(tab).endswith("05:33:19 Bo Li word 19999")


def test_what_is_played_is_marked_also_in_other_colours(tab: TranscriptTab) -> None:
    tab.show_words([SpokenLine(at, "", f"word {at}") for at in range(2_000)])
    tab.follow(1_500.5)
    assert tab.current == 1_500
    (text,) = tab.findChildren(TranscriptText)
    current_theme().changed.emit()
    (mark,) = text.extraSelections()
    assert mark.cursor.selectedText().strip() == "00:25:00 word 1500"


def test_without_words_it_says_why(tab: TranscriptTab) -> None:
    tab.show_words(())
    assert shown(tab) == "There is no transcript, caption or chat to show."
    tab.show_words((), "The captions cannot be read.")
    assert shown(tab) == "The captions cannot be read."


def test_words_on_their_way(tab: TranscriptTab) -> None:
    tab.show_reading()
    assert shown(tab) == "Reading…"


def test_private_messages_are_shown_only_if_asked_for(tab: TranscriptTab) -> None:
    assert tab.private.isHidden()
    lines = [
        SpokenLine(1, "Ana Ortiz", "Hello."),
        SpokenLine(2, "Bo Li", "Psst.", typed=True, private=True),
    ]
    tab.show_words(lines)
    assert not tab.private.isHidden()
    assert shown(tab) == "00:00:01 Ana Ortiz Hello."
    tab.private.setChecked(True)
    assert shown(tab).endswith("00:00:02 Bo Li in a private message: Psst.")
    tab.show_reading()
    assert tab.private.isHidden()
    tab.show_words(lines)
    assert "Psst" not in shown(tab)
