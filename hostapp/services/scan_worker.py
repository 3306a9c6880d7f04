"""The process that reads folders for a scan, on a core of its own.

The first request says in which zone and at which time; after that each is a batch of folders,
and each answer is what these told, in the same order. Only the disk is read here: this process
can be ended at any moment.
"""

import contextlib
import gc
import marshal
import pickle
import queue
import sys
import threading
from collections.abc import Iterable
from typing import IO, TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from hostapp.media.worker import answering, read_block, write_blocks
from hostapp.recordings.find import reader
from hostapp.recordings.found import Found, Listed, Prepared, Read, Unchanged
from hostapp.services.drafting import draft_of_plain
from hostapp.store.library_draft import Draft

if TYPE_CHECKING:
    from hostapp.recordings.reader import Reader

MEMORY_BYTES: Final = 1 << 31
_OBJECTS_BEFORE_COLLECTING: Final = 50_000
_PIPE_BYTES: Final = 1 << 20
_WITHOUT_REFERENCES: Final = 2
"""Version of the format in which nothing is looked up while it is written."""

Asked = tuple[bytes, bytes | None, bool]
"""A folder, what it looked like, and whether a plain meeting in it is wanted as a draft."""
Told = tuple[bytes, str, Any, Any, list[bytes]]
"""A folder, what kind of answer it is, its signature, what it tells, and the folders below."""

_UNCHANGED: Final = "unchanged"
_PREPARED: Final = "prepared"
_REPORTS: Final = "reports"


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    with answering(MEMORY_BYTES) as answers:
        _widen(answers)
        first = read_block(sys.stdin.buffer)
        if first is None:
            return 0
        zone, now_ns = marshal.loads(first)  # noqa: S302 - from the process that started this one
        reading = reader(ZoneInfo(zone), now_ns)
        requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        threading.Thread(target=_receive, args=(sys.stdin.buffer, requests), daemon=True).start()
        with contextlib.suppress(BrokenPipeError):
            write_blocks(answers, [b""])
            while (request := requests.get()) is not None:
                write_blocks(answers, [answer(reading, request)])
    return 0


def _widen(stream: IO[bytes]) -> None:
    """Let much be written before somebody reads it, where the system allows that."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(stream, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _receive(stream: IO[bytes], requests: "queue.SimpleQueue[bytes | None]") -> None:
    """Take requests in at once, so that nobody waits to hand one over."""
    while (request := read_block(stream)) is not None:
        requests.put(request)
    requests.put(None)


def question(zone: str, now_ns: int) -> bytes:
    """Return the first request."""
    return marshal.dumps((zone, now_ns))


def request_of(folders: Iterable[Asked]) -> bytes:
    """Return a batch as it is sent."""
    return marshal.dumps(list(folders))


def answer(reading: "Reader", request: bytes) -> bytes:
    """Read a batch of folders."""
    asked: list[Asked] = marshal.loads(request)  # noqa: S302
    reads = reading.read_all([(path, known) for path, known, _ in asked])
    told = [_told(path, read, draft) for read, (path, _, draft) in zip(reads, asked, strict=True)]
    return marshal.dumps(told, _WITHOUT_REFERENCES)


def answers_of(block: bytes) -> list[Read]:
    """Return what folders told."""
    told: list[Told] = marshal.loads(block)  # noqa: S302 - from a process of our own
    return [_read(*each) for each in told]


def _told(path: bytes, read: Read, draft: bool) -> Told:
    below = list(read.below)
    if len(read.reports) == 1:
        (only,) = read.reports
        if isinstance(only, Unchanged):
            return path, _UNCHANGED, None, None, below
        if draft and isinstance(only, Listed) and only.plain is not None:
            ready = draft_of_plain(only.plain)
            return path, _PREPARED, only.signature, tuple(ready), below
    return path, _REPORTS, None, pickle.dumps(_in_full(read.reports)), below


def _in_full(reports: Iterable[Found]) -> list[Found]:
    return [
        Listed(each.folder, each.signature, each.meetings) if isinstance(each, Listed) else each
        for each in reports
    ]


def _read(path: bytes, kind: str, mark: bytes, content: Any, below: list[bytes]) -> Read:
    if kind == _PREPARED:
        return Read([Prepared(path, mark, Draft(*content))], below)
    if kind == _UNCHANGED:
        return Read([Unchanged(path)], below)
    return Read(pickle.loads(content), below)  # noqa: S301


if __name__ == "__main__":
    sys.exit(main())
