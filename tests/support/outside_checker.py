"""The outside implementation: a small program around Go's sumdb packages."""

import base64
import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parents[1] / "go" / "crosscheck.go"
PACKAGES = Path("/usr/share/gocode")
"""Where Debian's golang-golang-x-mod-dev lies."""


def build_checker(folder: Path) -> Path:
    """Build the program; fails where Go or its packages are missing."""
    program = folder / "crosscheck"
    environment = {
        **os.environ,
        "GO111MODULE": "off",
        "GOPATH": str(PACKAGES),
        "GOFLAGS": "",
        "GOCACHE": str(folder / "cache"),
    }
    subprocess.run(
        ["go", "build", "-o", str(program), str(SOURCE)], check=True, env=environment, timeout=300
    )
    return program


def checked_by(program: Path, cases: Iterable[dict[str, Any]]) -> int:
    """Return how many cases the program accepted; it stops at the first that it does not."""
    lines = "\n".join(json.dumps(case) for case in cases)
    run = subprocess.run(
        [str(program)], input=lines, capture_output=True, text=True, check=False, timeout=300
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return int(run.stdout)


def encoded(data: bytes) -> str:
    """Return standard base64."""
    return base64.b64encode(data).decode()
