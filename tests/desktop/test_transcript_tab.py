import pytest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.transcript_tab import MOST_SHOWN, TranscriptTab


@pytest.fixture
def tab(qtbot: QtBot) -> TranscriptTab:
    made = TranscriptTab()
    qtbot.addWidget(made)
    return made


def shown(tab: TranscriptTab) -> str:
    browser = tab.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    return browser.toPlainText()


def test_who_said_what_and_when(tab: TranscriptTab) -> None:
    tab.show_words([SpokenLine(1120, "Maria Lopes", "Hello."), SpokenLine(None, "", "Hm.")])
    assert shown(tab) == "00:18:40 Maria Lopes Hello.\nHm."


def test_words_are_never_markup(tab: TranscriptTab) -> None:
    tab.show_words([SpokenLine(None, "<Bo>", "<img src='/etc/passwd'> & <b>bold</b>")])
    assert shown(tab) == "<Bo> <img src='/etc/passwd'> & <b>bold</b>"


def test_very_long_ones_are_cut(tab: TranscriptTab) -> None:
    tab.show_words([SpokenLine(None, "", "word")] * (MOST_SHOWN + 3))
    assert shown(tab).endswith("… and 3 more")


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
