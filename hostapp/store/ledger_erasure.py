"""Take a name out of `ledger.db`: sealed values, names, and how meetings are recognised.

The entries themselves stay as they were signed.
"""

import json
from collections.abc import Callable, Collection, Iterator
from typing import Any, Final

from hostapp.domain.identifiers import PersonId, Seal
from hostapp.ledger.entry import SEALED_RECIPIENT, seals_of
from hostapp.store.database import Database, explained, path_of, writing
from hostapp.store.erasable import Erasable, squeeze
from hostapp.store.ledger_store import LedgerStore

_OF_PERSON: Final = "SELECT entry FROM ledger_entry WHERE entry ->> '$.person' = ?"


def erase_from_ledger(
    db: Database, what: Erasable, values: Collection[str] = ()
) -> tuple[str, ...]:
    """Erase in one transaction what the people's own entries seal: names and evidence.

    Every note or piece of evidence that holds the name goes too, and what is among `values`.
    Returns the standing rules that named the person: they are gone. Raises UnavailableError.
    """
    store = LedgerStore(db)
    with writing(db):
        gone = frozenset(values)
        seals = _seals_of_values(store, db, lambda text: text in gone or what.holds(text))
        store.erase(_own_seals(db, what.people) | seals)
        _erase_keepsakes(db, what)
        return _erase_rules(db, what)


def squeeze_ledger(db: Database) -> None:
    """Write the file anew, so that no erased byte is left in it. Raises UnavailableError."""
    with explained(path_of(db)):
        squeeze(db.conn)


def _own_seals(db: Database, people: Collection[PersonId]) -> set[Seal]:
    return {
        seal
        for person in people
        for (entry,) in db.conn.execute(_OF_PERSON, [person])
        for seal in seals_of(json.loads(entry))
    }


def _seals_of_values(store: LedgerStore, db: Database, go: Callable[[str], bool]) -> set[Seal]:
    found = {
        Seal(seal.hex())
        for chunk in store.sealed()
        for seal, _, value in chunk
        if go(value.decode("utf-8", "replace"))
    }
    return found - _recipients(db) if found else found


def _recipients(db: Database) -> set[Seal]:
    """Return the seals of recipients' names: a grant without them would say nothing."""
    rows = db.conn.execute(
        "SELECT entry ->> '$.recipients' FROM ledger_entry WHERE instr(entry, ?)",
        [f'"{SEALED_RECIPIENT}'],
    )
    return {
        Seal(name.removeprefix(SEALED_RECIPIENT))
        for (names,) in rows
        for name in json.loads(names or "[]")
    }


def _erase_keepsakes(db: Database, what: Erasable) -> None:
    execute: Any = db.conn.execute
    for person, name in execute("SELECT id, name FROM person").fetchall():
        if person in what.people or what.holds(name):
            execute("DELETE FROM person WHERE id = ?", [person])
    for meeting, title, folder in execute("SELECT id, title, folder FROM known_meeting").fetchall():
        execute(
            "UPDATE known_meeting SET title = ?, folder = ? WHERE id = ?",
            [what.masked(title), b"" if what.bears(folder) else folder, meeting],
        )
    for meeting, name in execute("SELECT meeting, name FROM known_file").fetchall():
        if what.holds(name.decode("utf-8", "surrogateescape")):
            execute("DELETE FROM known_file WHERE meeting = ? AND name = ?", [meeting, name])
    _erase_arrangement(execute, what)
    _erase_settings(execute, what)


def _erase_arrangement(execute: Any, what: Erasable) -> None:
    for name, person in execute("SELECT normal_name, person FROM spelling").fetchall():
        if person in what.people or what.holds(name):
            execute("DELETE FROM spelling WHERE normal_name = ?", [name])
    for meeting, title in execute("SELECT meeting, title FROM given_title").fetchall():
        execute("UPDATE given_title SET title = ? WHERE meeting = ?", [what.masked(title), meeting])
    for (name,) in execute("SELECT name FROM cut").fetchall():
        if what.holds(name.decode("utf-8", "surrogateescape")):
            execute("DELETE FROM cut WHERE name = ?", [name])


def _erase_settings(execute: Any, what: Erasable) -> None:
    """Take the name out of what the host set: of a collection, only the members that bear it."""
    for setting, text in execute("SELECT name, value FROM setting").fetchall():
        value = json.loads(text)
        left = _without(value, what)
        if left is None:
            execute("DELETE FROM setting WHERE name = ?", [setting])
        elif left != value:
            kept = json.dumps(left, sort_keys=True)
            execute("UPDATE setting SET value = ? WHERE name = ?", [kept, setting])


def _without(value: object, what: Erasable) -> object | None:
    """Return a setting without what bears the name; None if nothing is left of it."""
    if isinstance(value, dict):
        return {
            name: each
            for name, each in value.items()
            if not (what.holds(name) or any(map(what.holds, _texts(each))))
        }
    if isinstance(value, list):
        return [each for each in value if not any(map(what.holds, _texts(each)))]
    return None if any(map(what.holds, _texts(value))) else value


def _texts(value: object) -> Iterator[str]:
    """Yield every text in a JSON value, the names of members included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield name
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _erase_rules(db: Database, what: Erasable) -> tuple[str, ...]:
    """Empty every version of a rule that bears the name; return those that were in force."""
    gone: list[str] = []
    rows = db.conn.execute(
        "SELECT id, version, document, version = max(version) OVER (PARTITION BY id) FROM rule"
        " WHERE document IS NOT NULL ORDER BY length(id), id"
    )
    for rule, version, document, newest in rows.fetchall():
        conditions = json.loads(document)["conditions"]
        if any(map(what.holds, conditions.values())):
            db.conn.execute(
                "UPDATE rule SET document = NULL WHERE id = ? AND version = ?", [rule, version]
            )
            gone += [rule] if newest else []
    return tuple(gone)
