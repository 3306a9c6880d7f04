"""`backup` and `restore`: keep the ledger."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hostapp.cli import printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.session import HostCommand, Session, pass_session

if TYPE_CHECKING:
    from hostapp.services.backups import Restored

FILE = PathArgument(path_type=Path, dir_okay=False)


@click.command(cls=HostCommand)
@click.argument("file", type=FILE)
@pass_session
def backup(session: Session, /, file: Path) -> None:
    """Write the ledger to one file and verify it."""
    entries = session.backups.backup(file)
    session.answer(
        {"path": str(file), "entries": entries},
        lambda: (
            f"{printing.count_text(entries, 'entry', 'entries')} written to "
            f"{printing.plain(str(file))} and verified."
        ),
    )


@click.command(cls=HostCommand)
@click.argument("file", type=FILE)
@click.option(
    "--accept-rollback",
    is_flag=True,
    help="Also if decisions are lost: every no is kept, every grant waits for you.",
)
@pass_session
def restore(session: Session, /, file: Path, *, accept_rollback: bool) -> None:
    """Put a backup back; what it replaces is kept beside it."""
    restored = session.backups.restore(file, accept_rollback=accept_rollback)
    session.answer(
        {
            "entries": restored.entries,
            "rolled_back": restored.rolled_back,
            "suspended": list(restored.suspended),
            "anchored": restored.anchored,
        },
        lambda: _text(restored),
    )


def _text(restored: "Restored") -> str:
    lines = [f"Restored: {printing.count_text(restored.entries, 'entry', 'entries')}."]
    if restored.rolled_back:
        lines.append(f"Rolled back: {printing.count_text(restored.rolled_back, 'decision')}.")
    lines += printing.suspended_lines(restored.suspended)
    if not restored.anchored:
        lines.append("This computer does not remember it: run «hostapp key re-anchor».")
    return "\n".join(lines)
