"""What a walk over the disk reports, folder by folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from hostapp.domain.meetings import FoundMeeting
from hostapp.recordings.plain import PlainMeeting


class Listed:
    """A folder read afresh: its meetings replace all that was known of it."""

    __slots__ = ("_meetings", "folder", "plain", "signature")

    def __init__(
        self,
        folder: bytes,
        signature: bytes,
        meetings: tuple[FoundMeeting, ...] = (),
        plain: PlainMeeting | None = None,
    ) -> None:
        self.folder = folder
        self.signature = signature
        """Opaque; `b""` while the folder cannot rest, so that it is read again next time."""
        self.plain = plain
        """Its only meeting, if nothing about it is doubtful; `meetings` tells it in full."""
        self._meetings = meetings

    @property
    def meetings(self) -> tuple[FoundMeeting, ...]:
        """What the folder holds."""
        return self._meetings if self.plain is None else (self.plain.found(self.folder),)


class Prepared(NamedTuple):
    """Folders read afresh whose only meetings are told in the words of who asked for them."""

    folders: Sequence[tuple[bytes, bytes, Any]]
    """Each with its signature and its meeting."""


class Unchanged(NamedTuple):
    """A folder whose remembered signature still holds."""

    folder: bytes


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not looked into; what is known at or below it is not seen, not gone."""

    path: bytes
    reason: str


@dataclass(frozen=True, slots=True)
class NotSeen:
    """A root that is away; nothing below it may be concluded to be gone."""

    root: bytes
    reason: str


@dataclass(frozen=True, slots=True)
class RootRead:
    """A root read to its end; known folders below it that were not reported are gone."""

    root: bytes


Found = Listed | Prepared | Unchanged | Skipped | NotSeen | RootRead


class Read(NamedTuple):
    """What one folder told."""

    reports: list[Found]
    below: Sequence[bytes] = ()
    """Folders in it that are to be read as well."""
