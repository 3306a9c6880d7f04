"""Inside of a process that opens media files of strangers; it may crash, hang or be killed.

It reads requests from standard input and answers on standard output, each a length in four
bytes (big-endian) and that many bytes.
"""

import contextlib
import os
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Final

LENGTH: Final = struct.Struct(">I")


@contextmanager
def answering(memory_bytes: int) -> Iterator[IO[bytes]]:
    """Give the stream for answers, which nothing else in this process writes to by mistake.

    From here on the process gets no more than so much memory, where the system can see to it.
    """
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _limit_memory(memory_bytes)
        yield answers


def read_block(stream: IO[bytes]) -> bytes | None:
    """Return the next block, None at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(head)
    body = stream.read(size)
    return body if len(body) == size else None


def write_blocks(stream: IO[bytes], bodies: Sequence[bytes]) -> None:
    """Write blocks at once."""
    stream.write(b"".join(LENGTH.pack(len(body)) + body for body in bodies))
    stream.flush()


def _limit_memory(memory_bytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
