"""From what a host typed to the terms of a grant, and the purposes there are to choose from."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final, Protocol

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.terms import DEFAULT_TERMS, Basis, Purpose, Terms, normal_recipient

DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
PURPOSE_ID: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LONGEST_ID: Final = 64

HOST_STATES: Final = {
    Basis.EVERYONE: "You state, as the host, that everyone in the recording agreed to this.",
    Basis.NAMED: "Only people whose yes is recorded count as agreed; everybody else is a no.",
    Basis.SOLO: "You state, as the host, that you are alone in the recording.",
}
"""What a host states by each basis; shown before and printed after a grant."""


class OwnPurposes(Protocol):
    """Where a host's own purposes are kept."""

    def purposes(self) -> tuple[Purpose, ...]:
        """Return them in the order they were added."""

    def add_purpose(self, purpose: Purpose) -> None:
        """Keep one more."""


class Vocabulary:
    """The purposes a grant can name: those that ship, then the host's own."""

    def __init__(self, shipped: Callable[[], Sequence[Purpose]], own: OwnPurposes) -> None:
        self._shipped = shipped
        self._own = own

    def purposes(self) -> tuple[Purpose, ...]:
        """Return all purposes, the shipped ones first."""
        return (*self._shipped(), *self._own.purposes())

    def require(self, ids: Iterable[str]) -> frozenset[PurposeId]:
        """Return the ids as purposes; `UsageError` names the list if one is not in it."""
        known = [purpose.id for purpose in self.purposes()]
        wanted = list(ids)
        for name in wanted:
            if name not in known:
                raise UsageError(
                    "There is no purpose «{0}». The purposes are: {1}.", name, listed(known)
                )
        return frozenset(PurposeId(name) for name in wanted)

    def add(self, name: str, label: str, explanation: str) -> Purpose:
        """Keep an own purpose; `UsageError` if the id is malformed or taken."""
        if len(name) > LONGEST_ID or not PURPOSE_ID.fullmatch(name):
            raise UsageError(
                "«{0}» cannot be the id of a purpose: use up to {1} small letters"
                " a-z, digits and single hyphens, such as «sign-language».",
                name,
                LONGEST_ID,
            )
        if any(purpose.id == name for purpose in self.purposes()):
            raise UsageError("There is already a purpose «{0}».", name)
        if not label.strip() or not explanation.strip():
            raise UsageError("An own purpose needs a label and a plain explanation.")
        purpose = Purpose(PurposeId(name), label.strip(), explanation.strip())
        self._own.add_purpose(purpose)
        return purpose


def make_terms(
    vocabulary: Vocabulary,
    *,
    today: date,
    purposes: Sequence[str] = (),
    data: Sequence[str] = (),
    recipients: Sequence[str] = (),
    until: str | None = None,
    basis: str = Basis.EVERYONE.value,
    zone: tzinfo | None = None,
) -> Terms:
    """Make terms of what was typed; what was left out is the narrowest sensible.

    `until` is a local day of `zone` (None: this computer's). Raises `UsageError`.
    """
    return Terms(
        purposes=vocabulary.require(purposes) or DEFAULT_TERMS.purposes,
        data=_kinds(data) or DEFAULT_TERMS.data,
        recipients=_recipients(recipients) or DEFAULT_TERMS.recipients,
        until=None if until is None else day_end(_future_day(until, today), zone),
        basis=_basis(basis),
    )


def day_end(day: date, zone: tzinfo | None = None) -> datetime:
    """Return the first instant (UTC) after a local day; `UsageError` past the calendar's end."""
    try:
        midnight = datetime.combine(day + timedelta(days=1), time.min, tzinfo=zone)
        return midnight.astimezone(UTC)
    except (OverflowError, ValueError, OSError) as error:
        raise UsageError("{0} is too far away: name an earlier date.", day.isoformat()) from error


def listed(words: Iterable[str]) -> str:
    """Return words as a list for people."""
    return ", ".join(words)


def _future_day(text: str, today: date) -> date:
    try:
        day = date.fromisoformat(text) if DATE.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None:
        raise UsageError(
            "«{0}» is not a date: write it as year-month-day, such as 2027-12-31.", text
        )
    if day < today:
        raise UsageError("{0} is in the past: a grant must end today or later.", text)
    return day


def _kinds(names: Sequence[str]) -> frozenset[FileKind]:
    grantable = [kind.value for kind in FileKind if kind in GRANTABLE_KINDS]
    for name in names:
        if name not in grantable:
            raise UsageError(
                "A grant cannot name the kind of data «{0}». The kinds of data are: {1}.",
                name,
                listed(grantable),
            )
    return frozenset(FileKind(name) for name in names)


def _recipients(names: Sequence[str]) -> frozenset[str]:
    normal = frozenset(normal_recipient(name) for name in names)
    if "" in normal:
        raise UsageError("A recipient needs a name; leave --recipient out for your own team.")
    return normal


def _basis(name: str) -> Basis:
    try:
        return Basis(name)
    except ValueError as error:
        raise UsageError(
            "There is no basis «{0}». The bases are: {1}.", name, listed(Basis)
        ) from error
