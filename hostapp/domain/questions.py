"""What the gate can be asked."""

from typing import Final, NamedTuple

from hostapp.domain.identifiers import Digest, PersonId, PurposeId
from hostapp.domain.terms import OWN_TEAM

UNATTRIBUTED: Final = PersonId("")
"""Stands for whoever speaks in a stretch that nobody is known to have spoken."""


class Question(NamedTuple):
    """Whether these bytes, or one person's stretches of them, may be used like this."""

    digest: Digest
    purpose: PurposeId
    recipient: str = OWN_TEAM
    person: PersonId | None = None
    """Whose stretches; None asks for the whole file."""
