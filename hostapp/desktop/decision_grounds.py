"""What a decision stands on and what it touches, read before its sheet is shown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hostapp.desktop.selection import Selection
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.status_word import Status
from hostapp.services.covering import covered
from hostapp.services.notices import HOST, ShownNotice
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.desktop.jobs import Job
    from hostapp.services.recalls import TouchedRelease
    from hostapp.wiring import Hostapp

NOTICE_READ = "notice-read"
"""Name of the setting that keeps the digest of the words that the host read last."""

LOOKED_AT = 300
"""Meetings whose people are counted; more than these nobody reads about in one sentence."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """The words to show, the people it is about, and what was released of it."""

    notice: ShownNotice
    people: frozenset[PersonId] = frozenset()
    said_yes: frozenset[PersonId] = frozenset()
    said_no: frozenset[PersonId] = frozenset()
    counted: bool = True
    """Whether the people of all the meetings were looked at."""
    touched: "tuple[TouchedRelease, ...]" = ()
    statuses: Mapping[Status, int] = field(default_factory=dict)
    """How many of the meetings stand how."""
    purposes: frozenset[PurposeId] = frozenset()
    """What is allowed now."""
    names: Mapping[PersonId, str] = field(default_factory=dict)
    read_before: str = ""
    """The digest of the words that the host read at the last grant."""
    held: frozenset[FileKind] = frozenset()
    """What could be granted in any of the meetings."""

    def beside(self, data: frozenset[FileKind]) -> frozenset[FileKind]:
        """Return what there is to grant if none of it is among these kinds; empty if some is."""
        return frozenset() if self.held & data or not self.counted else self.held


def read_grounds(
    selection: Selection, language: str, hostapp: "Hostapp", _job: "Job"
) -> tuple[Selection, Grounds]:
    """Read all of it; on a lane."""
    ids = selection.ids(hostapp)
    rows = _rows(selection, hostapp)
    names: dict[PersonId, str] = {}
    held: set[FileKind] = set()
    said: dict[Answer, set[PersonId]] = {answer: set() for answer in Answer}
    for meeting in ids[:LOOKED_AT]:
        seen = hostapp.look.one(meeting)
        held.update(file.kind for file in covered(seen.meeting, GRANTABLE_KINDS))
        names |= {each.person: each.name for each in seen.meeting.participants}
        for person, answer in seen.answers.items():
            said[answer.answer].add(person)
    return selection, Grounds(
        notice=hostapp.notices.current(HOST, language),
        people=frozenset(names),
        said_yes=frozenset(said[Answer.YES]),
        said_no=frozenset(said[Answer.NO] | said[Answer.WITHDRAW]),
        counted=len(ids) <= LOOKED_AT,
        touched=touched_by(hostapp, ids),
        statuses=Counter(each.status for each in rows),
        purposes=frozenset(use for each in rows for use in each.status_purposes),
        names=names,
        read_before=str(hostapp.keepsakes.setting(NOTICE_READ) or ""),
        held=frozenset(held),
    )


def keep_read_notice(hostapp: "Hostapp", digest: str) -> None:
    """Remember which words the host has read, so that a key may grant without the sheet."""
    if hostapp.keepsakes.setting(NOTICE_READ) != digest:
        hostapp.keepsakes.set_setting(NOTICE_READ, digest)


def _rows(selection: Selection, hostapp: "Hostapp") -> tuple[MeetingRow, ...]:
    if selection.complete:
        return selection.rows
    return tuple(
        row
        for first, last in selection.lines
        for row in hostapp.listing.page(selection.query, first, last - first + 1)
    )


def touched_by(
    hostapp: "Hostapp", meetings: Iterable[MeetingId], person: PersonId | None = None
) -> "tuple[TouchedRelease, ...]":
    """Return the releases that hold something of these meetings, or of a person in them."""
    if not hostapp.book.releases():
        return ()
    return hostapp.recalls.touched(frozenset(meetings), person=person)
