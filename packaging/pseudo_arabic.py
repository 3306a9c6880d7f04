"""A language that nobody speaks, written from right to left: sentences as long as the English."""

import re
from typing import Final

from PySide6.QtCore import QTranslator

LETTERS: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz",
    "ابتدهفغحيجكلمنوبقرستوفوكيز",
)
KEPT: Final = {"Format", "QShortcut"}
"""How dates are written, and what is written on keys."""
DATE: Final = re.compile(r"[dMyHm ,:]+")
_KEPT: Final = re.compile(r"(\{[^}]*\}|%L?n|<[^>]+>|\(s\)|&\w+;)")


class PseudoArabic(QTranslator):
    """Answer every question with Arabic letters."""

    def translate(self, context: str, source: str, _comment: str | None = None, n: int = -1) -> str:
        """Return the sentence in letters that run from right to left."""
        if context in KEPT or DATE.fullmatch(source):
            return source
        return pseudo(source).replace("%Ln", str(n)).replace("%n", str(n)).replace("(s)", "")

    def isEmpty(self) -> bool:
        """Say that there is something in it."""
        return False


def pseudo(text: str) -> str:
    """Return a text in other letters; what stands for values stays."""
    pieces = _KEPT.split(text)
    pieces[::2] = [piece.lower().translate(LETTERS) for piece in pieces[::2]]
    return "".join(pieces)
