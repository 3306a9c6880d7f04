"""The notices that ship: the exact words shown when somebody decides."""

import hashlib
import json
from dataclasses import dataclass

from hostapp.domain.events import Notice
from hostapp.resources import resource

FALLBACK = "en"
HOST_NOTICE = "host-1.json"


@dataclass(frozen=True, slots=True)
class ShownNotice:
    """A notice with its words."""

    notice: Notice
    """What a ledger entry says of it; `sha256` is of the shipped file's bytes."""
    title: str
    paragraphs: tuple[str, ...]


def host_notice(language: str = FALLBACK) -> ShownNotice:
    """Return what a host is shown before granting, in `language` or else in English."""
    path = resource("notices", language, HOST_NOTICE)
    if not path.is_file():
        path = resource("notices", FALLBACK, HOST_NOTICE)
    content = path.read_bytes()
    fields = json.loads(content)
    return ShownNotice(
        notice=Notice(
            id=fields["id"],
            version=fields["version"],
            language=fields["language"],
            sha256=hashlib.sha256(content).hexdigest(),
        ),
        title=fields["title"],
        paragraphs=tuple(fields["paragraphs"]),
    )
