"""Build all services once, from a store's folder and a key.

Everything here belongs to the thread that calls `open_hostapp`; several may be open at once.
"""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from platformdirs import user_config_path, user_data_path

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.terms import Basis, Purpose, Terms
from hostapp.keys.choice import choose_keychain
from hostapp.keys.keychain import Keychain
from hostapp.resources import resource
from hostapp.services.answers import Answers
from hostapp.services.arranging import Arranging
from hostapp.services.asking import Asking
from hostapp.services.backups import Backups
from hostapp.services.binding import Binding
from hostapp.services.book import Book
from hostapp.services.check import Check
from hostapp.services.consent_passages import ConsentPassages
from hostapp.services.decide import Decide
from hostapp.services.digests import Digests
from hostapp.services.evidence import Evidence
from hostapp.services.folders import Folders
from hostapp.services.forgetting import Forgetting, erase_again
from hostapp.services.forgotten_names import ForgottenNames
from hostapp.services.history import History
from hostapp.services.lengths import Lengths
from hostapp.services.listing import Listing
from hostapp.services.local_zone import local_zone
from hostapp.services.look import Look
from hostapp.services.notices import Notices
from hostapp.services.passing_time import Confirm, PassingTime
from hostapp.services.receipts import Receipts
from hostapp.services.records import Records
from hostapp.services.releasing import Releasing
from hostapp.services.renewal import Renewal
from hostapp.services.rules import Rules
from hostapp.services.scan import Scan
from hostapp.services.search import Search
from hostapp.services.signing_keys import SigningKeys
from hostapp.services.statuses import Statuses
from hostapp.services.terms import Vocabulary, make_terms
from hostapp.services.words import WordReading
from hostapp.store.database import Database, open_database
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.keepsakes_tables import KEEPSAKES
from hostapp.store.ledger_tables import MIGRATIONS as LEDGER
from hostapp.store.library import Library, open_library
from hostapp.store.library_tables import LIBRARY, LIBRARY_FORMAT
from hostapp.store.participation import Participation
from hostapp.store.participation_tables import PARTICIPATION

if TYPE_CHECKING:
    from hostapp.services.export import Export
    from hostapp.services.planning import Planning
    from hostapp.services.releases import Releases

APP: Final = "hostapp"
LEDGER_FORMAT: Final = 1

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Hostapp:
    """The services of one store."""

    store: Path
    config: Path
    clock: Clock
    library: Library
    keepsakes: Keepsakes
    book: Book
    listing: Listing
    look: Look
    scan: Scan
    arranging: Arranging
    lengths: Lengths
    words: WordReading
    folders: Folders
    search: Search
    decide: Decide
    answers: Answers
    asking: Asking
    forgetting: Forgetting
    consent_passages: ConsentPassages
    evidence: Evidence
    notices: Notices
    rules: Rules
    renewal: Renewal
    history: History
    check: Check
    vocabulary: Vocabulary
    statuses: Statuses
    digests: Digests
    receipts: Receipts
    releasing: Releasing
    signing_keys: SigningKeys
    backups: Backups
    trouble: str | None
    """Why the store can only be read; None if it can be written."""
    _closing: ExitStack

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

    def refresh(self, meetings: Iterable[MeetingId] = ()) -> int:
        """Compute statuses anew: of these meetings, and of what others decided or time ended."""
        return 0 if self.trouble is not None else self.statuses.changed(meetings)

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
    store = default_store() if store is None else store.absolute()
    config = default_config() if config is None else config
    clock = now if clock is None else clock
    zone = local_zone() if zone is None else zone
    with ExitStack() as opening:
        ledger, library, trouble = _open_databases(store, opening)
        bind_book = book_binder(store, config, clock, keychain)
        book = bind_book(ledger)
        time = PassingTime(book, Keepsakes(ledger), clock, confirm_clock)
        ground = _ground((store, config), book, library, time, trouble)
        keepsakes, statuses = ground.keepsakes, ground.statuses
        words = WordReading(library, keepsakes, zone=zone, forgotten=ground.forgotten)
        answers = Answers(ground.records, ground.binding, ground.evidence)
        decide = Decide(ground.records, ground.binding)
        notices = Notices(ground.participation)
        vocabulary = Vocabulary(shipped_purposes, keepsakes)
        scan = Scan(library, keepsakes, zone=zone, forgotten=ground.forgotten)
        return Hostapp(
            store=store,
            config=config,
            clock=clock,
            library=library,
            keepsakes=keepsakes,
            book=ground.book,
            listing=ground.listing,
            look=Look(library, ground.listing, statuses),
            scan=scan,
            arranging=Arranging(
                library=library,
                keepsakes=keepsakes,
                binding=ground.binding,
                statuses=statuses,
                scan=scan,
            ),
            lengths=Lengths(library),
            words=words,
            search=Search(library),
            folders=Folders(keepsakes),
            decide=decide,
            answers=answers,
            asking=Asking(
                library=library,
                store=ground.participation,
                notices=notices,
                vocabulary=vocabulary,
                answers=answers,
            ),
            forgetting=_forgetting(store, ground, words),
            consent_passages=ConsentPassages(library, ground.forgotten),
            evidence=ground.evidence,
            notices=notices,
            rules=Rules(
                store=ground.participation,
                library=library,
                statuses=statuses,
                decide=decide,
                clock=clock,
            ),
            renewal=Renewal(ground.listing, ground.records, decide),
            history=History(ground.book, library, statuses),
            check=Check(ground.book, keepsakes, clock, time),
            vocabulary=vocabulary,
            statuses=statuses,
            digests=ground.digests,
            receipts=Receipts(ground.book),
            releasing=Releasing(
                store=store,
                book=ground.book,
                library=library,
                keepsakes=keepsakes,
                statuses=statuses,
                digests=ground.digests,
                clock=clock,
                zone=zone,
            ),
            signing_keys=SigningKeys(ground.book),
            backups=_backups(store, config, bind_book),
            trouble=trouble,
            _closing=opening.pop_all(),
        )


@dataclass(frozen=True, slots=True)
class _Ground:
    """What the services stand on."""

    book: Book
    library: Library
    keepsakes: Keepsakes
    participation: Participation
    statuses: Statuses
    records: Records
    digests: Digests
    binding: Binding
    listing: Listing
    evidence: Evidence
    forgotten: ForgottenNames


def _ground(
    folders: tuple[Path, Path],
    book: Book,
    library: Library,
    time: PassingTime,
    trouble: str | None,
) -> _Ground:
    """Build what the services stand on; `folders` are the store's and that of the settings."""
    store, config = folders
    ledger = book.ledger.store.db
    keepsakes = Keepsakes(ledger)
    statuses = Statuses(book, library, time.now)
    records = Records(
        book=book,
        library=library,
        keepsakes=keepsakes,
        statuses=statuses,
        clock=book.clock,
        trouble=trouble,
        time=time,
    )
    digests = Digests(library)
    participation = Participation(ledger)
    return _Ground(
        book=book,
        library=library,
        keepsakes=keepsakes,
        participation=participation,
        statuses=statuses,
        records=records,
        digests=digests,
        binding=Binding(records, digests),
        listing=Listing(library, clock=time.now),
        evidence=Evidence(store / "evidence"),
        forgotten=ForgottenNames(participation, config),
    )


def _forgetting(store: Path, ground: _Ground, words: WordReading) -> Forgetting:
    return Forgetting(
        store,
        book=ground.book,
        library=ground.library,
        keepsakes=ground.keepsakes,
        names=ground.forgotten,
        evidence=ground.evidence,
        words=words,
        open_ledger=open_ledger,
    )


def _open_databases(store: Path, opening: ExitStack) -> tuple[Database, Library, str | None]:
    try:
        with ExitStack() as trying:
            ledger = open_ledger(store / "ledger.db")
            trying.callback(ledger.close)
            library = open_library(store / "library.db")
            trying.callback(library.close)
            opening.enter_context(trying.pop_all())
            return ledger, library, None
    except UnavailableError as error:
        return *_read_databases(store, opening, error), str(error)


def _read_databases(
    store: Path, opening: ExitStack, trouble: UnavailableError
) -> tuple[Database, Library]:
    """Open what lies there for reading; raises `trouble` if even that fails."""
    try:
        ledger = open_ledger(store / "ledger.db", read_only=True)
        opening.callback(ledger.close)
        tables = open_database(
            store / "library.db",
            migrations=[LIBRARY],
            newest=LIBRARY_FORMAT,
            synchronous="NORMAL",
            read_only=True,
        )
        opening.callback(tables.close)
    except UnavailableError:
        raise trouble from None
    return ledger, Library(tables, store / "library.db")


def open_backups(
    store: Path | None = None,
    *,
    config: Path | None = None,
    clock: Clock | None = None,
    keychain: Keychain | None = None,
) -> Backups:
    """Reach the backups of a store whose ledger may be beyond opening."""
    store = default_store() if store is None else store.absolute()
    config = default_config() if config is None else config
    bind_book = book_binder(store, config, now if clock is None else clock, keychain)
    return _backups(store, config, bind_book)


def _backups(store: Path, config: Path, bind_book: Callable[[Database], Book]) -> Backups:
    return Backups(
        store,
        lambda path: bind_book(open_ledger(path)),
        erase_again=lambda db: erase_again(db, config),
    )


def open_ledger(path: Path, *, read_only: bool = False) -> Database:
    """Open one ledger file, or begin one. Raises `UnavailableError`."""
    return open_database(
        path,
        migrations=[LEDGER, KEEPSAKES, PARTICIPATION],
        newest=LEDGER_FORMAT,
        synchronous="FULL",
        read_only=read_only,
    )


def book_binder(
    store: Path, config: Path, clock: Clock, keychain: Keychain | None
) -> Callable[[Database], Book]:
    """Return what makes a book of an opened ledger, all with the same keys."""
    keys = keychain or choose_keychain(os.environ, config=config, store=store)
    return lambda db: Book(db, keychain=keys, config=config, clock=clock)


def default_store() -> Path:
    """Return the store that is meant when none is named."""
    named = os.environ.get("HOSTAPP_STORE")
    return Path(named).absolute() if named else user_data_path(APP, appauthor=False)


def default_config() -> Path:
    """Return the folder for what must not lie beside the store."""
    named = os.environ.get("HOSTAPP_CONFIG")
    return Path(named).absolute() if named else user_config_path(APP, appauthor=False)


def now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


def shipped_purposes() -> tuple[Purpose, ...]:
    """Return the purposes that ship with Hostapp."""
    text = resource("purposes", "purposes.json").read_text(encoding="utf-8")
    return tuple(
        Purpose(
            PurposeId(each["id"]), each["label"], each["explanation"], tuple(each["counterparts"])
        )
        for each in json.loads(text)["purposes"]
    )
