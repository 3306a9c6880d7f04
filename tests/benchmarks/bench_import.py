"""How long the program's own modules take to load before a window can be painted."""

from collections.abc import Iterable

from tests.support.measuring import Measure, python_process, ratio


def measures() -> Iterable[Measure]:
    """Compare the import of the window's start with that of Qt alone."""
    yield ratio(
        "importing the window's start, to importing QtWidgets",
        python_process("import hostapp.desktop.start"),
        python_process("import PySide6.QtWidgets"),
        limit=1.35,
        rounds=15,
    )
