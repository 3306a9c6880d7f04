"""How text is made fit for the library: for showing, for searching, for asking."""

import re
import unicodedata
from typing import Final

_UNSPACED: Final = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003134f])"
)
"""Letters of scripts that write no spaces: Thai, Lao, Burmese, Khmer, Kana, Han."""

_HALVES: Final = re.compile("[\ud800-\udfff]")

BREAK: Final = "\u200b"
"""A space without width: ends a word for the index, shows nothing to a reader."""


def showable(text: str) -> str:
    """Return `text` with what is not Unicode, such as half of a pair, made visible as U+FFFD."""
    if text.isascii():
        return text
    return _HALVES.sub("\ufffd", text)


def shown_path(path: bytes) -> str:
    """Return a path's bytes as text to show; never to be opened again."""
    return path.decode("utf-8", "replace")


def title_key(title: str) -> str:
    """Return what titles are sorted by: compatible forms and cases are equal."""
    if title.isascii():
        return title.lower()
    return unicodedata.normalize("NFKC", title).casefold()


def indexed(text: str) -> str:
    """Return `text` with a break after each letter of a script that writes no spaces."""
    if text.isascii():
        return text
    return _UNSPACED.sub(rf"\1{BREAK}", unicodedata.normalize("NFC", text))


def unbroken(text: str) -> str:
    """Undo `indexed`."""
    return text.replace(BREAK, "")


def match_expression(text: str) -> str | None:
    """Return the FTS5 expression for words as typed, the last one unfinished; None if no word.

    Every word is quoted, so nothing that a host types is an operator.
    """
    words = [word for word in text.split() if any(letter.isalnum() for letter in word)]
    if not words:
        return None
    quoted = ['"' + indexed(showable(word)).replace('"', '""') + '"' for word in words]
    unfinished = "" if text[-1:].isspace() else " *"
    return " AND ".join(quoted) + unfinished
