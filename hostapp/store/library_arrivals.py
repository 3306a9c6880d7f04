"""Which meetings came after a point in the library's life, in the order in which they came."""

from hostapp.domain.identifiers import MeetingId
from hostapp.store.library import Library


def arrived_after(library: Library, number: int) -> tuple[tuple[MeetingId, ...], int]:
    """Return the meetings that came after row `number`, and the newest row there is."""
    with library.reading():
        rows = library.db.conn.execute(
            "SELECT number, id FROM meeting WHERE number > ? ORDER BY number", [number]
        ).fetchall()
    newest = rows[-1][0] if rows else number
    return tuple(MeetingId(id_) for _, id_ in rows), newest
