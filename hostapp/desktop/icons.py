"""Pictures from `resources/icons`, in the colour that is asked for."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hostapp.resources import resource

SIZES = (16, 32, 48)
INK = "#000000"
"""How the files name the colour that is replaced."""


class Icon(StrEnum):
    """The pictures there are, by file name."""

    ALL = "all"
    UNDECIDED = "undecided"
    ALLOWED = "allowed"
    NOT_ALLOWED = "not-allowed"
    EXPIRING = "expiring"
    SOURCE = "source"
    MENU = "menu"


@lru_cache(maxsize=256)
def icon(picture: Icon, ink: str) -> QIcon:
    """Return a picture drawn in `ink` (`#rrggbb`), sharp at usual scales."""
    drawn = resource("icons", f"{picture.value}.svg").read_text(encoding="utf-8")
    return _render(drawn.replace(INK, ink))


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return _render(resource("icons", "hostapp.svg").read_text(encoding="utf-8"), (32, 64, 128))


def _render(svg: str, sizes: tuple[int, ...] = SIZES) -> QIcon:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    result = QIcon()
    for size in sizes:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(pixmap)
    return result
