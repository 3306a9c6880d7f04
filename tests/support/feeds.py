"""A host who publishes feeds, with a real ledger and no recordings."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from hostapp.domain.events import BoundFile, ConsentEvent, Granted, Revoked
from hostapp.domain.identifiers import Digest, PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.release_events import Released, ReleaseEvent, ReleaseId
from hostapp.domain.terms import OWN_TEAM
from hostapp.gate import Gate
from hostapp.ledger.note import VerifierKey
from hostapp.release.items import ItemKind, ItemSource, ReleasedItem, items_text, speaker_of
from hostapp.services.book import Book
from hostapp.services.publishing import Published, Publishing
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.opening import open_ledger
from tests.support.hosts import Clock
from tests.support.ledgers import START, grant, meeting_id
from tests.support.memory_keychain import MemoryKeychain

SPEECH = PurposeId("speech-recognition")
RELEASE = ReleaseId("5e1ea5e000000001")


@dataclass
class Publisher:
    """A book and its feeds."""

    book: Book
    publishing: Publishing
    clock: Clock
    folder: Path
    keepsakes: Keepsakes
    gates: int = field(default=0)

    @property
    def feed(self) -> Path:
        """Where the feed of the own team is."""
        return self.folder / "feed"

    @property
    def key(self) -> VerifierKey:
        """The key that signs now."""
        head = self.book.ledger.head
        assert head is not None
        return head.keys.current

    def write(self, *events: ConsentEvent | ReleaseEvent) -> tuple[int, ...]:
        """Append events to the ledger."""
        indexes = self.book.append(events)
        self.book.verify()
        return indexes

    def revoke(self, number: int) -> None:
        """Take back the grant of this number."""
        made = grant(number)
        files, people = made.files, made.people
        self.write(Revoked(at=self.clock(), meeting=made.meeting, files=files, people=people))

    def publish(self, recipient: str = OWN_TEAM) -> Published:
        """Issue the feed."""
        return self.publishing.publish(self.feed, recipient)

    def gate(self, state: str | None = None, *, recipient: str | None = None) -> Gate:
        """Open the gate on the feed, with a memory of its own unless one is named."""
        self.gates += 1
        return Gate(
            self.feed,
            self.key.text,
            state=self.folder / (state or f"state-{self.gates}.json"),
            recipient=recipient,
            clock=lambda: self.clock().timestamp(),
        )

    def release(
        self,
        *items: ReleasedItem,
        release: ReleaseId = RELEASE,
        recipient: str = OWN_TEAM,
        purpose: PurposeId = SPEECH,
    ) -> int:
        """Write that a release left, and return its entry."""
        text = items_text(items)
        event = Released(
            at=self.clock().replace(microsecond=0),
            release=release,
            purpose=purpose,
            recipient=recipient,
            items=text,
            files=sha256(text.encode()).hexdigest(),
        )
        return self.write(event)[0]

    def item(
        self,
        name: str,
        granted: Granted,
        *sources: BoundFile,
        people: Sequence[PersonId] | None = None,
        recipient: str = OWN_TEAM,
    ) -> ReleasedItem:
        """Make an item of files of a granted meeting, with what these people said."""
        log = self.key.name.removeprefix("hostapp/")
        return ReleasedItem(
            id=name,
            kind=ItemKind.SPEECH,
            digest=item_digest(name),
            path=f"train/audio/{name}.flac",
            meeting=granted.meeting,
            sources=tuple(
                ItemSource(each.digest, each.kind, 0) for each in sources or granted.files
            ),
            people=None
            if people is None
            else tuple(speaker_of(log, recipient, each) for each in people),
        )


def item_digest(name: str) -> Digest:
    """Return the digest of an invented item."""
    return Digest(sha256(f"item {name}".encode()).hexdigest())


@contextmanager
def publisher(folder: Path, keychain: MemoryKeychain | None = None) -> Iterator[Publisher]:
    """Open a store in `folder`, as often as a test likes."""
    clock = Clock(START + timedelta(days=1))
    db = open_ledger(folder / "store" / "ledger.db")
    book = Book(db, keychain=keychain or MemoryKeychain(), config=folder / "config", clock=clock)
    keepsakes = Keepsakes(db)
    publishing = Publishing(book, keepsakes, folder / "store" / "feeds", clock)
    yield Publisher(book, publishing, clock, folder, keepsakes)
    book.close()


def original(number: int, kind: FileKind = FileKind.AUDIO) -> BoundFile:
    """Return an invented file with real bytes."""
    return BoundFile(Digest(sha256(f"file {number}".encode()).hexdigest()), kind)


__all__ = ["RELEASE", "SPEECH", "Publisher", "item_digest", "meeting_id", "original", "publisher"]
