"""The terms of a grant as lines of name and value."""

from collections.abc import Iterable

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, isolated
from hostapp.desktop.text import kind_names, listed_kinds, purpose_name, recipient_name
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.status import MeetingStatus, Status
from hostapp.domain.terms import OWN_TEAM, Terms
from hostapp.services.rows import MeetingRow

Lines = tuple[tuple[str, str], ...]
SHOWN = frozenset({Status.GRANTED, Status.PARTLY, Status.EXPIRED})


def terms_lines(row: MeetingRow, status: MeetingStatus | None) -> Lines:
    """Return what is allowed now; nothing where nothing is."""
    if row.status not in SHOWN:
        return ()
    lines = [(translate("Terms", "Purposes"), purposes_line(row.status_purposes))]
    if status is not None:
        lines.append((translate("Terms", "Covers"), kind_names(status.data)))
        lines.append((translate("Terms", "For"), recipients_line(status.recipients)))
    until = row.status_until
    end = formats.last_day(until) if until else translate("Terms", "No end")
    lines.append((translate("Terms", "Until"), end))
    return tuple(line for line in lines if line[1])


def purposes_line(purposes: Iterable[PurposeId]) -> str:
    """Return purposes as one line."""
    return " · ".join(sorted(purpose_name(purpose) for purpose in purposes))


def recipients_line(recipients: Iterable[str]) -> str:
    """Return recipients as one line."""
    return " · ".join(map(isolated, sorted(recipient_name(each) for each in recipients)))


def in_sentence(words: str) -> str:
    """Return words that begin a line as they stand inside a sentence."""
    own = recipient_name(OWN_TEAM)
    return own[:1].lower() + words[1:] if words.startswith(own) else words


def terms_sentence(terms: Terms) -> str:
    """Return a grant's terms in one sentence, as the history shows them."""
    until = (
        filled(translate("Terms", "until {0}"), formats.last_day(terms.until))
        if terms.until
        else translate("Terms", "no end")
    )
    return filled(
        translate("Terms", "{0}: {1}; for {2}; {3}."),
        purposes_line(terms.purposes),
        listed_kinds(terms.data),
        in_sentence(recipients_line(terms.recipients)),
        until,
    )
