"""The words of one meeting as its own files hold them, for reading on the screen."""

from collections.abc import Iterable

from hostapp.domain.meetings import FileKind, Meeting
from hostapp.recordings.words.cue import Cue, WordsError
from hostapp.recordings.words.reading import read_words

PREFERRED = (FileKind.TRANSCRIPT, FileKind.CAPTIONS, FileKind.CHAT)
"""Where words are looked for, the best first."""


def transcript_of(meeting: Meeting) -> tuple[Cue, ...]:
    """Return the cues of the first file that has words; raises WordsError if none is readable."""
    problem: WordsError | None = None
    started = meeting.started_at and meeting.started_at.astimezone()
    for path, kind in _candidates(meeting):
        try:
            words = read_words(path, kind, source=meeting.source, started_local=started)
        except WordsError as error:
            problem = problem or error
            continue
        if words.cues:
            return tuple(cue for cue in words.cues if not cue.private)
    if problem is not None:
        raise problem
    return ()


def _candidates(meeting: Meeting) -> Iterable[tuple[bytes, FileKind]]:
    for kind in PREFERRED:
        for file in meeting.files:
            if file.kind is kind and file.problem is None:
                yield file.path, kind
