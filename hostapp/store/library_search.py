"""Find passages by their words."""

from dataclasses import dataclass
from typing import Any, Final

from hostapp.domain.identifiers import MeetingId
from hostapp.store.library_order import MOST_PASSAGES
from hostapp.store.library_text import match_expression, unbroken
from hostapp.store.library_values import full_path

HIT_BEGIN: Final = "\ue000"
HIT_END: Final = "\ue001"
"""Private characters around the words that were looked for."""


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A passage in which words were found."""

    meeting: MeetingId
    title: str
    path: bytes
    line: int
    start: float | None
    speaker: str | None
    excerpt: str
    """With `HIT_BEGIN` and `HIT_END` around what was found."""
    private: bool = False
    """From a message that not everybody in the meeting could read."""


def passage_hits(
    conn: Any, text: str, *, limit: int, ranked: bool, private: bool
) -> tuple[PassageHit, ...]:
    """Return passages with these words, the newest meetings first, or the best by bm25."""
    expression = match_expression(text)
    if expression is None:
        return ()
    best = {"score": "rank", "order": "rank"}
    newest = {"score": "0", "order": "passage_words.rowid DESC"}
    shown = "" if private else _PUBLIC
    sql = _HITS.format(**(best if ranked else newest), shown=shown)
    rows = conn.execute(sql, [expression, limit])
    return tuple(_hit(row) for row in rows)


def meetings_saying(conn: Any, text: str, *, limit: int, private: bool) -> tuple[MeetingId, ...]:
    """Return the meetings in which all these words fall in one passage, newest first."""
    expression = match_expression(text)
    if expression is None:
        return ()
    sql = _MEETINGS.format(shown="" if private else _PUBLIC)
    rows = conn.execute(sql, [expression, limit])
    return tuple(MeetingId(id_) for (id_,) in rows)


def _hit(row: tuple[Any, ...]) -> PassageHit:
    meeting, title, folder, name, line, start, speaker, excerpt, key = row
    return PassageHit(
        meeting=MeetingId(meeting),
        title=title,
        path=full_path(folder, name),
        line=line,
        start=start,
        speaker=speaker,
        excerpt=unbroken(excerpt),
        private=not key & _PUBLIC_KEY,
    )


_PUBLIC_KEY: Final = MOST_PASSAGES // 2
"""Private passages have their keys in the lower half."""
_PUBLIC: Final = f" AND passage_words.rowid & {_PUBLIC_KEY}"
_MEETINGS: Final = (
    "SELECT whole.id FROM (SELECT DISTINCT rowid >> 15 AS key FROM passage_words"
    " WHERE passage_words MATCH ?{shown}) AS hit JOIN meeting"
    " ON meeting.number = hit.key & 4194303"
    " JOIN meeting AS whole ON whole.number = coalesce(meeting.whole, meeting.number)"
    " GROUP BY whole.number ORDER BY max(hit.key) DESC LIMIT ?"
)
_HITS: Final = (
    "WITH hit AS MATERIALIZED (SELECT passage_words.rowid AS key, {score} AS score,"
    " snippet(passage_words, 0, '\ue000', '\ue001', '…', 24) AS excerpt"
    " FROM passage_words WHERE passage_words MATCH ?{shown} ORDER BY {order} LIMIT ?)"
    " SELECT whole.id, whole.title, folder.path, passage.name, passage.line, passage.start,"
    " passage.speaker, hit.excerpt, hit.key FROM hit JOIN passage ON passage.key = hit.key"
    " JOIN meeting ON meeting.number = (hit.key >> 15) & 4194303"
    " JOIN meeting AS whole ON whole.number = coalesce(meeting.whole, meeting.number)"
    " JOIN folder ON folder.number = meeting.folder ORDER BY hit.score, hit.key DESC"
)
