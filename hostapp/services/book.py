"""One host's ledger, opened: append decisions, read them, verify them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.events import ConsentEvent, Recorded
from hostapp.domain.identifiers import PersonId
from hostapp.domain.release_events import RecordedRelease, ReleaseEvent
from hostapp.domain.saying import Sentence, say
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.keys.anchors import Anchor, Anchors
from hostapp.keys.keychain import Keychain
from hostapp.ledger.times import read, written
from hostapp.services.book_state import BookState, LedgerChange
from hostapp.services.book_trust import BookTrust
from hostapp.services.ledger_check import Cancelled, Progress
from hostapp.services.ledger_head import Head
from hostapp.services.ledger_writing import Additions, Build, LedgerWriter
from hostapp.services.open_ledger import OpenLedger
from hostapp.services.proving import Prover
from hostapp.store.database import Database, reading, writing
from hostapp.store.ledger_store import LedgerStore

NO_NAMES: Final[Mapping[PersonId, str]] = MappingProxyType({})


def now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


class Book:
    """A ledger on one connection, used on one thread; other processes may append to it."""

    def __init__(
        self,
        db: Database,
        *,
        keychain: Keychain,
        config: Path,
        clock: Callable[[], datetime] = now,
    ) -> None:
        """Use the ledger in `db`; processes agree on anchors by a lock in `config`."""
        store = LedgerStore(db)
        self.keychain = keychain
        self.clock = clock
        self.ledger = OpenLedger(store, Anchors(keychain, config))
        self.writer = LedgerWriter(self.ledger, keychain, clock)
        self.last_change: LedgerChange | None = None
        self.before_writing: Callable[[], None] = _nothing
        """Called before entries are written; what it raises leaves nothing written."""
        self._trust = BookTrust(self.ledger)
        self._prover = Prover(self.ledger, self._trust, clock)
        self._seen_version: int | None = None

    @property
    def state(self) -> BookState:
        """How far the ledger can be trusted."""
        return self._trust.state

    @property
    def caught_up(self) -> Sentence | None:
        """What a check had to mend: the anchor lagged behind, as after a crash."""
        lag = self._prover.caught_up
        if not lag:
            return None
        return say(
            "This computer had not remembered the newest entries of the ledger ({0}), as after"
            " a crash. They are signed and continue it, and are remembered now.",
            lag,
        )

    def append(
        self,
        events: Sequence[ConsentEvent | ReleaseEvent],
        *,
        names: Mapping[PersonId, str] = NO_NAMES,
    ) -> tuple[int, ...]:
        """Write events in one signed transaction and return their indexes.

        `names` are those of the persons in them, for whom the ledger has no entry yet. What
        else happened is in `last_change`. Raises UnavailableError (no key, no disk) or
        TamperingError; nothing is written then.
        """
        return self.append_composed(lambda _: events, names=names, compose_blindly=True)

    def append_composed(
        self,
        compose: Callable[[Sequence[Recorded]], Sequence[ConsentEvent | ReleaseEvent]],
        *,
        names: Mapping[PersonId, str] = NO_NAMES,
        compose_blindly: bool = False,
        whatever_the_clock: bool = False,
    ) -> tuple[int, ...]:
        """Write what `compose` makes of the newest events, with no other writer in between.

        `compose` may be called more than once; blindly, it is given no events. Whatever the
        clock says, events are written whose time surely passed. Raises like `append`.
        """

        def build(head: Head | None) -> Additions:
            if not compose_blindly and head is not None:
                self.ledger.decode(head.size)
            known = () if compose_blindly else self.ledger.decoded.events
            return Additions(events=compose(known))

        self._trust.require_untampered()
        if not whatever_the_clock:
            self.before_writing()
        with self._trust.noting_trouble():
            self.last_change = self.writer.write(build, names)
        return self.last_change.indexes

    def append_checked(
        self, compose: Callable[[VerifiedLedger], Sequence[ConsentEvent | ReleaseEvent]]
    ) -> tuple[int, ...]:
        """Write what `compose` makes of the newest verified ledger, with no writer in between.

        To be called after `verify`. `compose` may be called more than once; what it raises
        leaves nothing written. Raises like `append`.
        """
        self.verified()
        anchor = self.ledger.anchor()

        def build(head: Head | None) -> Additions:
            return Additions(events=compose(self._prover.grown(head, anchor)))

        self.before_writing()
        with self._trust.noting_trouble():
            self.last_change = self.writer.write(build, NO_NAMES)
        return self.last_change.indexes

    @contextmanager
    def held(self) -> Iterator[VerifiedLedger]:
        """Keep every other writer out for a moment, and give the newest verified ledger.

        To be called after `verify`. Raises UnavailableError, TamperingError.
        """
        self.verified()
        anchor = self.ledger.anchor()
        with self._trust.noting_trouble(), writing(self.ledger.store.db):
            yield self._prover.grown(self.ledger.follow(anchor), anchor)

    def write_additions(self, build: Build) -> LedgerChange:
        """Write entries about the log itself, and let another key sign from then on."""
        self.before_writing()
        with self._trust.noting_trouble():
            self.last_change = self.writer.write(build, NO_NAMES)
        return self.last_change

    def events(self) -> tuple[Recorded, ...]:
        """Return the events as they are stored, those of other processes included.

        Nothing is verified by it. Raises TamperingError if an entry cannot be read at all.
        """
        with reading(self.ledger.store.db):
            self.ledger.decode(self.ledger.store.size())
        return tuple(self.ledger.decoded.events)

    def releases(self) -> tuple[RecordedRelease, ...]:
        """Return what happened to releases, as it is stored; raises like `events`."""
        self.events()
        return tuple(self.ledger.decoded.releases)

    def changed_elsewhere(self) -> bool:
        """Say whether another process or connection wrote since the last call; quick to ask."""
        version = self.ledger.store.changes_elsewhere()
        changed = self._seen_version not in (None, version)
        self._seen_version = version
        return changed

    def remember_time(self, at: datetime) -> None:
        """Keep, with the anchor, that `at` has passed, so that the gate's time never goes back.

        Nothing is kept while nothing was decided. Raises UnavailableError.
        """
        anchor = self.ledger.anchor()
        if anchor is not None:
            self.ledger.anchors.remember_time(anchor.checkpoint.log, written(at))

    def remembered_time(self) -> datetime | None:
        """Return the latest time that is kept with the anchor; None if none is.

        Raises UnavailableError.
        """
        anchor = self.ledger.anchor()
        return None if anchor is None or anchor.latest is None else read(anchor.latest)

    def names(self) -> dict[PersonId, str | None]:
        """Return who the persons in the ledger are; None for an erased name."""
        self.events()
        return dict(self.ledger.decoded.names)

    def open(self) -> BookState:
        """Check the end of the ledger against the anchor, as at every start.

        Trouble is told by the state that it returns, and so is what an earlier check of every
        line found, by whatever process.
        """
        try:
            with self._trust.noting_trouble():
                anchor = self.follow()
                _insist_on_no_finding(anchor)
        except (TamperingError, UnavailableError):
            return self.state
        self._trust.begin()
        return self.state

    def follow(self) -> Anchor | None:
        """Check the end of the ledger against the anchor, and return that; raises like `verify`."""
        with self._trust.noting_trouble():
            anchor = self.ledger.anchor()
            with reading(self.ledger.store.db):
                self.ledger.follow(anchor)
        return anchor

    def verify(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> VerifiedLedger:
        """Check every line; `progress` is told entries done and in all.

        Raises TamperingError with the first bad seq, UnavailableError if it cannot be checked
        or was stopped by `cancelled`.
        """
        return self._prover.verify(progress, cancelled)

    def check_lines(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> None:
        """Check every line like `verify`, for whoever needs to know, but not to permit.

        Raises like `verify`.
        """
        self._prover.check_lines(progress, cancelled)

    def verify_unanchored(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Head:
        """Check every line, but not against what this computer remembers.

        Proves that the ledger agrees with itself, no more. Raises like `verify`.
        """
        return self._prover.verify_unanchored(progress, cancelled)

    def verified(self) -> VerifiedLedger:
        """Return the ledger after `verify`, with what was appended since, checked as well.

        Raises UnavailableError if it was not verified in this process.
        """
        return self._prover.verified()

    def close(self) -> None:
        """Close the connection, on the thread that opened it."""
        self.ledger.store.db.close()


def _insist_on_no_finding(anchor: Anchor | None) -> None:
    if anchor is not None and anchor.finding is not None:
        raise TamperingError(anchor.finding.text, seq=anchor.finding.seq)


def _nothing() -> None:
    """Do nothing."""
