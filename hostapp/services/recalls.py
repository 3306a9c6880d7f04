"""Call back what was released and is no longer allowed, until its recipients acknowledge."""

import secrets
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.release_events import Acknowledged, Recalled, ReleaseEvent, ReleaseId
from hostapp.domain.terms import normal_recipient
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.ledger.checkpoint import origin_of
from hostapp.release.acknowledgement import (
    Acknowledgement,
    is_acknowledgement,
    open_acknowledgement,
)
from hostapp.release.items import ReleasedItem, speaker_of
from hostapp.release.recall_notice import RecallNotice
from hostapp.release.replacing import sync_folder, write_new
from hostapp.services.book import Book
from hostapp.services.out_there import OutThere, out_there
from hostapp.services.publishing import LOCATION_SETTING
from hostapp.services.released import ItemGate
from hostapp.services.rotations import rotations_of
from hostapp.store.keepsakes import Keepsakes

_LARGEST_NOTE: Final = 64 * 1024 * 1024
"""An acknowledgement names a digest for each item; a device never ends."""


@dataclass(frozen=True, slots=True)
class TouchedRelease:
    """A release that holds what a decision is about to end."""

    release: ReleaseId
    at: datetime
    purpose: PurposeId
    recipient: str
    items: int
    """Items of it that the decision concerns, and that may still be out there."""


@dataclass(frozen=True, slots=True)
class Recall:
    """A recall as it was written."""

    release: ReleaseId
    entry: int
    recipient: str
    items: int
    notice: Path
    """Folder with the signed notice to send."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A recall that its recipient has not acknowledged in full."""

    release: ReleaseId
    recipient: str
    since: datetime
    """When the oldest unanswered recall was written."""
    items: int
    """Items that are not acknowledged as gone."""


@dataclass(frozen=True, slots=True)
class Received:
    """An acknowledgement that was taken in."""

    told: Acknowledgement
    entry: int | None
    """Entry that keeps it; None if the ledger had it already."""
    left: int
    """Items called back that it does not name."""
    another_key: bool
    """Whether an earlier one for this release was signed with another key."""


class Recalls:
    """Recalls of one book; on the thread that owns it."""

    def __init__(
        self, book: Book, keepsakes: Keepsakes, folder: Path, clock: Callable[[], datetime]
    ) -> None:
        """`folder` keeps the notices."""
        self._book = book
        self._keepsakes = keepsakes
        self._folder = folder
        self._clock = clock

    def touched(
        self,
        meetings: Collection[MeetingId],
        *,
        person: PersonId | None = None,
        purposes: Collection[PurposeId] | None = None,
    ) -> tuple[TouchedRelease, ...]:
        """Return the releases that hold data of these meetings, to be told before a decision.

        With `person`, only what that person may be heard or read in.
        """
        wanted = frozenset(meetings)
        found = []
        for each in self._out().values():
            if purposes is not None and each.event.purpose not in purposes:
                continue
            count = sum(
                item.meeting in wanted and self._concerns(item, each, person)
                for item in each.still_out()
            )
            if count:
                event = each.event
                found.append(
                    TouchedRelease(event.release, event.at, event.purpose, event.recipient, count)
                )
        return tuple(found)

    def recall(
        self, release: ReleaseId, *, everything: bool = False, out: Path | None = None
    ) -> Recall:
        """Call back what the gate no longer permits of a release, or all of it.

        Writes the entry, then the signed notice. Raises UsageError if
        there is nothing to call back, TamperingError or UnavailableError.
        """
        _insist_on_empty(out)
        self._book.verify()
        digests: list[str] = []

        def compose(ledger: VerifiedLedger) -> Sequence[ReleaseEvent]:
            digests[:] = self._to_recall(release, ledger, everything=everything)
            text = "".join(f"{each}\n" for each in digests)
            return [Recalled(at=self._now(), release=release, items=text)]

        entry = self._book.append_checked(compose)[0]
        notice = self.write_notice(release, entry, out)
        recipient = self._released(release).event.recipient
        return Recall(release, entry, recipient, len(digests), notice)

    def write_notice(self, release: ReleaseId, entry: int, out: Path | None = None) -> Path:
        """Write the signed notice of a recall into a folder, anew if it is lost.

        Raises UsageError for an entry that is no recall, UnavailableError.
        """
        _insist_on_empty(out)
        released = self._released(release)
        event = next((each for index, each in released.recalls if index == entry), None)
        self._book.verified()
        head = self._book.ledger.head
        if event is None or head is None:
            raise UsageError("Entry {0} does not call back anything of this release.", entry)
        recipient = normal_recipient(released.event.recipient)
        location = self._keepsakes.setting(LOCATION_SETTING)
        notice = RecallNotice(
            log=head.keys.log,
            release=release,
            entry=entry,
            purpose=released.event.purpose,
            recipient=recipient,
            released_at=released.event.at,
            at=event.at,
            digests=sorted((event.items or "").split()),
            feed=location if isinstance(location, str) else None,
        )
        place = out or self._folder / f"{release}-{entry}"
        signer = self._book.writer.signer_of(head.keys.current)
        _write_folder(place, notice.files(signer, rotations_of(self._book, head)))
        return place

    def reminders(self) -> tuple[Reminder, ...]:
        """Return every recall that waits for its recipient's acknowledgement."""
        found = []
        for each in self._out().values():
            left = each.unanswered()
            if left:
                since = min(
                    event.at
                    for _, event in each.recalls
                    if not left.isdisjoint((event.items or "").split())
                )
                found.append(Reminder(each.event.release, each.event.recipient, since, len(left)))
        return tuple(found)

    def acknowledge(self, file: Path) -> Received:
        """Take in what a recipient signed. Raises UsageError, TamperingError, UnavailableError."""
        note = _note_in(file)
        told = open_acknowledgement(note)
        release = self._fitting(told)
        known = told in release.acknowledgements
        keys = {each.key for each in release.acknowledgements}
        entry = None
        if not known:
            event = Acknowledged(at=self._now(), release=told.release, note=note)
            entry = self._book.append([event])[0]
        left = len(release.unanswered() - set(told.removed))
        return Received(told, entry, left, bool(keys) and told.key not in keys)

    def _fitting(self, told: Acknowledgement) -> OutThere:
        """Return the release that an acknowledgement is about."""
        self._book.verify()
        head = self._book.ledger.head
        release = self._out().get(told.release)
        if head is None or release is None or told.origin not in map(origin_of, self._logs()):
            raise UsageError("This acknowledges a release that is none of yours.")
        recipient = normal_recipient(release.event.recipient)
        if normal_recipient(told.recipient) != recipient:
            raise UsageError(
                "This comes from {0}; the release went to {1}.", told.recipient, recipient
            )
        if not {item.digest for item in release.items}.issuperset(told.removed):
            raise UsageError("This names items that were never in the release.")
        return release

    def _to_recall(
        self, release: ReleaseId, ledger: VerifiedLedger, *, everything: bool
    ) -> list[str]:
        released = self._released(release)
        event = released.event
        gate = ItemGate(ledger, event.purpose, event.recipient, self._clock())
        ended = {
            item.digest
            for item in released.items
            if item.digest not in released.recalled
            and (everything or gate.refusal(item) is not None)
        }
        if ended:
            return sorted(ended)
        if released.recalled:
            raise UsageError("What has ended of this release was called back already.")
        raise UsageError(
            "All of this release is still allowed: revoke what you want back, or add --all."
        )

    def _released(self, release: ReleaseId) -> OutThere:
        found = self._out().get(release)
        if found is None:
            raise UsageError("There is no release {0}: `hostapp releases` lists them.", release)
        return found

    def _concerns(self, item: ReleasedItem, release: OutThere, person: PersonId | None) -> bool:
        if person is None or item.people is None:
            return True
        recipient = release.event.recipient
        return any(speaker_of(log, recipient, person) in item.people for log in self._logs())

    def _logs(self) -> tuple[str, ...]:
        """Return this log and those that it continues: a release may have left under any."""
        ledger = self._book.ledger
        return (*ledger.decoded.earlier_logs, ledger.stored_log() or "")

    def _out(self) -> dict[ReleaseId, OutThere]:
        return out_there(self._book.releases())

    def _now(self) -> datetime:
        return self._clock().replace(microsecond=0)


def _note_in(file: Path) -> str:
    """Return what a recipient sent, unchecked; UsageError if it is something else."""
    try:
        data = b"" if file.is_dir() else _first_bytes(file)
    except OSError as error:
        raise UnavailableError("{0} cannot be read: {1}.", file, error.strerror or error) from error
    if len(data) > _LARGEST_NOTE or not is_acknowledgement(data):
        raise UsageError(
            "{0} is no acknowledgement: give the file that `hostapp apply` wrote at the"
            " recipient's.",
            file,
        )
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise TamperingError("The acknowledgement is malformed.") from error


def _insist_on_empty(out: Path | None) -> None:
    if out is not None and out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UsageError("{0} is not an empty folder: choose another one.", out)


def _write_folder(out: Path, files: Mapping[str, bytes]) -> None:
    """Write the folder complete or not at all."""
    fresh = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        fresh.mkdir(parents=True)
        for name, data in files.items():
            write_new(fresh / name, data)
        if out.exists():
            shutil.rmtree(out)
        fresh.rename(out)
        sync_folder(out.parent)
    except OSError as error:
        shutil.rmtree(fresh, ignore_errors=True)
        raise UnavailableError(
            "The recall is in the ledger, but its notice cannot be written to {0}: {1}.",
            out,
            error.strerror or error,
        ) from error


def _first_bytes(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(_LARGEST_NOTE + 1)
