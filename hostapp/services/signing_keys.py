"""The host's key: show it, hand over to a new one, print it for a safe place, bring it back."""

import base64
from dataclasses import dataclass
from typing import Final

from mnemonic import Mnemonic

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.identifiers import MeetingId
from hostapp.keys.anchors import Anchor
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.entry import rotation_statement
from hostapp.ledger.log_events import KeyRotated, LogEvent, ReAnchored
from hostapp.ledger.note import VerifierKey
from hostapp.services.book import Book
from hostapp.services.ledger_head import Head, check_anchor, read_head
from hostapp.services.ledger_writing import Additions
from hostapp.services.open_ledger import UnanchoredError
from hostapp.services.successor_log import again_if_grown, start_successor
from hostapp.services.suspending import suspensions
from hostapp.store.database import reading

SUSPENDED: Final = "Suspended when the key was lost on a new computer: grant again to confirm."

_LANGUAGE: Final = "english"


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """The private key in forms that survive on paper. Whoever has it can sign as the host."""

    key: VerifierKey
    words: str
    """Twenty-four words (BIP 39), the last of which checks the others."""
    secret: str
    """The same key as text, for a QR code."""


@dataclass(frozen=True, slots=True)
class NewLog:
    """The log that goes on after a lost key."""

    key: VerifierKey
    suspended: tuple[MeetingId, ...]
    """Meetings whose grants have to be confirmed."""


class SigningKeys:
    """The verbs around the signing key of one book."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def show(self) -> VerifierKey | None:
        """Return the key that signs now; None before the first decision."""
        head = self._head()
        return None if head is None else head.keys.current

    def rotate(self) -> VerifierKey:
        """Let a new key sign from now on, signed in by the old one.

        Raises UnavailableError without the old key: `rotate_lost` is for that.
        """
        old = self._book.writer.signer_of(self._required_head().keys.current)
        new = SigningKey.generate(old.name)
        self._book.keychain.keep_signing_key(new)
        self._book.write_additions(
            lambda head: Additions(log_events=(self._rotation(head, old, new),), successor=new)
        )
        return new.verifier

    def rotate_lost(self, reason: str = "The signing key was lost.") -> NewLog:
        """Go on in a new log that names the old one's last checkpoint and holds its decisions.

        The old log is kept in the store's backups. Where this computer remembers nothing of it,
        a later no may be missing: then all grants are suspended. Raises TamperingError unless
        the old log verifies as far as it can without its private key.
        """
        made = again_if_grown(lambda: self._start_successor(reason))
        self._book.verify()
        return made

    def _start_successor(self, reason: str) -> NewLog:
        remembered = self._verified_as_far_as_possible()
        ledger, names = self._book.ledger, self._book.names()
        events = [each.event for each in ledger.decoded.events]
        suspended = [] if remembered else suspensions(events, self._book.clock(), SUSPENDED)
        key = start_successor(
            self._book,
            [*ledger.decoded.everything(), *suspended],
            reason=reason,
            names=names,
            size=ledger.decoded.edge.size,
            earlier=(*ledger.decoded.earlier_logs, *filter(None, [ledger.stored_log()])),
        )
        return NewLog(key, tuple(each.meeting for each in suspended))

    def _verified_as_far_as_possible(self) -> bool:
        """Check every line, and say whether this computer remembers the log at all."""
        try:
            self._book.verify()
        except UnanchoredError:
            self._book.verify_unanchored()
            return False
        return True

    def recovery(self) -> RecoverySheet:
        """Return what to print and lock away. Only on the host's request."""
        signer = self._book.writer.signer_of(self._required_head().keys.current)
        words = Mnemonic(_LANGUAGE).to_mnemonic(signer.seed())
        return RecoverySheet(signer.verifier, words, signer.secret())

    def recover(self, text: str) -> VerifierKey:
        """Bring the key back from its words or its text; raises UsageError."""
        expected = self._required_head().keys.current
        key = _from_sheet(expected.name, text)
        if key.verifier != expected:
            raise UsageError("These words are a key, but not the one that signs this ledger.")
        self._book.keychain.keep_signing_key(key)
        return key.verifier

    def re_anchor(self, reason: str) -> None:
        """Say that this ledger, as it is here, is the right one, and write that down.

        Raises TamperingError if it disagrees with itself, or with what is remembered of this
        very log: that an older copy is the right one is for a restore to say, which keeps every
        later no. Raises UnavailableError without the key.
        """
        head = self._book.verify_unanchored()
        signer = self._signer_of(head)
        anchors, folder = self._book.ledger.anchors, self._book.ledger.folder
        self._insist_on_growth(head)
        anchors.replace(Anchor.of(signer.verifier, head.note), folder)
        event = ReAnchored(self._book.clock(), reason)
        self._book.write_additions(lambda _: Additions(log_events=(event,)))
        self._book.verify()

    def _signer_of(self, head: Head) -> SigningKey:
        """Return the ledger's key; without it, nobody takes a stranger's ledger for their own."""
        ledger = self._book.ledger
        expected = ledger.anchors.log_of_store(ledger.folder)
        found = self._book.keychain.signing_key(head.keys.current)
        if found is None and expected not in {None, head.keys.log}:
            raise UnavailableError(
                "This is another ledger than the one that this computer remembers, and its key is"
                " not here: restore a backup of your own, or bring the key back with"
                " `hostapp key recover`."
            )
        return found or self._book.writer.signer_of(head.keys.current)

    def _insist_on_growth(self, head: Head) -> None:
        ledger = self._book.ledger
        try:
            remembered = ledger.anchors.of_log(head.keys.log)
        except TamperingError:
            return
        if remembered is not None:
            with reading(ledger.store.db):
                check_anchor(ledger.store, head, remembered)

    def _rotation(self, head: Head | None, old: SigningKey, new: SigningKey) -> LogEvent:
        if head is None or head.keys.current != old.verifier:
            raise UnavailableError("Another Hostapp changed the key just now: look and try again.")
        return rotation(self._book, old, new)

    def _required_head(self) -> Head:
        head = self._head()
        if head is None:
            raise UsageError("There is no key yet: it is made at the first decision.")
        return head

    def _head(self) -> Head | None:
        with reading(self._book.ledger.store.db):
            return read_head(self._book.ledger.store, None)


def rotation(book: Book, old: SigningKey, new: SigningKey) -> KeyRotated:
    """Return the entry by which `old` signs `new` in."""
    unsigned = KeyRotated(book.clock(), old.verifier.text, new.verifier.text, "")
    signature = base64.b64encode(old.sign(rotation_statement(unsigned))).decode()
    return KeyRotated(unsigned.at, unsigned.old, unsigned.new, signature)


def _from_sheet(name: str, text: str) -> SigningKey:
    try:
        if text.strip().startswith("PRIVATE+KEY+"):
            return SigningKey.from_secret(text)
        words = " ".join(text.lower().split())
        return SigningKey.from_seed(name, bytes(Mnemonic(_LANGUAGE).to_entropy(words)))
    except (ValueError, LookupError):
        message = "These are not the recovery words: check their order and spelling."
        raise UsageError(message) from None
