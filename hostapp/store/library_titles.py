"""The index of titles and people, and the paths that stand for meetings."""

from typing import Any

from hostapp.store.library_text import indexed, shown_path
from hostapp.store.library_values import NamedPerson, full_path

INSERT_TITLE = "INSERT INTO title_words (rowid, title, people) VALUES (?, ?, ?)"


def index_title(conn: Any, number: int) -> None:
    """Make a meeting's title and all its people searchable, and count the people.

    Those of what was joined to it too; what is itself joined to another is found under that one.
    """
    key, whole = conn.execute(
        "SELECT key, whole FROM meeting WHERE number = ?", [number]
    ).fetchone()
    conn.execute("DELETE FROM title_words WHERE rowid = ?", [key])
    if whole is not None:
        index_title(conn, whole)
        return
    names = conn.execute(
        "SELECT DISTINCT name FROM meeting JOIN participant ON participant.meeting = meeting.number"
        " JOIN person ON person.number = participant.person"
        " WHERE meeting.number = ?1 OR meeting.whole = ?1 ORDER BY participant.person",
        [number],
    ).fetchall()
    (title,) = conn.execute(
        "UPDATE meeting SET people_count = ? WHERE number = ? RETURNING title",
        [len(names), number],
    ).fetchone()
    people = " ".join(name for (name,) in names)
    conn.execute(INSERT_TITLE, [key, indexed(title), indexed(people)])


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
