"""Who a name stands for: one random id for each distinct name in a store."""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from hostapp.domain.identifiers import PersonId
from hostapp.recordings.words.speakers import is_person, normal_name
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_text import showable
from hostapp.store.library_values import NamedPerson

if TYPE_CHECKING:
    from hostapp.services.forgotten_names import ForgottenNames


class Persons:
    """Gives names their person; those whom decisions speak of keep the id they have there."""

    def __init__(
        self,
        library: Library,
        keepsakes: Keepsakes,
        forgotten: "ForgottenNames | None" = None,
    ) -> None:
        self._forgotten = forgotten
        if forgotten is not None:
            forgotten.refresh()
        self._spellings: dict[str, str] = {}
        self._people: dict[str, NamedPerson] = {}
        decided = keepsakes.everybody()
        self._decided = frozenset(decided)
        self._given = keepsakes.arrangement.spellings()
        self._know(library.people())
        self._know(NamedPerson(id_, name, normal_name(name)) for id_, name in decided.items())
        self._by_id = {person.id: person for person in self._people.values()}

    def find(self, name: str, email: str | None = None) -> NamedPerson | None:
        """Return who this is, None for a label such as `SPEAKER_00` or for nothing."""
        normal = self._spellings.get(name)
        if normal is None:
            normal = normal_name(name) if is_person(name) else ""
            self._spellings[name] = normal
        if not normal:
            return None
        person = self._joined(normal) or self._people.get(normal) or self._erased(name)
        if person is None:
            id_ = self._given.get(normal) or PersonId(os.urandom(8).hex())
            person = NamedPerson(id_, showable(name.strip()), normal, email)
            self._people[normal] = self._by_id[id_] = person
        return person

    def _joined(self, normal: str) -> NamedPerson | None:
        """Return whom the host said that this name stands for, if that one is known."""
        given = self._given.get(normal)
        return None if given is None else self._by_id.get(given)

    def shown(self, name: str | None) -> str | None:
        """Return a speaker's name, or the placeholder of one whose name was erased."""
        erased = None if name is None else self._erased(name)
        return name if erased is None else erased.name

    def masked(self, text: str) -> str:
        """Return a text without erased names."""
        return text if self._forgotten is None else self._forgotten.masked(text)

    def _erased(self, name: str) -> NamedPerson | None:
        person = None if self._forgotten is None else self._forgotten.person(name)
        if person is None:
            return None
        from hostapp.services.forgotten_names import placeholder

        shown = placeholder(person)
        return NamedPerson(person, shown, normal_name(shown))

    def decided(self, person: PersonId) -> bool:
        """Tell whether a decision speaks of somebody."""
        return person in self._decided

    def _know(self, people: Iterable[NamedPerson]) -> None:
        for person in people:
            self._people[person.normal_name] = person
