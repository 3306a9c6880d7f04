"""What an About page says: the version, and the licences of all that this copy carries."""

import json
from dataclasses import dataclass
from typing import Any, Final

from hostapp import __version__
from hostapp.domain.saying import say
from hostapp.resources import resource

OWN_LICENCE: Final = "Apache-2.0"
FROM_SOURCE: Final = say(
    "Hostapp is under the Apache License 2.0. This copy runs from its source; the Python packages"
    " that it uses were installed beside it, each under its own licence. One of them, Qt Charts,"
    " is under the GNU General Public License, version 3: who passes on Hostapp together with it"
    " does so under that licence."
)
FROZEN: Final = say(
    "Hostapp's own source is under the Apache License 2.0. This installed program also carries"
    " other people's work, among it Qt Charts, and x264 and x265 (inside FFmpeg), which are under"
    " the GNU General Public License. As a whole it is therefore distributed under the GNU General"
    " Public License, version 3, and without any warranty. The source of every part is at the"
    " address named here."
)
"""What the build writes into a copy that carries everything."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of other people's work, or our own."""

    name: str
    licence: str
    """As an SPDX expression where its authors give one."""
    version: str | None = None
    home: str | None = None
    _text: str | None = None

    def text(self) -> str:
        """Return the words of the licence; empty if they are only at `home`."""
        if self._text is None:
            return ""
        return resource("licences", "texts", self._text).read_text("utf-8")


@dataclass(frozen=True, slots=True)
class About:
    """What this copy is and what it carries."""

    version: str
    whole: str
    """Under what terms this copy as a whole may be passed on."""
    parts: tuple[Part, ...]


def about() -> About:
    """Return what the build wrote down; a copy that runs from its source carries nothing."""
    listed = resource("licences", "bundle.json")
    if not listed.is_file():
        return About(__version__, FROM_SOURCE, (Part("Hostapp", OWN_LICENCE, __version__),))
    document = json.loads(listed.read_text("utf-8"))
    return About(__version__, document["whole"], tuple(map(_part, document["parts"])))


def _part(listed: dict[str, Any]) -> Part:
    return Part(
        listed["name"],
        listed["licence"],
        version=listed.get("version"),
        home=listed.get("home"),
        _text=listed.get("text"),
    )
