from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.player import Part, Track
from hostapp.desktop.theme import Theme
from hostapp.desktop.track_choice import EVERYBODY, TrackChoice

ANA = Track("Ana Ortiz", (Part(b"/somewhere/ana.flac", 0.0, 90.0),))
BO = Track("Bo Li", (Part(b"/somewhere/bo.flac", 0.0, 60.0),))
MIX = (Part(b"/somewhere/mix.flac", 0.0, 90.0),)


@pytest.fixture
def choice(qtbot: QtBot, theme: Theme) -> Iterator[TrackChoice]:
    place = QWidget()
    qtbot.addWidget(place)
    yield TrackChoice(place)
    place.deleteLater()


def progress(choice: TrackChoice) -> QProgressBar:
    found = choice.findChild(QProgressBar)
    assert isinstance(found, QProgressBar)
    return found


def choose(choice: TrackChoice, line: int) -> None:
    found = choice.findChild(QComboBox)
    assert isinstance(found, QComboBox)
    found.setCurrentIndex(line)
    found.activated.emit(line)


def test_without_tracks_there_is_no_choice(choice: TrackChoice) -> None:
    choice.show_tracks((ANA, BO))
    assert not choice.isHidden()
    choice.show_tracks(())
    assert choice.isHidden()
    assert choice.parts() == ()


def test_until_everybody_is_mixed_the_first_is_heard_and_said(choice: TrackChoice) -> None:
    choice.show_tracks((ANA, BO))
    assert choice.place == EVERYBODY
    assert choice.parts() == ANA.parts
    assert choice.words() == "Everybody is being mixed; until then you hear Ana Ortiz."
    choice.show_progress(0.5)
    assert progress(choice).value() == progress(choice).maximum() / 2
    choice.show_mix(MIX)
    assert choice.parts() == MIX
    assert choice.is_mixed
    assert progress(choice).isHidden()
    assert "of their own" in choice.words()


def test_one_person_is_heard_if_chosen(qtbot: QtBot, choice: TrackChoice) -> None:
    choice.show_tracks((ANA, BO))
    with qtbot.waitSignal(choice.chosen) as chosen:
        choose(choice, 2)
    assert chosen.args == [1]
    assert choice.parts() == BO.parts
    assert progress(choice).isHidden()
    choice.show_mix(MIX)
    assert choice.parts() == BO.parts
    choose(choice, 0)
    assert choice.parts() == MIX


def test_the_same_tracks_keep_choice_and_mix_and_others_begin_anew(choice: TrackChoice) -> None:
    choice.show_tracks((ANA, BO))
    choice.show_mix(MIX)
    choose(choice, 2)
    choice.show_tracks((ANA, BO))
    assert (choice.place, choice.is_mixed) == (1, True)
    choice.show_tracks((BO, ANA))
    assert (choice.place, choice.is_mixed) == (EVERYBODY, False)


def test_a_mix_that_cannot_be_made_is_said_with_the_reason(choice: TrackChoice) -> None:
    choice.show_tracks((ANA, BO))
    choice.show_trouble("It holds no sound.")
    said = "Everybody cannot be heard at once; you hear Ana Ortiz.\nIt holds no sound."
    assert choice.words() == said
    assert progress(choice).isHidden()
    assert choice.parts() == ANA.parts
