import subprocess
import sys
from collections.abc import Iterator

import pytest

from hostapp.keys.choice import PASSPHRASE
from hostapp.media.worker_process import (
    ANSWERS_AHEAD,
    Silence,
    WorkerProcess,
    command_of,
    started,
)

ECHO = """
import sys, time
from hostapp.media.worker import read_block, write_blocks

while (asked := read_block(sys.stdin.buffer)) is not None:
    if asked == b"hang":
        time.sleep(600)
    if asked == b"die":
        sys.exit(3)
    write_blocks(sys.stdout.buffer, [asked] * (10_000 if asked == b"many" else 1))
"""


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess([sys.executable, "-c", ECHO])
    yield made
    made.end()


TELL = """
import os, sys
from hostapp.media.worker import write_blocks

write_blocks(sys.stdout.buffer, [repr(sorted(os.environ)).encode()])
"""


def test_the_passphrase_is_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSPHRASE, "invented")
    monkeypatch.setenv("HOSTAPP_STORE", "elsewhere")
    made = WorkerProcess([sys.executable, "-c", TELL])
    told = made.answer(60)
    made.end()
    assert isinstance(told, bytes)
    assert b"HOSTAPP_STORE" in told
    assert PASSPHRASE.encode() not in told


def test_what_is_asked_is_answered(worker: WorkerProcess) -> None:
    assert worker.ask([b"one", b"two"]) is None
    assert [worker.answer(60), worker.answer(60)] == [b"one", b"two"]
    assert not worker.has_answer


def test_silence_has_a_reason(worker: WorkerProcess) -> None:
    worker.ask([b"hang"])
    assert worker.answer(0.05) is Silence.TOO_SLOW
    other = WorkerProcess([sys.executable, "-c", ECHO])
    other.ask([b"die"])
    assert other.answer(60) is Silence.CRASHED
    other._process.wait()
    assert other.ask([b"x"]) is Silence.CRASHED
    other.end()


def test_it_waits_with_answers_that_nobody_takes_and_ends_all_the_same(
    worker: WorkerProcess,
) -> None:
    worker.ask([b"many"])
    assert worker.answer(60) == b"many"
    assert worker._answers.qsize() <= ANSWERS_AHEAD
    worker.end()
    assert not worker._reader.is_alive()


def test_an_installed_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command_of("a.module", "--worker") == [sys.executable, "-m", "a.module"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_of("a.module", "--worker") == [sys.executable, "--worker"]


@pytest.mark.parametrize("name", ["hostapp.exe", "hostappw.exe", "HostappW.EXE"])
def test_workers_on_windows_are_the_program_with_streams(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", f"/Programs/Hostapp/{name}")
    assert command_of("a.module", "--worker") == ["/Programs/Hostapp/hostapp.exe", "--worker"]


def test_workers_on_windows_open_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {}
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    monkeypatch.setattr(subprocess, "Popen", lambda _, **options: given.update(options))
    started(["hostapp.exe"], stdin=subprocess.PIPE)
    assert given["creationflags"] == 0x08000000
    assert given["stdin"] == given["stdout"] == subprocess.PIPE


def test_nobody_waits_until_a_request_is_taken(worker: WorkerProcess) -> None:
    worker.ask_ahead([b"one"])
    assert worker.answer(60) == b"one"
    worker.ask_ahead([b"hang"])
    for _ in range(3):
        worker.ask_ahead([b"x" * 1_000_000])
    worker.end()
    assert worker._writer is not None
    assert not worker._writer.is_alive()


def test_a_process_that_is_gone_leaves_requests_unanswered() -> None:
    worker = WorkerProcess([sys.executable, "-c", ECHO])
    worker.ask_ahead([b"die"])
    assert worker.answer(60) is Silence.CRASHED
    worker._process.wait()
    worker.ask_ahead([b"one"])
    worker.ask_ahead([b"two"])
    worker.end()
