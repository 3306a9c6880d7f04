"""May this train AI? The one import for training pipelines: `from hostapp.gate import Gate`.

    gate = Gate("feed", key="hostapp/…+…+…", state="gate-state.json")
    gate.require("audio/x.flac", "speech-recognition")

Anything unknown, ended, expired, stale or unverifiable is a no.
"""

import importlib
import json
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hostapp.domain.errors import HostappError, TamperingError, UnavailableError, UsageError
from hostapp.domain.identifiers import Digest, PurposeId
from hostapp.release.feed_answer import Reason

if TYPE_CHECKING:
    from hostapp.release.feed_reading import Feed

__all__ = [
    "FEED_QUERY",
    "Gate",
    "HostappError",
    "NotAllowedError",
    "Permit",
    "Reason",
    "Refusal",
    "TamperingError",
    "UnavailableError",
    "UsageError",
]

FEED_QUERY: Final = """
SELECT digest
FROM feed
WHERE purpose = $purpose
GROUP BY digest
HAVING max_by(state = 'granted' AND (until IS NULL OR until > $now), seq)
"""
"""What a feed's rows allow, as a query for DuckDB or Spark: keep rows by a *semi* join on it.

The feed must be checked first, as by `hostapp verify`, and be before its best-before. `$now` is
text like `2026-11-18T16:02:11Z`.
"""

_DIGEST: Final = re.compile(r"[0-9a-f]{64}\Z")

_SENTENCES: Final = {
    Reason.UNKNOWN: "the feed does not know it",
    Reason.PURPOSE: "it was never allowed for this purpose",
    Reason.ENDED: "the consent was ended",
    Reason.EXPIRED: "the consent expired",
    Reason.STALE: "the feed is past its best-before: fetch the newest one",
    Reason.UNREADABLE: "it cannot be read",
}


@dataclass(frozen=True, slots=True)
class Permit:
    """The feed's yes to these bytes, for one purpose."""

    digest: str
    purpose: str
    entry: int
    """Entry of the host's ledger that allows it."""
    until: datetime | None
    """First instant at which it no longer holds, in UTC."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The feed's no, and why."""

    digest: str
    """SHA-256 in hex; of a file that cannot be read, its path."""
    purpose: str
    reason: Reason
    entry: int | None = None
    """Entry of the host's ledger that ended it, if one did."""
    detail: str = ""
    """What the system said of a file that cannot be read."""

    def __bool__(self) -> bool:
        """Be false, so that a refusal is never taken for a permit."""
        return False

    def __str__(self) -> str:
        why = _SENTENCES[self.reason] + (f" ({self.detail})" if self.detail else "")
        return f"{self.digest} may not be used for {self.purpose}: {why}."


class NotAllowedError(HostappError):
    """The feed does not allow it."""

    kind = "not-allowed"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


class Gate:
    """Answers from a host's feed, which was checked when the gate was made."""

    def __init__(
        self,
        feed: str | os.PathLike[str],
        key: str | os.PathLike[str],
        *,
        state: str | os.PathLike[str],
        recipient: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Read the feed in a folder.

        `key` is the host's verifier key, or a file with it, which came by another way than the
        feed. `state` is a file in which the newest feed is remembered, so that an older one is
        refused. `recipient`, if given, must be the one that the feed is for.

        Raises TamperingError for a feed that does not verify, UnavailableError for one that is
        older than remembered, past its best-before or not readable, UsageError for somebody
        else's.
        """
        self._folder = Path(feed)
        self._key = key
        self._state = Path(state)
        self._recipient = recipient
        self._clock = clock
        self._feed, self._latest = self._read()

    def refresh(self) -> None:
        """Read the feed anew, as it may have been reissued; raises as when it was made."""
        self._feed, self._latest = self._read()

    @property
    def seq(self) -> int:
        """`seq` of the feed's newest row."""
        return self._feed.head.seq

    def check(self, item: str | os.PathLike[str], purpose: str) -> Permit | Refusal:
        """Say whether a file, or the bytes with a SHA-256 in hex, may be used for a purpose."""
        try:
            digest = _digest(item)
        except (OSError, ValueError) as error:
            said = getattr(error, "strerror", None) or str(error)
            return Refusal(os.fsdecode(item), purpose, Reason.UNREADABLE, detail=said)
        self._latest = max(self._latest, self._clock())
        said = self._feed.ask(Digest(digest), PurposeId(purpose), self._latest)
        if said.reason is not None:
            return Refusal(digest, purpose, said.reason, said.entry)
        until = None if said.until is None else datetime.fromtimestamp(said.until, UTC)
        return Permit(digest, purpose, said.entry or 0, until)

    def allowed(self, item: str | os.PathLike[str], purpose: str) -> bool:
        """Say whether `check` gives a permit."""
        return isinstance(self.check(item, purpose), Permit)

    def require(self, item: str | os.PathLike[str], purpose: str) -> Permit:
        """Return the permit; raises NotAllowedError where there is none."""
        answer = self.check(item, purpose)
        if isinstance(answer, Refusal):
            raise NotAllowedError(answer)
        return answer

    def huggingface(self, purpose: str, column: str = "sha256") -> "Filter":
        """Make a filter for `datasets`: `dataset.filter(gate.huggingface(purpose))`.

        Works on map-style and streaming datasets, row by row or batched. A row without the column
        is a UsageError.
        """
        return Filter(self, purpose, partial(_digest_in_column, column))

    def webdataset(self, purpose: str, *, verify: str | None = None) -> "Filter":
        """Make a filter for WebDataset: `dataset.select(gate.webdataset(purpose))`.

        Goes by `sha256` in the sample's `json`; with `verify`, such as `"flac"`, by the bytes of
        that member themselves, before they are decoded.
        """
        if verify is not None:
            return Filter(self, purpose, partial(_digest_of_member, verify))
        return Filter(self, purpose, _digest_in_json)

    def lhotse(self, purpose: str) -> "Filter":
        """Make a filter for Lhotse: `cuts.filter(gate.lhotse(purpose))`.

        Every supervision of a cut must be allowed; a cut without one is not.
        """
        return Filter(self, purpose, _digests_of_cut)

    def rule(self, purpose: str) -> Any:
        """Make a rule for `datadiligence`: `evaluator.add_rule(gate.rule(purpose))`.

        It is one of its own kind: any other would be passed over in silence. Raises ImportError
        where `datadiligence` is not installed.
        """
        kind = importlib.import_module("datadiligence.rules").Rule
        return type("ConsentRule", (Rule, kind), {})(self, purpose)

    def _read(self) -> "tuple[Feed, float]":
        from hostapp.release.admission import admitted_feed

        return admitted_feed(
            self._folder,
            os.fspath(self._key),
            self._state,
            recipient=self._recipient,
            now=self._clock(),
        )


class Filter:
    """Lets pass what the gate allows; to be called with a row, a batch, a sample or a cut.

    It pickles, for workers, but never twice to the same bytes: a cache of filtered data that
    goes by them, as in `datasets`, must not outlive the consent.
    """

    def __init__(self, gate: Gate, purpose: str, digests: Callable[[Any], object]) -> None:
        self._gate = gate
        self._purpose = purpose
        self._digests = digests

    def __call__(self, row: Any) -> bool | list[bool]:
        """Say yes or no; of a batch, for each of its rows."""
        found = self._digests(row)
        if isinstance(found, list):
            return [self._allows(each) for each in found]
        return self._allows(found)

    def __getstate__(self) -> dict[str, object]:
        """Return what is pickled, which is never twice the same."""
        return self.__dict__ | {"_unlike_any_other": os.urandom(16)}

    def _allows(self, found: object) -> bool:
        if isinstance(found, tuple):
            return bool(found) and all(map(self._allows, found))
        if not isinstance(found, str) or not _DIGEST.match(found):
            return False
        return self._gate.allowed(found, self._purpose)


class Rule:
    """A rule as `datadiligence` asks it: by `path`, or by `digest`; anything else is a no."""

    def __init__(self, gate: Gate, purpose: str) -> None:
        self._gate = gate
        self._purpose = purpose

    def is_ready(self) -> bool:
        """Say yes: a rule that is not ready is skipped, and what it forbids would pass."""
        return True

    def is_allowed(self, **asked: Any) -> bool:
        """Say whether a file may be used."""
        item = asked.get("digest") or asked.get("path")
        if item is None:
            return False
        return self._gate.allowed(item, self._purpose)


def _digest(item: str | os.PathLike[str]) -> str:
    if isinstance(item, str) and _DIGEST.match(item):
        return item
    with open(item, "rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _digest_in_column(column: str, row: Mapping[str, Any]) -> object:
    try:
        return row[column]
    except KeyError as error:
        raise UsageError(
            "The rows have no column {0!r}: name the one that holds each file's SHA-256, as in"
            " huggingface(purpose, column=…).",
            column,
        ) from error


def _digest_in_json(sample: Mapping[str, Any]) -> object:
    row = sample.get("json")
    if isinstance(row, bytes | str):
        try:
            row = json.loads(row)
        except ValueError:
            return None
    return row.get("sha256") if isinstance(row, Mapping) else None


def _digest_of_member(member: str, sample: Mapping[str, Any]) -> object:
    data = sample.get(member)
    return sha256(data).hexdigest() if isinstance(data, bytes) else None


def _digests_of_cut(cut: Any) -> object:
    return tuple((each.custom or {}).get("sha256") for each in cut.supervisions)
