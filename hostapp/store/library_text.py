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


_PICTURES: Final = "[\u2190-\u2bff\U0001f000-\U0001faff]"
"""Signs and emoji, which the index takes for what stands between words."""
_PICTURE: Final = re.compile(_PICTURES)
_STAND_IN: Final = re.compile(f"[\U000f2190-\U000f2bff\U000ff000-\U000ffaff](\ue001?)({_PICTURES})")
"""A letter for private use before each of them, which the index takes for a word. The mark that
ends what was looked for then belongs behind the sign."""
_LETTERS: Final = 0xF0000
_VARIANT: Final = "\ufe0f"
"""Asks for a sign in colours; whoever types it may not."""


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
    """Return `text` with words for the index to find where it would see none.

    A break after each letter of a script that writes no spaces, a stand-in before each emoji.
    """
    if text.isascii():
        return text
    broken = _UNSPACED.sub(rf"\1{BREAK}", unicodedata.normalize("NFC", text))
    return _PICTURE.sub(_with_stand_in, broken)


def _with_stand_in(sign: re.Match[str]) -> str:
    return f"{BREAK}{chr(_LETTERS + (ord(sign[0]) & 0xFFFF))}{sign[0]}"


def unbroken(text: str) -> str:
    """Undo `indexed`, also where marks were put around what was found."""
    return text if text.isascii() else _STAND_IN.sub(r"\2\1", text.replace(BREAK, ""))


def match_expression(text: str) -> str | None:
    """Return the FTS5 expression for words as typed, the last one unfinished; None if no word.

    Every word is quoted, so nothing that a host types is an operator.
    """
    typed = text.replace(_VARIANT, "").split()
    words = [word for word in typed if _PICTURE.search(word) or any(map(str.isalnum, word))]
    if not words:
        return None
    quoted = ['"' + indexed(showable(word)).replace('"', '""') + '"' for word in words]
    unfinished = "" if text[-1:].isspace() else " *"
    return " AND ".join(quoted) + unfinished
