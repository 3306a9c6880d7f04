"""A host with recordings on a real disk, a store of real SQLite files and a clock to turn."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.services.rows import Column, Query
from hostapp.wiring import Hostapp, open_hostapp
from tests.support.memory_keychain import MemoryKeychain
from tests.support.recorded import record_zoom


@dataclass
class Clock:
    """A clock that moves only when it is told to."""

    at: datetime = field(default_factory=lambda: datetime(2027, 3, 10, 9, 30, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Host:
    """Somebody with a folder full of recordings."""

    hostapp: Hostapp
    recordings: Path
    clock: Clock
    keychain: MemoryKeychain

    def scan(self) -> tuple[MeetingId, ...]:
        """Scan and return the meetings, by title."""
        summary = self.hostapp.scan.run([self.recordings])
        self.hostapp.refresh(summary.changed_meetings)
        self.hostapp.decide.catch_up()
        return self.meetings()

    def meetings(self) -> tuple[MeetingId, ...]:
        """Return the meetings as they are known, by title."""
        by_title = Query(sort=Column.TITLE, descending=False)
        return self.hostapp.listing.ids(by_title)

    def status(self, meeting: MeetingId) -> str:
        """Return the status as the table shows it, which must be what the ledger says."""
        shown = self.hostapp.listing.row(meeting).status
        assert self.hostapp.look.one(meeting).status.word is shown
        return shown.value

    def set_host(self, person: PersonId) -> None:
        """Say which person the host is."""
        self.hostapp.host_person.set(person)

    def tamper(self) -> None:
        """Change a byte of the newest entry, as somebody with the file could."""
        with closing(sqlite3.connect(self.hostapp.store / "ledger.db")) as db, db:
            db.execute("DROP TRIGGER ledger_entry_stays")
            db.execute(
                "UPDATE ledger_entry SET entry = replace(entry, 'everyone', 'everyOne')"
                " WHERE seq = (SELECT max(seq) FROM ledger_entry)"
            )

    def zoom(self, title: str, people: tuple[str, ...] = ()) -> Path:
        """Record a meeting as Zoom does, with a track for each of the people."""
        return record_zoom(self.recordings, title, people)


@contextmanager
def opened_host(
    folder: Path, *, keychain: MemoryKeychain | None = None, clock: Clock | None = None
) -> Iterator[Host]:
    """Open the store in `folder`, as often as a test likes."""
    keychain, clock = keychain or MemoryKeychain(), clock or Clock()
    recordings = folder / "recordings"
    recordings.mkdir(exist_ok=True)
    hostapp = open_hostapp(
        folder / "store",
        config=folder / "config",
        clock=clock,
        keychain=keychain,
        zone=ZoneInfo("Europe/Berlin"),
    )
    try:
        yield Host(hostapp, recordings, clock, keychain)
    finally:
        hostapp.close()
