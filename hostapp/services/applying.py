"""The recipient's side: take out of a release what the host's feed calls back."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from hostapp.domain.errors import UnavailableError
from hostapp.domain.terms import normal_recipient
from hostapp.ledger.note import VerifierKey
from hostapp.ledger.times import written
from hostapp.release.acknowledgement import Acknowledgement, sign_acknowledgement
from hostapp.release.admission import admitted_feed
from hostapp.release.applied import Applied, read_applied
from hostapp.release.consent_folder import ACKNOWLEDGEMENT_FILE
from hostapp.release.feed_memory import Remembered, insist_on_continuing
from hostapp.release.feed_reading import Feed
from hostapp.release.on_disk import explaining
from hostapp.release.received import ReceivedRelease, open_received
from hostapp.release.recipient_key import recipient_key
from hostapp.release.removal import Progress, planned, remove, sweep
from hostapp.release.replacing import replace


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `apply` did."""

    removed: int
    """Items taken out now."""
    kept: int
    """Items that are left."""
    acknowledgement: Path
    """What to send to the host."""
    signer: VerifierKey
    """The host's key as it is now."""

    def document(self) -> dict[str, Any]:
        """Return it as a JSON document."""
        return {
            "removed": self.removed,
            "kept": self.kept,
            "acknowledgement": str(self.acknowledgement),
            "key": self.signer.text,
        }


def apply_feed(
    feed_folder: Path,
    dataset: Path,
    key: str,
    *,
    memory: Path,
    clock: Callable[[], datetime],
    progress: Progress | None = None,
) -> Outcome:
    """Remove from a release what its host's feed no longer allows, and acknowledge it.

    `memory` is a folder of the recipient's, for the newest feed seen and their own key. Raises
    TamperingError, UnavailableError or UsageError: a feed that is older, stale, wrongly signed
    or another one's changes nothing in the release.
    """
    release = open_received(dataset)
    now = clock().timestamp()
    feed, latest = admitted_feed(
        feed_folder,
        key,
        memory / state_file(release),
        now=now,
        recipient=release.recipient,
        origin=release.origin,
    )
    if feed.checkpoint.size <= release.entry:
        raise UnavailableError("The feed is older than this release: fetch the newest one.")
    with explaining(f"{dataset} cannot be changed"), _alone(dataset, memory):
        return _apply(feed, release, latest, memory, progress)


@contextmanager
def _alone(dataset: Path, memory: Path) -> Iterator[None]:
    """Keep a second run away from a dataset; raises UnavailableError."""
    name = sha256(os.fsencode(dataset.resolve())).hexdigest()[:32]
    try:
        with FileLock(memory / f"apply-{name}.lock", blocking=False):
            yield
    except Timeout as error:
        raise UnavailableError(
            "Another apply is at work on {0}: run this again when it has ended.", dataset
        ) from error


def state_file(release: ReceivedRelease) -> str:
    """Return the name of the file in which the newest feed of a host is remembered."""
    text = f"{release.origin}\n{normal_recipient(release.recipient)}"
    return f"feed-{sha256(text.encode()).hexdigest()[:32]}.json"


def _apply(
    feed: Feed,
    release: ReceivedRelease,
    latest: float,
    memory: Path,
    progress: Progress | None,
) -> Outcome:
    before = read_applied(release.folder)
    if before.feed is not None:
        insist_on_continuing(feed, before.feed)
    sweep(release)
    signer = recipient_key(memory / "recipient-key.pem")
    at = datetime.fromtimestamp(latest, UTC)
    ended = {
        item.digest
        for item in release.items
        if feed.ask(item.digest, release.purpose, latest).reason is not None
    }
    removal = planned(release, before, ended, written(at))
    remembered = Remembered.of(feed, latest)
    applied = before
    if removal is not None:
        applied = remove(release, removal, before, remembered, signer, progress=progress)
    elif before.feed is None or before.feed.seq < feed.head.seq:
        applied = Applied(before.removed, before.files, remembered)
        applied.write(release.folder, signer)
    told = _acknowledged(feed, release, applied, at, VerifierKey.of(signer))
    place = release.folder / ACKNOWLEDGEMENT_FILE
    replace(place, sign_acknowledgement(told, signer).encode())
    removed = _count(release, applied) - _count(release, before)
    return Outcome(removed, told.kept, place, feed.keys[-1])


def _acknowledged(
    feed: Feed, release: ReceivedRelease, applied: Applied, at: datetime, key: VerifierKey
) -> Acknowledgement:
    return Acknowledgement(
        origin=release.origin,
        release=release.release,
        recipient=release.recipient,
        seq=feed.head.seq,
        at=at,
        kept=len(release.items) - _count(release, applied),
        removed=tuple(sorted(applied.removed)),
        key=key.text,
    )


def _count(release: ReceivedRelease, applied: Applied) -> int:
    return sum(item.digest in applied.removed for item in release.items)
