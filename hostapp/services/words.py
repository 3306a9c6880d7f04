"""Read what was said and typed, so that it can be searched and its speakers are known."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Meeting, Stat
from hostapp.recordings.words.speakers import match_track
from hostapp.services.collecting import collecting_seldom
from hostapp.services.persons import Persons
from hostapp.services.word_course import WordCourse
from hostapp.services.words_apart import WordsApart
from hostapp.services.words_told import Told
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_files import ReadLengths
from hostapp.store.library_order import MOST_PASSAGES
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_values import NamedPerson
from hostapp.store.library_words import MeetingWords, WordSource

if TYPE_CHECKING:
    from hostapp.services.forgotten_names import ForgottenNames

MEETINGS_AT_ONCE: Final = 1_000
"""Written in one transaction, if their words are few."""
SECONDS_AT_ONCE: Final = 2.0
"""After which what was read is written, however little it is."""
PASSAGES_AT_ONCE: Final = 20_000
"""Held in memory before they are written."""
_TRACK: Final = '"participant-audio"'
"""As the packed files of a meeting hold it."""


@dataclass(slots=True)
class _Batch:
    """Words that wait to be written."""

    meetings: list[MeetingWords] = field(default_factory=list)
    problems: list[tuple[Stat, str]] = field(default_factory=list)
    lengths: list[ReadLengths] = field(default_factory=list)
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
        forgotten: "ForgottenNames | None" = None,
        apart: Callable[[], WordsApart] = WordsApart,
    ) -> None:
        self._forgotten = forgotten
        self._any_forgotten = False
        self._library = library
        self._keepsakes = keepsakes
        self._zone = zone
        self._apart = apart

    def run(
        self,
        meetings: Sequence[MeetingId] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        unmeasured: bool = True,
    ) -> tuple[MeetingId, ...]:
        """Read words, of the newest meetings first; return the meetings that were read.

        Of all meetings, or only of some: before a decision on them, so that it knows the people.
        Lengths that plain files tell are read along; without `unmeasured`, meetings whose words
        depend on others wait until these are known. `progress` is told meetings done and meetings
        in all. Raises UnavailableError if the library cannot be written, or no second process can
        be started.
        """
        course = self._course(meetings, unmeasured=unmeasured)
        with self._library.filling(), collecting_seldom(), course:
            return self._library.listed(self._taken(course, progress, cancelled))

    def local_start(self, meeting: Meeting) -> datetime | None:
        """Return when a meeting began on the clock on the wall, in the configured zone."""
        return meeting.started_at and meeting.started_at.astimezone(self._zone)

    def _course(self, meetings: Sequence[MeetingId] | None, *, unmeasured: bool) -> WordCourse:
        with self._library.reading():
            index = self._library.words
            unread = index.unread() if meetings is None else index.unread_of(meetings)
        return WordCourse(
            self._library, unread, zone=self._zone, apart=self._apart, unmeasured=unmeasured
        )

    def _taken(
        self,
        course: WordCourse,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> list[MeetingId]:
        course.ask()  # the other process starts while we find out whom we know
        persons = Persons(self._library, self._keepsakes, self._forgotten)
        self._any_forgotten = self._forgotten is not None and bool(self._forgotten.people())
        done: list[MeetingId] = []
        batch = _Batch()
        for source, told in course.told(cancelled):
            batch.add(self._words(source, told, persons))
            batch.problems += told.problems
            if told.lengths is not None:
                files, whole = told.lengths
                batch.lengths.append(ReadLengths(source.number, files, whole))
            done.append(source.id)
            if progress is not None:
                progress(len(done), len(course.meetings))
            if batch.is_full():
                self._write(batch)
                batch = _Batch()
            if cancelled is not None and cancelled():
                break
        self._write(batch)
        return done

    def _write(self, batch: "_Batch") -> None:
        if batch.meetings:
            with self._library.writing():
                self._library.words.store(batch.meetings)
                self._library.files.learn_problems(batch.problems)
                self._library.files.learn_lengths(batch.lengths)

    def _words(self, source: WordSource, told: Told, persons: Persons) -> MeetingWords:
        stored, counts = told.said, told.cues
        if self._any_forgotten:
            stored = _masked(stored, persons)
            counts = Counter()
            for speaker, number in told.cues.items():
                counts[persons.shown(speaker) or ""] += number
        named = tuple(
            (known, guess)
            for name, email, guess in told.people
            if (known := persons.find(name, email)) is not None
        )
        return MeetingWords(
            meeting=source.id,
            passages=stored,
            cue_counts=counts,
            remarks=(*told.remarks, *_beyond(stored)),
            unfinished=told.unfinished,
            hosts=frozenset(
                known.id for name in told.hosts if (known := persons.find(name)) is not None
            ),
            people=named,
            aliases=self._aliases(source, [person for person, _ in named], persons),
        )

    def _aliases(
        self, source: WordSource, spoke: Sequence[NamedPerson], persons: Persons
    ) -> tuple[tuple[PersonId, PersonId], ...]:
        if _TRACK not in source.files:
            return ()
        found = self._library.as_found([source.id])
        return tuple(pair for meeting in found for pair in _aliases(meeting, spoke, persons))


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


def _masked(said: Sequence[StoredPassage], persons: Persons) -> Sequence[StoredPassage]:
    """Return passages without erased names."""
    return [
        each._replace(speaker=persons.shown(each.speaker), text=persons.masked(each.text))
        for each in said
    ]
