"""`notices`: the words under which people are asked, and who has to be asked again."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from hostapp.cli import printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.session import HostCommand, HostGroup, Session, pass_session
from hostapp.domain.errors import UnavailableError, UsageError

if TYPE_CHECKING:
    from hostapp.services.notices import AskAgain, ShownNotice

_MOST_READ: Final = 100_000
"""Characters; far more than a notice may have, and a device never ends."""


@click.group(cls=HostGroup, invoke_without_command=True)
@click.pass_context
def notices(ctx: click.Context) -> None:
    """List the notices, and the meetings to ask again; `edit` one, or `show` its words."""
    if ctx.invoked_subcommand is None:
        _list_notices(ctx.ensure_object(Session))


@notices.command("list")
@pass_session
def list_notices(session: Session, /) -> None:
    """List the notices in force, and the meetings decided under words that changed since."""
    _list_notices(session)


@notices.command("show", cls=HostCommand)
@click.argument("notice", metavar="ID")
@click.option("--language", default="en", show_default=True, metavar="L")
@pass_session
def show_notice(session: Session, /, notice: str, language: str) -> None:
    """Show the words in force, as `edit --from` reads them: the title, then paragraphs."""
    shown = session.hostapp.notices.current(notice, language)
    session.answer(_document(shown), lambda: "\n\n".join((shown.title, *shown.paragraphs)))


@notices.command("edit", cls=HostCommand)
@click.argument("notice", metavar="ID")
@click.option("--language", default="en", show_default=True, metavar="L")
@click.option(
    "--from",
    "file",
    required=True,
    type=PathArgument(path_type=Path),
    metavar="FILE",
    help="The title, then paragraphs, with an empty line between them.",
)
@pass_session
def edit_notice(session: Session, /, notice: str, language: str, file: Path) -> None:
    """Reword a notice: the new words are a new version, in force from now on."""
    session.hostapp.insist_on_writing()
    try:
        with file.open(encoding="utf-8-sig") as stream:
            text = stream.read(_MOST_READ)
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is not text in UTF-8.") from error
    except OSError as error:
        raise UnavailableError(f"{file} cannot be read: {error.strerror or error}.") from error
    parts = [part.strip() for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
    title, *paragraphs = parts or [""]
    session.hostapp.notices.edit(notice, language, title, paragraphs)
    _list_notices(session)


def _list_notices(session: Session, /) -> None:
    hostapp = session.hostapp
    in_force: dict[tuple[str, str], ShownNotice] = {}
    for each in hostapp.notices.all():
        in_force[each.notice.id, each.notice.language] = each
    again = hostapp.notices.ask_again(hostapp.book.events())
    session.answer(
        {
            "notices": [_document(each) for each in in_force.values()],
            "ask_again": [
                {"meeting": each.meeting, "notice": each.notice.id, "version": each.notice.version}
                for each in again
            ],
        },
        lambda: _text(list(in_force.values()), again),
    )


def _text(shown: "list[ShownNotice]", again: "tuple[AskAgain, ...]") -> str:
    rows = [
        (each.notice.id, each.notice.language, str(each.notice.version), each.title)
        for each in shown
    ]
    lines = [printing.table(("NOTICE", "LANGUAGE", "VERSION", "TITLE"), rows)]
    if again:
        lines += ["", f"Ask again: {printing.count_text(len(again), 'meeting')}."]
        lines += [
            f"  {each.meeting}: decided under version {each.notice.version} of"
            f" «{each.notice.id}», now {each.now.version}"
            for each in again
        ]
    return "\n".join(lines)


def _document(shown: "ShownNotice") -> dict[str, object]:
    return {
        "id": shown.notice.id,
        "version": shown.notice.version,
        "language": shown.notice.language,
        "sha256": shown.notice.sha256,
        "title": shown.title,
        "paragraphs": list(shown.paragraphs),
    }
