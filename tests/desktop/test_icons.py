import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.icons import TURNED, Icon, application_icon, icon, two_inks

RED = "#ff0000"


@pytest.mark.parametrize("picture", Icon)
def test_every_picture_is_drawn_in_its_ink(qtbot: QtBot, picture: Icon) -> None:
    assert strongest(icon(picture, RED).pixmap(QSize(32, 32))) == QColor(RED)


def test_a_pressed_button_has_another_ink(qtbot: QtBot) -> None:
    both = two_inks(Icon.ALL, RED, "#0000ff")
    size = QSize(32, 32)
    assert strongest(both.pixmap(size)) == QColor(RED)
    pressed = both.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)
    assert strongest(pressed) == QColor("#0000ff")


def test_what_points_back_points_the_other_way_from_right_to_left(
    right_to_left: QApplication,
) -> None:
    size = QSize(32, 32)
    turned = {each: icon(each, RED).pixmap(size).toImage() for each in (Icon.RECALLS, Icon.ALL)}
    right_to_left.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = {each: icon(each, RED).pixmap(size).toImage() for each in turned}
    assert turned[Icon.RECALLS] == usual[Icon.RECALLS].transformed(TURNED)
    assert turned[Icon.RECALLS] != usual[Icon.RECALLS]
    assert turned[Icon.ALL] == usual[Icon.ALL]


def test_the_program_has_an_icon(qtbot: QtBot) -> None:
    assert not application_icon().isNull()


def strongest(pixmap: object) -> QColor:
    image = pixmap.toImage()  # type: ignore[attr-defined]
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    best = max(points, key=QColor.alpha)
    best.setAlpha(255)
    return QColor(best.rgb())
