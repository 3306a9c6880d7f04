"""What is kept about asking people: wording, requests, rules, and whose name is to stay erased.

Everything but the names' marks is a JSON document that the services make and read.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.store.database import explained, path_of, writing
from hostapp.store.lean_sqlite import Database

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """What one code stands for."""

    person: PersonId
    meeting: MeetingId
    document: Document


@dataclass(frozen=True, slots=True)
class StoredRule:
    """The newest version of a rule."""

    id: str
    version: int
    document: Document


class Participation:
    """Tables of `ledger.db`; used on the thread that opened it.

    Every method raises UnavailableError if the disk does not allow it.
    """

    def __init__(self, db: Database) -> None:
        self.db = db
        self._path = path_of(db)

    def notices(self) -> tuple[str, ...]:
        """Return the documents of the host's own notices, oldest version first."""
        rows = self._rows("SELECT document FROM notice ORDER BY id, language, version")
        return tuple(document for (document,) in rows)

    def add_notice(self, notice: str, version: int, language: str, document: str) -> None:
        """Keep a version of a notice; its text never changes afterwards."""
        self._write(
            "INSERT INTO notice VALUES (?, ?, ?, ?)", [(notice, version, language, document)]
        )

    def add_requests(self, requests: Iterable[tuple[str, StoredRequest]]) -> None:
        """Keep what codes stand for, found by a hash of each code."""
        self._write(
            "INSERT INTO request VALUES (?, ?, ?, ?)",
            [
                (code, each.person, each.meeting, json.dumps(each.document, sort_keys=True))
                for code, each in requests
            ],
        )

    def request(self, code: str) -> StoredRequest | None:
        """Return what the code with this hash stands for."""
        rows = self._rows("SELECT person, meeting, document FROM request WHERE code = ?", [code])
        if not rows:
            return None
        person, meeting, document = rows[0]
        return StoredRequest(PersonId(person), MeetingId(meeting), json.loads(document))

    def asked(self, meeting: MeetingId) -> tuple[StoredRequest, ...]:
        """Return what was asked about a meeting."""
        rows = self._rows(
            "SELECT person, document FROM request WHERE meeting = ? ORDER BY person, code",
            [meeting],
        )
        return tuple(
            StoredRequest(PersonId(person), meeting, json.loads(document))
            for person, document in rows
        )

    def meetings(self) -> frozenset[MeetingId]:
        """Return the meetings that anybody was asked about."""
        return frozenset(MeetingId(row[0]) for row in self._rows("SELECT meeting FROM request"))

    def rules(self) -> tuple[StoredRule, ...]:
        """Return the newest version of each rule that was not removed."""
        rows = self._rows(
            "SELECT id, max(version), document FROM rule GROUP BY id ORDER BY length(id), id"
        )
        return tuple(
            StoredRule(id_, version, json.loads(document))
            for id_, version, document in rows
            if document is not None
        )

    def newest_version(self, rule: str) -> int:
        """Return how many versions a rule has had; 0 if it never was."""
        ((newest,),) = self._rows("SELECT max(version) FROM rule WHERE id = ?", [rule])
        return int(newest or 0)

    def rule_ids(self) -> frozenset[str]:
        """Return the ids of all rules there ever were."""
        return frozenset(id_ for (id_,) in self._rows("SELECT DISTINCT id FROM rule"))

    def set_rule(self, rule: str, version: int, document: Document | None) -> None:
        """Keep a version of a rule; None removes it."""
        text = None if document is None else json.dumps(document, sort_keys=True)
        self._write("INSERT INTO rule VALUES (?, ?, ?)", [(rule, version, text)])

    def forgotten(self) -> dict[bytes, PersonId]:
        """Return whose names are to stay erased, by the marks of the names."""
        rows = self._rows("SELECT mark, person FROM forgotten")
        return {mark: PersonId(person) for mark, person in rows}

    def add_forgotten(self, marks: Mapping[bytes, PersonId]) -> None:
        """Keep names out from now on."""
        self._write("INSERT OR REPLACE INTO forgotten VALUES (?, ?)", list(marks.items()))

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with explained(self._path):
            return list(self.db.conn.execute(sql, values))

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        with writing(self.db):
            self.db.conn.executemany(sql, rows)
