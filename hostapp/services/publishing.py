"""Publish feeds: one for each recipient, to folders that they can reach."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from hostapp.domain.errors import HostappError, TamperingError, UnavailableError, UsageError
from hostapp.domain.terms import OWN_TEAM, normal_recipient
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.ledger.checkpoint import origin_of
from hostapp.ledger.log_keys import LogKeys
from hostapp.release.feed import FeedHead, open_head, rows_text, sign_head
from hostapp.release.feed_reading import (
    Feed,
    FeedBytes,
    is_feed,
    open_feed,
    read_bytes,
)
from hostapp.release.feed_writing import write_feed
from hostapp.services.book import Book
from hostapp.services.feed_rows import further_rows
from hostapp.services.ledger_head import Head
from hostapp.services.rotations import rotations_of
from hostapp.store.keepsakes import Keepsakes

BEST_BEFORE: Final = timedelta(days=30)
PLACES_SETTING: Final = "feeds"
"""Name of the setting that holds where feeds are published."""

LOCATION_SETTING: Final = "feed-location"
"""Name of the setting that holds where recipients find their feed, as releases tell it."""


@dataclass(frozen=True, slots=True)
class FeedPlace:
    """A folder that holds one recipient's feed."""

    folder: Path
    recipient: str
    days: int = BEST_BEFORE.days
    """How long an issue is good."""


@dataclass(frozen=True, slots=True)
class Published:
    """A feed as it lies in its folder now."""

    place: FeedPlace
    seq: int
    added: int
    """Rows that are new."""
    best_before: datetime


@dataclass(frozen=True, slots=True)
class NotPublished:
    """A feed that could not be reissued, and why."""

    place: FeedPlace
    reason: str


class Publishing:
    """Issues feeds from one book; on the thread that owns it."""

    def __init__(
        self, book: Book, keepsakes: Keepsakes, folder: Path, clock: Callable[[], datetime]
    ) -> None:
        """`folder` keeps the host's own copy of every feed."""
        self._book = book
        self._keepsakes = keepsakes
        self._folder = folder
        self._clock = clock

    def places(self) -> tuple[FeedPlace, ...]:
        """Return where feeds are published."""
        known = self._keepsakes.setting(PLACES_SETTING)
        if not isinstance(known, list):
            return ()
        return tuple(
            FeedPlace(Path(os.fsdecode(bytes.fromhex(folder))), recipient, days)
            for folder, recipient, days in known
        )

    def publish(
        self, folder: Path, recipient: str = OWN_TEAM, *, days: int | None = None
    ) -> Published:
        """Write a recipient's feed to a folder, and remember to keep it up to date.

        Raises UsageError for a folder with somebody else's feed, TamperingError or
        UnavailableError if the ledger does not verify or the feed cannot be written.
        """
        place = self._place(folder.absolute(), recipient, days)
        head, ledger = self._verified()
        self._insist_on_own(place, head)
        published = self._issue(place, head, ledger)
        self._remember([each for each in self.places() if each.folder != place.folder] + [place])
        return published

    def tell_location(self, location: str) -> None:
        """Let releases and recalls from now on say where recipients find their feed."""
        self._keepsakes.set_setting(LOCATION_SETTING, location.strip() or None)

    def forget(self, folder: Path) -> None:
        """Publish no longer to a folder; what lies there goes stale."""
        self._remember([each for each in self.places() if each.folder != folder.absolute()])

    def reissue_touched(self) -> tuple[Published | NotPublished, ...]:
        """Reissue every feed in which something changed, or whose best-before is half over.

        To be called after a decision, when the app closes, and from a timer. What cannot be
        written is told, never raised.
        """
        places = self.places()
        if not places or self._book.ledger.store.head() is None:
            return ()
        try:
            head, ledger = self._verified()
        except HostappError as error:
            return tuple(NotPublished(place, str(error)) for place in places)
        return tuple(
            told for place in places if (told := self._reissued(place, head, ledger)) is not None
        )

    def _reissued(
        self, place: FeedPlace, head: Head, ledger: VerifiedLedger
    ) -> Published | NotPublished | None:
        try:
            if self._is_current(place, head):
                return None
            self._insist_on_own(place, head)
            return self._issue(place, head, ledger)
        except HostappError as error:
            return NotPublished(place, str(error))

    def _is_current(self, place: FeedPlace, head: Head) -> bool:
        """Look at the signature alone: the rows of a long feed take their time to read."""
        if not is_feed(place.folder):
            return False
        try:
            there = read_bytes(place.folder)
            told = open_head(there.signature.decode(), head.keys.current)
        except (HostappError, UnicodeDecodeError):
            return False
        half = timedelta(days=place.days) / 2
        return (
            told.describes(there.rows, head.note.encode())
            and told.recipient == place.recipient
            and told.best_before - self._clock() > half
        )

    def _place(self, folder: Path, recipient: str, days: int | None) -> FeedPlace:
        name = normal_recipient(recipient)
        if not name:
            raise UsageError("A feed is for somebody: name the recipient.")
        if days is None:
            days = next(
                (each.days for each in self.places() if each.folder == folder), BEST_BEFORE.days
            )
        if days < 1:
            raise UsageError("A feed must be good for a day at least.")
        return FeedPlace(folder, name, days)

    def _verified(self) -> tuple[Head, VerifiedLedger]:
        try:
            ledger = self._book.verified()
        except UnavailableError:
            ledger = self._book.verify()
        head = self._book.ledger.head
        if head is None:
            raise UsageError("Nothing was decided yet: there is nothing to publish.")
        if head.size != ledger.size:
            raise UnavailableError("The ledger grew meanwhile: publish again.")
        return head, ledger

    def _insist_on_own(self, place: FeedPlace, head: Head) -> None:
        if not is_feed(place.folder):
            return
        there = read_bytes(place.folder)
        feed = _opened(there, head.keys)
        if feed is None:
            own = map(origin_of, (*self._book.ledger.decoded.earlier_logs, head.keys.log))
            if _signer(there) not in (None, *own):
                raise UsageError("{0} holds the feed of another ledger.", place.folder)
            return
        if feed.head.recipient != place.recipient:
            raise UsageError("{0} holds the feed for {1}.", place.folder, feed.head.recipient)

    def _issue(self, place: FeedPlace, head: Head, ledger: VerifiedLedger) -> Published:
        own = self._own_folder(place.recipient, head)
        known = self._newest(own, place, head)
        before = () if known is None else known.rows()
        rows = further_rows(
            ledger,
            self._book.releases(),
            place.recipient,
            before=before,
            since=0 if known is None else known.checkpoint.size,
            now=self._clock(),
        )
        data = (b"" if known is None else known.data) + rows_text(rows)
        files, signed = self._signed(place, head, data, len(before) + len(rows))
        write_feed(own, files)
        write_feed(place.folder, files)
        return Published(place, signed.seq, len(rows), signed.best_before)

    def _signed(
        self, place: FeedPlace, head: Head, data: bytes, seq: int
    ) -> tuple[FeedBytes, FeedHead]:
        key = head.keys.current
        checkpoint = head.note.encode()
        issued = self._clock().replace(microsecond=0)
        told = FeedHead(
            origin=key.name,
            recipient=place.recipient,
            seq=seq,
            size=len(data),
            sha256=sha256(data).hexdigest(),
            checkpoint=sha256(checkpoint).hexdigest(),
            issued=issued,
            best_before=issued + timedelta(days=place.days),
        )
        signature = sign_head(told, self._book.writer.signer_of(key)).encode()
        named = f"{key.text}\n".encode()
        return FeedBytes(data, checkpoint, signature, named, rotations_of(self._book, head)), told

    def _own_folder(self, recipient: str, head: Head) -> Path:
        text = f"{head.keys.log}\n{recipient}"
        return self._folder / sha256(text.encode()).hexdigest()[:32]

    def _newest(self, own: Path, place: FeedPlace, head: Head) -> Feed | None:
        """Return the longest issue that is known: a restored store may hold an older one."""
        found = [
            feed
            for folder in (own, place.folder)
            if (feed := _read(folder, head.keys)) is not None
            and feed.head.recipient == place.recipient
        ]
        if not found:
            return None
        newest = max(found, key=_seq)
        if newest.checkpoint.size > head.size:
            raise UnavailableError(
                "The feed in {0} was issued after entry {1}, which this ledger does"
                " not have: restore a newer backup.",
                place.folder,
                newest.checkpoint.size - 1,
            )
        if not all(newest.data.startswith(feed.data) for feed in found):
            raise TamperingError(
                "The feed in {0} does not continue the one that was issued: publish"
                " to another folder, and ask the recipient which one they use.",
                place.folder,
            )
        return newest

    def _remember(self, places: Iterable[FeedPlace]) -> None:
        rows = [[os.fsencode(each.folder).hex(), each.recipient, each.days] for each in places]
        self._keepsakes.set_setting(PLACES_SETTING, rows)


def _read(folder: Path, keys: LogKeys) -> Feed | None:
    """Return the feed in a folder if a key of the log signed it."""
    if not is_feed(folder):
        return None
    try:
        return _opened(read_bytes(folder), keys)
    except UnavailableError:
        return None


def _opened(found: FeedBytes, keys: LogKeys) -> Feed | None:
    for key in reversed(keys.keys):
        try:
            return open_feed(found, key)
        except TamperingError:
            continue
    return None


def _signer(found: FeedBytes) -> str | None:
    """Return the name of the key that lies beside a feed."""
    name, plus, _ = found.key.decode(errors="replace").partition("+")
    return name if plus else None


def _seq(feed: Feed) -> int:
    return feed.head.seq
