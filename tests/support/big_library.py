"""A library of many invented meetings, written without any disk to scan."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

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
from hostapp.store.database import writing
from hostapp.store.library import open_library
from hostapp.store.library_intake import Intake
from hostapp.store.library_values import FolderContent, NamedPerson, Placed

TITLES = ("Design review", "Customer call", "Weekly sync", "Board preparation", "Interview panel")
PEOPLE = ("Ana Ortiz", "Bo Li", "Maria Lopes", "Devon Clarke", "Yuki Tanaka", "Ines Wolf")
SOURCES = (Source.ZOOM, Source.ZOOM, Source.TEAMS, Source.GOOGLE_MEET, Source.OBS)
BEGIN = datetime(2016, 1, 4, 8, tzinfo=UTC)
CHUNK = 5000


def make_library(path: Path, meetings: int) -> None:
    """Write `meetings` meetings into a new library at `path`."""
    library = open_library(path)
    intake = Intake(library.db, _person)
    for start in range(0, meetings, CHUNK):
        numbers = range(start, min(start + CHUNK, meetings))
        with writing(library.db):
            intake.store([_content(number) for number in numbers])
    library.close()


def _content(number: int) -> FolderContent:
    folder = f"/recordings/{number:07}".encode()
    placed = Placed(_meeting(number, folder), MeetingId(f"{number:016x}"))
    return FolderContent(folder, hashlib.sha256(folder).digest()[:16], (placed,))


def _meeting(number: int, folder: bytes) -> FoundMeeting:
    names = [PEOPLE[(number + step) % len(PEOPLE)] for step in range(number % 5)]
    return FoundMeeting(
        source=SOURCES[number % len(SOURCES)],
        title=f"{TITLES[number % len(TITLES)]} {number}",
        folder=folder,
        files=(
            FoundFile(folder + b"/video.mp4", FileKind.VIDEO, Stat(1, number, 90_000_000, 1, 1)),
            FoundFile(folder + b"/audio.m4a", FileKind.AUDIO, Stat(1, number, 9_000_000, 1, 1)),
        ),
        started_at=BEGIN + timedelta(minutes=50 * number),
        duration_seconds=600.0 + number % 5000,
        people=tuple(FoundPerson(name, frozenset({NameOrigin.CHAT})) for name in names),
    )


def _person(name: str, email: str | None) -> NamedPerson:
    person = PersonId(hashlib.sha256(name.encode()).hexdigest()[:16])
    return NamedPerson(person, name, name.casefold(), email)
