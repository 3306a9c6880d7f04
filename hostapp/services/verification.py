"""Verify the own ledger, or what somebody handed over, with nothing but the files."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from hostapp.domain.errors import HostappError, TamperingError, UnavailableError, UsageError
from hostapp.domain.saying import say
from hostapp.keys.pinned import PinnedKeys
from hostapp.ledger.diagnosis import Problem
from hostapp.ledger.merkle import EMPTY_ROOT
from hostapp.ledger.note import VerifierKey
from hostapp.release import consent_folder
from hostapp.release.feed_reading import is_feed
from hostapp.release.on_disk import special_files
from hostapp.services import receipts
from hostapp.services.book import Book
from hostapp.services.feed_check import check_feed, check_recall, is_recall
from hostapp.services.ledger_check import Cancelled, Progress, check_ledger
from hostapp.services.ledger_head import Head
from hostapp.services.receipt_check import check_receipt, is_receipt
from hostapp.services.release_check import check_release, is_release
from hostapp.services.report import Report, Verdict
from hostapp.store.database import reading

Verifier = Callable[[Path, VerifierKey | None], Report]

KINDS: Final[tuple[tuple[Callable[[Path], bool], Verifier], ...]] = (
    (is_release, check_release),
    (is_feed, check_feed),
    (is_recall, check_recall),
    (is_receipt, check_receipt),
)
"""How each kind of folder is recognised, and verified; the first that fits is taken."""

NAMES: Final = ("release", "feed", "recall", "receipt")
"""What the kinds are called, in their order."""

SPECIAL: Final = (
    "{0} is no file, but a pipe or a device: it does not belong into what you were given."
)

KEY_FILES: Final = (consent_folder.KEY_FILE, receipts.KEY_FILE)
"""Where a folder names its host's key: a release, anything else."""


def verify_path(path: Path, key: VerifierKey | None, now: datetime | None = None) -> Report:
    """Verify a folder that somebody handed over; raises UsageError if it is of no known kind.

    `key` is the one that the host gave by another way; without it nobody compared the signer.
    Whether it is stale is asked for `now`, or else for the time of the computer.
    """
    for kind, (recognises, verify) in zip(NAMES, KINDS, strict=True):
        if recognises(path):
            odd = tuple(Problem(say(SPECIAL, each)) for each in special_files(path))
            if odd:
                return Report(kind, Verdict.TAMPERED, problems=odd)
            return verify(path, key).at(now or datetime.now(UTC))
    raise UsageError(
        "{0} is nothing that Hostapp can verify: give the folder of a receipt, a"
        " release, a feed or a recall.",
        path,
    )


def pinned_key(path: Path, pinned: PinnedKeys) -> VerifierKey | None:
    """Return the key that was pinned for whoever a folder says it is from; None if none was."""
    for name in KEY_FILES:
        if not (path / name).is_file():
            continue
        try:
            own = VerifierKey.parse((path / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        return pinned.of(own.name)
    return None


def verify_book(
    book: Book,
    key: VerifierKey | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Verify the own ledger and name every problem.

    Without its anchor it is checked against itself alone. Raises UnavailableError if it cannot
    be checked at all.
    """
    try:
        ledger = book.verify(progress, cancelled)
    except TamperingError as error:
        return _tampered(book, error)
    except UnavailableError as error:
        return _unanchored(book, key, error, progress, cancelled)
    head = book.ledger.head
    if head is None:
        return Report("ledger", Verdict.VERIFIED, 0, ledger.root)
    mended = () if book.caught_up is None else (book.caught_up,)
    report = _signed_by(book, key, head) or _report(book, Verdict.VERIFIED, ())
    return replace(report, remarks=mended)


def _unanchored(
    book: Book,
    key: VerifierKey | None,
    trouble: UnavailableError,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> Report:
    """Verify what needs no memory of this computer, and say what stood in the way of it."""
    try:
        head = book.verify_unanchored(progress, cancelled)
    except TamperingError as error:
        return _tampered(book, error)
    except UnavailableError:
        if _size(book) != 0:
            raise trouble from None
        text = f"Whether something was ever decided here was not compared: {trouble}"
        return Report("ledger", Verdict.INTACT, 0, EMPTY_ROOT, problems=(Problem(text),))
    verdict = Verdict.INTACT if key is None else Verdict.VERIFIED
    text = f"Whether this is its newest state was not compared: {trouble}"
    return _signed_by(book, key, head) or _report(book, verdict, (Problem(text),))


def _signed_by(book: Book, key: VerifierKey | None, head: Head) -> Report | None:
    """Report that a key never belonged to the ledger; None if it did, or none was given."""
    if key is None or key in head.keys.keys:
        return None
    problem = Problem("The ledger is signed by another key than the one given.")
    return _report(book, Verdict.TAMPERED, (problem,))


def _tampered(book: Book, first: TamperingError) -> Report:
    """Collect every problem, the one that was met first in front."""
    problems = [Problem(first.sentence, first.seq)]
    try:
        with reading(book.ledger.store.db):
            found = check_ledger(book.ledger.store).problems
    except UnavailableError as error:
        found = (Problem(error.sentence),)
    problems += [each for each in found if each not in problems]
    return _report(book, Verdict.TAMPERED, tuple(problems))


def _report(book: Book, verdict: Verdict, problems: tuple[Problem, ...]) -> Report:
    head = book.ledger.head
    if verdict is Verdict.TAMPERED or head is None:
        return Report("ledger", verdict, _size(book), problems=problems)
    root, key = head.edge.root(), head.keys.current.text
    return Report("ledger", verdict, head.size, root, key, problems)


def _size(book: Book) -> int | None:
    try:
        with reading(book.ledger.store.db):
            return book.ledger.store.size()
    except HostappError:
        return None
