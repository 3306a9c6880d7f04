"""The index of titles and people, and the paths that stand for meetings."""

import json
from collections.abc import Collection
from typing import Any, Final

from hostapp.store.library_text import indexed, shown_path
from hostapp.store.library_values import NamedPerson, full_path

INSERT_TITLE = "INSERT INTO title_words (rowid, title, people) VALUES (?, ?, ?)"


def index_title(conn: Any, number: int) -> None:
    """Make a meeting's title and all its people searchable, and count the people."""
    index_titles(conn, [number])


def index_titles(conn: Any, numbers: Collection[int]) -> None:
    """Make the titles and all people of these meetings searchable, and count the people.

    Those of what was joined to one too; what is itself joined to another is found under that one.
    """
    if not numbers:
        return
    asked = json.dumps(list(numbers))
    titles = conn.execute(_LISTED, [asked]).fetchall()
    people: dict[int, list[str]] = {}
    for number, name in conn.execute(_NAMES, [json.dumps([row[1] for row in titles])]):
        people.setdefault(number, []).append(name)
    conn.execute(_FORGET, [asked])
    conn.executemany(
        "UPDATE meeting SET people_count = ?1 WHERE number = ?2 AND people_count <> ?1",
        [(len(people.get(number, ())), number) for _, number, _ in titles],
    )
    conn.executemany(
        INSERT_TITLE,
        [
            (key, indexed(title), indexed(" ".join(people.get(number, ()))))
            for key, number, title in titles
        ],
    )


def number_of_person(conn: Any, person: NamedPerson) -> int:
    """Return the number of a person's row, adding it if it is new."""
    row = conn.execute(
        "INSERT INTO person (id, name, normal_name, email) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (normal_name) DO UPDATE SET email = coalesce(email, excluded.email)"
        " RETURNING number",
        [person.id, person.name, person.normal_name, person.email],
    ).fetchone()
    return int(row[0])


def display_of(folder: bytes, first_file: bytes | None) -> str:
    """Return the path that stands for a meeting: its folder, or its file among others."""
    return shown_path(folder if first_file is None else full_path(folder, first_file))


_LISTED: Final = (
    "SELECT DISTINCT whole.key, whole.number, whole.title FROM json_each(?)"
    " JOIN meeting ON meeting.number = json_each.value"
    " JOIN meeting AS whole ON whole.number = coalesce(meeting.whole, meeting.number)"
    " ORDER BY whole.key"
)
_NAMES: Final = (
    "WITH asked AS (SELECT value AS number FROM json_each(?)),"
    " part AS (SELECT number AS listed, number FROM asked UNION ALL"
    " SELECT asked.number, meeting.number FROM asked JOIN meeting ON meeting.whole = asked.number)"
    " SELECT DISTINCT listed, name FROM part"
    " JOIN participant ON participant.meeting = part.number"
    " JOIN person ON person.number = participant.person ORDER BY listed, participant.person"
)
_FORGET: Final = (
    "DELETE FROM title_words WHERE rowid IN (SELECT meeting.key FROM json_each(?1) JOIN meeting"
    " ON meeting.number = json_each.value UNION SELECT whole.key FROM json_each(?1) JOIN meeting"
    " ON meeting.number = json_each.value JOIN meeting AS whole ON whole.number = meeting.whole)"
)
