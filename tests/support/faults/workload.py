"""Runs above the preload library: decides, dies or fails, and is looked at afterwards.

Started as `python -m tests.support.faults.workload TASK ARGUMENTS…`; forks once a case, so that
the imports are paid for once.
"""

import ctypes
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from hostapp.domain.errors import HostappError
from hostapp.keys.key_file import KeyFiles
from hostapp.services.book import Book
from tests.support.ledgers import NAMES, START, decisions, grant, open_ledger_database

MODES = {"count": 0, "kill": 1, "torn": 2, "enospc": 3, "eio": 4}
STEPS = (1, 1, 120, 1, 30, 1, 1)
"""Decisions in each transaction: single ones and bulk."""


def library() -> ctypes.CDLL:
    """Return the preloaded library."""
    found = ctypes.CDLL(os.environ["LD_PRELOAD"])
    found.fault_count.restype = ctypes.c_long
    return found


def open_at(folder: Path, synchronous: str = "FULL") -> Book:
    """Open the book, with the anchor in files, as on a server."""
    db = open_ledger_database(folder / "store")
    db.conn.execute(f"PRAGMA synchronous = {synchronous}")
    keychain = KeyFiles(folder / "config", "a passphrase of the test")
    return Book(db, keychain=keychain, config=folder / "config", clock=lambda: START)


def decide(book: Book, told: int, shim: ctypes.CDLL) -> None:
    """Take all decisions, telling each index once `append` returned; go on after failures."""
    number = 0
    for step in STEPS:
        events = [grant(number + each) for each in range(step)]
        number += step
        try:
            indexes = book.append(events, names=NAMES)
        except HostappError:
            continue
        os.write(told, (json.dumps([indexes[0], indexes[-1]]) + "\n").encode())
        shim.fault_mark(indexes[-1])


def run_case(
    folder: Path, mode: str, n: int, shim: ctypes.CDLL
) -> tuple[int, list[list[int]], int]:
    """Run one case in a child; return its wait status, what it was told, and the calls made."""
    shutil.rmtree(folder, ignore_errors=True)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 70
        try:
            os.close(reading)
            shim.fault_arm(str(folder).encode(), MODES[mode], n)
            try:
                book = open_at(folder)
                decide(book, writing, shim)
                book.close()
            except HostappError:
                pass
            os.write(writing, f"{shim.fault_count()}\n".encode())
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        lines = [json.loads(line) for line in pipe]
    _, status = os.waitpid(child, 0)
    calls = next((line for line in lines if isinstance(line, int)), 0)
    return status, [line for line in lines if isinstance(line, list)], calls


def look(folder: Path, told: list[list[int]]) -> str | None:
    """Return what is wrong after a case; None if all is well."""
    book = open_at(folder)
    try:
        size = book.verify().size
        present = {each.index for each in book.events()}
        for first, last in told:
            if not set(range(first, last + 1)) <= present:
                return f"confirmed decisions {first} to {last} are missing from {size} entries"
        book.append(decisions(1))
        book.verify()
    except HostappError as error:
        return f"{type(error).__name__}: {error}"
    finally:
        book.close()
    return None


def crash(folder: Path, mode: str, first: int, step: int) -> None:
    """Fail every `step`-th call from `first` on, and print what went wrong as JSON."""
    shim = library()
    _, _, calls = run_case(folder, "count", 0, shim)
    bad, ran = [], 0
    for n in range(first, calls + 1, step):
        status, told, made = run_case(folder, mode, n, shim)
        ran += 1
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        not_reached = status == 0 and made < n
        expected = killed or not_reached if mode in {"kill", "torn"} else status == 0
        problem = look(folder, told) if expected else f"ended with status {status}"
        if problem is not None:
            bad.append([n, problem])
    print(json.dumps({"calls": calls, "ran": ran, "bad": bad}))  # noqa: T201


def record(folder: Path, synchronous: str) -> None:
    """Run the workload once and write what it did to the disk into `folder/log`."""
    shim = library()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shim.fault_arm(str(folder / "store").encode(), MODES["count"], 0)
    shim.fault_record(str(folder / "log").encode())
    book = open_at(folder, synchronous)
    told = os.open(os.devnull, os.O_WRONLY)
    decide(book, told, shim)
    book.close()
    shim.fault_record(None)
    os.close(told)


if __name__ == "__main__":
    if sys.argv[1] == "crash":
        crash(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
    else:
        record(Path(sys.argv[2]), sys.argv[3])
