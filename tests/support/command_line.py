"""Run commands in this process, on a host's own store."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hostapp.cli.program import run
from hostapp.cli.session import Session
from hostapp.wiring import Hostapp


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The JSON document on standard output."""
        return json.loads(self.out)

    @property
    def error(self) -> Any:
        """The JSON error on standard error."""
        return json.loads(self.err)["error"]


class CommandLine:
    """A terminal in which `hostapp` is typed."""

    def __init__(self, hostapp: Hostapp | None, capture: pytest.CaptureFixture[str]) -> None:
        self._hostapp = hostapp
        self.capture = capture

    def __call__(self, *words: str | Path) -> Ran:
        """Type a command and read what it says."""
        self.capture.readouterr()
        code = run([str(word) for word in words], session=Session(self._hostapp))
        out, err = self.capture.readouterr()
        return Ran(code, out, err)
