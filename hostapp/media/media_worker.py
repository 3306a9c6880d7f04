"""The process that decodes and copies media files of strangers for a release.

A request is JSON: what to `do`, with which `paths`. Answers begin with one byte that says what
they are: sound as 16-bit samples, a sign of life, the end as JSON, a problem of the file, or of
the disk, as text.
"""

import json
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from enum import Enum
from typing import IO, Any, BinaryIO, Final, cast

from hostapp.domain.errors import UnavailableError
from hostapp.media.worker import answering, read_block, write_blocks

MEMORY_BYTES: Final = 2 << 30
CPU_SECONDS: Final = 1800.0
"""Of this process, for one request; a day of sound needs a tenth of that."""
_SIGN_EVERY: Final = 1.0
"""Seconds between signs of life."""


Request = dict[str, Any]
Sources = Sequence[BinaryIO]


class Tag(bytes, Enum):
    """How an answer begins."""

    SOUND = b"s"
    ALIVE = b"a"
    DONE = b"d"
    PROBLEM = b"p"
    DISK = b"o"


class Answers:
    """Answers to one request."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._latest = time.monotonic()
        self._began = time.process_time()

    def give(self, tag: Tag, body: bytes = b"") -> None:
        """Write one."""
        self._insist_on_end()
        write_blocks(self._stream, [tag.value + body])

    def alive(self) -> None:
        """Show a sign of life from time to time."""
        now = time.monotonic()
        if now - self._latest >= _SIGN_EVERY:
            self._latest = now
            self.give(Tag.ALIVE)

    def _insist_on_end(self) -> None:
        if time.process_time() - self._began > CPU_SECONDS:
            raise UnavailableError("Reading it never comes to an end.")


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    with answering(MEMORY_BYTES) as stream:
        while (request := read_block(sys.stdin.buffer)) is not None:
            answer(json.loads(request), stream)
    return 0


def answer(request: Request, stream: IO[bytes]) -> None:
    """Do what a request says, and tell how it ended."""
    answers = Answers(stream)
    try:
        with ExitStack() as opened:
            sources = [opened.enter_context(_opened(path)) for path in request["paths"]]
            done = TASKS[request["do"]](request, sources, answers)
        answers.give(Tag.DONE, json.dumps(done).encode())
    except UnavailableError as error:
        write_blocks(stream, [Tag.PROBLEM.value + str(error).encode()])
    except MemoryError:
        write_blocks(stream, [Tag.PROBLEM.value + b"Reading it needs too much memory."])
    except OSError as error:
        text = error.strerror or str(error)
        write_blocks(stream, [Tag.DISK.value + text.encode()])


def _sound(request: Request, sources: Sources, answers: Answers) -> None:
    from hostapp.media.decode import decode
    from hostapp.media.mixing import mixed

    sounds = [decode(source, request["rate"]) for source in sources]
    for block in sounds[0] if len(sounds) == 1 else mixed(sounds):
        answers.give(Tag.SOUND, block.astype("<i2", copy=False).tobytes())


def _rate(_: Request, sources: Sources, __: Answers) -> int:
    from hostapp.media.decode import rate_of

    return rate_of(sources[0])


def _strip(request: Request, sources: Sources, answers: Answers) -> None:
    from hostapp.media.stripping import strip

    with _target(request) as target:
        strip(sources[0], target, request["ending"], answers.alive)


def _swap(request: Request, sources: Sources, answers: Answers) -> bool:
    from hostapp.media.packet_swap import swap

    stretches = [(first, last) for first, last in request["stretches"]]
    with _target(request) as target:
        return swap(sources[0], target, stretches, answers.alive)


TASKS: Final[dict[str, Callable[[Request, Sources, Answers], object]]] = {
    "sound": _sound,
    "rate": _rate,
    "strip": _strip,
    "swap": _swap,
}


@contextmanager
def _target(request: Request) -> Iterator[BinaryIO]:
    with open(bytes.fromhex(request["target"]), "wb") as target:
        yield target


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(bytes.fromhex(path), flags), "rb") as source:
        if not stat.S_ISREG(os.fstat(source.fileno()).st_mode):
            raise UnavailableError("It is not a regular file.")
        yield cast("BinaryIO", source)


if __name__ == "__main__":
    sys.exit(main())
