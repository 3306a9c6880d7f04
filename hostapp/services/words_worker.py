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
from typing import Any, Final

from hostapp.media.worker import answering, read_block, write_blocks
from hostapp.services.plain_lengths import PlainLengths, plain_lengths
from hostapp.services.words_quick import tell_quickly
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


def answers_to(asked: Iterable[Asked]) -> Iterator[bytes]:
    """Read meetings and answer whenever enough has come together."""
    told: list[Told] = []
    size, begun = 0, time.monotonic()
    for each in asked:
        one = tell(each)
        told.append(one)
        size += sum(len(said.text) for said in one.said)
        full = len(told) == MEETINGS_AT_ONCE or size > REPORT_CHARACTERS
        if full or time.monotonic() - begun > REPORT_SECONDS:
            yield answer_of(told)
            told, size, begun = [], 0, time.monotonic()
    if told:
        yield answer_of(told)


def tell(asked: Asked) -> Told:
    """Read the words of a meeting, and its lengths if they are wanted."""
    rows = json.loads(asked.files)
    lengths = plain_lengths(asked.folder, rows) if asked.measure and not asked.harmful else None
    told = tell_quickly(asked, rows)
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
