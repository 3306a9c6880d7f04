"""The process that reads words, and plain lengths, of strangers' files, within bounds of memory.

A request holds some meetings, and answers what their words tell, in the same order; what took
long or is large is answered at once, so that a file that does harm costs others little.
"""

import contextlib
import gc
import json
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from hostapp.media.worker import answering, read_block, write_blocks
from hostapp.services.plain_lengths import PlainLengths, plain_lengths
from hostapp.services.words_quick import PlainFile, plain_file, told_of
from hostapp.services.words_told import (
    MEETINGS_AT_ONCE,
    Asked,
    AskedFile,
    Told,
    answer_of,
    asked_in,
)

MEMORY_BYTES: Final = 2 << 30
REPORT_SECONDS: Final = 0.5
REPORT_CHARACTERS: Final = 250_000
READ_CHARACTERS: Final = 1_000_000
"""Held before anybody makes sense of them."""
_OBJECTS_BEFORE_COLLECTING: Final = 50_000


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    with answering(MEMORY_BYTES) as answers, contextlib.suppress(BrokenPipeError):
        write_blocks(answers, [b""])
        while (request := read_block(sys.stdin.buffer)) is not None:
            asked = asked_in(request)
            if isinstance(asked, tuple):
                write_blocks(answers, [_whole(asked)])
            else:
                for some in answers_to(asked):
                    write_blocks(answers, [some])
    return 0


def _whole(asked: AskedFile) -> bytes:
    from hostapp.services.words_careful import whole_file

    return whole_file(*asked)


class Looked(NamedTuple):
    """What was read of a meeting's files, before anybody makes sense of it."""

    asked: Asked
    rows: Sequence[Sequence[Any]]
    """Its unpacked files."""
    lengths: PlainLengths | None
    plain: PlainFile | None


def answers_to(asked: Iterable[Asked]) -> Iterator[bytes]:
    """Read meetings and answer whenever enough has come together."""
    waiting = iter(asked)
    while some := looked_at(waiting):
        yield from _answers(some)


def looked_at(waiting: Iterator[Asked]) -> list[Looked]:
    """Open the files of the next meetings, as many as are wise.

    To open many and then to read many is quicker than by turns.
    """
    looked: list[Looked] = []
    size, begun = 0, time.monotonic()
    for each in waiting:
        one = look(each)
        looked.append(one)
        size += len(one.plain.text) if one.plain is not None else 0
        full = len(looked) == MEETINGS_AT_ONCE or size > READ_CHARACTERS
        if full or time.monotonic() - begun > REPORT_SECONDS:
            break
    return looked


def look(asked: Asked) -> Looked:
    """Open the files of a meeting that are plain."""
    rows = json.loads(asked.files)
    lengths = plain_lengths(asked.folder, rows) if asked.measure and not asked.harmful else None
    return Looked(asked, rows, lengths, plain_file(asked, rows))


def _answers(looked: Iterable[Looked]) -> Iterator[bytes]:
    told: list[Told] = []
    size, begun = 0, time.monotonic()
    for each in looked:
        one = tell(each)
        told.append(one)
        size += sum([len(said.text) for said in one.said])
        if size > REPORT_CHARACTERS or time.monotonic() - begun > REPORT_SECONDS:
            yield answer_of(told)
            told, size, begun = [], 0, time.monotonic()
    if told:
        yield answer_of(told)


def tell(looked: Looked) -> Told:
    """Read the words of a meeting."""
    asked, rows, lengths, plain = looked
    told = None if plain is None else told_of(*plain)
    if told is None:
        from hostapp.services.words_careful import tell_carefully

        if asked.lengths is None and lengths is not None:
            asked = asked._replace(lengths=_by_path(asked.folder, rows, lengths))
        told = tell_carefully(asked)
    return told if lengths is None else told._replace(lengths=lengths)


def _by_path(
    folder: bytes, rows: Sequence[Sequence[Any]], lengths: PlainLengths
) -> dict[bytes, float | None]:
    seconds = {file[:5]: file[5] for file in lengths.files}
    return {
        os.path.join(folder, row[0].encode("utf-8", "surrogateescape")): seconds.get(
            tuple(row[2:7])
        )
        for row in rows
    }


if __name__ == "__main__":
    sys.exit(main())
