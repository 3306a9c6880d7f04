from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.labels import label
from hostapp.desktop.moment import BESIDE, Moment
from hostapp.desktop.palette import LIGHT
from hostapp.desktop.pills import ToneName
from hostapp.desktop.theme import Theme


def picture(qtbot: QtBot, *, first: bool = True, last: bool = True) -> QImage:
    moment = Moment(ToneName.GREEN, first=first, last=last)
    moment.words.addWidget(label("You allowed it", wrap=True))
    qtbot.addWidget(moment)
    moment.resize(300, 80)
    return moment.grab().toImage()


def columns(image: QImage, colour: str) -> set[int]:
    return {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == colour
    }


def rows(image: QImage, colour: str) -> set[int]:
    middle = BESIDE // 4
    return {
        y
        for y in range(image.height())
        for x in range(middle - 3, middle + 4)
        if image.pixelColor(x, y).name() == colour
    }


def test_a_dot_of_its_tone_stands_before_the_words(qtbot: QtBot, theme: Theme) -> None:
    dot = columns(picture(qtbot), LIGHT.green.ink)
    assert dot
    assert max(dot) < BESIDE


def test_from_right_to_left_it_stands_at_the_right(
    qtbot: QtBot, theme: Theme, right_to_left: QApplication
) -> None:
    dot = columns(picture(qtbot), LIGHT.green.ink)
    assert dot
    assert min(dot) > 300 - BESIDE


def test_a_line_leads_to_the_events_around_it(qtbot: QtBot, theme: Theme) -> None:
    assert not rows(picture(qtbot), LIGHT.line)
    assert max(rows(picture(qtbot, last=False), LIGHT.line)) == 79
    assert min(rows(picture(qtbot, first=False), LIGHT.line)) == 0
