"""The words of one meeting as its own files hold them, for reading on the screen."""

from collections.abc import Iterable

from hostapp.domain.meetings import FileKind, Meeting
from hostapp.recordings.words.cue import Cue, WordsError
from hostapp.recordings.words.reading import read_words
from hostapp.services.forgotten_names import ForgottenNames, placeholder

PREFERRED = (FileKind.TRANSCRIPT, FileKind.CAPTIONS, FileKind.CHAT)
"""Where words are looked for, the best first."""


def transcript_of(meeting: Meeting, names: ForgottenNames | None = None) -> tuple[Cue, ...]:
    """Return the cues of the first file that has words, without the names that were erased.

    Raises WordsError if none is readable.
    """
    problem: WordsError | None = None
    started = meeting.started_at and meeting.started_at.astimezone()
    for path, kind in _candidates(meeting):
        try:
            words = read_words(path, kind, source=meeting.source, started_local=started)
        except WordsError as error:
            problem = problem or error
            continue
        if words.cues:
            return tuple(_without(names, cue) for cue in words.cues if not cue.private)
    if problem is not None:
        raise problem
    return ()


def _without(names: ForgottenNames | None, cue: Cue) -> Cue:
    if names is None:
        return cue
    erased = names.person(cue.speaker) if cue.speaker else None
    speaker = placeholder(erased) if erased else cue.speaker
    return cue._replace(speaker=speaker, text=names.masked(cue.text))


def _candidates(meeting: Meeting) -> Iterable[tuple[bytes, FileKind]]:
    for kind in PREFERRED:
        for file in meeting.files:
            if file.kind is kind and file.problem is None:
                yield file.path, kind
