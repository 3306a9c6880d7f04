"""What the words of any meeting tell, whatever files they are in."""

import pickle
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind, Meeting, RecordingFile, Source
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM
from hostapp.recordings.words.cue import Words, WordsError
from hostapp.recordings.words.passages import passages
from hostapp.recordings.words.reading import read_words
from hostapp.recordings.words.speakers import merge_people
from hostapp.services.word_sources import MeetingText, holds_words, text_of
from hostapp.services.words_told import TOO_BIG, Asked, Told
from hostapp.store.library_packing import unpack
from hostapp.store.library_passage import StoredPassage
from hostapp.store.library_values import full_path, name_below


def tell_carefully(asked: Asked) -> Told:
    """Read the words of a meeting."""
    meeting = _meeting(asked)
    if asked.lengths is None and len({file.part for file in meeting.files}) > 1:
        return Told([], {}, [], [], [], [], unfinished=False, wants_lengths=True)
    return _told(meeting, text_of(meeting, _reader(meeting, asked.harmful or {})))


def whole_file(path: bytes, kind: str, source: str, started: str | None) -> bytes:
    """Return the Words of a file, or how and why it cannot be read, for whoever unpickles them."""
    local = None if started is None else datetime.fromisoformat(started)
    try:
        words = read_words(path, FileKind(kind), source=Source(source), started_local=local)
        return pickle.dumps(words)
    except WordsError as error:
        return pickle.dumps((type(error).kind, str(error)))
    except MemoryError:
        return pickle.dumps((WordsError.kind, TOO_BIG))


def _meeting(asked: Asked) -> Meeting:
    """Return what is asked for, without words that would have to be downloaded."""
    lengths = asked.lengths or {}
    files = []
    for file in unpack(asked.files):
        path = full_path(asked.folder, file.name)
        found = RecordingFile(
            path, file.kind, file.stat, duration_seconds=lengths.get(path), part=file.part
        )
        if file.problem != CLOUD_ONLY_PROBLEM or not holds_words(found):
            files.append(found)
    return Meeting(
        id=MeetingId(""),
        source=Source(asked.source),
        title="",
        folder=asked.folder,
        files=tuple(files),
        started_at=None if asked.started is None else datetime.fromisoformat(asked.started),
    )


def _reader(meeting: Meeting, harmful: Mapping[bytes, str]) -> Callable[[RecordingFile], Words]:
    def read(file: RecordingFile) -> Words:
        if file.path in harmful:
            raise WordsError("{0}", harmful[file.path])
        try:
            return read_words(
                file.path, file.kind, source=meeting.source, started_local=meeting.started_at
            )
        except MemoryError as error:
            raise WordsError(TOO_BIG) from error

    return read


def _told(meeting: Meeting, text: MeetingText) -> Told:
    said: list[StoredPassage] = []
    counts: Counter[str] = Counter()
    for spoken in text.spoken:
        name = name_below(meeting.folder, spoken.file.path)
        said += [
            StoredPassage(name, each.line, each.start, each.speaker, each.text, each.private)
            for each in passages(spoken.cues, private=True)
        ]
        for speaker, number in Counter(cue.speaker for cue in spoken.cues).items():
            counts[speaker or ""] += number
    return Told(
        said,
        dict(counts),
        [(each.name, each.email, each.guess) for each in merge_people(text.people)],
        list(text.hosts),
        list(text.remarks),
        [(file.stat, why) for file, why in text.problems],
        text.unfinished,
    )
