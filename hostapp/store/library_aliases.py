"""Two names of one person in one meeting, such as a track's `AnaOrtiz` and `Ana Ortiz`."""

from typing import Any, Final

from hostapp.domain.identifiers import PersonId
from hostapp.store.library_packing import with_persons


def add_alias(conn: Any, meeting: int, alias: PersonId, person: PersonId) -> None:
    """Say that in this meeting `alias` is `person`; a later scan keeps to it."""
    conn.execute("INSERT OR REPLACE INTO alias VALUES (?, ?, ?)", [meeting, alias, person])


def apply_aliases(conn: Any, meeting: int) -> None:
    """Put the person in the place of each alias, among the people and on the tracks."""
    aliases = dict(
        conn.execute("SELECT alias, person FROM alias WHERE meeting = ?", [meeting]).fetchall()
    )
    if not aliases:
        return
    for alias, person in aliases.items():
        conn.execute(_JOIN, [person, meeting, alias])
        conn.execute(_LEAVE, [meeting, alias])
    (text,) = conn.execute("SELECT list FROM files WHERE meeting = ?", [meeting]).fetchone()
    conn.execute(
        "UPDATE files SET list = ? WHERE meeting = ?", [with_persons(text, aliases), meeting]
    )


_JOIN: Final = (
    "INSERT INTO participant (meeting, person, guess, is_host, found_in_words)"
    " SELECT meeting, (SELECT number FROM person WHERE id = ?), guess, is_host, found_in_words"
    " FROM participant JOIN person ON person.number = participant.person"
    " WHERE meeting = ? AND person.id = ? ON CONFLICT (meeting, person) DO UPDATE SET"
    " guess = min(guess, excluded.guess), is_host = max(is_host, excluded.is_host)"
)
_LEAVE: Final = (
    "DELETE FROM participant WHERE meeting = ?"
    " AND person = (SELECT number FROM person WHERE id = ?)"
)
