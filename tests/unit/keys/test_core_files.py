"""What a crash leaves on the disk."""

import resource
from pathlib import Path

import pytest

from hostapp.keys.core_files import forbid_core_files
from hostapp.keys.key_file import KeyFiles
from hostapp.keys.signing_key import SigningKey


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, tuple[int, int]]]:
    """What is asked of the system, which would allow core files of any size."""
    asked: list[tuple[int, tuple[int, int]]] = []
    endless = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    monkeypatch.setattr(resource, "getrlimit", lambda _: endless)
    monkeypatch.setattr(resource, "setrlimit", lambda *limit: asked.append(limit))
    return asked


NONE = [(resource.RLIMIT_CORE, (0, resource.RLIM_INFINITY))]


def test_none_is_written(limits: list[tuple[int, tuple[int, int]]]) -> None:
    forbid_core_files()
    assert limits == NONE


def test_not_of_a_process_that_holds_a_key(limits: list[tuple[int, tuple[int, int]]]) -> None:
    SigningKey.generate("hostapp/0123")
    assert limits == NONE


def test_not_of_a_process_that_holds_a_passphrase(
    limits: list[tuple[int, tuple[int, int]]], tmp_path: Path
) -> None:
    KeyFiles(tmp_path, "invented")
    assert limits == NONE
