"""Take a name out of the library: people, titles, words, files and folders that bear it."""

import json
from collections.abc import Sequence
from typing import Any, Final

from hostapp.domain.identifiers import MeetingId
from hostapp.store.erasable import Erasable, squeeze
from hostapp.store.library import Library
from hostapp.store.library_leaving import remove_meeting
from hostapp.store.library_packing import unpack
from hostapp.store.library_text import title_key, unbroken
from hostapp.store.library_titles import index_title
from hostapp.store.library_words import drop_words

_PERSON: Final = 8
"""Place of the track's owner in a packed file, as `library_packing` writes it."""


def erase_from_library(
    library: Library, what: Erasable
) -> tuple[tuple[MeetingId, ...], tuple[bytes, ...]]:
    """Erase in one transaction; return the meetings whose words have to be read again.

    And the folders of meetings that went.

    A meeting in a folder that bears the name goes as a whole: the name is in its path.
    Raises UnavailableError.
    """
    conn = library.db.conn
    with library.writing():
        for index in ("title_words", "passage_words"):
            conn.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)")  # noqa: S608
        touched = _touched(conn, what)
        for person, shown in what.people.items():
            conn.execute(
                "UPDATE person SET name = ?, normal_name = ?, email = NULL WHERE id = ?",
                [shown, shown.casefold(), person],
            )
        for name, person in conn.execute("SELECT normal_name, person FROM other_name").fetchall():
            if person in what.people or what.holds(name):
                conn.execute("DELETE FROM other_name WHERE normal_name = ?", [name])
        folders = []
        for folder, path in _bearing_folders(conn, what):
            numbers = _meetings_in(conn, folder)
            for number in numbers:
                remove_meeting(conn, number)
            touched.difference_update(numbers)
            conn.execute("DELETE FROM folder WHERE number = ?", [folder])
            folders += [path] if numbers else []
        for number in sorted(touched):
            _clean(conn, number, what)
        _clean_problems(conn, what)
        rows = [(number,) for number in sorted(touched)]
        ids = [
            conn.execute("SELECT id FROM meeting WHERE number = ?", r).fetchone()[0] for r in rows
        ]
    return tuple(map(MeetingId, ids)), tuple(folders)


def squeeze_library(library: Library) -> None:
    """Write both indexes and the file anew, so that no erased byte is left in them."""
    conn = library.db.conn
    with library.writing():
        for index in ("title_words", "passage_words"):
            conn.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608
    with library.reading():
        squeeze(conn)


def _touched(conn: Any, what: Erasable) -> set[int]:
    """Return the rows of meetings in which the people are, or that bear the name."""
    touched: set[int] = set()
    for person in what.people:
        rows = conn.execute(
            "SELECT meeting FROM participant WHERE person ="
            " (SELECT number FROM person WHERE id = ?)",
            [person],
        )
        touched.update(number for (number,) in rows)
    rows = conn.execute(
        "SELECT number, title, coalesce(problems, ''), list FROM meeting"
        " JOIN files ON files.meeting = meeting.number"
    )
    for number, *texts in rows:
        if any(map(what.holds, texts)):
            touched.add(number)
    numbers = dict(conn.execute("SELECT key, number FROM meeting"))
    for key, speaker, text in conn.execute(
        "SELECT key >> 15, coalesce(speaker, ''), text FROM passage"
    ):
        if numbers.get(key) not in touched and (what.holds(unbroken(text)) or what.holds(speaker)):
            touched.add(numbers[key])
    return touched


def _bearing_folders(conn: Any, what: Erasable) -> list[tuple[int, bytes]]:
    rows = conn.execute("SELECT number, path FROM folder ORDER BY path").fetchall()
    return [(number, path) for number, path in rows if what.bears(path)]


def _meetings_in(conn: Any, folder: int) -> list[int]:
    rows = conn.execute("SELECT number FROM meeting WHERE folder = ?", [folder])
    return [number for (number,) in rows]


def _clean(conn: Any, number: int, what: Erasable) -> None:
    key, title, problems, text = conn.execute(
        "SELECT key, title, problems, list FROM meeting"
        " JOIN files ON files.meeting = meeting.number WHERE number = ?",
        [number],
    ).fetchone()
    rows = [row for row in json.loads(text) if not _names(row, what)]
    kept = json.dumps(rows, separators=(",", ":"))
    files = unpack(kept)
    title = what.masked(title)
    drop_words(conn, key)
    conn.execute("UPDATE files SET list = ? WHERE meeting = ?", [kept, number])
    conn.execute("DELETE FROM cue_count WHERE meeting = ?", [number])
    conn.execute(
        "UPDATE meeting SET title = ?, title_key = ?, problems = ?, words_read = 0,"
        " file_count = ?, size = ?, first_file = ? WHERE number = ?",
        [
            title,
            title_key(title),
            problems and what.masked(problems),
            len(files),
            sum(file.stat.size for file in files),
            files[0].name if len(files) == 1 else None,
            number,
        ],
    )
    index_title(conn, number)


def _names(row: Sequence[Any], what: Erasable) -> bool:
    return row[_PERSON] in what.people or what.holds(row[0])


def _clean_problems(conn: Any, what: Erasable) -> None:
    rows = conn.execute("SELECT DISTINCT problem FROM learned WHERE problem IS NOT NULL")
    for (problem,) in rows.fetchall():
        if what.holds(problem):
            conn.execute(
                "UPDATE learned SET problem = ? WHERE problem = ?", [what.masked(problem), problem]
            )
