"""Read a file of words once more, for showing or cutting it.

What is small cannot take much time or memory, and is read at once; the rest in a process of its
own, within the bounds of which it was read for the library.
"""

import os
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.meetings import FileKind, RecordingFile, Source
from hostapp.media.worker_process import Silence, WorkerProcess
from hostapp.recordings.words.cue import Words, WordsError
from hostapp.recordings.words.reading import read_words
from hostapp.services.words_apart import (
    CRASHED,
    NOBODY,
    SECONDS_PER_FILE,
    SECONDS_TO_START,
    TOO_SLOW,
    worker_command,
)
from hostapp.services.words_told import TOO_BIG, file_request_of

SMALL: Final = 1 << 20
"""Bytes; ten hours of talk."""
SMALL_PACKED: Final = 128 << 10
"""Bytes of a Word document, which holds many times as much."""
_PACKED: Final = b".docx"
_HARMFUL: Final = frozenset({CRASHED, TOO_SLOW, TOO_BIG})
_PROBLEMS: Final = {Silence.CRASHED: CRASHED, Silence.TOO_SLOW: TOO_SLOW}


def read_again(
    file: RecordingFile,
    *,
    source: Source = Source.UNKNOWN,
    started_local: datetime | None = None,
) -> Words:
    """Read a file of a meeting as `read_words` does; one that did harm before is left alone."""
    if file.problem in _HARMFUL:
        raise WordsError("{0}", file.problem)
    return read_guarded(file.path, file.kind, source=source, started_local=started_local)


def read_guarded(
    path: bytes,
    kind: FileKind,
    *,
    source: Source = Source.UNKNOWN,
    started_local: datetime | None = None,
    command: Sequence[str] | None = None,
    seconds: float = SECONDS_PER_FILE,
) -> Words:
    """Read any file as `read_words` does. Raises WordsError also for one that does harm."""
    if _is_small(path):
        return read_words(path, kind, source=source, started_local=started_local)
    started = None if started_local is None else started_local.isoformat()
    request = file_request_of(path, kind.value, source.value, started)
    answer = _answer(request, command or worker_command(), seconds)
    import pickle

    found: Words | tuple[str, str] = pickle.loads(answer)  # noqa: S301 - from a process of ours
    if isinstance(found, Words):
        return found
    raise WordsError("{0}", found[1])


def _is_small(path: bytes) -> bool:
    limit = SMALL_PACKED if path.lower().endswith(_PACKED) else SMALL
    try:
        return os.stat(path).st_size <= limit
    except (OSError, ValueError):
        return True


def _answer(request: bytes, command: Sequence[str], seconds: float) -> bytes:
    try:
        process = WorkerProcess(command)
    except OSError as error:
        raise UnavailableError(NOBODY) from error
    try:
        process.ask_ahead([request])
        if isinstance(process.answer(SECONDS_TO_START), Silence):
            raise UnavailableError(NOBODY)
        answer = process.answer(seconds)
    finally:
        process.end()
    if isinstance(answer, Silence):
        raise WordsError(_PROBLEMS[answer])
    return answer
