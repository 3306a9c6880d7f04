"""Names of people as recognition meets them; the same name twice is one person."""

import unicodedata
from collections.abc import Iterable

from hostapp.domain.meetings import FoundPerson, NameOrigin


def host_guess(name: str) -> FoundPerson:
    """Return a host whom only a title names."""
    return FoundPerson(name, frozenset({NameOrigin.TITLE, NameOrigin.HOST}), guess=True)


def same_name(name: str) -> str:
    """Return a name as it is compared: NFC, without case and spaces.

    Tracks lose the spaces of a name, so spaces cannot tell two people apart.
    """
    return "".join(unicodedata.normalize("NFC", name).casefold().split())


def merged(people: Iterable[FoundPerson]) -> tuple[FoundPerson, ...]:
    """Join people of the same name in order of appearance; the surer spelling wins."""
    known: dict[str, FoundPerson] = {}
    for person in people:
        key = same_name(person.name)
        if not key:
            continue
        earlier = known.get(key)
        known[key] = person if earlier is None else _joined(earlier, person)
    return tuple(known.values())


def _joined(one: FoundPerson, other: FoundPerson) -> FoundPerson:
    surer = one if not one.guess else other
    return FoundPerson(
        surer.name,
        one.origins | other.origins,
        one.guess and other.guess,
        one.email or other.email,
    )
