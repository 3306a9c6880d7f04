"""Checking a feed or a recall, and holding a release against a feed, with nothing but files."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.identifiers import Digest
from hostapp.ledger.diagnosis import Problem
from hostapp.ledger.note import VerifierKey
from hostapp.release.admission import insist_on_fresh, insist_on_owners
from hostapp.release.applied import read_applied
from hostapp.release.consent_folder import CONSENT
from hostapp.release.feed import KEY_FILE
from hostapp.release.feed_answer import Reason
from hostapp.release.feed_reading import is_feed, read_feed
from hostapp.release.on_disk import explaining
from hostapp.release.recall_notice import JSON_FILE, PAGE_FILE, SIGNATURE_FILE, check_notice
from hostapp.release.received import open_received
from hostapp.release.succession import ROTATIONS_FILE
from hostapp.services.report import Report, Verdict


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """An item of a release that the feed does not allow."""

    path: str
    digest: Digest
    reason: Reason


@dataclass(frozen=True, slots=True)
class Comparison:
    """A release held against its host's feed."""

    seq: int
    """`seq` of the feed."""
    allowed: int
    not_allowed: tuple[NotAllowed, ...]

    def document(self) -> dict[str, Any]:
        """Return it as a JSON document."""
        return {
            "seq": self.seq,
            "allowed": self.allowed,
            "not_allowed": [
                {"path": each.path, "digest": each.digest, "reason": each.reason.value}
                for each in self.not_allowed
            ],
        }


def check_feed(path: Path, key: VerifierKey | None) -> Report:
    """Check every line of a feed; whether it is stale, `Report.at` says."""
    try:
        signer = key or _key_in(path)
        feed = read_feed(path, signer)
    except TamperingError as error:
        return Report("feed", Verdict.TAMPERED, problems=(Problem(error.sentence),))
    except (UnavailableError, OSError) as error:
        return Report("feed", Verdict.UNREADABLE, problems=(Problem(str(error)),))
    verdict = Verdict.INTACT if key is None else Verdict.VERIFIED
    signer = feed.keys[-1]
    return Report(
        "feed",
        verdict,
        feed.checkpoint.size,
        feed.checkpoint.root,
        signer.text,
        best_before=feed.head.best_before,
    )


def signer_of(release: Path, feed_folder: Path, key: VerifierKey) -> VerifierKey:
    """Return the key that a release must be signed by, if `key` is one of its host's.

    The feed proves that the key of a release was signed in by the one that is known, or the
    other way round. Raises TamperingError or UnavailableError for a feed that does not verify.
    """
    keys = read_feed(feed_folder, key).keys
    try:
        own = _key_in(release / CONSENT)
    except OSError as error:
        raise UnavailableError(
            "{0} cannot be read: {1}.", release, error.strerror or error
        ) from error
    return own if own in keys else key


def is_recall(path: Path) -> bool:
    """Say whether a folder looks like the notice of a recall."""
    return (path / SIGNATURE_FILE).is_file()


def check_recall(path: Path, key: VerifierKey | None) -> Report:
    """Check the notice of a recall."""
    try:
        signer = key or _key_in(path)
        names = [JSON_FILE, PAGE_FILE, SIGNATURE_FILE, KEY_FILE]
        if (path / ROTATIONS_FILE).exists():
            names.append(ROTATIONS_FILE)
        signer = check_notice({name: (path / name).read_bytes() for name in names}, signer)
    except TamperingError as error:
        return Report("recall", Verdict.TAMPERED, problems=(Problem(error.sentence),))
    except OSError as error:
        problem = Problem(f"The recall cannot be read: {error.strerror or error}.")
        return Report("recall", Verdict.UNREADABLE, problems=(problem,))
    verdict = Verdict.INTACT if key is None else Verdict.VERIFIED
    return Report("recall", verdict, key=signer.text)


def compare(path: Path, feed_folder: Path, key: VerifierKey | None, now: datetime) -> Comparison:
    """Hold a release against a feed; raises UsageError, TamperingError, UnavailableError.

    What the recipient removed already is left aside.
    """
    if not is_feed(feed_folder):
        raise UsageError("{0} is no feed.", feed_folder)
    release = open_received(path)
    feed = read_feed(feed_folder, key or _key_in(feed_folder))
    insist_on_owners(feed, release.origin, release.recipient)
    at = max(now, feed.head.issued).timestamp()
    insist_on_fresh(feed, at)
    if feed.checkpoint.size <= release.entry:
        raise UnavailableError("The feed is older than this release: fetch the newest one.")
    with explaining(f"{path} cannot be read"):
        removed = read_applied(path).removed
    left = [item for item in release.items if item.digest not in removed]
    answers = [(item, feed.ask(item.digest, release.purpose, at).reason) for item in left]
    refused = tuple(
        NotAllowed(item.path, item.digest, reason) for item, reason in answers if reason is not None
    )
    return Comparison(feed.head.seq, len(left) - len(refused), refused)


def _key_in(path: Path) -> VerifierKey:
    try:
        return VerifierKey.parse((path / KEY_FILE).read_bytes().decode())
    except ValueError as error:
        raise TamperingError("{0} holds no key.", KEY_FILE) from error
