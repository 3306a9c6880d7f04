"""The one sentence that answers «May this meeting train AI?»."""

from collections.abc import Mapping
from types import MappingProxyType

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, isolated
from hostapp.desktop.people_text import partly_sentence
from hostapp.desktop.terms_text import in_sentence, recipients_line
from hostapp.desktop.text import apart, listed, listed_kinds, opening, purpose_name, within
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PersonId
from hostapp.domain.outcomes import OutReason
from hostapp.domain.status import MeetingStatus, Status
from hostapp.services.rows import MeetingRow


def answer_sentence(
    row: MeetingRow,
    status: MeetingStatus | None,
    names: Mapping[PersonId, str] = MappingProxyType({}),
) -> str:
    """Return the answer; `status` and `names` add what the list does not know."""
    match row.status:
        case Status.GRANTED:
            return filled(translate("Answer", "Yes. {0}"), _allowed(row, status))
        case Status.PARTLY:
            exactly = partly_sentence(status.out, names) if status else ""
            if exactly:
                return filled(translate("Answer", "Partly. {0}."), exactly)
            return _partly(row)
        case Status.EXPIRED:
            return _no_longer(row)
        case Status.REVOKED:
            return _ended(row, translate("Answer", "No. You revoked the grant{0}."))
        case Status.REFUSED:
            return _refused(row, status, names)
        case Status.WITHDRAWN:
            return _ended(row, translate("Answer", "No. A participant withdrew{0}."))
        case Status.UNDECIDED:
            return translate("Answer", "Not yet. Until you decide, nothing of it may be used.")


def several_sentence(rows: tuple[MeetingRow, ...], total: int) -> str:
    """Return how several selected meetings stand."""
    if len(rows) < total:
        return translate("Answer", "A decision holds for all %Ln of them.", None, total)
    undecided = sum(row.status is Status.UNDECIDED for row in rows)
    allowed = sum(row.status in {Status.GRANTED, Status.PARTLY} for row in rows)
    parts = (
        (translate("Answer", "%Ln undecided", None, undecided), undecided),
        (translate("Answer", "%Ln allowed", None, allowed), allowed),
        (
            translate("Answer", "%Ln not allowed", None, total - undecided - allowed),
            total - undecided - allowed,
        ),
    )
    facts = apart().join(text for text, number in parts if number)
    return translate("Answer", "{0}.", "a list of numbers").format(facts)


def _allowed(row: MeetingRow, status: MeetingStatus | None) -> str:
    purposes = listed(sorted(within(purpose_name(each)) for each in row.status_purposes))
    if status is None:
        return filled(translate("Answer", "It may train {0}."), purposes)
    data = opening(listed_kinds(status.data))
    recipients = in_sentence(recipients_line(status.recipients))
    return filled(translate("Answer", "{0} may train {1}, for {2}."), data, purposes, recipients)


def _partly(row: MeetingRow) -> str:
    if not row.out_count:
        return translate("Answer", "Partly. Some files are not as they were when you decided.")
    if row.people_count > row.out_count:
        return translate(
            "Answer", "Partly. {0} of {1} people may be used; the rest is left out of any export."
        ).format(row.people_count - row.out_count, row.people_count)
    return translate("Answer", "Partly. Some people are left out of any export.")


def _no_longer(row: MeetingRow) -> str:
    if row.status_until is None:
        return translate("Answer", "No longer. The grant has ended.")
    return filled(
        translate("Answer", "No longer. The grant ended on {0}."),
        formats.last_day(row.status_until),
    )


def _refused(row: MeetingRow, status: MeetingStatus | None, names: Mapping[PersonId, str]) -> str:
    """Say who refused: the host, or, where the host's grant still stands, participants."""
    out = status.out if status else ()
    who = [person for each in out if each.why is OutReason.PERSON_REFUSED for person in each.people]
    if not who:
        return _ended(row, translate("Answer", "No. You decided so{0}."))
    known = [names.get(person, translate("People", "somebody")) for person in who]
    return filled(translate("Answer", "No. {0} said no."), listed(known))


def _ended(row: MeetingRow, sentence: str) -> str:
    when = row.decided_at
    on = translate("Answer", " on {0}").format(isolated(formats.day(when))) if when else ""
    return sentence.format(on)
