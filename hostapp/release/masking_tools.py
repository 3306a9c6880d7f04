"""Where heavier tools for finding personal data plug in.

A tool is a callable of an installed package, named by an entry point of the group `GROUP`: it is
given a text and returns what it found as (first character, the one behind the last, kind). None
is used unless it is asked for by its name.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Final

from hostapp.domain.errors import UnavailableError, UsageError

GROUP: Final = "hostapp.maskers"
Found = tuple[int, int, str]
_KIND: Final = re.compile(r"[a-z][a-z-]{0,39}\Z")
_OTHER: Final = "other"


@dataclass(frozen=True, slots=True)
class MaskingTool:
    """One tool by its name."""

    name: str
    find: Callable[[str], Iterable[Found]]

    def __call__(self, text: str) -> tuple[Found, ...]:
        """Return what it finds, sorted and apart.

        Raises UnavailableError if it fails or finds what is not there: a text that could not be
        looked through may not go.
        """
        try:
            found = sorted(
                (int(first), int(last), str(kind)) for first, last, kind in self.find(text)
            )
        except Exception as error:  # a stranger's code, which may raise anything
            raise UnavailableError("The masking tool {0} failed: {1}.", self.name, error) from error
        if any(not 0 <= first < last <= len(text) for first, last, _ in found):
            raise UnavailableError("The masking tool {0} found what is not in the text.", self.name)
        return _apart(found)


def tools_named(names: Sequence[str]) -> tuple[MaskingTool, ...]:
    """Return the tools with these names; raises UsageError, or UnavailableError."""
    installed = {each.name: each for each in entry_points(group=GROUP)}
    found = []
    for name in dict.fromkeys(names):
        if name not in installed:
            known = ", ".join(sorted(installed)) or "none"
            raise UsageError("No masking tool {0} is installed. There are: {1}.", name, known)
        try:
            found.append(MaskingTool(name, installed[name].load()))
        except (ImportError, AttributeError) as error:
            raise UnavailableError(
                "The masking tool {0} cannot be loaded: {1}.", name, error
            ) from error
    return tuple(found)


def _apart(found: Iterable[Found]) -> tuple[Found, ...]:
    apart: list[Found] = []
    for first, last, kind in found:
        known = kind if _KIND.match(kind) else _OTHER
        if apart and first < apart[-1][1]:
            apart[-1] = apart[-1][0], max(apart[-1][1], last), apart[-1][2]
        else:
            apart.append((first, last, known))
    return tuple(apart)
