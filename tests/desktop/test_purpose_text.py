"""What is translated is what ships."""

from pytestqt.qtbot import QtBot

from hostapp.desktop.purpose_text import in_words
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import Purpose
from hostapp.services.shipped_purposes import shipped_purposes


def test_english_is_as_it_ships(qtbot: QtBot) -> None:
    shipped = shipped_purposes()
    assert in_words(shipped) == tuple(shipped)


def test_one_s_own_stays_as_it_was_written(qtbot: QtBot) -> None:
    own = Purpose(PurposeId("bird-songs"), "Bird songs", "Teaching a program to know birds.")
    assert in_words([own]) == (own,)
