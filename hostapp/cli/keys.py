"""`key`: the key that signs decisions."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from hostapp.cli import documents, printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.session import HostGroup, Session, pass_session

if TYPE_CHECKING:
    from hostapp.ledger.note import VerifierKey
    from hostapp.services.signing_keys import NewLog

_SIGNS_NOW: Final = "The key that signs now:"


@click.group(cls=HostGroup, invoke_without_command=True)
@click.pass_context
def key(ctx: click.Context) -> None:
    """Show the key that signs your decisions, or change it."""
    if ctx.invoked_subcommand is None:
        _show(ctx.ensure_object(Session))


@key.command("show")
@pass_session
def show_key(session: Session, /) -> None:
    """Show the verifier key, by which others check what you signed."""
    _show(session)


@key.command("rotate")
@click.option("--lost", is_flag=True, help="The old key is lost: go on in a new log.")
@pass_session
def rotate(session: Session, /, *, lost: bool) -> None:
    """Let a new key sign from now on."""
    keys = session.hostapp.signing_keys
    if lost:
        made = keys.rotate_lost()
        session.doubt = None  # it was of the log that was left behind
        _answer_lost(session, made)
    else:
        _answer(session, keys.rotate(), _SIGNS_NOW)
    session.hostapp.refresh()


def _answer_lost(session: Session, made: "NewLog") -> None:
    lines = [_SIGNS_NOW, made.key.text, *printing.suspended_lines(made.suspended)]
    session.answer(
        {**documents.key_document(made.key.text), "suspended": list(made.suspended)},
        lambda: "\n".join(lines),
    )


@key.command("recovery")
@click.option("--qr", is_flag=True, help="Draw the key as a QR code as well.")
@click.option(
    "--svg",
    type=PathArgument(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write the QR code as a picture to print.",
)
@pass_session
def recovery(session: Session, /, *, qr: bool, svg: Path | None) -> None:
    """Print the words that bring the key back; lock them away."""
    sheet = session.hostapp.signing_keys.recovery()
    if svg is not None:
        _write_picture(sheet.secret, svg)
    session.answer(
        {"key": sheet.key.text, "words": sheet.words, "secret": sheet.secret},
        lambda: _sheet(sheet.words, sheet.secret, qr=qr, svg=svg),
    )


def _write_picture(secret: str, file: Path) -> None:
    from hostapp.services.recovery_picture import write_picture

    write_picture(secret, file)


def _sheet(words: str, secret: str, *, qr: bool, svg: Path | None) -> str:
    parts = [
        "Whoever has these words can sign as you. Write them down and lock them away.",
        words,
        f"The same as text, for a QR code:\n{secret}",
    ]
    if qr:
        from hostapp.services.recovery_picture import terminal_picture

        parts.append(terminal_picture(secret).rstrip("\n"))
    if svg is not None:
        parts.append(f"The QR code is in {svg}: print it, then delete the file.")
    return "\n\n".join(parts)


@key.command("recover")
@pass_session
def recover(session: Session, /) -> None:
    """Bring the key back from its recovery words, read from standard input."""
    session.say("Type the recovery words, then Enter:")
    words = sys.stdin.readline()
    _answer(session, session.hostapp.signing_keys.recover(words), "The key is back:")


@key.command("re-anchor")
@click.option("--reason", required=True, metavar="TEXT", help="Why; a note to yourself.")
@pass_session
def re_anchor(session: Session, /, reason: str) -> None:
    """Say that the ledger, as it is here, is the right one."""
    keys = session.hostapp.signing_keys
    keys.re_anchor(reason)
    session.doubt = None  # what was wrong is what the host has just said to be right
    session.hostapp.refresh()
    _answer(session, keys.show(), "This computer remembers the ledger again. Key:")


def _show(session: Session) -> None:
    _answer(session, session.hostapp.signing_keys.show(), "The key that signs your decisions:")


def _answer(session: Session, shown: "VerifierKey | None", said: str) -> None:
    text = None if shown is None else shown.text
    session.answer(
        documents.key_document(text),
        lambda: (
            "There is no key yet: it is made at the first decision."
            if text is None
            else f"{said}\n{text}"
        ),
    )
