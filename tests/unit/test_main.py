import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hostapp import __main__ as program
from hostapp import __version__
from hostapp.cli import program as commands


@pytest.mark.parametrize(
    "words", [[], ["--store", "/s"], ["--store=/s"], ["--store", "/a", "--store=/b"]]
)
def test_without_a_command_the_window_is_meant(words: list[str]) -> None:
    assert program.opens_window(words)


@pytest.mark.parametrize(
    "words", [["list"], ["--json"], ["--help"], ["--version"], ["--store"], ["--store", "/s", "x"]]
)
def test_anything_else_is_a_command_line(words: list[str]) -> None:
    assert not program.opens_window(words)


@pytest.mark.parametrize(
    ("words", "store"),
    [
        ([], None),
        (["--store", "/s"], "/s"),
        (["--store=/s"], "/s"),
        (["--store=/a", "--store", "/b"], "/b"),
    ],
)
def test_the_window_gets_the_store(words: list[str], store: str | None) -> None:
    assert program.named_store(words) == store


def test_a_proof_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("hostapp.desktop.open_proof.main", opened.append)
    program.main([program.OPEN, "/a/receipt/entry-3.tlog-proof"])
    assert opened == ["/a/receipt/entry-3.tlog-proof"]


def test_a_command_line_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[list[str]] = []

    def run(words: list[str]) -> int:
        given.append(words)
        return 3

    monkeypatch.setattr(commands, "run", run)
    assert program.main(["list", "--json"]) == 3
    assert given == [["list", "--json"]]


def test_a_shell_that_completes_opens_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(program.COMPLETION, "bash_complete")
    monkeypatch.setattr(commands, "run", lambda _: 0)
    monkeypatch.setattr("hostapp.desktop.start.main", pytest.fail)
    assert program.main([]) == 0


def test_it_runs_as_a_module() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "hostapp", "--version"], capture_output=True, text=True, check=True
    )
    assert ran.stdout == f"hostapp {__version__}\n"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_that_the_caller_closed_break_nothing(tmp_path: Path, closed: str) -> None:
    for words, code in (("show nothing", 2), ("list", 0)):
        command = f'"{sys.executable}" -m hostapp --store "{tmp_path}" {words} {closed}'
        ran = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)

        assert ran.returncode == code
        assert "Traceback" not in ran.stderr


def test_importing_it_costs_nothing() -> None:
    costly = {"click", "PySide6", "sqlite_utils", "keyring", "av", "json", "pathlib"}
    code = f"import sys, hostapp.__main__; print(sorted({costly} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


def test_an_installed_program_reads_media_in_a_process_of_its_own(tmp_path: Path) -> None:
    from hostapp.media.studio import WORKER_ARGUMENT, Studio
    from hostapp.media.synthesis import write_audio

    write_audio(tmp_path / "a.wav", np.zeros(1600, np.int16))
    command = [sys.executable, "-m", "hostapp", WORKER_ARGUMENT]
    with Studio(command=command) as studio:
        assert studio.rate(tmp_path / "a.wav") == 16_000
    assert program.MEDIA_WORKER == WORKER_ARGUMENT
