"""PySide6, kept from reading the source of each module that is imported after it.

It looks for its own name there, to learn which modules may switch on its optional spellings
(`from __feature__ import …`), which nothing here does. The sources stay in memory: with a
window's modules, a seventh of a bare window.
"""

import importlib
from types import ModuleType

import PySide6  # noqa: F401 - brings the module below along

_READER = "shibokensupport.feature"
_READS = "_mod_uses_pyside"


def install() -> None:
    """Answer by a module's name; a PySide6 that works otherwise is left as it is."""
    try:
        reader = importlib.import_module(_READER)
    except ImportError:
        return
    if hasattr(reader, _READS):
        setattr(reader, _READS, _uses_qt)


def _uses_qt(module: ModuleType) -> bool:
    return module.__name__.startswith(("hostapp.desktop.", "tests."))
