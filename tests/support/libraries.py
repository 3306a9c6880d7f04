"""A library on a real disk, and invented meetings to put into it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import (
    FileKind,
    FoundFile,
    FoundMeeting,
    FoundPerson,
    NameOrigin,
    Source,
    Stat,
)
from hostapp.services.rows import ScanSummary
from hostapp.services.scan import Scan
from hostapp.store.database import open_database
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.keepsakes_tables import KEEPSAKES
from hostapp.store.library import Library, open_library
from hostapp.store.library_intake import Intake
from hostapp.store.library_values import FolderContent, NamedPerson, Placed

ZONE = ZoneInfo("Europe/Madrid")
START = datetime(2026, 3, 4, 9, tzinfo=UTC)
NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)


@contextmanager
def opened_library(folder: Path) -> Iterator[Library]:
    """Open the library in a folder, and close it."""
    library = open_library(folder / "library.db")
    with closing(library):
        yield library


@contextmanager
def opened_keepsakes(folder: Path) -> Iterator[Keepsakes]:
    """Open the keepsakes in a folder, without a ledger beside them."""
    db = open_database(folder / "ledger.db", migrations=[KEEPSAKES], newest=1, synchronous="FULL")
    try:
        yield Keepsakes(db)
    finally:
        db.close()


def scanned(library: Library, keepsakes: Keepsakes, *folders: Path, **how: object) -> ScanSummary:
    """Scan folders."""
    scan = Scan(library, keepsakes, zone=ZONE)
    return scan.run(folders, **how)  # type: ignore[arg-type]


def by_title(library: Library) -> dict[str, MeetingId]:
    """Return the ids of all meetings by their titles."""
    return {meeting.title: meeting.id for meeting in library.all_meetings()}


def person(name: str, email: str | None = None) -> NamedPerson | None:
    """Return somebody whose id is made of the name."""
    normal = name.casefold()
    return NamedPerson(PersonId(f"{sum(normal.encode()):016x}"), name, normal, email)


def found(name: str = "Weekly", **changes: object) -> FoundMeeting:
    """Return a meeting with two files."""
    folder = f"/recordings/{name}".encode("utf-8", "surrogateescape")
    given: dict[str, object] = {
        "source": Source.ZOOM,
        "title": name,
        "folder": folder,
        "files": (file(folder + b"/video.mp4", FileKind.VIDEO, 900), file(folder + b"/audio.m4a")),
        "started_at": START,
        "started_text": "2026-03-04 10.00.00",
        **changes,
    }
    return FoundMeeting(**given)  # type: ignore[arg-type]


def file(
    path: bytes, kind: FileKind = FileKind.AUDIO, size: int = 100, **changes: object
) -> FoundFile:
    """Return a file whose inode is made of its path."""
    stat = Stat(1, sum(path), size, 1_700_000_000_000_000_001, 1_700_000_000_000_000_002)
    return FoundFile(path, kind, stat, **changes)  # type: ignore[arg-type]


def people(*names: str) -> tuple[FoundPerson, ...]:
    """Return people whose names were found in a chat."""
    return tuple(FoundPerson(name, frozenset({NameOrigin.CHAT})) for name in names)


def put(library: Library, *meetings: FoundMeeting) -> tuple[MeetingId, ...]:
    """Store new meetings; the first has the id `0…01`, the next `0…02`."""
    ids = tuple(MeetingId(f"{number:016x}") for number in range(1, len(meetings) + 1))
    contents: dict[bytes, list[Placed]] = {}
    for meeting, id_ in zip(meetings, ids, strict=True):
        contents.setdefault(meeting.folder, []).append(Placed(meeting, id_))
    with library.writing():
        Intake(library.db, person).store(
            [FolderContent(path, b"signature", tuple(each)) for path, each in contents.items()]
        )
    return ids
