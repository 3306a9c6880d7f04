"""What a recipient remembers of a feed, so that an older one is never believed again."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final, Self

from filelock import FileLock, Timeout

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.release.feed_reading import Feed, continues
from hostapp.release.replacing import replace as replace_file
from hostapp.release.succession import LOST

_PATIENCE_SECONDS: Final = 30


@dataclass(frozen=True, slots=True)
class Remembered:
    """The newest feed that was seen, and the latest time that is known to have passed."""

    origin: str
    recipient: str
    seq: int
    size: int
    sha256: str
    issued: float
    """Seconds since 1970 in UTC, as is `latest`."""
    latest: float
    key: str | None = None
    """The key that signed it, as text; None where an older version remembered it."""

    @classmethod
    def of(cls, feed: Feed, latest: float) -> Self:
        """Remember a feed."""
        head = feed.head
        return cls(
            origin=head.origin,
            recipient=head.recipient,
            seq=head.seq,
            size=head.size,
            sha256=head.sha256,
            issued=head.issued.timestamp(),
            latest=latest,
            key=feed.keys[-1].text,
        )


class FeedMemory:
    """A small file with what is remembered of one feed; processes may share it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def admit(self, feed: Feed, now: float) -> float:
        """Hold a feed against what is remembered, remember it, and return the time to ask for.

        That is `now`, or the latest time known to have passed if the clock is behind. Raises
        UnavailableError for an older feed, TamperingError for one that rewrites what was said.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(f"{self.path}.lock", timeout=_PATIENCE_SECONDS):
                known = self.read()
                latest = max(now, feed.head.issued.timestamp())
                if known is not None:
                    insist_on_continuing(feed, known)
                    latest = max(latest, known.latest)
                self._write(Remembered.of(feed, latest), known)
        except (OSError, Timeout) as error:
            raise UnavailableError(
                "What was remembered of the feed cannot be used: {0}: {1}.", self.path, error
            ) from error
        return latest

    def read(self) -> Remembered | None:
        """Return what is remembered; None before the first feed."""
        try:
            return Remembered(**json.loads(self.path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError) as error:
            raise UnavailableError(
                "{0} is not what was remembered of a feed: bring back a copy of it,"
                " or name another file to begin anew.",
                self.path,
            ) from error

    def _write(self, fresh: Remembered, known: Remembered | None) -> None:
        if known is not None and fresh.issued < known.issued:
            fresh = replace(fresh, issued=known.issued)
        if fresh != known:
            replace_file(self.path, f"{json.dumps(asdict(fresh), sort_keys=True)}\n".encode())


def insist_on_continuing(feed: Feed, known: Remembered) -> None:
    """Raise UnavailableError for a feed older than `known`, TamperingError for another one."""
    head = feed.head
    if (head.origin, head.recipient) != (known.origin, known.recipient):
        raise TamperingError(
            "This is another feed than the one that was used here before: it belongs to another"
            " ledger or recipient. If the host lost the key and began a new ledger, begin anew"
            " with another state."
        )
    if known.key is not None and known.key not in {key.text for key in feed.keys}:
        raise TamperingError(
            "The feed is signed by another key than the one that was used here"
            " before, which did not sign it in. {0}",
            LOST,
        )
    if head.seq < known.seq or head.issued.timestamp() < known.issued:
        raise UnavailableError(
            "The feed is older than one that was used here before (row {0} of {1}):"
            " fetch the newest one.",
            head.seq,
            known.seq,
        )
    if not continues(feed, known.size, known.sha256):
        raise TamperingError("The feed does not continue the one that was used here before.")
