"""`demo`: a small library of invented meetings to try everything on."""

import os
import shlex
from pathlib import Path

import click

from hostapp.cli import printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.session import HostCommand, Session, pass_session


@click.command(cls=HostCommand)
@click.argument("folder", metavar="DIR", type=PathArgument(path_type=Path))
@pass_session
def demo(session: Session, /, folder: Path) -> None:
    """Make a small library of generated meetings in a new folder, to try everything on."""
    from hostapp.services.demo import make_demo

    summary = make_demo(folder, session.bar("Making meetings", unit="meetings"))
    next_step = shlex.join(["hostapp", "scan", os.fspath(folder)])
    session.answer(
        {"folder": os.fspath(folder), "meetings": summary.meetings, "files": summary.files},
        lambda: printing.plain(
            f"{printing.count_text(summary.meetings, 'meeting')} in {folder}, all invented. "
            f"Next: {next_step}"
        ),
    )
