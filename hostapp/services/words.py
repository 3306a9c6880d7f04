"""Read what was said and typed, so that it can be searched and its speakers are known."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import FileKind, FoundPerson, Meeting, RecordingFile
from hostapp.recordings.words.cue import Words as FileWords
from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.passages import passages
from hostapp.recordings.words.reading import read_words
from hostapp.recordings.words.speakers import match_track, merge_people
from hostapp.services.forgotten_names import ForgottenNames
from hostapp.services.persons import Persons
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_values import NamedPerson, name_below
from hostapp.store.library_words import MeetingWords, StoredPassage

MEETINGS_AT_ONCE: Final = 50
"""Written in one transaction."""

WORD_KINDS: Final = frozenset({FileKind.TRANSCRIPT, FileKind.CAPTIONS, FileKind.CHAT})
"""Kinds of files that hold words."""

REPORT_ENDING: Final = b".csv"
"""Attendance and participant reports; their kind is metadata."""


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
            unread = self._library.words.unread()
        if meetings is not None:
            wanted = frozenset(meetings)
            unread = tuple(meeting for meeting in unread if meeting in wanted)
        persons = Persons(self._library, self._keepsakes, self._forgotten)
        done: list[MeetingId] = []
        for at in range(0, len(unread), MEETINGS_AT_ONCE):
            batch: list[MeetingWords] = []
            problems: list[tuple[RecordingFile, str]] = []
            for meeting in self._library.meetings(unread[at : at + MEETINGS_AT_ONCE]):
                if cancelled is not None and cancelled():
                    break
                batch.append(self._read(meeting, persons, problems))
                if progress is not None:
                    progress(len(done) + len(batch), len(unread))
            with self._library.writing():
                for words in batch:
                    self._library.words.store(words)
                self._library.files.learn_problems(problems)
            done += [words.meeting for words in batch]
            if cancelled is not None and cancelled():
                break
        return tuple(done)

    def _read(
        self, meeting: Meeting, persons: Persons, problems: list[tuple[RecordingFile, str]]
    ) -> MeetingWords:
        stored: list[StoredPassage] = []
        counts: Counter[str] = Counter()
        people: list[FoundPerson] = []
        for file in filter(_holds_words, meeting.files):
            name = name_below(meeting.folder, file.path)
            try:
                words = read_words(
                    file.path, file.kind, source=meeting.source, started_local=self._local(meeting)
                )
            except WordsError as error:
                problems.append((file, str(error)))
                continue
            stored += _passages(name, words, persons)
            for who, count in words.counts().items():
                counts[persons.shown(who) or ""] += count
            people += words.people
        named = tuple(
            (known, person.guess)
            for person in merge_people(people)
            if (known := persons.find(person.name, person.email)) is not None
        )
        return MeetingWords(
            meeting=meeting.id,
            passages=stored,
            cue_counts=counts,
            people=named,
            aliases=tuple(_aliases(meeting, [person for person, _ in named], persons)),
        )

    def _local(self, meeting: Meeting) -> datetime | None:
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


def _holds_words(file: RecordingFile) -> bool:
    if file.kind is FileKind.METADATA:
        return file.path.lower().endswith(REPORT_ENDING)
    return file.kind in WORD_KINDS


def _passages(name: bytes, words: FileWords, persons: Persons) -> Iterator[StoredPassage]:
    for passage in passages(words.cues):
        speaker, text = persons.shown(passage.speaker), persons.masked(passage.text)
        yield StoredPassage(name, passage.line, passage.start, speaker, text)
