"""Anchors: the newest checkpoint of each log, remembered outside of the store.

They are found by log and by the store's path, and only ever move forward: reading, comparing
and writing happen under a lock that all processes of this user share.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Self

from hostapp.domain.errors import TamperingError
from hostapp.keys.keychain import Keychain
from hostapp.keys.turns import turn
from hostapp.ledger.checkpoint import Checkpoint, open_checkpoint
from hostapp.ledger.note import VerifierKey

LOCK_SECONDS: Final = 30.0

_LATE: Final = "Another Hostapp is busy with the signing key: wait for it and try again."


@dataclass(frozen=True, slots=True)
class Anchor:
    """A checkpoint that this host's key signed, and the key."""

    key: VerifierKey
    note: str
    checkpoint: Checkpoint
    latest: str | None = None
    """Latest time that the gate was asked for, as an entry writes it."""

    @classmethod
    def of(cls, key: VerifierKey, note: str, latest: str | None = None) -> Self:
        """Make an anchor of a note; raises TamperingError if `key` did not sign it."""
        return cls(key, note, open_checkpoint(note, key), latest)

    @property
    def text(self) -> str:
        """The anchor as it is remembered."""
        parts = {"key": self.key.text, "note": self.note, "latest": self.latest}
        return json.dumps(parts, ensure_ascii=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a remembered anchor; raises TamperingError."""
        try:
            parts = json.loads(text)
            return cls.of(VerifierKey.parse(parts["key"]), parts["note"], parts["latest"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TamperingError("The remembered checkpoint is damaged.") from error


class Anchors:
    """The anchors of one user."""

    def __init__(self, keychain: Keychain, config: Path) -> None:
        self._keychain = keychain
        self._lock = config / "anchor.lock"
        self._names: dict[Path, str] = {}
        self._checked: tuple[str, Anchor] | None = None
        """The text that was read or written last; its signature is not checked again."""

    def of_log(self, log: str) -> Anchor | None:
        """Return what is remembered of a log."""
        text = self._keychain.remembered(f"anchor/{log}")
        if text is None:
            return None
        if self._checked is None or self._checked[0] != text:
            self._checked = text, Anchor.parse(text)
        return self._checked[1]

    def log_of_store(self, store: Path) -> str | None:
        """Return which log belongs to a store's folder."""
        return self._keychain.remembered(self._name_of(store))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes from changing anchors; raises UnavailableError."""
        with turn(self._lock, seconds=LOCK_SECONDS, late=_LATE):
            yield

    def start(self, store: Path, make: Callable[[], Anchor]) -> Anchor:
        """Return the anchor of a store, making one under the lock if there is none."""
        with self.locked():
            log = self.log_of_store(store)
            known = None if log is None else self.of_log(log)
            if known is None:
                known = make()
                self._remember(known, store)
            return known

    def advance(self, anchor: Anchor) -> None:
        """Remember a checkpoint unless a newer one of its log is remembered already."""
        log = anchor.checkpoint.log
        with self.locked():
            known = self.of_log(log)
            if known is None or known.checkpoint.size < anchor.checkpoint.size:
                earlier = "" if known is None or known.latest is None else known.latest
                if earlier > (anchor.latest or ""):
                    anchor = replace(anchor, latest=earlier)
                self._keep(anchor)

    def remember_time(self, log: str, latest: str) -> None:
        """Remember with a log's anchor that a time has passed, unless a later one has."""
        with self.locked():
            known = self.of_log(log)
            if known is not None and latest > (known.latest or ""):
                self._keep(replace(known, latest=latest))

    def keep_log(self, anchor: Anchor) -> None:
        """Remember the first checkpoint of a log that is about to take a store over."""
        with self.locked():
            self._keep(anchor)

    def keep_store(self, store: Path, log: str) -> None:
        """Remember which log belongs to a store's folder."""
        with self.locked():
            self._keychain.remember(self._name_of(store), log)

    def replace(self, anchor: Anchor, store: Path) -> None:
        """Remember a checkpoint whatever was remembered before: the host said so.

        Only time does not go back: the latest time known of the store is kept.
        """
        with self.locked():
            logs = (anchor.checkpoint.log, self.log_of_store(store))
            times = [anchor.latest, *(self._latest_of(log) for log in logs if log is not None)]
            latest = max((each for each in times if each is not None), default=None)
            self._remember(replace(anchor, latest=latest), store)

    def _latest_of(self, log: str) -> str | None:
        try:
            known = self.of_log(log)
        except TamperingError:
            return None
        return None if known is None else known.latest

    def _remember(self, anchor: Anchor, store: Path) -> None:
        self._keep(anchor)
        self._keychain.remember(self._name_of(store), anchor.checkpoint.log)

    def _keep(self, anchor: Anchor) -> None:
        text = anchor.text
        self._keychain.remember(f"anchor/{anchor.checkpoint.log}", text)
        self._checked = text, anchor

    def _name_of(self, store: Path) -> str:
        name = self._names.get(store)
        if name is None:
            name = self._names[store] = _store_name(store)
        return name


def _store_name(store: Path) -> str:
    path = str(store.resolve()).encode(errors="surrogateescape")
    return f"store/{hashlib.sha256(path).hexdigest()}"
