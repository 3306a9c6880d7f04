"""What journeys ask again and again in a terminal."""

from pathlib import Path
from typing import Any

from tests.support.command_line import CommandLine

SPEECH = ("--purpose", "speech-recognition")


def only(terminal: CommandLine) -> dict[str, Any]:
    """Return the one meeting that there is."""
    (meeting,) = terminal("list", "--json").document
    assert isinstance(meeting, dict)
    return meeting


def titled(terminal: CommandLine, title: str) -> dict[str, Any]:
    """Return the one meeting of this title."""
    (found,) = (each for each in terminal("list", "--json").document if each["title"] == title)
    assert isinstance(found, dict)
    return found


def ask_gate(terminal: CommandLine, file: Path) -> tuple[int, str]:
    """Ask whether speech recognition may learn from a file; return the exit code and the answer."""
    ran = terminal("check", file, *SPEECH)
    return ran.code, ran.out.removeprefix(f"{file}: ").strip()


def ask(terminal: CommandLine, meeting: str, out: Path) -> dict[str, str]:
    """Write the requests of a meeting to a folder; return the code in each, by name."""
    requests = terminal("ask", meeting, "--out", out, "--json").document["requests"]
    return {each["name"]: each["code"] for each in requests}
