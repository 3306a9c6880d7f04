import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hostapp.desktop.palette import LIGHT
from hostapp.desktop.theme import Theme
from hostapp.desktop.waveform import Stretch, Voice, Waveform


@pytest.fixture
def waveform(qtbot: QtBot, theme: Theme) -> Waveform:
    made = Waveform()
    qtbot.addWidget(made)
    made.resize(400, 52)
    made.set_length(100)
    made.set_peaks(bytes([255]) * 400)
    made.set_stretches([Stretch(0, Voice.OPEN), Stretch(20, Voice.ALLOWED), Stretch(50, Voice.OUT)])
    return made


def test_each_moment_has_its_voice(waveform: Waveform) -> None:
    assert [waveform.voice_at(at) for at in (-1, 0, 20, 49.9, 50, 100)] == [
        Voice.OPEN,
        Voice.OPEN,
        Voice.ALLOWED,
        Voice.ALLOWED,
        Voice.OUT,
        Voice.OUT,
    ]


def test_who_may_be_used_is_seen_by_colour(waveform: Waveform) -> None:
    picture = waveform.grab().toImage()
    assert picture.pixelColor(121, 26).name() == LIGHT.green.ink
    assert picture.pixelColor(321, 10).name() == LIGHT.cut
    assert picture.pixelColor(323, 26).name() == LIGHT.cut, "crossed out, not by colour alone"
    assert len({voice.colour(LIGHT).name() for voice in Voice}) == len(Voice)


def test_a_click_goes_there(qtbot: QtBot, waveform: Waveform) -> None:
    with qtbot.waitSignal(waveform.sought) as sought:
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert sought.args == [25.0]


def test_arrow_keys_go_on_and_back(qtbot: QtBot, waveform: Waveform) -> None:
    waveform.set_place(50)
    with qtbot.waitSignal(waveform.sought) as sought:
        QTest.keyClick(waveform, Qt.Key.Key_Right)
    assert sought.args == [55.0]
    with qtbot.waitSignal(waveform.sought) as sought:
        QTest.keyClick(waveform, Qt.Key.Key_Left)
    assert sought.args == [50.0]
    assert waveform.accessibleDescription() == "00:00:50"


def test_a_screen_reader_hears_a_slider_in_seconds(waveform: Waveform) -> None:
    waveform.set_place(50.7)
    seen = QAccessible.queryAccessibleInterface(waveform)
    assert seen.role() == QAccessible.Role.Slider
    value = seen.valueInterface()
    assert (value.currentValue(), value.maximumValue()) == (50, 100)


def test_from_right_to_left_time_runs_so_too(qtbot: QtBot, waveform: Waveform) -> None:
    waveform.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture = waveform.grab().toImage()
    assert picture.pixelColor(400 - 122, 26).name() == LIGHT.green.ink
    assert picture.pixelColor(400 - 322, 10).name() == LIGHT.cut
    with qtbot.waitSignal(waveform.sought) as sought:
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert sought.args == [25.0]
    waveform.set_place(50)
    with qtbot.waitSignal(waveform.sought) as sought:
        QTest.keyClick(waveform, Qt.Key.Key_Left)
    assert sought.args == [55.0]


def test_playing_seeks_nowhere(qtbot: QtBot, waveform: Waveform) -> None:
    with qtbot.assertNotEmitted(waveform.sought):
        waveform.set_place(20)
        waveform.set_length(10)
