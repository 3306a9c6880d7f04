"""Which keys may sign a log: the one it started with, and those signed in after it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Self

from hostapp.domain.errors import TamperingError
from hostapp.ledger.checkpoint import origin_of
from hostapp.ledger.entry import ABOUT_THE_LOG, rotation_statement
from hostapp.ledger.log_events import KeyRotated, LogStarted
from hostapp.ledger.note import VerifierKey, decoded
from hostapp.ledger.reading import decode

_BEGINNING: Final = ABOUT_THE_LOG.encode()
_ROTATED: Final = b'"type":"key-rotated"'
_STARTED: Final = b'"type":"log-started"'


@dataclass(frozen=True, slots=True)
class LogKeys:
    """A log's identifier and its keys, oldest first."""

    log: str
    keys: tuple[VerifierKey, ...]

    @property
    def current(self) -> VerifierKey:
        """The key that signs now."""
        return self.keys[-1]

    @classmethod
    def started_by(cls, entry: bytes) -> Self:
        """Read entry 0; raises TamperingError."""
        event = _read(entry, 0)
        if not isinstance(event, LogStarted):
            raise TamperingError("Entry 0 does not say which log this is.", seq=0)
        key = _key(event.key, 0)
        if key.name != origin_of(event.log):
            raise TamperingError("Entry 0 names a key of another log.", seq=0)
        return cls(event.log, (key,))

    def after(self, entries: Iterable[tuple[int, bytes]]) -> "LogKeys":
        """Follow the rotations among later (seq, entry bytes); raises TamperingError."""
        keys = self
        for seq, entry in [row for row in entries if row[1] >= _BEGINNING]:
            if _ROTATED in entry or _STARTED in entry:
                keys = keys._after_one(seq, entry)
        return keys

    def _after_one(self, seq: int, entry: bytes) -> "LogKeys":
        event = _read(entry, seq)
        if isinstance(event, LogStarted):
            raise TamperingError("Entry {0} starts a log inside of another.", seq, seq=seq)
        if not isinstance(event, KeyRotated):
            return self
        new = _key(event.new, seq)
        if event.old != self.current.text or new.name != self.current.name:
            raise TamperingError("Entry {0} replaces a key that was not in use.", seq, seq=seq)
        try:
            self.current.check(rotation_statement(event), decoded(event.signature))
        except (TamperingError, ValueError) as error:
            message = f"Entry {seq} names a key that its predecessor did not sign in."
            raise TamperingError(message, seq=seq) from error
        return LogKeys(self.log, (*self.keys, new))


def _read(entry: bytes, seq: int) -> Any:
    """Read an entry without its erasable values."""
    try:
        text = entry.decode()
        json.loads(text)
    except ValueError as error:
        raise TamperingError("Entry {0} is not text that Hostapp writes.", seq, seq=seq) from error
    return decode(text, lambda _: None, seq=seq)


def _key(text: str, seq: int) -> VerifierKey:
    try:
        return VerifierKey.parse(text)
    except ValueError as error:
        raise TamperingError("Entry {0} names a key that is not one.", seq, seq=seq) from error
