"""The process that reads folders for a scan, on a core of its own.

The first request says in which zone and at which time; after that each is a batch of folders,
and each answer is what these told. Only the disk is read here: this process
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
from typing import IO, TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from hostapp.media.worker import answering, read_block, write_blocks
from hostapp.recordings.find import reader
from hostapp.recordings.found import Found, Listed, Prepared, Read, Unchanged
from hostapp.services.drafting import Drafting
from hostapp.store.library_draft import DraftedFolder

if TYPE_CHECKING:
    from hostapp.recordings.reader import Reader

MEMORY_BYTES: Final = 1 << 31
_OBJECTS_BEFORE_COLLECTING: Final = 50_000
_PIPE_BYTES: Final = 1 << 20
_WITHOUT_REFERENCES: Final = 2
"""Version of the format in which nothing is looked up while it is written."""

Asked = tuple[bytes, bytes | None, bool]
"""A folder, what it looked like, and whether a plain meeting in it is wanted as a draft."""
Told = tuple[list[DraftedFolder], list[bytes], bytes, list[bytes]]
"""What a batch tells: drafts, folders that are as they were, all other reports, folders below."""


def main() -> int:
    """Answer requests until standard input ends; return the exit code."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    with answering(MEMORY_BYTES) as answers:
        _widen(answers)
        first = read_block(sys.stdin.buffer)
        if first is None:
            return 0
        zone, now_ns = marshal.loads(first)  # noqa: S302 - from the process that started this one
        reading, drafting = reader(ZoneInfo(zone), now_ns), Drafting()
        requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        threading.Thread(target=_receive, args=(sys.stdin.buffer, requests), daemon=True).start()
        with contextlib.suppress(BrokenPipeError):
            write_blocks(answers, [b""])
            while (request := requests.get()) is not None:
                write_blocks(answers, [answer(reading, drafting, request)])
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


def answer(reading: "Reader", drafting: Drafting, request: bytes) -> bytes:
    """Read a batch of folders."""
    asked: list[Asked] = marshal.loads(request)  # noqa: S302
    told: Told = ([], [], b"", [])
    drafts, unchanged, _, below = told
    others: list[Found] = []
    reads = reading.read_all([(path, known) for path, known, _ in asked])
    for (reports, folders), (path, _, draft) in zip(reads, asked, strict=True):
        below += folders
        only = reports[0] if len(reports) == 1 else None
        if isinstance(only, Unchanged):
            unchanged.append(path)
        elif draft and isinstance(only, Listed) and only.plain is not None:
            drafts.append((path, only.signature, tuple(drafting.draft(only.plain))))
        else:
            others += reports
    rest = pickle.dumps(_in_full(others)) if others else b""
    return marshal.dumps((drafts, unchanged, rest, below), _WITHOUT_REFERENCES)


def answers_of(block: bytes) -> Read:
    """Return what a batch of folders told."""
    told: Told = marshal.loads(block)  # noqa: S302 - from a process of our own
    drafts, unchanged, rest, below = told
    reports: list[Found] = [Prepared(drafts)] if drafts else []
    reports += map(Unchanged, unchanged)
    if rest:
        reports += pickle.loads(rest)  # noqa: S301
    return Read(reports, below)


def _in_full(reports: Iterable[Found]) -> list[Found]:
    return [
        Listed(each.folder, each.signature, each.meetings) if isinstance(each, Listed) else each
        for each in reports
    ]


if __name__ == "__main__":
    sys.exit(main())
