"""Which files of a meeting tell its words, so that everything said counts once.

Captions and transcripts repeat each other, and so do the chats that Zoom saves twice.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hostapp.domain.meetings import FileKind, FoundPerson, Meeting, RecordingFile
from hostapp.recordings.words.cue import Cue, NoWordsError, Style, Words, WordsError
from hostapp.services.part_clock import PartClock, clock_of
from hostapp.services.time_line import begins_of

_SPEECH: Final = frozenset({FileKind.TRANSCRIPT, FileKind.CAPTIONS, FileKind.DOCUMENT})
_CHATS: Final = frozenset(
    {Style.ZOOM_CHAT, Style.ZOOM_CLOUD_CHAT, Style.BBB_CHAT, Style.BBB_EVENTS}
)
_MEDIA: Final = frozenset({FileKind.VIDEO, FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO})
_REPORT_ENDING: Final = b".csv"
_EVENTS: Final = b"events.xml"
_TIMELINE_BEGIN: Final = b"gmt"
_TIMELINE_ENDING: Final = b".json"
_SAVED_CAPTIONS: Final = b"meeting_saved_closed_caption.txt"
_PLAIN_CAPTIONS: Final = b"closed_caption.txt"

Read = Callable[[RecordingFile], Words]
"""Reads a file; raises WordsError."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one file adds to a meeting's words."""

    file: RecordingFile
    cues: tuple[Cue, ...]
    typed: bool = False
    """In a chat, not aloud."""


@dataclass(frozen=True, slots=True)
class MeetingText:
    """All that was said and typed in a meeting, each thing once, and who was named anywhere."""

    spoken: tuple[Spoken, ...]
    people: tuple[FoundPerson, ...]
    problems: tuple[tuple[RecordingFile, str], ...]
    """Why files could not be read."""
    remarks: tuple[str, ...] = ()
    """What is missing of files that were read, in sentences without names."""
    hosts: tuple[str, ...] = ()
    """Who held the meeting, as reports say."""
    unfinished: bool = False
    """A transcript lacks the line that ends it."""


def text_of(meeting: Meeting, read: Read) -> MeetingText:
    """Read the files that hold words and keep what each adds."""
    found: list[tuple[RecordingFile, Words]] = []
    problems: list[tuple[RecordingFile, str]] = []
    for file in filter(holds_words, meeting.files):
        try:
            words = read(file)
        except NoWordsError as error:
            if file.kind is not FileKind.DOCUMENT:
                problems.append((file, str(error)))
        except WordsError as error:
            problems.append((file, str(error)))
        else:
            found.append((file, words))
    people = tuple(person for _, words in found for person in words.people)
    return MeetingText(
        tuple(_each_once(meeting, found)),
        people,
        tuple(problems),
        tuple(
            f"Of the {file.kind.value}: {each}" for file, words in found for each in _gaps(words)
        ),
        tuple(words.host for _, words in found if words.host),
        any(words.style is Style.MEET_DOCUMENT and not words.complete for _, words in found),
    )


def _gaps(words: Words) -> tuple[str, ...]:
    """Say what is missing of a file."""
    if words.complete:
        return words.problems
    return words.problems or ("Its end is missing.",)


def holds_words(file: RecordingFile) -> bool:
    """Tell whether a file may hold words, or names of those who were there."""
    if file.kind is FileKind.METADATA:
        name = os.path.basename(file.path).lower()
        timeline = name.startswith(_TIMELINE_BEGIN) and name.endswith(_TIMELINE_ENDING)
        return timeline or name == _EVENTS or name.endswith(_REPORT_ENDING)
    return file.kind in _SPEECH or file.kind is FileKind.CHAT


def _each_once(meeting: Meeting, found: Sequence[tuple[RecordingFile, Words]]) -> Iterator[Spoken]:
    chats = [(file, words) for file, words in found if _is_chat(file, words)]
    speech = [(file, words) for file, words in found if words.cues and not _is_chat(file, words)]
    offsets = begins_of(meeting)
    clock = clock_of(meeting)
    for part, sources in sorted(_by_part(meeting, speech).items()):
        file, words = min(sources, key=_preference)
        yield Spoken(file, tuple(_shifted(words.cues, offsets.get(part, 0.0), clock)))
    for file, cues in _typed_once(chats):
        part = _part_of(meeting, file)
        yield Spoken(file, tuple(_shifted(cues, offsets.get(part, 0.0), clock)), typed=True)


def _typed_once(
    chats: Sequence[tuple[RecordingFile, Words]],
) -> Iterator[tuple[RecordingFile, tuple[Cue, ...]]]:
    """Give each chat, the longest first, without what those before it hold already."""
    typed: Counter[tuple[str | None, str]] = Counter()
    for file, words in sorted(chats, key=lambda each: len(each[1].cues), reverse=True):
        fresh = tuple(_not_yet(words.cues, typed)) if typed else words.cues
        if len(chats) > 1:
            typed |= Counter((cue.speaker, cue.text) for cue in words.cues)
        if fresh:
            yield file, fresh


def _is_chat(file: RecordingFile, words: Words) -> bool:
    return file.kind is FileKind.CHAT or words.style in _CHATS


def _by_part(
    meeting: Meeting, speech: Iterable[tuple[RecordingFile, Words]]
) -> dict[int, list[tuple[RecordingFile, Words]]]:
    """Sort by the part that each tells of; one on the wall clock tells of them all."""
    speech = list(speech)
    if any(words.style is Style.ZOOM_CAPTIONS for _, words in speech):
        return {1: speech}
    if len({file.part for file in meeting.files}) == 1:
        return {meeting.files[0].part: speech} if speech else {}
    found: dict[int, list[tuple[RecordingFile, Words]]] = {}
    for file, words in speech:
        found.setdefault(_part_of(meeting, file), []).append((file, words))
    return found


def _part_of(meeting: Meeting, file: RecordingFile) -> int:
    """Return the part that a file belongs to, by the media whose name its own begins with."""
    name = _stem(file.path)
    for other in meeting.files:
        if other.kind in _MEDIA and name.startswith(_stem(other.path)):
            return other.part
    return file.part


def _stem(path: bytes) -> bytes:
    return os.path.splitext(os.path.basename(path))[0].lower()


def _preference(source: tuple[RecordingFile, Words]) -> tuple[int, bool, int]:
    """Order sources: Zoom's captions with names, transcripts, captions; with speakers first."""
    file, words = source
    name = os.path.basename(file.path).lower()
    speakers = any(cue.speaker for cue in words.cues)
    if name == _SAVED_CAPTIONS:
        rank = 0
    elif file.kind is FileKind.TRANSCRIPT:
        rank = 1
    else:
        rank = 3 if name == _PLAIN_CAPTIONS else 2
    return rank, not speakers, -len(words.cues)


def _shifted(cues: Iterable[Cue], by: float, clock: PartClock | None) -> Iterator[Cue]:
    """Give times as seconds of recording: on the wall clock, pauses between parts pass too."""
    if not by and clock is None:
        yield from cues
        return
    for cue in cues:
        if cue.start is None:
            yield cue
        elif cue.clock is not None:
            yield cue if clock is None else cue._replace(start=clock.recorded(cue.start))
        else:
            end = None if cue.end is None else cue.end + by
            yield cue._replace(start=cue.start + by, end=end)


def _not_yet(cues: Iterable[Cue], typed: Counter[tuple[str | None, str]]) -> Iterator[Cue]:
    """Leave out what another chat of this meeting holds already, as often as it does."""
    left = typed.copy()
    for cue in cues:
        key = (cue.speaker, cue.text)
        if left[key] > 0:
            left[key] -= 1
        else:
            yield cue
