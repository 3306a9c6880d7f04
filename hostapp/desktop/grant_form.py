"""What a host filled in to grant, as plain values."""

from dataclasses import dataclass
from datetime import date, timedelta

from hostapp.domain.events import Notice
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import DEFAULT_TERMS, Basis, Terms
from hostapp.services.terms import day_end


@dataclass(frozen=True, slots=True)
class GrantForm:
    """Terms as they were chosen; the last day is local and included."""

    purposes: frozenset[PurposeId] = DEFAULT_TERMS.purposes
    data: frozenset[FileKind] = DEFAULT_TERMS.data
    recipients: frozenset[str] = DEFAULT_TERMS.recipients
    last_day: date | None = None
    basis: Basis = DEFAULT_TERMS.basis
    note: str | None = None
    anyway: bool = False
    """Although some of the files are missing or not ready."""
    notice: Notice | None = None
    """The words that were shown."""

    @property
    def terms(self) -> Terms:
        """The terms alone, as a grant or a preset keeps them."""
        return Terms(
            purposes=self.purposes,
            data=self.data,
            recipients=self.recipients,
            until=None if self.last_day is None else day_end(self.last_day),
            basis=self.basis,
        )

    @property
    def complete(self) -> bool:
        """Whether it names a purpose, a kind of data and somebody."""
        return bool(self.purposes and self.data and self.recipients)


@dataclass(frozen=True, slots=True)
class GrantOccasion:
    """What a grant would be about."""

    subject: str
    """A meeting's title, or how many meetings."""
    count: int
    warnings: tuple[str, ...] = ()
    """Why some of the files are not ready."""
    summary: tuple[str, ...] = ()
    """What changes and for whom, where it is about several meetings."""


def form_of(terms: Terms) -> GrantForm:
    """Return kept terms as a form to fill in."""
    until = terms.until
    return GrantForm(
        purposes=terms.purposes,
        data=terms.data,
        recipients=terms.recipients,
        last_day=None if until is None else (until - timedelta(seconds=1)).astimezone().date(),
        basis=terms.basis,
    )
