"""Let meetings leave the library: those whose folder is scanned no more."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, Final

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import MeetingState
from hostapp.store.library import Library
from hostapp.store.library_values import below
from hostapp.store.library_words import drop_words

_LEFT: Final = (
    "SELECT number FROM folder WHERE (signature IS NOT NULL OR EXISTS"
    " (SELECT 1 FROM meeting WHERE meeting.folder = folder.number AND presence <> ?))"
)


def leave(
    library: Library, scanned: Sequence[bytes], kept: Callable[[], Collection[MeetingId]]
) -> None:
    """Let the meetings go that lie in none of the folders `scanned`.

    Those `kept`, and what is joined to them, stay as not scanned; what the folders looked like
    is forgotten, so that they are read again if they return. Raises UnavailableError.
    """
    conn = library.db.conn
    condition = " AND NOT (path = ? OR (path > ? AND path < ?))" * len(scanned)
    values = [value for root in scanned for value in (root, *below(root))]
    with library.reading():
        rows = conn.execute(f"{_LEFT}{condition}", [MeetingState.NOT_SCANNED, *values]).fetchall()
    if not rows:
        return
    staying = frozenset(kept())
    with library.writing():
        for (folder,) in rows:
            if not _let_go(conn, folder, staying):
                conn.execute("DELETE FROM folder WHERE number = ?", [folder])


def remove_meeting(conn: Any, number: int) -> None:
    """Remove a meeting's row with its words; parts joined to it stand alone again."""
    (key,) = conn.execute("SELECT key FROM meeting WHERE number = ?", [number]).fetchone()
    drop_words(conn, key)
    conn.execute("DELETE FROM title_words WHERE rowid = ?", [key])
    conn.execute("UPDATE meeting SET whole = NULL WHERE whole = ?", [number])
    conn.execute("DELETE FROM meeting WHERE number = ?", [number])


def _let_go(conn: Any, folder: int, kept: frozenset[MeetingId]) -> bool:
    """Remove a folder's meetings but those kept; return whether any was."""
    conn.execute("UPDATE folder SET signature = NULL WHERE number = ?", [folder])
    rows = conn.execute(
        "SELECT meeting.number, meeting.id, whole.id FROM meeting"
        " LEFT JOIN meeting AS whole ON whole.number = meeting.whole WHERE meeting.folder = ?",
        [folder],
    ).fetchall()
    any_kept = False
    for number, *ids in rows:
        if kept.isdisjoint(ids):
            remove_meeting(conn, number)
        else:
            any_kept = True
            values = [MeetingState.NOT_SCANNED, number]
            conn.execute("UPDATE meeting SET presence = ? WHERE number = ?", values)
    return any_kept
