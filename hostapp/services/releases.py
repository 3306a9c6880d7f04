"""The releases of a store: what left, for whom, and what was interrupted."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.questions import Question
from hostapp.domain.release_events import (
    RecordedRelease,
    ReleaseAbandoned,
    Released,
    ReleaseId,
)
from hostapp.release.consent_folder import FILES_FILE, RELEASE_FILE, listed_files
from hostapp.release.items import ReleasedItem, read_items
from hostapp.release.on_disk import digest_of
from hostapp.services.book import Book
from hostapp.services.export import AbandonedError, Export
from hostapp.services.released import ItemGate, Speakers, questions_of
from hostapp.services.staging import Staging, is_noted, noted

ERASED: Final = "The list of what was released was erased."


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """One release as lists show it."""

    release: ReleaseId
    at: datetime
    purpose: PurposeId
    recipient: str
    items: int | None
    """None once the list of items was erased."""
    meetings: int | None
    entry: int
    abandoned: bool


class Releases:
    """Follows what was released."""

    def __init__(
        self, *, book: Book, export: Export, store: Path, clock: Callable[[], datetime]
    ) -> None:
        self._book = book
        self._export = export
        self._store = store
        self._clock = clock

    def all(self) -> tuple[ReleaseRow, ...]:
        """Return every release, oldest first; raises like `Book.events`."""
        recorded = self._book.releases()
        abandoned = {
            each.event.release for each in recorded if isinstance(each.event, ReleaseAbandoned)
        }
        return tuple(
            _row(each.index, each.event, abandoned=each.event.release in abandoned)
            for each in recorded
            if isinstance(each.event, Released)
        )

    def resolve(self, text: str) -> RecordedRelease:
        """Return the release with this id, a unique start of it, or its folder; UsageError."""
        wanted = text
        with suppress(OSError, ValueError, KeyError, TypeError):
            wanted = json.loads((Path(text) / RELEASE_FILE).read_text("utf-8"))["release"]
        found = [
            each
            for each in self._book.releases()
            if isinstance(each.event, Released) and each.event.release.startswith(wanted)
        ]
        if len(found) != 1 or not wanted:
            many = "More than one release begins" if found else "No release begins"
            raise UsageError("{0} with «{1}»: `hostapp releases` lists them.", many, text)
        return found[0]

    def items(self, release: Released) -> tuple[ReleasedItem, ...]:
        """Return what was in a release; raises UnavailableError once the list was erased."""
        if release.items is None:
            raise UnavailableError(ERASED)
        return read_items(release.items)

    def questions(self, release: Released, item: ReleasedItem) -> tuple[Question, ...]:
        """Return what the gate must permit for an item to be used still."""
        speakers = Speakers(self._book.verified(), release.recipient)
        return questions_of(item, release.purpose, release.recipient, speakers)

    def interrupted(self) -> bool:
        """Say whether a release was being written when the program ended; quick to ask."""
        return is_noted(self._store)

    def resume(self) -> tuple[str, ...]:
        """Complete interrupted releases if all of each is still permitted, else abandon them.

        Returns a sentence on each. Raises like `Book.verify`.
        """
        return tuple(self._resume_one(each) for each in noted(self._store))

    def _resume_one(self, staging: Staging) -> str:
        recorded = self._recorded(staging.release)
        if recorded is None:
            staging.throw_away()
            return f"A release to {staging.target} was interrupted and is cleared away."
        index, event = recorded
        if _appeared(staging):
            staging.drop_note()
            return f"The release in {staging.target} is complete."
        self._book.verify()
        if self._whole(staging, event) and not staging.target.exists():
            with suppress(AbandonedError):
                self._export.complete(staging, event, index)
                return f"The interrupted release in {staging.target} is complete now."
        else:
            self._export.abandon(staging, event)
        return f"The interrupted release to {staging.target} is abandoned: make it again."

    def _recorded(self, release: ReleaseId) -> tuple[int, Released] | None:
        for each in self._book.releases():
            if isinstance(each.event, Released) and each.event.release == release:
                return each.index, each.event
        return None

    def _whole(self, staging: Staging, event: Released) -> bool:
        """Say whether every file is as it was listed, and every item still permitted."""
        if event.items is None:
            return False
        try:
            data = (staging.folder / FILES_FILE).read_bytes()
            listed = listed_files(staging.folder)
            same = sha256(data).hexdigest() == event.files and all(
                digest_of(staging.folder / path)[0] == digest for path, digest in listed.items()
            )
        except (OSError, ValueError, KeyError, TypeError):
            return False
        now = self._clock()
        gate = ItemGate(self._book.verified(), event.purpose, event.recipient, now)
        return same and not gate.refused(read_items(event.items))


def _appeared(staging: Staging) -> bool:
    try:
        document = json.loads((staging.target / RELEASE_FILE).read_text("utf-8"))
        return bool(document["release"] == staging.release)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _row(index: int, event: Released, *, abandoned: bool) -> ReleaseRow:
    items = None if event.items is None else read_items(event.items)
    return ReleaseRow(
        release=event.release,
        at=event.at,
        purpose=event.purpose,
        recipient=event.recipient,
        items=None if items is None else len(items),
        meetings=None if items is None else len({each.meeting for each in items}),
        entry=index,
        abandoned=abandoned,
    )
