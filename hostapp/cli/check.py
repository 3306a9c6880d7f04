"""`check`: ask the gate about files."""

import os
import sys
from collections.abc import Iterable
from itertools import chain

import click

from hostapp.cli import documents, printing
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.errors import UsageError
from hostapp.domain.terms import OWN_TEAM, normal_recipient

STANDARD_INPUT = "-"


@click.command(cls=HostCommand)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--purpose", required=True, metavar="P", help="The use in question.")
@click.option("--recipient", default=OWN_TEAM, show_default=True, metavar="R", help="Who uses it.")
@pass_session
def check(session: Session, /, files: tuple[str, ...], purpose: str, recipient: str) -> int:
    """Say of each file whether it may be used; folders are checked file by file.

    Exits with 3 if any file is refused. `-` reads paths from standard input, one a line.
    """
    hostapp = session.hostapp
    (use,) = hostapp.vocabulary.require([purpose])
    paths = list(hostapp.check.expanded(chain.from_iterable(map(_paths, files))))
    if not paths:
        raise UsageError("There is no file to check.")
    bar = session.bar("Checking", unit="files")
    rows = []
    for row in hostapp.check.files(paths, use, normal_recipient(recipient)):
        rows.append(row)
        bar(len(rows), len(paths))
        if not session.json:
            bar.clear()
            verdict = "allowed." if row.allowed else f"not allowed. {row.reason}"
            printing.write(printing.plain(f"{row.path}: {verdict}"))
    bar.clear()
    refused = sum(not row.allowed for row in rows)
    remark = hostapp.time.remark() if refused else None
    if remark is not None:
        session.say(remark)
    if session.json:
        session.answer([documents.check_document(row) for row in rows], str)
    elif len(rows) > 1:
        printing.write(f"{len(rows) - refused:,} allowed, {refused:,} not allowed.")
    return Exit.NOT_ALLOWED if refused else Exit.DONE


def _paths(word: str) -> Iterable[bytes]:
    if word != STANDARD_INPUT:
        return [os.fsencode(word)]
    lines = sys.stdin.buffer.read().split(b"\n")
    return [path for path in (line.rstrip(b"\r") for line in lines) if path]
