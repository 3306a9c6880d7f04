"""Run the program as a host does: a process of its own, with files of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.contracts.source_tree import ROOT
from tests.support.command_line import Ran

NO_POWERS = ("setpriv", "--bounding-set=-all")
"""Runs as somebody whom file permissions stop, even where the tests run as root."""


def inside_tmpfs(folder: Path, size: str, script: str) -> list[str]:
    """Return a command that runs `script` with a small disk mounted on `folder`."""
    mounted = f"mount -t tmpfs -o size={size} tmpfs '{folder}' || exit 99\n{script}"
    return ["unshare", "--map-root-user", "--mount", "sh", "-c", mounted]


@dataclass(frozen=True)
class Terminal:
    """Where a host types; the key lies in an encrypted file, as on a server."""

    folder: Path
    before: tuple[str, ...] = ()
    """Words in front of the program, such as `NO_POWERS`."""
    changes: Mapping[str, str] = field(default_factory=dict)
    """Variables of the environment that differ; an empty one is unset."""

    @property
    def environment(self) -> dict[str, str]:
        """The variables that the program sees."""
        wanted = {
            **os.environ,
            "HOSTAPP_STORE": str(self.folder / "store"),
            "HOSTAPP_CONFIG": str(self.folder / "config"),
            "HOSTAPP_KEY_PASSPHRASE": "three plain words",
            "PYTHONPATH": str(ROOT),
            **self.changes,
        }
        return {name: value for name, value in wanted.items() if value}

    def command(self, *words: str | Path) -> list[str]:
        """Return the whole command."""
        return [*self.before, sys.executable, "-P", "-m", "hostapp", *map(str, words)]

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """Start a command and return at once."""
        return self._start(self.command(*words))

    def __call__(self, *words: str | Path) -> Ran:
        """Run a command of Hostapp to its end."""
        return self.run(self.command(*words))

    def run(self, command: list[str]) -> Ran:
        """Run any command to its end."""
        with self._start(command) as process:
            out, err = process.communicate()
        return Ran(process.returncode, out.decode(), err.decode())

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
