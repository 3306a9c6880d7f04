"""Write what lets shells complete `hostapp`'s commands, options and values."""

import sys
from pathlib import Path
from typing import Final

from click.shell_completion import get_completion_class

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hostapp.__main__ import COMPLETION
from hostapp.cli.program import program

PLACES: Final = {
    "bash": "share/bash-completion/completions/hostapp",
    "zsh": "share/zsh/vendor-completions/_hostapp",
    "fish": "share/fish/vendor_completions.d/hostapp.fish",
}
"""Where each shell looks, below `/usr`."""


def write_completions(prefix: Path) -> None:
    """Write the scripts of all shells below `prefix`."""
    for shell, place in PLACES.items():
        (prefix / place).parent.mkdir(parents=True, exist_ok=True)
        (prefix / place).write_text(completion(shell), "utf-8")


def completion(shell: str) -> str:
    """Return one shell's script; it asks the program itself for the words."""
    kind = get_completion_class(shell)
    if kind is None:
        raise ValueError(shell)
    asked = kind(program, {}, "hostapp", COMPLETION)
    return f"{asked.source_template % asked.source_vars()}\n"
