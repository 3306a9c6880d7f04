"""Codes that a participant sends back with an answer, so that the reply is matched to the request.

A code is 50 random bits and ten bits that catch typing errors, written as twelve letters and
digits in groups of four, without I, L, O and U (Crockford's base 32).
"""

import hashlib
import re
from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ: Final = str.maketrans("ILO", "110")
_BITS: Final = 5
_RANDOM: Final = 10
_CHECK: Final = 2
RANDOM_BYTES: Final = 7
"""How many random bytes a code needs."""
_SHAPE: Final = re.compile(
    r"(?<![0-9A-Za-z])(?=([0-9A-Za-z]{4})[-\u2010-\u2015 ]?([0-9A-Za-z]{4})[-\u2010-\u2015 ]?"
    r"([0-9A-Za-z]{4})(?![0-9A-Za-z]))"
)
"""Looks ahead only: a word of four letters before a code must not swallow its beginning."""


def code_of(random: bytes) -> str:
    """Write a code from `RANDOM_BYTES` random bytes; six bits of them are not used."""
    if len(random) != RANDOM_BYTES:
        raise ValueError("a code is made of seven random bytes")
    number = int.from_bytes(random, "big") & ((1 << _RANDOM * _BITS) - 1)
    letters = _letters(number, _RANDOM)
    return _grouped(letters + _check(letters))


def codes_in(text: str) -> tuple[str, ...]:
    """Return every code in a reply, in its written form, without repeats.

    Lower case, spaces and dashes of any kind are read alike, and so are O and 0, I, L and 1.
    """
    found: dict[str, None] = {}
    for match in _SHAPE.finditer(text):
        letters = "".join(match.groups()).upper().translate(_READ)
        if letters[_RANDOM:] == _check(letters[:_RANDOM]):
            found[_grouped(letters)] = None
    return tuple(found)


def _check(letters: str) -> str:
    digest = hashlib.sha256(f"hostapp answer code {letters}".encode()).digest()
    return _letters(int.from_bytes(digest[:2], "big") >> 6, _CHECK)


def _letters(number: int, count: int) -> str:
    places = range((count - 1) * _BITS, -1, -_BITS)
    return "".join(_ALPHABET[number >> place & 31] for place in places)


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
