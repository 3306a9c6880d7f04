"""`purposes`: what a grant can name."""

import click

from hostapp.cli import documents, printing
from hostapp.cli.session import HostGroup, Session, pass_session


@click.group(cls=HostGroup, invoke_without_command=True)
@click.pass_context
def purposes(ctx: click.Context) -> None:
    """List the purposes; `add` one of your own."""
    if ctx.invoked_subcommand is None:
        _list_purposes(ctx.ensure_object(Session))


@purposes.command("list")
@pass_session
def list_purposes(session: Session, /) -> None:
    """List the purposes that a grant can name."""
    _list_purposes(session)


@purposes.command("add")
@click.argument("purpose", metavar="ID")
@click.argument("label")
@click.argument("explanation")
@pass_session
def add_purpose(session: Session, /, purpose: str, label: str, explanation: str) -> None:
    """Add an own purpose: its id, its label and a plain explanation."""
    session.hostapp.insist_on_writing()
    session.hostapp.vocabulary.add(purpose, label, explanation)
    _list_purposes(session)


def _list_purposes(session: Session, /) -> None:
    known = session.hostapp.vocabulary.purposes()
    session.answer(
        documents.purposes_document(known),
        lambda: printing.table(
            ("PURPOSE", "LABEL", "MEANING"),
            [(purpose.id, purpose.label, purpose.explanation) for purpose in known],
        ),
    )
