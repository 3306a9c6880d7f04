"""Anchors: the newest checkpoint of each log, remembered outside of the store.

They are found by log and by the store's path, and only ever move forward: reading, comparing
and writing happen under a lock that all processes of this user share.
"""

import hashlib
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Self

from hostapp.domain.errors import TamperingError
from hostapp.domain.saying import say
from hostapp.keys.keychain import Keychain
from hostapp.keys.turns import turn
from hostapp.ledger.checkpoint import Checkpoint, open_checkpoint
from hostapp.ledger.note import VerifierKey

LOCK_SECONDS: Final = 30.0

_written: Final = json.JSONEncoder(ensure_ascii=False).encode

_HOUR: Final = len("2026-11-18T16")
"""How much of a time tells the hour: a keyring is not written to more often for a check."""

_LATE: Final = say("Another Hostapp is busy with the signing key: wait for it and try again.")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check of the whole log found wrong with it."""

    text: str
    seq: int | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """A checkpoint that this host's key signed, and the key.

    Beside it stands what the last check of the whole log came to: a process that sees only the
    log's end learns from it what another one found.
    """

    key: VerifierKey
    note: str
    checkpoint: Checkpoint
    latest: str | None = None
    """Latest time that the gate was asked for, as an entry writes it."""
    checked: str | None = None
    """When every line was last found as it was signed, to the hour at least."""
    finding: Finding | None = None
    """What was found since; nothing is written to the log until another check finds nothing."""

    @classmethod
    def of(cls, key: VerifierKey, note: str, latest: str | None = None) -> Self:
        """Make an anchor of a note; raises TamperingError if `key` did not sign it."""
        return cls(key, note, open_checkpoint(note, key), latest)

    @property
    def text(self) -> str:
        """The anchor as it is remembered."""
        parts: dict[str, Any] = {"key": self.key.text, "note": self.note, "latest": self.latest}
        if self.checked is not None:
            parts["checked"] = self.checked
        if self.finding is not None:
            parts["finding"] = [self.finding.text, self.finding.seq]
        return _written(parts)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a remembered anchor; raises TamperingError."""
        try:
            parts = json.loads(text)
            key, finding = VerifierKey.parse(parts["key"]), parts.get("finding")
            return replace(
                cls.of(key, parts["note"], parts["latest"]),
                checked=parts.get("checked"),
                finding=None if finding is None else Finding(*finding),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise TamperingError(
                "What this computer remembers of the ledger is damaged: if the ledger is yours, run"
                " `hostapp key re-anchor`."
            ) from error


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

    def locked(self) -> AbstractContextManager[None]:
        """Keep other processes from changing anchors; raises UnavailableError."""
        return turn(self._lock, seconds=LOCK_SECONDS, late=_LATE)

    def start(self, store: Path, make: Callable[[], Anchor]) -> Anchor:
        """Return the anchor of a store, making one under the lock if there is none."""
        with self.locked():
            log = self.log_of_store(store)
            known = None if log is None else self.of_log(log)
            if known is None:
                known = make()
                self._remember(known, store)
            return known

    def advance(self, anchor: Anchor) -> int:
        """Remember a checkpoint unless a newer one of its log is remembered already.

        Returns how many entries were not remembered before.
        """
        log = anchor.checkpoint.log
        with self.locked():
            known = self.of_log(log)
            if known is None or known.checkpoint.size < anchor.checkpoint.size:
                self._keep(anchor if known is None else _carried(known, anchor))
                return anchor.checkpoint.size - (0 if known is None else known.checkpoint.size)
        return 0

    def remember_time(self, log: str, latest: str) -> None:
        """Remember with a log's anchor that a time has passed, unless a later one has."""
        with self.locked():
            known = self.of_log(log)
            if known is not None and latest > (known.latest or ""):
                self._keep(replace(known, latest=latest))

    def note_check(self, store: Path, log: str, at: str, finding: Finding | None) -> None:
        """Remember what a check of the whole log found at a time, as an entry writes it.

        What is wrong with a copy of the log elsewhere says nothing about the store's own.
        """
        with self.locked():
            known = self.of_log(log) if self.log_of_store(store) == log else None
            if known is None:
                return
            checked = at if finding is None else known.checked
            if (
                finding == known.finding
                and (checked or "")[:_HOUR] == (known.checked or "")[:_HOUR]
            ):
                return
            self._keep(replace(known, checked=checked, finding=finding))

    def keep_successor(self, store: Path, anchor: Anchor) -> None:
        """Remember the first checkpoint of a log that is about to take a store over.

        Until `replace` says that it did, either log may be found there.
        """
        with self.locked():
            self._keep(anchor)
            self._keychain.remember(self._successor_of(store), anchor.checkpoint.log)

    def settle(self, store: Path, log: str) -> bool:
        """Let a log that was about to take a store over be the store's; False for any other."""
        with self.locked():
            if self._keychain.remembered(self._successor_of(store)) != log:
                return False
            self._keychain.remember(self._name_of(store), log)
            self._forget_successor(store)
            return True

    def _forget_successor(self, store: Path) -> None:
        """Let no log that was about to come be the store's later on."""
        name = self._successor_of(store)
        if self._keychain.remembered(name):
            self._keychain.remember(name, "")

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
            self._forget_successor(store)

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

    def _successor_of(self, store: Path) -> str:
        return self._name_of(store).replace("store/", "successor/", 1)

    def _name_of(self, store: Path) -> str:
        name = self._names.get(store)
        if name is None:
            name = self._names[store] = _store_name(store)
        return name


def _carried(known: Anchor, newer: Anchor) -> Anchor:
    """Return a newer anchor with what was remembered beside the one before."""
    latest = max(newer.latest or "", known.latest or "") or None
    if (latest, known.checked, known.finding) == (newer.latest, newer.checked, newer.finding):
        return newer
    return replace(newer, latest=latest, checked=known.checked, finding=known.finding)


def _store_name(store: Path) -> str:
    path = str(store.resolve()).encode(errors="surrogateescape")
    return f"store/{hashlib.sha256(path).hexdigest()}"
