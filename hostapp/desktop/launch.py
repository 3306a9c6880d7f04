"""Load the window, or say which of the system's libraries it misses."""

import importlib
import re
import sys
from typing import Final

from hostapp.desktop.collector import held_off

_LIBRARY: Final = re.compile(r"^(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")


def launch(store: str | None = None) -> int:
    """Open the window on a store (None: the usual one); 1 where it cannot be opened here."""
    with held_off():
        return _run("hostapp.desktop.start", store)


def launch_proof(path: str) -> int:
    """Open the window that says whether what `path` belongs to holds; 1 where it cannot be."""
    return _run("hostapp.desktop.open_proof", path)


def _run(module: str, argument: str | None) -> int:
    try:
        main = importlib.import_module(module).main
    except ImportError as error:
        library = _LIBRARY.match(str(error))
        if library is None:
            raise
        sys.stderr.write(f"{missing(library[1])}\n")
        return 1
    result: int = main(argument)
    return result


def missing(library: str) -> str:
    """Say what to do where the window's libraries are not installed, as on a server."""
    return (
        f"The window needs {library}, which is not installed here: install what a desktop needs,"
        " or use Hostapp's commands, which work without it (hostapp --help)."
    )
