"""Find what ships in `resources/`: in a checkout, in a wheel and in a frozen app."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent
_SHIPPED: Final = _PACKAGE / "_resources"
ROOT: Final = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent / "resources"
"""The folder; wheels and frozen apps carry it as `hostapp/_resources`."""


def resource(*parts: str) -> Path:
    """Return the path of one resource, such as `resource("purposes", "purposes.json")`."""
    return ROOT.joinpath(*parts)
