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
from hostapp.domain.verified_ledger import VerifiedLedger, after_verification
from hostapp.keys.anchors import Anchor, Anchors
from hostapp.keys.keychain import Keychain
from hostapp.ledger.merkle import EMPTY_ROOT
from hostapp.ledger.times import read, written
from hostapp.services.book_state import BookState, LedgerChange, Trust
from hostapp.services.decoded import DecodedEvents
from hostapp.services.ledger_check import Cancelled, Progress, check_ledger
from hostapp.services.ledger_head import Head, check_anchor
from hostapp.services.ledger_writing import Additions, Build, LedgerWriter
from hostapp.services.open_ledger import OpenLedger, UnanchoredError
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
        self._verified: VerifiedLedger | None = None
        self._state: BookState | None = None
        self._replaced = 0
        self._seen_version: int | None = None

    @property
    def state(self) -> BookState:
        """How far the ledger can be trusted."""
        with reading(self.ledger.store.db):
            if self.ledger.store.head() is None and not self._in_trouble():
                return BookState(Trust.EMPTY)
        if self._state is None or self._replaced != self.ledger.replaced:
            return BookState(Trust.CHECKING)
        return self._state

    def _in_trouble(self) -> bool:
        return self._state is not None and self._state.trust is not Trust.VERIFIED

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
    ) -> tuple[int, ...]:
        """Write what `compose` makes of the newest events, with no other writer in between.

        `compose` may be called more than once; blindly, it is given no events. Raises like
        `append`.
        """

        def build(head: Head | None) -> Additions:
            if not compose_blindly and head is not None:
                self.ledger.decode(head.size)
            known = () if compose_blindly else self.ledger.decoded.events
            return Additions(events=compose(known))

        with self._noting_trouble():
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
            if self._replaced != self.ledger.replaced:
                raise UnavailableError("The ledger was replaced: it has to be verified anew.")
            self.ledger.decode(0 if head is None else head.size)
            return Additions(events=compose(self._proof_of(head, anchor)))

        with self._noting_trouble():
            self.last_change = self.writer.write(build, NO_NAMES)
        return self.last_change.indexes

    def write_additions(self, build: Build) -> LedgerChange:
        """Write entries about the log itself, and let another key sign from then on."""
        with self._noting_trouble():
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

    def erase_person(self, person: PersonId) -> int:
        """Erase a person's name and the evidence of their answers; return how many values went.

        The entries stay, and hold only seals whose salts are gone. Raises UnavailableError.
        """
        store = self.ledger.store
        with writing(store.db):
            seals = store.seals_of_person(person)
            store.erase(seals)
        store.leave_no_trace()
        self.ledger.decoded = DecodedEvents()
        return len(seals)

    def names(self) -> dict[PersonId, str | None]:
        """Return who the persons in the ledger are; None for an erased name."""
        self.events()
        return dict(self.ledger.decoded.names)

    def open(self) -> BookState:
        """Check the end of the ledger against the anchor, as at every start.

        Trouble is told by the state that it returns.
        """
        try:
            with self._noting_trouble():
                anchor = self.ledger.anchor()
                with reading(self.ledger.store.db):
                    self.ledger.follow(anchor)
        except (TamperingError, UnavailableError):
            return self.state
        if self._verified is None:
            self._state = None
        return self.state

    def verify(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> VerifiedLedger:
        """Check every line; `progress` is told entries done and in all.

        Raises TamperingError with the first bad seq, UnavailableError if it cannot be checked
        or was stopped by `cancelled`.
        """
        with self._noting_trouble():
            anchor, unanchored = self._anchor_or_trouble()
            with reading(self.ledger.store.db):
                head = self._check_everything(anchor, progress, cancelled)
            if unanchored is not None:
                raise unanchored
            self._verified = self._proof_of(head, anchor)
            self._catch_up_anchor(head, anchor)
        self._settle(BookState(Trust.VERIFIED))
        return self._verified

    def verify_unanchored(self) -> Head:
        """Check every line, but not against what this computer remembers.

        Proves that the ledger agrees with itself, no more. Raises TamperingError.
        """
        with reading(self.ledger.store.db):
            head = self._check_everything(None, None, None)
        if head is None:
            raise UnavailableError("There is no ledger yet: it is made at the first decision.")
        return head

    def verified(self) -> VerifiedLedger:
        """Return the ledger after `verify`, with what was appended since, checked as well.

        Raises UnavailableError if it was not verified in this process.
        """
        if self._verified is None or self._replaced != self.ledger.replaced:
            raise UnavailableError("The ledger is not verified yet: wait for the check to end.")
        known = self.ledger.head
        with reading(self.ledger.store.db):
            stored = self.ledger.store.head()
        if (
            known is None
            or stored is None
            or stored.note != known.note
            or (self._verified.size != known.size)
        ):
            self._extend_verified()
        return self._verified

    def close(self) -> None:
        """Close the connection, on the thread that opened it."""
        self.ledger.store.db.close()

    def _extend_verified(self) -> None:
        with self._noting_trouble():
            anchor = self.ledger.anchor()
            with reading(self.ledger.store.db):
                head = self.ledger.follow(anchor)
                if self._replaced != self.ledger.replaced:
                    raise UnavailableError("The ledger was replaced: it has to be verified anew.")
                self.ledger.decode(0 if head is None else head.size)
            self._verified = self._proof_of(head, anchor)

    def _anchor_or_trouble(self) -> tuple[Anchor | None, UnanchoredError | None]:
        """Return the anchor, or why there is none: tampering is looked for all the same."""
        try:
            return self.ledger.anchor(), None
        except UnanchoredError as error:
            return None, error

    def _check_everything(
        self, anchor: Anchor | None, progress: Progress | None, cancelled: Cancelled | None
    ) -> Head | None:
        check = check_ledger(self.ledger.store, progress, cancelled)
        if check.problems:
            raise TamperingError(check.problems[0].text, seq=check.problems[0].seq)
        if anchor is not None:
            check_anchor(self.ledger.store, check.head, anchor)
        size = 0 if check.head is None else check.head.size
        self.ledger.decode(size)
        if check.head is not None and self.ledger.decoded.edge != check.head.edge:
            self.ledger.decoded = DecodedEvents()
            self.ledger.decode(size)
        self.ledger.head = check.head
        return check.head

    def _proof_of(self, head: Head | None, anchor: Anchor | None) -> VerifiedLedger:
        if head is None:
            return after_verification("", 0, EMPTY_ROOT, (), None)
        decoded = self.ledger.decoded
        if decoded.edge != head.edge:
            raise TamperingError("The ledger changed while it was being read.")
        times = [decoded.newest_at] if decoded.newest_at is not None else []
        if anchor is not None and anchor.latest is not None:
            times.append(read(anchor.latest))
        return after_verification(
            head.keys.log, head.size, head.edge.root(), tuple(decoded.events), max(times)
        )

    def _catch_up_anchor(self, head: Head | None, anchor: Anchor | None) -> None:
        if head is not None and anchor is not None and anchor.checkpoint.size < head.size:
            self.ledger.anchors.advance(Anchor.of(head.keys.current, head.note, anchor.latest))

    @contextmanager
    def _noting_trouble(self) -> Iterator[None]:
        try:
            yield
        except TamperingError as error:
            self._settle(BookState(Trust.TAMPERED, str(error), error.seq))
            self._verified = None
            raise
        except UnanchoredError as error:
            self._settle(BookState(Trust.NO_ANCHOR, str(error)))
            self._verified = None
            raise
        except UnavailableError as error:
            if self._verified is None:
                self._settle(BookState(Trust.NOT_VERIFIED, str(error)))
            raise
        if self._state is not None and self._state.trust is Trust.NOT_VERIFIED:
            self._state = None

    def _settle(self, state: BookState) -> None:
        self._state = state
        self._replaced = self.ledger.replaced
