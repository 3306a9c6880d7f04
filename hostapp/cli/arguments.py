"""What may stand on a command line, beyond what click itself refuses."""

import os
from collections.abc import Mapping
from typing import Any, Final

import click

from hostapp.domain.errors import UsageError

_TEXTS: Final = {
    "domain",
    "explanation",
    "label",
    "location",
    "note",
    "reason",
    "recipient",
    "recipients",
    "series",
    "title",
}
"""Values that are kept as text; all others are paths, or are looked up."""


class PathArgument(click.Path):
    """A path; an empty one, as an unset variable leaves it, is not the current folder."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:
        """Return the path."""
        if not os.fspath(value):
            self.fail("a path cannot be empty", param, ctx)
        return super().convert(value, param, ctx)


def insist_on_text(values: Mapping[str, Any]) -> None:
    """Raise UsageError if a value that is kept holds bytes that are no text."""
    for name in sorted(_TEXTS & values.keys()):
        value = values[name]
        for text in value if isinstance(value, tuple) else (value or "",):
            if not _is_text(text):
                raise UsageError(
                    "“{0}” is not text in UTF-8: write it in a terminal that is set to UTF-8.",
                    text.encode("utf-8", "replace").decode(),
                )


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
