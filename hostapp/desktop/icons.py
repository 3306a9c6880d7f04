"""Pictures from `resources/icons`, in the colour that is asked for."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap, QTransform

from hostapp.resources import resource

SIZES = (16, 32)
TURNED = QTransform.fromScale(-1, 1)
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
    MORE = "more"
    AGAIN = "again"
    SAVED = "saved"
    DATASETS = "datasets"
    RECALLS = "recalls"
    OVERVIEW = "overview"


SIDED = frozenset({Icon.RECALLS, Icon.OVERVIEW})
"""What points back, or begins at the left: turned round where words run from right to left."""


def icon(picture: Icon, ink: str) -> QIcon:
    """Return a picture drawn in `ink` (`#rrggbb`), sharp at usual scales."""
    return _icon(picture, ink, picture in SIDED and QGuiApplication.isRightToLeft())


@lru_cache(maxsize=256)
def _icon(picture: Icon, ink: str, mirrored: bool) -> QIcon:
    drawn = resource("icons", f"{picture.value}.svg").read_text(encoding="utf-8")
    return _render(drawn.replace(INK, ink), mirrored=mirrored)


def two_inks(picture: Icon, ink: str, chosen: str) -> QIcon:
    """Return a picture that is drawn in another ink while its button is pressed."""
    result = QIcon(icon(picture, ink))
    for size in SIZES:
        pixmap = icon(picture, chosen).pixmap(QSize(size, size))
        result.addPixmap(pixmap, QIcon.Mode.Normal, QIcon.State.On)
    return result


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return _render(resource("icons", "hostapp.svg").read_text(encoding="utf-8"), (32, 64, 128))


def _render(svg: str, sizes: tuple[int, ...] = SIZES, *, mirrored: bool = False) -> QIcon:
    """Draw by Qt's image plug-in: importing QtSvg would cost more than the pictures."""
    content = QByteArray(svg.encode())
    result = QIcon()
    for size in sizes:
        buffer = QBuffer(content)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        reader.setScaledSize(QSize(size, size))
        image = reader.read()
        result.addPixmap(QPixmap.fromImage(image.transformed(TURNED) if mirrored else image))
    return result
