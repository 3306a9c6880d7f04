"""How a status is shown in the table: a word with its tone."""

from dataclasses import dataclass
from enum import StrEnum

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, in_a_row
from hostapp.desktop.palette import Colours, Tone
from hostapp.desktop.text import purpose_name, status_word, within
from hostapp.desktop.translation import translate
from hostapp.domain.status_word import Status
from hostapp.services.rows import MeetingRow


class ToneName(StrEnum):
    """The tones that words can have; the colours differ by appearance."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    BLUE = "blue"
    GREY = "grey"

    def of(self, colours: Colours) -> Tone:
        """Return this tone's colours."""
        tone = getattr(colours, self.value)
        assert isinstance(tone, Tone)  # noqa: S101 - the names above are fields of Colours
        return tone


TONES = {
    Status.GRANTED: ToneName.GREEN,
    Status.PARTLY: ToneName.BLUE,
    Status.WITHDRAWN: ToneName.RED,
    Status.REVOKED: ToneName.RED,
    Status.REFUSED: ToneName.RED,
    Status.EXPIRED: ToneName.GREY,
    Status.UNDECIDED: ToneName.AMBER,
}


@dataclass(frozen=True, slots=True)
class Pill:
    """A word on a coloured ground."""

    text: str
    tone: ToneName


def pill_of(row: MeetingRow, *, doubted: bool = False) -> Pill:
    """Return what the consent column says of a meeting; `doubted` where the ledger fails."""
    if doubted:
        return Pill(translate("Status", "Not verified"), ToneName.GREY)
    return Pill(_words(row), TONES[row.status])


def _words(row: MeetingRow) -> str:
    match row.status:
        case Status.GRANTED:
            return _allowed(row)
        case Status.PARTLY if row.out_count and row.people_count > row.out_count:
            return translate("Status", "Partly · {0} of {1} people").format(
                row.people_count - row.out_count, row.people_count
            )
        case Status.REVOKED | Status.WITHDRAWN | Status.EXPIRED:
            return _ended(row)
        case _:
            return status_word(row.status)


def _allowed(row: MeetingRow) -> str:
    if row.status_until is not None:
        return filled(
            translate("Status", "Allowed until {0}"), formats.short_last_day(row.status_until)
        )
    purposes = row.status_purposes
    if len(purposes) == 1:
        return filled(translate("Status", "Allowed · {0}"), within(purpose_name(purposes[0])))
    if purposes:
        return translate("Status", "Allowed · %Ln purpose(s)", None, len(purposes))
    return status_word(row.status)


def _ended(row: MeetingRow) -> str:
    moment = row.status_until if row.status is Status.EXPIRED else row.decided_at
    word = status_word(row.status)
    return in_a_row([word, formats.short_day(moment)], " ") if moment is not None else word
