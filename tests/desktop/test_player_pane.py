from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.player import Part, Track
from hostapp.desktop.player_pane import PlayerPane
from hostapp.desktop.theme import Theme


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Iterator[PlayerPane]:
    place = QWidget()
    qtbot.addWidget(place)
    made = PlayerPane(place)
    made.show_parts([Part(b"/somewhere/a.mp4", 0.0, 90.0)])
    yield made
    place.deleteLater()


def button(pane: PlayerPane, text: str) -> QPushButton:
    return next(each for each in pane.findChildren(QPushButton) if each.text() == text)


def test_nothing_to_play_shows_no_player(pane: PlayerPane) -> None:
    assert not pane.isHidden()
    pane.show_parts([])
    assert pane.isHidden()


def test_the_button_says_what_it_does(pane: PlayerPane) -> None:
    pane.player.playing.emit(True)
    assert button(pane, "Pause").isEnabled()
    pane.player.playing.emit(False)
    assert button(pane, "Play").isEnabled()


def test_what_cannot_be_played_is_said_and_opens_outside(qtbot: QtBot, pane: PlayerPane) -> None:
    pane.player.failed.emit("This file cannot be played here: it is damaged.")
    assert pane.trouble() == "This file cannot be played here: it is damaged."
    with qtbot.waitSignal(pane.open_outside) as wanted:
        button(pane, "Open in the system's player").click()
    assert wanted.args == [b"/somewhere/a.mp4"]
    pane.show_parts([Part(b"/somewhere/b.mp4", 0.0, 1.0)])
    assert pane.trouble() == ""


def test_a_frame_is_painted_in_its_shape(pane: PlayerPane) -> None:
    frame = QImage(160, 90, QImage.Format.Format_RGB32)
    frame.fill(QColor("#123456"))
    pane.player.pictured.emit(frame)
    pane.picture.resize(320, 190)
    assert pane.picture.grab().toImage().pixelColor(160, 95).name() == "#123456"


def test_a_speed_is_chosen_before_anything_plays(pane: PlayerPane, tmp_path: Path) -> None:
    speed = pane.findChild(QComboBox)
    assert isinstance(speed, QComboBox)
    assert speed.currentText() == "1×"


def test_parts_have_one_length_and_the_remembered_place(pane: PlayerPane) -> None:
    pane.show_parts([Part(b"/a.mp4", 0.0, 60.0), Part(b"/b.mp4", 60.0, 30.0)], 75.0)
    assert "00:01:15 / 00:01:30" in [each.text() for each in pane.findChildren(QLabel)]
    assert pane.player.path == b"/b.mp4"
    pane.player.ended.emit()
    assert "00:00:00 / 00:01:30" in [each.text() for each in pane.findChildren(QLabel)]


def test_whose_track_is_heard_can_be_chosen(qtbot: QtBot, pane: PlayerPane) -> None:
    ana = Track("Ana Ortiz", (Part(b"/somewhere/ana.flac", 0.0, 90.0),))
    bo = Track("Bo Li", (Part(b"/somewhere/bo.flac", 0.0, 60.0),))
    choice = next(
        each
        for each in pane.findChildren(QComboBox)
        if each.accessibleName() == "Whose track is heard"
    )
    pane.tracks.show_tracks((ana, bo))
    pane.show_parts(pane.tracks.parts(), 12.0)
    assert pane.player.path == b"/somewhere/ana.flac"
    choice.setCurrentIndex(2)
    with qtbot.waitSignal(pane.track_chosen) as chosen:
        choice.activated.emit(2)
    assert chosen.args == [1]
    assert pane.player.path == b"/somewhere/bo.flac"
    assert pane.player.at == 12.0


def test_a_mix_is_heard_from_the_same_moment_unless_one_is_chosen(pane: PlayerPane) -> None:
    mix = (Part(b"/somewhere/mix.flac", 0.0, 90.0),)
    tracks = tuple(Track(name, (Part(name.encode(), 0.0, 90.0),)) for name in ("Ana", "Bo"))
    pane.tracks.show_tracks(tracks)
    pane.show_parts(pane.tracks.parts(), 12.0)
    pane.show_mix(mix)
    assert pane.player.path == b"/somewhere/mix.flac"
    assert pane.player.at == 12.0
    pane.tracks.show_tracks(tracks[::-1])
    choice = pane.tracks.findChild(QComboBox)
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    pane.show_mix(mix)
    assert pane.player.path == b"Bo"
