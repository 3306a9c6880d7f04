"""`verify` and `receipt`: prove what was decided, to oneself and to others."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from hostapp.cli import printing
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.errors import UnavailableError

if TYPE_CHECKING:
    from hostapp.ledger.note import VerifierKey
    from hostapp.services.report import Report

PATH: Final = click.Path(path_type=Path)

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
    "unreadable": "The {kind} cannot be read.",
}


@click.command(cls=HostCommand)
@click.argument("path", required=False, type=PATH)
@click.option("--key", metavar="VKEY", help="The signer's verifier key, as text or as a file.")
@pass_session
def verify(session: Session, /, path: Path | None, key: str | None) -> int:
    """Check your own ledger, or a receipt from anyone, offline."""
    from hostapp.services.verification import read_key, verify_path

    known = None if key is None else read_key(key)
    report = _own(session, known) if path is None else verify_path(path, known)
    session.answer(report.document(), lambda: _text(report))
    return CODES[report.verdict.value]


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
    title = hostapp.listing.row(chosen).title
    written = hostapp.receipts.write(chosen, out, person=who, title=title)
    session.answer(
        {"path": os.fspath(written), "meeting": chosen, "person": who},
        lambda: f"Receipt written to {printing.plain(str(written))}.",
    )


def _own(session: Session, key: "VerifierKey | None") -> "Report":
    from hostapp.ledger.diagnosis import Problem
    from hostapp.services.report import Report, Verdict
    from hostapp.services.verification import verify_book

    try:
        book = session.unrefreshed.book
    except UnavailableError as error:
        return Report("ledger", Verdict.UNREADABLE, problems=(Problem(str(error)),))
    report = verify_book(book, key, progress=session.bar("Verifying", unit="entries"))
    if report.verdict is not Verdict.VERIFIED:
        return report
    found = list(session.unrefreshed.evidence.problems(book.events()))
    problems = (*report.problems, *(Problem(each.text, each.entry) for each in found))
    altered = any(each.altered for each in found)
    return replace(
        report, problems=problems, verdict=Verdict.TAMPERED if altered else report.verdict
    )


def _text(report: "Report") -> str:
    lines = [SENTENCES[report.verdict.value].format(kind=report.kind)]
    if report.size is not None:
        lines.append(f"Entries: {report.size:,}.")
    if report.key is not None:
        lines.append(f"Key: {report.key}")
    for problem in report.problems:
        place = "" if problem.seq is None else f"Entry {problem.seq}: "
        lines.append(printing.plain(f"{place}{problem.text}"))
    return "\n".join(lines)
