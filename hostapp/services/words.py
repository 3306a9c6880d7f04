"""Read what was said and typed, so that it can be searched and its speakers are known."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Meeting, RecordingFile
from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.cue import Words as FileWords
from hostapp.recordings.words.passages import passages
from hostapp.recordings.words.reading import read_words
from hostapp.recordings.words.speakers import match_track, merge_people
from hostapp.services.forgotten_names import ForgottenNames
from hostapp.services.persons import Persons
from hostapp.services.word_sources import text_of
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_order import MOST_PASSAGES
from hostapp.store.library_values import NamedPerson, name_below
from hostapp.store.library_words import MeetingWords, StoredPassage

MEETINGS_AT_ONCE: Final = 500
"""Written in one transaction, if their words are few."""
SECONDS_AT_ONCE: Final = 2.0
"""After which what was read is written, however little it is."""
PASSAGES_AT_ONCE: Final = 20_000
"""Held in memory before they are written."""


@dataclass(slots=True)
class _Batch:
    """Words that wait to be written."""

    meetings: list[MeetingWords] = field(default_factory=list)
    problems: list[tuple[RecordingFile, str]] = field(default_factory=list)
    passages: int = 0
    begun: float = field(default_factory=time.monotonic)

    def add(self, words: MeetingWords) -> None:
        self.meetings.append(words)
        self.passages += len(words.passages)

    def is_full(self) -> bool:
        return (
            len(self.meetings) >= MEETINGS_AT_ONCE
            or self.passages >= PASSAGES_AT_ONCE
            or time.monotonic() > self.begun + SECONDS_AT_ONCE
        )


class WordReading:
    """Fills in the words that nobody has read."""

    def __init__(
        self,
        library: Library,
        keepsakes: Keepsakes,
        *,
        zone: ZoneInfo,
        forgotten: ForgottenNames | None = None,
    ) -> None:
        self._forgotten = forgotten
        self._library = library
        self._keepsakes = keepsakes
        self._zone = zone

    def run(
        self,
        meetings: Sequence[MeetingId] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[MeetingId, ...]:
        """Read words, of the newest meetings first; return the meetings that were read.

        Of all meetings, or only of some: before a decision on them, so that it knows the people.
        `progress` is told meetings done and meetings in all. Raises UnavailableError if the
        library cannot be written.
        """
        with self._library.reading():
            index = self._library.words
            unread = index.unread() if meetings is None else index.unread_of(meetings)
        persons = Persons(self._library, self._keepsakes, self._forgotten)
        done: list[MeetingId] = []
        batch = _Batch()
        for meeting in self._unread(unread):
            if cancelled is not None and cancelled():
                break
            batch.add(self._read(meeting, persons, batch.problems))
            done.append(meeting.id)
            if progress is not None:
                progress(len(done), len(unread))
            if batch.is_full():
                self._write(batch)
                batch = _Batch()
        self._write(batch)
        return self._library.listed(done)

    def _unread(self, ids: Sequence[MeetingId]) -> Iterator[Meeting]:
        for at in range(0, len(ids), MEETINGS_AT_ONCE):
            yield from self._library.as_found(ids[at : at + MEETINGS_AT_ONCE])

    def _write(self, batch: "_Batch") -> None:
        with self._library.writing():
            self._library.words.store(batch.meetings)
            self._library.files.learn_problems(batch.problems)

    def _read(
        self, meeting: Meeting, persons: Persons, problems: list[tuple[RecordingFile, str]]
    ) -> MeetingWords:
        text = text_of(meeting, self._reader(meeting))
        problems += text.problems
        stored: list[StoredPassage] = []
        counts: Counter[str] = Counter()
        for spoken in text.spoken:
            stored += _passages(name_below(meeting.folder, spoken.file.path), spoken.cues, persons)
            for who, number in Counter(cue.speaker for cue in spoken.cues).items():
                counts[persons.shown(who) or ""] += number
        named = tuple(
            (known, person.guess)
            for person in merge_people(text.people)
            if (known := persons.find(person.name, person.email)) is not None
        )
        return MeetingWords(
            meeting=meeting.id,
            passages=stored,
            cue_counts=counts,
            remarks=(*text.remarks, *_beyond(stored)),
            unfinished=text.unfinished,
            hosts=frozenset(
                known.id for name in text.hosts if (known := persons.find(name)) is not None
            ),
            people=named,
            aliases=tuple(_aliases(meeting, [person for person, _ in named], persons)),
        )

    def _reader(self, meeting: Meeting) -> Callable[[RecordingFile], FileWords]:
        source, started = meeting.source, self.local_start(meeting)
        return lambda file: read_words(file.path, file.kind, source=source, started_local=started)

    def local_start(self, meeting: Meeting) -> datetime | None:
        """Return when a meeting began on the clock on the wall, in the configured zone."""
        return meeting.started_at and meeting.started_at.astimezone(self._zone)


def _aliases(
    meeting: Meeting, spoke: Sequence[NamedPerson], persons: Persons
) -> Iterator[tuple[PersonId, PersonId]]:
    """Say which names of tracks, written without spaces, stand for whom.

    Whom a decision speaks of stays: so a track's owner in a grant is who may say no to it.
    """
    tracks = {file.person for file in meeting.files if file.person is not None}
    names = {each.person: each.name for each in meeting.participants}
    others = {name: id_ for id_, name in names.items() if id_ not in tracks}
    others.update((person.name, person.id) for person in spoke)
    for track in sorted(tracks & names.keys()):
        match = match_track(names[track], others)
        if match is None or others[match] == track:
            continue
        person = others[match]
        if not persons.decided(track):
            yield track, person
        elif not persons.decided(person):
            yield person, track


def _beyond(stored: Sequence[StoredPassage]) -> tuple[str, ...]:
    """Say it where there is more than the index of words takes."""
    private = sum(each.private for each in stored)
    over = max(private, len(stored) - private) > MOST_PASSAGES // 2
    return ("It holds more words than can be searched: the last of them are not found.",) * over


def _passages(name: bytes, cues: Iterable[Cue], persons: Persons) -> Iterator[StoredPassage]:
    for passage in passages(cues, private=True):
        speaker, text = persons.shown(passage.speaker), persons.masked(passage.text)
        yield StoredPassage(
            name, passage.line, passage.start, speaker, text, private=passage.private
        )
