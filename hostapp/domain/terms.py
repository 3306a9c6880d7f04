"""Terms of a grant: purposes, kinds of data, recipients, an end and a basis."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind

OWN_TEAM: Final = "own-team"
"""The default recipient: the host's own team."""


class Basis(StrEnum):
    """Whose yes a grant rests on."""

    EVERYONE = "everyone"
    """The host states that everyone in the recording agreed."""
    NAMED = "named"
    """Only those whose yes is recorded; all others count as no."""
    SOLO = "solo"
    """The host is alone in the recording."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """One use that a grant can name."""

    id: PurposeId
    label: str
    explanation: str
    counterparts: tuple[str, ...] = ()
    """The same use in other vocabularies, as CURIEs such as `dpv:ResearchAndDevelopment`."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a grant allows."""

    purposes: frozenset[PurposeId]
    data: frozenset[FileKind]
    recipients: frozenset[str]
    until: datetime | None = None
    """Aware, in UTC; the first instant at which the grant no longer holds."""
    basis: Basis = Basis.EVERYONE


DEFAULT_TERMS: Final = Terms(
    purposes=frozenset({PurposeId("speech-recognition")}),
    data=frozenset({FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO, FileKind.TRANSCRIPT}),
    recipients=frozenset({OWN_TEAM}),
)
"""The narrowest sensible grant."""


SEALED: Final = "seal:"
"""How the name of a recipient begins once it was erased: only its seal is left."""


def covers_recipient(recipients: frozenset[str], wanted: str) -> bool:
    """Say whether `wanted` is among `recipients`; an erased or empty name never is."""
    name = normal_recipient(wanted)
    if not name or name.startswith(SEALED):
        return False
    return name in recipients or any(normal_recipient(each) == name for each in recipients)


@lru_cache(maxsize=1024)
def normal_recipient(name: str) -> str:
    """Return a recipient's name as it is compared: NFC and trimmed."""
    return unicodedata.normalize("NFC", name).strip()
