"""What was said and typed: passages that can be searched, and who spoke how often."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import MeetingState
from hostapp.store.lean_sqlite import Database
from hostapp.store.library_aliases import add_alias, apply_aliases
from hostapp.store.library_order import MOST_PASSAGES, passage_keys
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_search import PassageHit, meetings_saying, passage_hits
from hostapp.store.library_text import indexed, showable
from hostapp.store.library_titles import index_titles, number_of_person
from hostapp.store.library_values import NamedPerson


class MeetingWords(NamedTuple):
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
    unfinished: bool = False
    """A transcript lacks its end."""


class WordSource(NamedTuple):
    """A meeting whose words are to be read, as its row tells it."""

    id: MeetingId
    number: int
    """Its row."""
    measured: bool
    """Whether somebody read its lengths."""
    folder: bytes
    source: str
    started_at: int | None
    """Seconds since 1970."""
    files: str
    """Packed, with those that hold no words."""


class _Known(NamedTuple):
    number: int
    key: int
    has_words: bool
    has_aliases: bool


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

    def sources(self, meetings: Sequence[MeetingId]) -> list[WordSource]:
        """Return where the words of these meetings are, in this order."""
        rows = self._conn.execute(
            "SELECT meeting.id, meeting.number, lengths_read, folder.path, source, started_at,"
            " files.list FROM json_each(?)"
            " CROSS JOIN meeting ON meeting.id = json_each.value"
            " JOIN folder ON folder.number = meeting.folder"
            " JOIN files ON files.meeting = meeting.number ORDER BY json_each.key",
            [json.dumps(meetings)],
        )
        return [WordSource(*row) for row in rows]

    def store(self, read: Sequence[MeetingWords]) -> None:
        """Replace the words of meetings, and add the people that they show."""
        known = self._known(read)
        there = [(known[words.meeting], words) for words in read if words.meeting in known]
        there.sort(key=_number)  # rows that follow each other are written together
        for meeting, _ in there:
            if meeting.has_words:
                self._forget(meeting)
        self._add_passages(there)
        self._conn.executemany(
            "INSERT INTO cue_count VALUES (?, ?, ?)",
            [
                (meeting.number, showable(name), count)
                for meeting, words in there
                for name, count in words.cue_counts.items()
            ],
        )
        changed = self._add_people(there)
        self._conn.execute(_READ, [json.dumps([meeting.number for meeting, _ in there])])
        self._conn.executemany(
            "UPDATE meeting SET remarks = ?, unfinished = ? WHERE number = ?",
            [
                ("\n".join(words.remarks) or None, words.unfinished, meeting.number)
                for meeting, words in there
                if words.remarks or words.unfinished
            ],
        )
        mark_unfinished(self._conn, [each.number for each, words in there if words.unfinished])
        index_titles(self._conn, changed)

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
        return passage_hits(self._conn, text, limit=limit, ranked=ranked, private=private)

    def meetings(self, text: str, *, limit: int, private: bool = False) -> tuple[MeetingId, ...]:
        """Return the meetings in which all these words fall in one passage, newest first."""
        return meetings_saying(self._conn, text, limit=limit, private=private)

    def _known(self, read: Iterable[MeetingWords]) -> dict[str, _Known]:
        rows = self._conn.execute(_KNOWN, [json.dumps([words.meeting for words in read])])
        return {id_: _Known(*rest) for id_, *rest in rows}

    def _forget(self, meeting: _Known) -> None:
        drop_words(self._conn, meeting.key)
        self._conn.execute("DELETE FROM cue_count WHERE meeting = ?", [meeting.number])

    def _add_passages(self, there: Iterable[tuple[_Known, MeetingWords]]) -> None:
        rows = [
            (
                place,
                each.start,
                each.speaker and showable(each.speaker),
                indexed(showable(each.text)),
                each.name,
                each.line,
            )
            for meeting, words in there
            for place, each in _placed(meeting.key, words.passages)
        ]
        rows.sort()  # the index writes itself out whenever a key is lower than the one before
        self._conn.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", rows)
        self._conn.executemany(
            "INSERT INTO passage_words (rowid, text) VALUES (?, ?)",
            [(row[0], row[3]) for row in rows],
        )

    def _add_people(self, there: Sequence[tuple[_Known, MeetingWords]]) -> set[int]:
        """Return the rows of the meetings whose people changed."""
        everybody = {who for _, words in there for who, _ in words.people}
        numbers = {who.id: number_of_person(self._conn, who) for who in everybody}
        present = {
            (meeting.number, numbers[who.id], guess)
            for meeting, words in there
            for who, guess in words.people
        }
        before = self._conn.total_changes
        self._conn.executemany(
            "INSERT INTO participant (meeting, person, guess, is_host, found_in_words)"
            " VALUES (?, ?, ?, 0, 1) ON CONFLICT (meeting, person)"
            " DO UPDATE SET guess = 0 WHERE guess > excluded.guess",
            sorted(present),
        )
        came = self._conn.total_changes != before
        changed = {meeting.number for meeting, words in there if words.people} if came else set()
        self._conn.executemany(
            "UPDATE participant SET is_host = 1 WHERE meeting = ?"
            " AND person = (SELECT number FROM person WHERE id = ?)",
            [(meeting.number, host) for meeting, words in there for host in words.hosts],
        )
        for meeting, words in there:
            for alias, owner in words.aliases:
                add_alias(self._conn, meeting.number, alias, owner)
            if words.aliases or meeting.has_aliases:
                apply_aliases(self._conn, meeting.number)
                changed.add(meeting.number)
        return changed


def _number(pair: tuple[_Known, MeetingWords]) -> int:
    return pair[0].number


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


def mark_unfinished(conn: Any, numbers: Iterable[int]) -> None:
    """Put meetings whose transcript is known to lack its end into the state «partial»."""
    conn.executemany(_MARK_UNFINISHED, [(MeetingState.PARTIAL, number) for number in numbers])


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


_MARK_UNFINISHED: Final = (
    "UPDATE meeting SET states = ltrim(states || ' ' || ?1) WHERE number = ?2"
    " AND unfinished AND words_read AND instr(' ' || states || ' ', ' ' || ?1 || ' ') = 0"
)
_READ: Final = (
    "UPDATE meeting SET words_read = 1, remarks = NULL, unfinished = 0"
    " WHERE number IN (SELECT value FROM json_each(?))"
)
_KNOWN: Final = (
    "SELECT meeting.id, number, meeting.key,"
    " words_read OR EXISTS (SELECT 1 FROM passage WHERE passage.key"
    " BETWEEN meeting.key << 15 AND ((meeting.key + 1) << 15) - 1)"
    " OR EXISTS (SELECT 1 FROM cue_count WHERE cue_count.meeting = number),"
    " EXISTS (SELECT 1 FROM alias WHERE alias.meeting = number)"
    " FROM json_each(?) JOIN meeting ON meeting.id = json_each.value"
)
