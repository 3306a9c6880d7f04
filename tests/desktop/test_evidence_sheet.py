import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.evidence_sheet import EvidenceSheet, ShownEvidence, Wish
from hostapp.desktop.theme import Theme

CHAT = ShownEvidence(
    name="Bo Li",
    said="said no · 18 Nov, in chat",
    file="chat.txt",
    text="I do not consent",
    kept=True,
    seconds=9.0,
)
SCAN = ShownEvidence("Bo Li", "said yes · 18 Nov, with a file", "form.pdf", None, kept=True)
GONE = ShownEvidence("Bo Li", "said yes · 18 Nov, with a file", "form.pdf", None, kept=False)


def sheet(qtbot: QtBot, shown: ShownEvidence) -> EvidenceSheet:
    made = EvidenceSheet(shown)
    qtbot.addWidget(made)
    return made


def buttons(made: EvidenceSheet) -> list[str]:
    return [each.text() for each in made.findChildren(QPushButton)]


def words(made: EvidenceSheet) -> list[str]:
    return [each.text() for each in made.findChildren(QLabel)]


def test_a_passage_is_shown_with_its_place(qtbot: QtBot, theme: Theme) -> None:
    made = sheet(qtbot, CHAT)
    assert words(made) == ["What shows the answer of Bo Li", CHAT.said, "chat.txt"]
    text = made.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "I do not consent"
    assert text.isReadOnly()
    assert set(buttons(made)) == {"Close", "Save a copy…", "Play from 00:00:09"}


@pytest.mark.parametrize(
    ("caption", "wish"), [("Save a copy…", Wish.COPY), ("Play from 00:00:09", Wish.PLAY)]
)
def test_a_button_says_what_is_wanted(qtbot: QtBot, theme: Theme, caption: str, wish: Wish) -> None:
    made = sheet(qtbot, CHAT)
    assert made.wish is Wish.NOTHING
    next(each for each in made.findChildren(QPushButton) if each.text() == caption).click()
    assert made.wish is wish


def test_what_is_no_text_can_be_saved(qtbot: QtBot, theme: Theme) -> None:
    made = sheet(qtbot, SCAN)
    assert "It is no plain text: save a copy to open it." in words(made)
    assert set(buttons(made)) == {"Close", "Save a copy…"}


def test_what_is_gone_is_said(qtbot: QtBot, theme: Theme) -> None:
    made = sheet(qtbot, GONE)
    assert words(made)[-1].endswith("The answer still counts.")
    assert buttons(made) == ["Close"]
