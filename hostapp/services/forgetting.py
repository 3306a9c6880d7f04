"""Forget a person: their name goes from everywhere in the store, what was decided stays."""

import json
import mmap
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answered
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.services.answers import folded
from hostapp.services.book import Book
from hostapp.services.decoded import DecodedEvents
from hostapp.services.evidence import Evidence
from hostapp.services.forgotten_names import SHORTEST, ForgottenNames, placeholder
from hostapp.services.words import WordReading
from hostapp.store.database import Database
from hostapp.store.erasable import Erasable
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.ledger_erasure import erase_from_ledger, squeeze_ledger
from hostapp.store.library import Library
from hostapp.store.library_erasure import erase_from_library, squeeze_library
from hostapp.store.participation import Participation


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was erased."""

    person: PersonId
    shown: str
    """What takes the name's place."""
    meetings: tuple[MeetingId, ...]
    """Meetings whose titles, words or files held the name."""
    folders: tuple[str, ...]
    """Folders on disk that bear the name: what is in them is left out until they are renamed."""
    rules: tuple[str, ...]
    """Standing rules that named the person; they are removed."""
    evidence: int
    """Copies of evidence that were deleted."""
    backups: int
    """Automatic copies of the ledger that were rewritten without the name."""
    deleted: tuple[str, ...]
    """Files of the store that could not be rewritten and were deleted instead."""
    left: tuple[str, ...]
    """Files of the store in which the name still stands, such as a recipient's."""


class Forgetting:
    """Erase names. Decisions stand under the person's id, and the ledger verifies as before."""

    def __init__(
        self,
        store: Path,
        config: Path,
        *,
        book: Book,
        library: Library,
        keepsakes: Keepsakes,
        names: ForgottenNames,
        evidence: Evidence,
        words: WordReading,
        open_ledger: Callable[[Path], Database],
    ) -> None:
        self._store = store
        self._config = config
        self._book = book
        self._library = library
        self._keepsakes = keepsakes
        self.names = names
        self._evidence = evidence
        self._words = words
        self._open_ledger = open_ledger

    def person_named(self, text: str) -> PersonId:
        """Return who is meant, by id or by a name that is unique in the store; UsageError."""
        self.names.refresh()
        known = self._known()
        if text in known or text in self.names.people():
            return PersonId(text)
        found = [each for each, names in known.items() if folded(text) in map(folded, names)]
        if not found:
            raise UsageError("Nobody here is called «{0}»: give the id that `show` prints.", text)
        if len(found) > 1:
            raise UsageError(
                "«{0}» is more than one person: give an id ({1}).", text, ", ".join(found)
            )
        return found[0]

    def meetings_of(self, person: PersonId) -> frozenset[MeetingId]:
        """Return the meetings in which a person appears, or about which they answered."""
        answered = (
            recorded.event.meeting
            for recorded in self._book.events()
            if isinstance(recorded.event, Answered) and recorded.event.person == person
        )
        named = frozenset(each for each in answered if each is not None)
        return named.union(self._library.meetings_with(person=person))

    def forget(self, person: PersonId) -> Forgotten:
        """Erase a person's name from the store, from its backups too.

        Recordings on disk are never changed. If it is interrupted, do it again with the id.
        Raises UnavailableError.
        """
        self.names.refresh()
        known = self._known()
        names = known.get(person, frozenset())
        self.names.add(person, names)
        same = {each: all_ for each, all_ in known.items() if self._is(person, all_)}
        plain = frozenset(names).union(*same.values())
        what = Erasable(
            people={each: placeholder(each) for each in (person, *same)},
            holds=self.names.holds,
            masked=self.names.masked,
            roots=self._keepsakes.folders(),
        )
        gone, kept = self._evidence_of(what)
        rules = self._erase_from_ledger(what, gone)
        erased = self._evidence.erase(gone, kept)
        touched, folders = erase_from_library(self._library, what)
        self._words.run(touched)
        squeeze_library(self._library)
        rewritten = self._rewrite_backups(what, gone)
        deleted = self._delete_copies(plain)
        left = tuple(self._shown(each) for each in self._bearing(self._files(), plain))
        return Forgotten(
            person=person,
            shown=placeholder(person),
            meetings=touched,
            folders=tuple(map(os.fsdecode, folders)),
            rules=rules,
            evidence=erased,
            backups=rewritten,
            deleted=deleted,
            left=left,
        )

    def _is(self, person: PersonId, names: Iterable[str]) -> bool:
        return any(self.names.person(each) == person for each in names)

    def _known(self) -> dict[PersonId, frozenset[str]]:
        """Return everybody with the names under which they are known."""
        known: dict[PersonId, set[str]] = {}
        for each in self._library.people():
            known.setdefault(each.id, set()).add(each.name)
        for name, person in self._keepsakes.arrangement.spellings().items():
            known.setdefault(person, set()).add(name)
        for person, given in (*self._keepsakes.everybody().items(), *self._book.names().items()):
            if given is not None:
                known.setdefault(person, set()).add(given)
        forgotten = {placeholder(each) for each in self.names.people()}
        return {each: frozenset(names - forgotten) for each, names in known.items()}

    def _evidence_of(self, what: Erasable) -> tuple[frozenset[str], frozenset[str]]:
        """Part all evidence into what goes (the person's own, or bearing the name) and the rest."""
        evidence = {
            (recorded.event.person, recorded.event.evidence)
            for recorded in self._book.events()
            if isinstance(recorded.event, Answered) and recorded.event.evidence is not None
        }
        gone = frozenset(
            text
            for person, text in evidence
            if person in what.people
            or what.holds(text)
            or what.holds(self._evidence.text_of(text) or "")
        )
        return gone, frozenset(text for _, text in evidence) - gone

    def _erase_from_ledger(self, what: Erasable, evidence: frozenset[str]) -> tuple[str, ...]:
        db = self._book.ledger.store.db
        rules = erase_from_ledger(db, what, evidence)
        self._book.ledger.decoded = DecodedEvents()
        squeeze_ledger(db)
        return rules

    def _rewrite_backups(self, what: Erasable, evidence: frozenset[str]) -> int:
        rewritten = 0
        for path in sorted((self._store / "backups").glob("*.db")):
            try:
                db = self._open_ledger(path)
            except UnavailableError:
                continue
            try:
                erase_from_ledger(db, what, evidence)
                squeeze_ledger(db)
                db.conn.execute("PRAGMA journal_mode = DELETE")
                rewritten += 1
            finally:
                db.close()
        return rewritten

    def _delete_copies(self, names: frozenset[str]) -> tuple[str, ...]:
        """Delete logs that bear a name, and old copies that could not be rewritten."""
        copies = [
            each
            for each in self._files()
            if each.is_relative_to(self._store / "backups")
            or any(ending in each.name for ending in (".set-aside", ".log"))
        ]
        bearing = list(self._bearing(copies, names))
        for path in bearing:
            path.unlink(missing_ok=True)
        return tuple(map(self._shown, bearing))

    def _shown(self, path: Path) -> str:
        inside = path.is_relative_to(self._store)
        return path.relative_to(self._store).as_posix() if inside else str(path)

    def _files(self) -> list[Path]:
        """Return the files of the store, and what the window keeps beside the settings."""
        found = (*self._store.rglob("*"), *self._config.glob("*"))
        return sorted({each for each in found if each.is_file()})

    @staticmethod
    def _bearing(files: Iterable[Path], names: Iterable[str]) -> Iterator[Path]:
        wanted = {form for name in names for form in _forms(name)}
        for path in files:
            try:
                with (
                    path.open("rb") as file,
                    mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as m,
                ):
                    found = any(m.find(each) >= 0 for each in wanted)
            except (ValueError, FileNotFoundError):
                continue
            if found:
                yield path


def erase_again(db: Database, config: Path) -> None:
    """Erase once more, from a ledger that was restored, the names that were erased before.

    Raises UnavailableError.
    """
    names = ForgottenNames(Participation(db), config)
    names.refresh()
    people = {each: placeholder(each) for each in names.people()}
    if people:
        erase_from_ledger(db, Erasable(people, names.holds, names.masked))
        squeeze_ledger(db)


def _forms(name: str) -> Iterator[bytes]:
    """Yield the bytes in which a name may stand in a file."""
    if " " not in name.strip() and len(name) < SHORTEST:
        return
    for form in (name, name.casefold(), name.upper(), "".join(name.split())):
        yield form.encode("utf-8", "surrogatepass")
        yield json.dumps(form)[1:-1].encode()
