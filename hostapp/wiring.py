"""Build all services once, from a store's folder and a key.

Everything here belongs to the thread that calls `open_hostapp`; several may be open at once.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.terms import Basis, Terms
from hostapp.keys.choice import choose_keychain
from hostapp.keys.keychain import Keychain
from hostapp.services.answers import Answers
from hostapp.services.arranging import Arranging
from hostapp.services.asking import Asking
from hostapp.services.backups import Backups
from hostapp.services.binding import Binding
from hostapp.services.book import Book, now
from hostapp.services.check import Check
from hostapp.services.consent_passages import ConsentPassages
from hostapp.services.decide import Decide
from hostapp.services.digests import Digests
from hostapp.services.evidence import Evidence
from hostapp.services.folders import Folders
from hostapp.services.forgetting import Forgetting, erase_again
from hostapp.services.forgotten_names import ForgottenNames
from hostapp.services.history import History
from hostapp.services.host_person import HostPerson
from hostapp.services.ledger_check import Progress
from hostapp.services.lengths import Lengths
from hostapp.services.listing import Listing
from hostapp.services.local_zone import local_zone
from hostapp.services.look import Look
from hostapp.services.notices import Notices
from hostapp.services.parting import part
from hostapp.services.passing_time import Confirm, PassingTime
from hostapp.services.presets import Presets
from hostapp.services.reading import Reading
from hostapp.services.receipts import Receipts
from hostapp.services.records import Records
from hostapp.services.releasing import Releasing
from hostapp.services.renewal import Renewal
from hostapp.services.rules import Rules
from hostapp.services.scan import Scan
from hostapp.services.search import Search
from hostapp.services.shipped_purposes import shipped_purposes
from hostapp.services.signing_keys import SigningKeys
from hostapp.services.statuses import Statuses
from hostapp.services.terms import Vocabulary, make_terms
from hostapp.services.watching import Watching
from hostapp.services.words import WordReading
from hostapp.store.database import Database
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.opening import OpenStore, open_ledger, open_store
from hostapp.store.participation import Participation
from hostapp.store.places import default_config, default_store

if TYPE_CHECKING:
    from hostapp.services.export import Export
    from hostapp.services.overview import Overviews
    from hostapp.services.planning import Planning
    from hostapp.services.publishing import Publishing
    from hostapp.services.recalls import Recalls
    from hostapp.services.releases import Releases

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store lies, and whose keys, time and questions go with it."""

    store: Path
    config: Path
    keychain: Keychain
    clock: Clock
    zone: ZoneInfo
    confirm_clock: Confirm | None

    def open_book(self, path: Path) -> Book:
        """Open any ledger file with the keys of this place."""
        return self.book_of(open_ledger(path))

    def book_of(self, db: Database) -> Book:
        """Make a book of an opened ledger."""
        return Book(db, keychain=self.keychain, config=self.config, clock=self.clock)

    def backups(self) -> Backups:
        """Reach the backups, without opening the store."""
        return Backups(
            self.store,
            self.open_book,
            open_to_read=lambda path: self.book_of(open_ledger(path, read_only=True)),
            erase_again=lambda db: erase_again(db, self.config),
            titles=lambda db: Keepsakes(db).titles(),
        )


class Hostapp:
    """The services of one store."""

    def __init__(self, place: Place, opened: OpenStore, closing: ExitStack) -> None:
        """`closing` closes the databases."""
        self.store, self.config, self.clock = place.store, place.config, place.clock
        self.trouble = opened.trouble
        """Why the store can only be read; None if it can be written."""
        self._closing = closing
        self._keep(place, opened)
        self._find(place)
        self._decide()
        self._ask_participants()
        self._prove(place)
        self._release(place)

    def _keep(self, place: Place, opened: OpenStore) -> None:
        """Wire what everything else stands on."""
        self.library = opened.library
        self.book = place.book_of(opened.ledger)
        self.keepsakes = Keepsakes(opened.ledger)
        self._participation = Participation(opened.ledger)
        self._forgotten = ForgottenNames(self._participation, place.config)
        self.time = PassingTime(self.book, self.keepsakes, place.clock, place.confirm_clock)
        self.book.before_writing = self.time.insist_on_clock
        self.host_person = HostPerson(self.keepsakes, place.keychain, place.store)
        self.evidence = Evidence(place.store / "evidence")
        self.statuses = Statuses(self.book, self.library, self.time.now)
        self.digests = Digests(self.library)
        self.vocabulary = Vocabulary(shipped_purposes, self.keepsakes)

    def _find(self, place: Place) -> None:
        zone, forgotten = place.zone, self._forgotten
        self._zone = zone
        self.folders = Folders(self.keepsakes, self.library, spoken_of=self._spoken_of)
        self.scan = Scan(self.library, self.keepsakes, zone=zone, forgotten=forgotten)
        self.watching = Watching(library=self.library, keepsakes=self.keepsakes, scan=self.scan)
        self.words = WordReading(self.library, self.keepsakes, zone=zone, forgotten=forgotten)
        self.lengths = Lengths(self.library)
        self.reading = Reading(self.words, self.lengths)
        self.search = Search(self.library)
        self.listing = Listing(self.library, clock=self.time.now, in_ledger=self.statuses.in_ledger)
        self.look = Look(self.library, self.listing, self.statuses)
        self.history = History(self.book, self.library, self.statuses)

    def _spoken_of(self) -> frozenset[MeetingId]:
        """Return the meetings that were decided on, or whose people were asked."""
        return self.statuses.in_ledger() | self._participation.meetings()

    def _decide(self) -> None:
        self._records = Records(
            book=self.book,
            library=self.library,
            keepsakes=self.keepsakes,
            statuses=self.statuses,
            host_person=self.host_person,
            clock=self.clock,
            trouble=self.trouble,
            doubted=self.time.doubted,
        )
        self._binding = Binding(self._records, self.digests)
        self.decide = Decide(self._records, self._binding)
        self.arranging = Arranging(
            library=self.library,
            keepsakes=self.keepsakes,
            binding=self._binding,
            statuses=self.statuses,
            scan=self.scan,
        )
        self.renewal = Renewal(self.listing, self._records, self.decide)
        self.presets = Presets(self.keepsakes)
        self.check = Check(
            self.book,
            self.keepsakes,
            self.clock,
            self.time,
            listing=self.listing,
            statuses=self.statuses,
        )
        self.rules = Rules(
            store=self._participation,
            library=self.library,
            statuses=self.statuses,
            decide=self.decide,
            clock=self.clock,
        )

    def _ask_participants(self) -> None:
        self.notices = Notices(self._participation)
        self.answers = Answers(self._records, self._binding, self.evidence)
        self.asking = Asking(
            library=self.library,
            store=self._participation,
            notices=self.notices,
            vocabulary=self.vocabulary,
            answers=self.answers,
        )
        self.consent_passages = ConsentPassages(self.library, self._forgotten, self._zone)
        self.forgetting = Forgetting(
            self.store,
            self.config,
            book=self.book,
            library=self.library,
            keepsakes=self.keepsakes,
            names=self._forgotten,
            evidence=self.evidence,
            words=self.words,
            open_ledger=open_ledger,
        )

    def _prove(self, place: Place) -> None:
        self.receipts = Receipts(self.book, self.look.decided_as)
        self.signing_keys = SigningKeys(self.book)
        self.backups = place.backups()

    def _release(self, place: Place) -> None:
        self.releasing = Releasing(
            store=self.store,
            book=self.book,
            library=self.library,
            keepsakes=self.keepsakes,
            statuses=self.statuses,
            digests=self.digests,
            clock=self.time.at_the_gate,
            zone=place.zone,
            forgotten=self._forgotten,
        )

    @property
    def planning(self) -> "Planning":
        """Plan releases."""
        return self.releasing.planning

    @property
    def export(self) -> "Export":
        """Write releases."""
        return self.releasing.export

    @property
    def releases(self) -> "Releases":
        """Follow releases."""
        return self.releasing.releases

    @property
    def publishing(self) -> "Publishing":
        """Publish feeds."""
        from hostapp.services.publishing import Publishing

        return Publishing(self.book, self.keepsakes, self.store / "feeds", self.clock)

    @property
    def recalls(self) -> "Recalls":
        """Call back what was released."""
        from hostapp.services.recalls import Recalls

        return Recalls(self.book, self.keepsakes, self.store / "recalls", self.clock)

    @property
    def overviews(self) -> "Overviews":
        """Add the store up."""
        from hostapp.services.overview import Overviews

        return Overviews(book=self.book, library=self.library, clock=self.time.now, zone=self._zone)

    def make_terms(
        self,
        *,
        purposes: Sequence[str] = (),
        data: Sequence[str] = (),
        recipients: Sequence[str] = (),
        until: str | None = None,
        basis: str = Basis.EVERYONE.value,
    ) -> Terms:
        """Make the terms of a grant of what was typed. Raises `UsageError`."""
        return make_terms(
            self.vocabulary,
            today=self.clock().astimezone().date(),
            purposes=purposes,
            data=data,
            recipients=recipients,
            until=until,
            basis=basis,
        )

    def insist_on_writing(self) -> None:
        """Raise `UnavailableError`, saying why, if the store can only be read."""
        if self.trouble is not None:
            raise UnavailableError(self.trouble)

    def first_look(
        self, progress: Progress | None = None
    ) -> TamperingError | UnavailableError | None:
        """Return what is wrong with the ledger, as far as can be told quickly; None if nothing."""
        from hostapp.services.first_look import first_look

        return first_look(self.book, progress, expected=self.statuses.know_entries())

    def refresh(self, meetings: Iterable[MeetingId] = ()) -> int:
        """Compute statuses anew: of these meetings, and of what others decided or time ended."""
        self.time.look_again()
        return 0 if self.trouble is not None else self.statuses.changed(meetings)

    def part(self) -> tuple[str, ...]:
        """Do what is due before closing, once something was decided; return what failed."""
        return part(self.book, self.backups, lambda: self.publishing, self.clock())

    def close(self) -> None:
        """Close both databases; nothing here is of use afterwards."""
        self._closing.close()


def open_hostapp(
    store: Path | None = None,
    *,
    config: Path | None = None,
    clock: Clock | None = None,
    keychain: Keychain | None = None,
    zone: ZoneInfo | None = None,
    confirm_clock: Confirm | None = None,
) -> Hostapp:
    """Open a store, or begin one.

    `confirm_clock` asks the host before an entry is written by a clock that leaped ahead.

    A store that cannot be written, as on a full disk, is opened for reading: `trouble` says
    why. Raises `UnavailableError` with a sentence for the host if even that fails.
    """
    place = _place(
        store=store,
        config=config,
        clock=clock,
        keychain=keychain,
        zone=zone,
        confirm_clock=confirm_clock,
    )
    with ExitStack() as opening:
        opened = open_store(place.store, opening)
        return Hostapp(place, opened, opening.pop_all())


def open_backups(
    store: Path | None = None,
    *,
    config: Path | None = None,
    clock: Clock | None = None,
    keychain: Keychain | None = None,
) -> Backups:
    """Reach the backups of a store whose ledger may be beyond opening."""
    return _place(store=store, config=config, clock=clock, keychain=keychain).backups()


def _place(
    *,
    store: Path | None,
    config: Path | None,
    clock: Clock | None,
    keychain: Keychain | None,
    zone: ZoneInfo | None = None,
    confirm_clock: Confirm | None = None,
) -> Place:
    store = default_store() if store is None else store.absolute()
    config = default_config() if config is None else config
    return Place(
        store=store,
        config=config,
        keychain=keychain or choose_keychain(os.environ, config=config, store=store),
        clock=clock or now,
        zone=zone or local_zone(),
        confirm_clock=confirm_clock,
    )
