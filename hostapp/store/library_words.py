"""What was said and typed: passages that can be searched, and who spoke how often."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_aliases import add_alias, apply_aliases
from hostapp.store.library_order import MOST_PASSAGES, passage_keys
from hostapp.store.library_text import indexed, match_expression, showable, unbroken
from hostapp.store.library_titles import index_title, number_of_person
from hostapp.store.library_values import NamedPerson, full_path

HIT_BEGIN: Final = "\ue000"
HIT_END: Final = "\ue001"
"""Private characters around the words that were looked for."""


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A stretch of words by one speaker."""

    name: bytes
    """The file it is from, below the meeting's folder."""
    line: int
    start: float | None
    """Seconds from the recording's start."""
    speaker: str | None
    text: str
    private: bool = False
    """From a message that not everybody in the meeting could read."""


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """All that one meeting's words tell."""

    meeting: MeetingId
    passages: Sequence[StoredPassage]
    cue_counts: Mapping[str, int]
    people: Sequence[tuple[NamedPerson, bool]] = ()
    """With True for a guess."""
    aliases: Sequence[tuple[PersonId, PersonId]] = ()
    """Who turned out to be somebody else under a track's name: the alias, then the person."""
    hosts: frozenset[PersonId] = frozenset()
    """Those of the people who held the meeting."""
    remarks: Sequence[str] = ()
    """Sentences about what could not be read, without any name."""


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


class WordIndex:
    """Passages of the library. Writes are part of a transaction that the caller opens."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def unread(self) -> tuple[MeetingId, ...]:
        """Return the meetings whose words were not read, the newest first."""
        rows = self._conn.execute(
            "SELECT id FROM meeting WHERE NOT words_read AND presence = '' ORDER BY key DESC"
        )
        return tuple(MeetingId(id_) for (id_,) in rows)

    def unread_of(self, meetings: Collection[MeetingId]) -> tuple[MeetingId, ...]:
        """Return those of these meetings, and of what was joined to them, that were not read."""
        rows = self._conn.execute(
            "SELECT meeting.id, whole.id FROM meeting"
            " LEFT JOIN meeting AS whole ON whole.number = meeting.whole"
            " WHERE NOT meeting.words_read AND meeting.presence = '' ORDER BY meeting.key DESC"
        )
        wanted = frozenset(meetings)
        return tuple(MeetingId(id_) for id_, whole in rows if id_ in wanted or whole in wanted)

    def store(self, words: MeetingWords) -> None:
        """Replace the words of a meeting, and add the people that they show."""
        row = self._conn.execute(
            "SELECT number, key FROM meeting WHERE id = ?", [words.meeting]
        ).fetchone()
        if row is None:
            return
        number, key = row
        drop_words(self._conn, key)
        self._add_passages(key, words.passages)
        self._conn.execute("DELETE FROM cue_count WHERE meeting = ?", [number])
        self._conn.executemany(
            "INSERT INTO cue_count VALUES (?, ?, ?)",
            [(number, showable(name), count) for name, count in words.cue_counts.items()],
        )
        self._conn.executemany(
            "INSERT OR IGNORE INTO participant (meeting, person, guess, is_host, found_in_words)"
            " VALUES (?, ?, ?, 0, 1)",
            [(number, number_of_person(self._conn, who), guess) for who, guess in words.people],
        )
        self._conn.executemany(
            "UPDATE participant SET is_host = 1 WHERE meeting = ?"
            " AND person = (SELECT number FROM person WHERE id = ?)",
            [(number, host) for host in words.hosts],
        )
        for alias, owner in words.aliases:
            add_alias(self._conn, number, alias, owner)
        apply_aliases(self._conn, number)
        self._conn.execute(
            "UPDATE meeting SET words_read = 1, remarks = ? WHERE number = ?",
            ["\n".join(words.remarks) or None, number],
        )
        index_title(self._conn, number)

    def cue_counts(self, meeting: MeetingId) -> tuple[tuple[str, int], ...] | None:
        """Return how many cues each speaker has; None while the words were not read."""
        rows = self._conn.execute(
            "SELECT speaker, sum(cues) AS number FROM meeting AS asked JOIN meeting"
            " ON meeting.number = asked.number OR meeting.whole = asked.number"
            " JOIN cue_count ON cue_count.meeting = meeting.number"
            " WHERE asked.id = ? GROUP BY speaker ORDER BY number DESC, speaker",
            [meeting],
        ).fetchall()
        return tuple(rows) or None

    def remarks(self, meeting: MeetingId) -> tuple[str, ...]:
        """Return sentences about what could not be used or read, also of what was joined to it."""
        rows = self._conn.execute(
            "SELECT meeting.problems, meeting.remarks FROM meeting AS asked JOIN meeting"
            " ON meeting.number = asked.number OR meeting.whole = asked.number"
            " WHERE asked.id = ? ORDER BY meeting.number",
            [meeting],
        )
        return tuple(line for row in rows for text in row for line in (text or "").splitlines())

    def hits(
        self, text: str, *, limit: int, ranked: bool, private: bool = False
    ) -> tuple[PassageHit, ...]:
        """Return passages with these words, the newest meetings first, or the best by bm25.

        Private messages only if asked for.
        """
        expression = match_expression(text)
        if expression is None:
            return ()
        best = {"score": "rank", "order": "rank"}
        newest = {"score": "0", "order": "passage_words.rowid DESC"}
        shown = "" if private else _PUBLIC
        sql = _HITS.format(**(best if ranked else newest), shown=shown)
        rows = self._conn.execute(sql, [expression, limit])
        return tuple(_hit(row) for row in rows)

    def meetings(self, text: str, *, limit: int, private: bool = False) -> tuple[MeetingId, ...]:
        """Return the meetings in which all these words fall in one passage, newest first."""
        expression = match_expression(text)
        if expression is None:
            return ()
        sql = _MEETINGS.format(shown="" if private else _PUBLIC)
        rows = self._conn.execute(sql, [expression, limit])
        return tuple(MeetingId(id_) for (id_,) in rows)

    def _add_passages(self, key: int, passages: Iterable[StoredPassage]) -> None:
        rows = [
            (
                place,
                each.start,
                each.speaker and showable(each.speaker),
                indexed(showable(each.text)),
                each.name,
                each.line,
            )
            for place, each in _placed(key, passages)
        ]
        self._conn.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", rows)
        self._conn.executemany(
            "INSERT INTO passage_words (rowid, text) VALUES (?, ?)",
            [(row[0], row[3]) for row in rows],
        )


def _placed(key: int, passages: Iterable[StoredPassage]) -> Iterator[tuple[int, StoredPassage]]:
    """Give passages their keys: private ones in the lower half, as many as there is room for."""
    keys = passage_keys(key)
    half = MOST_PASSAGES // 2
    # Newest first reads backwards, so the first passage of a meeting has its highest key.
    room = {False: reversed(keys[half:]), True: reversed(keys[:half])}
    for each in passages:
        place = next(room[each.private], None)
        if place is not None:
            yield place, each


def drop_words(conn: Any, key: int) -> None:
    """Remove the passages of the meeting with this key."""
    keys = passage_keys(key)
    bounds = [keys[0], keys[-1]]
    conn.execute(
        "INSERT INTO passage_words (passage_words, rowid, text)"
        " SELECT 'delete', key, text FROM passage WHERE key BETWEEN ? AND ?",
        bounds,
    )
    conn.execute("DELETE FROM passage WHERE key BETWEEN ? AND ?", bounds)


def _hit(row: tuple[Any, ...]) -> PassageHit:
    meeting, title, folder, name, line, start, speaker, excerpt = row
    return PassageHit(
        meeting=MeetingId(meeting),
        title=title,
        path=full_path(folder, name),
        line=line,
        start=start,
        speaker=speaker,
        excerpt=unbroken(excerpt),
    )


_PUBLIC: Final = f" AND passage_words.rowid & {MOST_PASSAGES // 2}"
"""Private passages have their keys in the lower half."""
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
    " passage.speaker, hit.excerpt FROM hit JOIN passage ON passage.key = hit.key"
    " JOIN meeting ON meeting.number = (hit.key >> 15) & 4194303"
    " JOIN meeting AS whole ON whole.number = coalesce(meeting.whole, meeting.number)"
    " JOIN folder ON folder.number = meeting.folder ORDER BY hit.score, hit.key DESC"
)
