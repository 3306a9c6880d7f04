"""What a step back to a backup would lose, as a list that a host recognises."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from hostapp.desktop import formats
from hostapp.desktop.direction import isolated
from hostapp.desktop.line_list import Line
from hostapp.desktop.translation import translate
from hostapp.domain.events import (
    Answer,
    Answered,
    Bound,
    ConsentEvent,
    Granted,
    Recorded,
    Refused,
    Reopened,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId

if TYPE_CHECKING:
    from hostapp.services.later_entries import LaterEntries


def lost_words(later: "LaterEntries") -> str:
    """Say how much a backup lacks."""
    if later.decisions:
        count = len(later.decisions)
        return translate("Restore", "%Ln later decision(s) that this backup lacks:", None, count)
    if later.kept:
        return translate("Restore", "This backup lacks later entries about releases.")
    return translate(
        "Restore",
        "Later entries that this backup lacks and that can no longer be read: %Ln.",
        None,
        later.missing,
    )


def lost_lines(lost: Sequence[Recorded], titles: Mapping[MeetingId, str]) -> list[Line]:
    """Return the decisions, the newest first."""
    return [
        Line(
            name=_meeting(each.event.meeting, titles),
            word=formats.long_time(each.event.at),
            note=_what(each.event),
        )
        for each in reversed(lost)
    ]


def _meeting(meeting: MeetingId | None, titles: Mapping[MeetingId, str]) -> str:
    if meeting is None:
        return translate("Restore", "Every meeting")
    return isolated(titles.get(meeting, meeting))


def _what(event: ConsentEvent) -> str:
    match event:
        case Granted():
            return translate("History", "You allowed it")
        case Refused():
            return translate("History", "You refused")
        case Revoked():
            return translate("History", "You revoked the grant")
        case Reopened():
            return translate("History", "You undid the refusal")
        case Bound():
            return translate("History", "Files or people were added to the decision")
        case Answered(answer=Answer.YES):
            return translate("Restore", "Somebody said yes")
        case Answered(answer=Answer.NO):
            return translate("Restore", "Somebody said no")
        case Answered():
            return translate("Restore", "Somebody withdrew")
