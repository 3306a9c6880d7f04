"""Which way words run: sentences as the window does, what hosts and files say in their own way.

Without this, a line that begins with a name in another script jumps to the other side, and the
digits of a date stand in the wrong order. Nothing is added while all words run from the left.
"""

import re
from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

TO_THE_RIGHT: Final = "\u200e"
"""Opens a paragraph that runs from left to right, whatever follows."""
TO_THE_LEFT: Final = "\u200f"
OWN_WAY: Final = "\u2068"
"""Opens words that run as their own letters do."""
AS_WRITTEN: Final = "\u2066"
"""Opens words that always run from left to right."""
AS_THE_WINDOW: Final = {False: AS_WRITTEN, True: "\u2067"}
"""Opens words that run as the window does: a list of words that each run their own way."""
END: Final = "\u2069"
_LEFTWARD: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_FORCED: Final = {False: 0x20000, True: 0x40000}
"""`Qt.TextFlag.TextForceLeftToRight` and its counterpart; the first paint can spare `Qt`."""


def isolated(text: str) -> str:
    """Keep a name, a date, a number or a list of them from turning the words around it."""
    if not _mixes(text):
        return text
    listed = text[0] in {OWN_WAY, AS_WRITTEN}
    return f"{AS_THE_WINDOW[QGuiApplication.isRightToLeft()] if listed else OWN_WAY}{text}{END}"


def isolated_path(text: str) -> str:
    """Keep a path, a file's name or a digest as it is written, beginning at the left."""
    return f"{AS_WRITTEN}{text}{END}" if _mixes(text) else text


def filled(sentence: str, *values: object) -> str:
    """Return a translated sentence with its values, each running its own way."""
    return led(sentence.format(*map(_value, values)))


def in_a_row(parts: Iterable[str], between: str = " · ") -> str:
    """Return what there is of some facts beside each other, each running its own way."""
    return led(between.join(isolated(part) for part in parts if part))


def led(text: str) -> str:
    """Return a paragraph that runs as the window does, whatever it begins with."""
    if not _mixes(text):
        return text
    return (TO_THE_LEFT if QGuiApplication.isRightToLeft() else TO_THE_RIGHT) + text


def sided(leading: int, top: int, trailing: int, bottom: int) -> tuple[int, int, int, int]:
    """Return margins from where lines begin to where they end, as Qt wants them: from the left."""
    if QGuiApplication.isRightToLeft():
        return trailing, top, leading, bottom
    return leading, top, trailing, bottom


def plain(text: str) -> str:
    """Return a text without what was added here, to be compared or copied."""
    return text.translate(_ADDED)


def painted(direction: "Qt.LayoutDirection", alignment: "Qt.AlignmentFlag") -> int:
    """Return how `QPainter.drawText` is to place words that stand in a line of their own."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QStyle

    leftward = direction is Qt.LayoutDirection.RightToLeft
    return int(QStyle.visualAlignment(direction, alignment)) | _FORCED[leftward]


def _value(value: object) -> object:
    if isinstance(value, PurePath):
        return isolated_path(str(value))
    return isolated(value) if isinstance(value, str) else value


def _mixes(text: str) -> bool:
    """Tell whether some words here may run against the others."""
    return bool(text) and (QGuiApplication.isRightToLeft() or _LEFTWARD.search(text) is not None)


_ADDED: Final = dict.fromkeys(
    map(ord, (TO_THE_RIGHT, TO_THE_LEFT, OWN_WAY, *AS_THE_WINDOW.values(), END))
)
