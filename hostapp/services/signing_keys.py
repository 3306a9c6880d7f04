"""The host's key: show it, hand over to a new one, print it for a safe place, bring it back."""

import base64
from dataclasses import dataclass

from mnemonic import Mnemonic

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.keys.anchors import Anchor
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.entry import rotation_statement
from hostapp.ledger.log_events import KeyRotated, LogEvent, ReAnchored
from hostapp.ledger.note import VerifierKey
from hostapp.services.book import Book
from hostapp.services.ledger_head import Head, check_anchor, read_head
from hostapp.services.ledger_writing import Additions
from hostapp.services.successor_log import again_if_grown, start_successor
from hostapp.store.database import reading

_LANGUAGE = "english"


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """The private key in forms that survive on paper. Whoever has it can sign as the host."""

    key: VerifierKey
    words: str
    """Twenty-four words (BIP 39), the last of which checks the others."""
    secret: str
    """The same key as text, for a QR code."""


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

    def rotate_lost(self, reason: str = "The signing key was lost.") -> VerifierKey:
        """Go on in a new log that names the old one's last checkpoint and holds its decisions.

        The old log is kept in the store's backups. Raises TamperingError unless the old log
        verifies as far as it can without its private key.
        """
        key = again_if_grown(lambda: self._start_successor(reason))
        self._book.verify()
        return key

    def _start_successor(self, reason: str) -> VerifierKey:
        self._book.verify()
        ledger, names = self._book.ledger, self._book.names()
        return start_successor(
            self._book,
            ledger.decoded.everything(),
            reason=reason,
            names=names,
            size=ledger.decoded.edge.size,
            earlier=(*ledger.decoded.earlier_logs, *filter(None, [ledger.stored_log()])),
        )

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
        signer = self._book.writer.signer_of(head.keys.current)
        anchors, folder = self._book.ledger.anchors, self._book.ledger.folder
        self._insist_on_growth(head)
        anchors.replace(Anchor.of(signer.verifier, head.note), folder)
        event = ReAnchored(self._book.clock(), reason)
        self._book.write_additions(lambda _: Additions(log_events=(event,)))
        self._book.verify()

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
