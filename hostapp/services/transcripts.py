"""The words of one meeting as its own files hold them, for reading on the screen."""

from datetime import datetime
from typing import NamedTuple

from hostapp.domain.meetings import Meeting, RecordingFile
from hostapp.recordings.words.cue import Cue, Words, WordsError
from hostapp.services.forgotten_names import ForgottenNames, placeholder
from hostapp.services.rereading import read_again
from hostapp.services.word_sources import text_of


class Told(NamedTuple):
    """A cue, and whether it was typed instead of said aloud."""

    cue: Cue
    typed: bool


def transcript_of(
    meeting: Meeting,
    names: ForgottenNames | None = None,
    *,
    started: datetime | None = None,
    private: bool = False,
) -> tuple[Told, ...]:
    """Return what was said and typed in all parts, once and in order, without erased names.

    `started` is when it began by the clock on the wall where it was recorded, for files that tell
    the time of day. Messages that not everybody could read only if asked for. Raises WordsError
    if there are words and none is readable.
    """

    def read(file: RecordingFile) -> Words:
        return read_again(file, source=meeting.source, started_local=started)

    text = text_of(meeting, read)
    told = [
        Told(_without(names, cue), spoken.typed)
        for spoken in text.spoken
        for cue in spoken.cues
        if private or not cue.private
    ]
    if not told and text.problems:
        raise WordsError(text.problems[0][1])
    return tuple(sorted(told, key=_when))


def _when(told: Told) -> float:
    """Order by time; what has none stays in its file's order, at the end."""
    return float("inf") if told.cue.start is None else told.cue.start


def _without(names: ForgottenNames | None, cue: Cue) -> Cue:
    if names is None:
        return cue
    erased = names.person(cue.speaker) if cue.speaker else None
    speaker = placeholder(erased) if erased else cue.speaker
    return cue._replace(speaker=speaker, text=names.masked(cue.text))
