"""Texts in a receipt that tell of nobody but whom it is for."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Participant

A_MEETING: Final = "a meeting"
"""Stands for a title that names somebody else."""

_WORD: Final = re.compile(r"[^\W_]+")
_TELLING: Final = 4
"""Letters of a name from which on it is looked for inside of longer words."""


def title_for(title: str, participants: Iterable[Participant], person: PersonId | None) -> str:
    """Return a meeting's title as `person` may read it; None is anybody."""
    return A_MEETING if names_others(title, participants, person) else title


def names_others(text: str, participants: Iterable[Participant], person: PersonId | None) -> bool:
    """Say whether any part of the name of somebody else stands in a text."""
    own: set[str] = set()
    others: list[list[str]] = []
    for each in participants:
        for name in (each.name, *each.other_names):
            if each.person == person:
                own.update(_words(name))
            else:
                others.append(_words(name))
    words, joined = frozenset(_words(text)), "".join(_words(text))
    return any(
        _stands_in(part, words, joined)
        for name in others
        for part in (*name, "".join(name))
        if part not in own
    )


def _stands_in(part: str, words: frozenset[str], joined: str) -> bool:
    if part.isdigit() or len(part) == 1:
        return False
    within = len(part) >= _TELLING or not part.isascii()
    return part in words or (within and part in joined)


def _words(text: str) -> list[str]:
    """Return the words of a text without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    return _WORD.findall(unicodedata.normalize("NFC", plain))
