"""A feed that may be believed: signed, not stale, not older than one seen before."""

from pathlib import Path

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.terms import normal_recipient
from hostapp.ledger.times import written
from hostapp.release.feed_answer import STALE
from hostapp.release.feed_memory import FeedMemory
from hostapp.release.feed_reading import Feed, read_feed
from hostapp.release.host_key import read_key


def admitted_feed(
    folder: Path,
    key: str,
    state: Path,
    *,
    now: float,
    recipient: str | None = None,
    origin: str | None = None,
) -> tuple[Feed, float]:
    """Return the feed in a folder and the time to ask it for, in seconds since 1970.

    `now` gives way to the latest time that is known to have passed. Raises TamperingError,
    UnavailableError or UsageError; nothing is remembered then.
    """
    feed = read_feed(folder, read_key(key))
    insist_on_owners(feed, origin, recipient)
    insist_on_fresh(feed, now)
    latest = FeedMemory(state).admit(feed, now)
    insist_on_fresh(feed, latest)
    return feed, latest


def insist_on_fresh(feed: Feed, at: float) -> None:
    """Raise UnavailableError for a feed past its best-before."""
    if at >= feed.head.best_before.timestamp():
        raise UnavailableError(STALE, written(feed.head.best_before))


def insist_on_owners(feed: Feed, origin: str | None, recipient: str | None) -> None:
    """Raise TamperingError for a feed of another ledger, UsageError for somebody else's."""
    if origin is not None and feed.head.origin != origin:
        raise TamperingError(
            "The feed is of another ledger than the release. If the host lost the key and began a"
            " new one, the old release cannot follow it: delete it, and ask for a new one."
        )
    if recipient is None:
        return
    if normal_recipient(recipient) != normal_recipient(feed.head.recipient):
        raise UsageError(
            "The feed is for {0!r}, not for {1!r}: take the one that the host publishes for {1!r}.",
            feed.head.recipient,
            recipient,
        )
