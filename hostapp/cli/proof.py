"""`verify` and `receipt`: prove what was decided, to oneself and to others."""

import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from hostapp.cli import printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.errors import UnavailableError, UsageError

if TYPE_CHECKING:
    from hostapp.keys.pinned import PinnedKeys
    from hostapp.ledger.diagnosis import Problem
    from hostapp.ledger.note import VerifierKey
    from hostapp.services.feed_check import Comparison
    from hostapp.services.report import Report

PATH: Final = PathArgument(path_type=Path)

CODES: Final = {
    "verified": Exit.DONE,
    "intact": Exit.DONE,
    "tampered": Exit.TAMPERED,
    "unreadable": Exit.COULD_NOT,
}

SENTENCES: Final = {
    "verified": "Verified: the {kind} is intact and signed by the key that was expected.",
    "intact": "Intact: the {kind} agrees with its signature; signer not compared (use --key).",
    "tampered": "Tampered: the {kind} does not agree with itself or with its evidence.",
    "unreadable": "The {kind} cannot be checked.",
}

NOTHING: Final = "Nothing was decided yet: there is nothing to verify."


@click.command(cls=HostCommand)
@click.argument("path", required=False, type=PATH)
@click.option("--key", metavar="VKEY", help="The signer's verifier key, as text or as a file.")
@click.option("--pin", is_flag=True, help="Remember the key, if what it signed is genuine.")
@click.option("--feed", type=PATH, metavar="DIR", help="Also ask this feed about the release.")
@pass_session
def verify(
    session: Session, /, path: Path | None, key: str | None, pin: bool, feed: Path | None
) -> int:
    """Check your own ledger, or a receipt, release, feed or recall from anyone, offline.

    With --feed, exits with 3 if the feed does not allow all that is in the release. A key that
    was remembered with --pin is compared from then on, without --key.
    """
    from hostapp.services.feed_check import signer_of
    from hostapp.services.release_check import is_release
    from hostapp.services.verification import verify_path

    if pin and (path is None or key is None):
        raise UsageError("Only a key that you were given can be remembered: use --pin with --key.")
    known = _known_key(path, key)
    signer = known
    if known is not None and path is not None and feed is not None and is_release(path):
        signer = signer_of(path, feed, known)
    report = _own(session, known) if path is None else verify_path(path, signer)
    code = CODES[report.verdict.value]
    if pin and known is not None and report.verdict.value == "verified":
        _pinned_keys().pin(known)
    if report.is_stale and code is Exit.DONE:
        code = Exit.COULD_NOT
    if feed is None or code is not Exit.DONE:
        session.answer(report.document(), lambda: _text(report))
        return code
    if path is None:
        raise UsageError("A feed is held against a release: name the release's folder too.")
    compared = compare(path, feed, known)
    document = report.document() | {"feed": compared.document()}
    session.answer(document, lambda: f"{_text(report)}\n{_compared_text(compared)}")
    return Exit.NOT_ALLOWED if compared.not_allowed else code


@click.command(cls=HostCommand)
@click.argument("meeting")
@click.option("--person", metavar="P", help="With this person's own answers.")
@click.option("--out", required=True, type=PATH, metavar="DIR", help="A new folder for it.")
@pass_session
def receipt(session: Session, /, meeting: str, person: str | None, out: Path) -> None:
    """Write a receipt of a meeting's decisions, which anybody can check alone."""
    hostapp = session.hostapp
    chosen = hostapp.listing.resolve(meeting)
    who = None if person is None else hostapp.answers.person_in(chosen, person)
    found = hostapp.listing.detail(chosen)
    written = hostapp.receipts.write(
        chosen,
        out,
        person=who,
        title=found.row.title,
        participants=found.meeting.participants,
    )
    session.answer(
        {"path": os.fspath(written), "meeting": chosen, "person": who},
        lambda: f"Receipt written to {printing.plain(str(written))}.",
    )


def _known_key(path: Path | None, key: str | None) -> "VerifierKey | None":
    """Return the key that is given, or else the one that was remembered for the folder's host."""
    from hostapp.release.host_key import read_key
    from hostapp.services.verification import pinned_key

    if key is not None:
        return read_key(key)
    return None if path is None else pinned_key(path, _pinned_keys())


def _pinned_keys() -> "PinnedKeys":
    from hostapp.keys.pinned import PinnedKeys
    from hostapp.store.places import default_config

    return PinnedKeys(default_config())


def _own(session: Session, key: "VerifierKey | None") -> "Report":
    from hostapp.ledger.diagnosis import Problem
    from hostapp.services.report import Report, Verdict
    from hostapp.services.verification import verify_book

    try:
        book = session.unrefreshed.book
        report = verify_book(book, key, progress=session.bar("Verifying", unit="entries"))
    except UnavailableError as error:
        return Report("ledger", Verdict.UNREADABLE, problems=(Problem(str(error)),))
    if report.verdict not in {Verdict.VERIFIED, Verdict.INTACT}:
        return report
    found = list(session.unrefreshed.evidence.problems(book.events()))
    problems = (*report.problems, *(Problem(each.text, each.entry) for each in found))
    altered = any(each.altered for each in found)
    return replace(
        report, problems=problems, verdict=Verdict.TAMPERED if altered else report.verdict
    )


def compare(path: Path, feed: Path, key: "VerifierKey | None") -> "Comparison":
    """Hold a release against a feed, now."""
    from hostapp.services.feed_check import compare as compare_at

    return compare_at(path, feed, key, datetime.now(UTC))


def _compared_text(compared: "Comparison") -> str:
    counts: dict[str, int] = {}
    for each in compared.not_allowed:
        counts[each.reason.value] = counts.get(each.reason.value, 0) + 1
    reasons = [f"  {printing.count_text(count, 'item')}: {why}" for why, count in counts.items()]
    allowed = printing.count_text(compared.allowed, "item")
    return "\n".join([f"The feed allows {allowed}.", *reasons])


def _text(report: "Report") -> str:
    lines = [SENTENCES[report.verdict.value].format(kind=report.kind)]
    if report.size == 0 and CODES[report.verdict.value] is Exit.DONE:
        lines = [NOTHING]
    elif report.size is not None:
        lines.append(f"Entries: {report.size:,}.")
    if report.key is not None:
        lines.append(f"Key: {report.key}")
    lines += [printing.plain(_located(each)) for each in report.problems]
    lines += report.remarks
    return "\n".join(lines)


def _located(problem: "Problem") -> str:
    """Return a problem's sentence with its entry, which most sentences name themselves."""
    named = re.search(rf"\bentry {problem.seq}\b", problem.text, re.IGNORECASE)
    return problem.text if problem.seq is None or named else f"Entry {problem.seq}: {problem.text}"
