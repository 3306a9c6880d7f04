"""Folders full of stand-in files, and what recognition makes of them."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from hostapp.domain.meetings import FileKind, FoundMeeting
from hostapp.recordings.find import find
from hostapp.recordings.found import Found, Listed

ZONE: Final = ZoneInfo("Europe/Madrid")
NOW: Final = datetime(2026, 9, 1, 12, tzinfo=UTC)
NOW_NS: Final = int(NOW.timestamp()) * 1_000_000_000
LONG_AGO: Final = datetime(2026, 8, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Folders:
    """A folder to fill; every file is old unless a test says otherwise."""

    root: Path

    def file(
        self, relative: str, content: bytes | str = b"stand-in", *, at: datetime = LONG_AGO
    ) -> Path:
        """Write a file, with the folders it needs, last modified `at`."""
        path = self.root / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    def files(self, folder: str, *names: str) -> None:
        """Write several files into one folder, each as long as its name."""
        for name in names:
            self.file(f"{folder}/{name}" if folder else name, name)


def searched(root: Path, **how: object) -> list[Found]:
    """Return everything that a search reports."""
    arguments = {"zone": ZONE, "now_ns": NOW_NS, **how}
    return list(find([os.fsencode(root)], **arguments))  # type: ignore[arg-type]


def meetings_in(root: Path) -> list[FoundMeeting]:
    """Return the meetings below a folder, in order of title."""
    listed = [found for found in searched(root) if isinstance(found, Listed)]
    meetings = [meeting for one in listed for meeting in one.meetings]
    return sorted(meetings, key=lambda meeting: (meeting.title, meeting.started_text))


def only_meeting(root: Path) -> FoundMeeting:
    """Return the one meeting below a folder."""
    meetings = meetings_in(root)
    assert len(meetings) == 1, [meeting.title for meeting in meetings]
    return meetings[0]


def names_by_kind(meeting: FoundMeeting) -> dict[FileKind, set[str]]:
    """Return the names of a meeting's files by their kind."""
    found: dict[FileKind, set[str]] = {}
    for file in meeting.files:
        found.setdefault(file.kind, set()).add(os.fsdecode(os.path.basename(file.path)))
    return found
