"""Reading a feed that lies in a folder, and asking it."""

import time
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.identifiers import Digest, PurposeId
from hostapp.ledger.checkpoint import Checkpoint, open_checkpoint
from hostapp.ledger.note import VerifierKey, split_note
from hostapp.ledger.times import read
from hostapp.release.feed import (
    CHECKPOINT_FILE,
    KEY_FILE,
    ROWS_FILE,
    SIGNATURE_FILE,
    FeedHead,
    FeedRow,
    FeedState,
    open_head,
    read_rows,
)
from hostapp.release.feed_answer import Reason, Said
from hostapp.release.succession import LOST, ROTATIONS_FILE, keys_of

_REISSUE_SECONDS: Final = 0.05
"""Much longer than the host needs to put new files in the place of the old ones."""


_Newest = tuple[int, float | None, bool]
"""Entry, end and whether it is granted."""


@dataclass(frozen=True, slots=True)
class FeedBytes:
    """The files of a feed, as they lay there together."""

    rows: bytes
    checkpoint: bytes
    signature: bytes
    key: bytes
    rotations: bytes = b""


class Feed:
    """A feed after every line of it was checked; made by `open_feed` alone."""

    def __init__(
        self,
        head: FeedHead,
        checkpoint: Checkpoint,
        data: bytes,
        keys: tuple[VerifierKey, ...],
    ) -> None:
        """`keys` are those that the host has signed with, the one that signed this last."""
        self.head = head
        self.keys = keys
        self.checkpoint = checkpoint
        self.data = data
        self._newest: dict[PurposeId, dict[Digest, _Newest]] = {}
        last_entry = -1
        for row in read_rows(data):
            if not last_entry <= row.entry < checkpoint.size:
                raise TamperingError("Row {0} of the feed is out of order.", row.seq, seq=row.seq)
            last_entry = row.entry
            self._take(row)

    def ask(self, digest: Digest, purpose: PurposeId, at: float) -> Said:
        """Say what holds for a digest at a time, in seconds since 1970 in UTC."""
        if at >= self.head.best_before.timestamp():
            return Said(Reason.STALE)
        found = self._newest.get(purpose, {}).get(digest)
        if found is None:
            elsewhere = any(digest in known for known in self._newest.values())
            return Said(Reason.PURPOSE if elsewhere else Reason.UNKNOWN)
        entry, until, granted = found
        if not granted:
            return Said(Reason.ENDED, entry)
        if until is not None and at >= until:
            return Said(Reason.EXPIRED, entry, until)
        return Said(None, entry, until)

    def rows(self) -> tuple[FeedRow, ...]:
        """Return every row, oldest first."""
        return tuple(read_rows(self.data))

    def _take(self, row: FeedRow) -> None:
        known = self._newest.setdefault(row.purpose, {})
        until = None if row.until is None else _seconds(row.until)
        known[row.digest] = row.entry, until, row.state is FeedState.GRANTED


def is_feed(folder: Path) -> bool:
    """Say whether a folder looks like a feed."""
    return (folder / SIGNATURE_FILE).is_file()


def read_feed(folder: Path, key: VerifierKey) -> Feed:
    """Read the feed in a folder and check all of it.

    Raises TamperingError, or UnavailableError if it cannot be read. While the host writes it
    anew, new rows may lie beside the old signature for a moment: then it is read again.
    """
    found = read_bytes(folder)
    while True:
        try:
            return open_feed(found, key)
        except TamperingError:
            time.sleep(_REISSUE_SECONDS)
            again = read_bytes(folder)
            if again == found:
                raise
            found = again


def open_feed(found: FeedBytes, key: VerifierKey) -> Feed:
    """Check the files of a feed against a key, or one that it signed in; raises TamperingError."""
    keys = keys_of(found.rotations)
    keys, key = (keys, keys[-1]) if key in keys else ((key,), key)
    signature = _text(found.signature)
    _insist_on_signer(signature, key)
    head = open_head(signature, key)
    if not head.describes(found.rows, found.checkpoint):
        raise TamperingError("The feed is not the one that was signed.")
    if found.key != f"{key.text}\n".encode():
        raise TamperingError("{0} of the feed is not the key that signed it.", KEY_FILE)
    feed = Feed(head, open_checkpoint(_text(found.checkpoint), key), found.rows, keys)
    if feed.head.seq != found.rows.count(b"\n"):
        raise TamperingError("The feed has another number of rows than was signed.")
    return feed


def _insist_on_signer(note: str, key: VerifierKey) -> None:
    """Say what may have happened to the key if another one signed."""
    _, lines = split_note(note)
    if not any(name == key.name and data.startswith(key.key_id) for name, data in lines):
        raise TamperingError("The feed is not signed by the expected key. {0}", LOST)


def read_bytes(folder: Path) -> FeedBytes:
    """Read the files of a feed, unchecked; raises UnavailableError."""
    try:
        signature, key, checkpoint, rows = (
            (folder / name).read_bytes()
            for name in (SIGNATURE_FILE, KEY_FILE, CHECKPOINT_FILE, ROWS_FILE)
        )
        rotations = _rotations(folder)
    except OSError as error:
        raise UnavailableError(
            "The feed in {0} cannot be read: {1}.", folder, error.strerror or error
        ) from error
    return FeedBytes(rows, checkpoint, signature, key, rotations)


def _rotations(folder: Path) -> bytes:
    try:
        return (folder / ROTATIONS_FILE).read_bytes()
    except FileNotFoundError:
        return b""


def continues(feed: Feed, size: int, digest: str) -> bool:
    """Say whether the first `size` bytes of the rows are those that had this SHA-256."""
    return size <= len(feed.data) and sha256(feed.data[:size]).hexdigest() == digest


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise TamperingError("The feed is signed with what is no text.") from error


@lru_cache(maxsize=1024)
def _seconds(text: str) -> float:
    return read(text).timestamp()
