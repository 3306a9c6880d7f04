import shlex
from pathlib import Path
from types import SimpleNamespace

import pytest

from hostapp.domain.errors import UsageError
from hostapp.services import demo
from tests.support.command_line import CommandLine


def test_the_demo_says_what_to_do_next(
    hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = SimpleNamespace(folder=tmp_path, meetings=12, files=60, size=9)
    monkeypatch.setattr(demo, "make_demo", lambda *_: made)
    ran = hostapp("demo", tmp_path / "d")
    assert ran.out.startswith("12 meetings in ")
    assert ran.out.endswith(f"Next: hostapp scan {tmp_path / 'd'}\n")
    assert hostapp("demo", tmp_path / "d", "--json").document["meetings"] == 12


def test_the_next_command_can_be_copied(
    hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = SimpleNamespace(folder=tmp_path, meetings=12, files=60, size=9)
    monkeypatch.setattr(demo, "make_demo", lambda *_: made)
    folder = tmp_path / "my own's"
    _, _, typed = hostapp("demo", folder).out.partition("Next: ")
    assert shlex.split(typed) == ["hostapp", "scan", str(folder)]


def test_a_full_folder_is_refused(hostapp: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(UsageError):
        demo.make_demo(tmp_path)
    assert hostapp("demo", tmp_path).code == 2
