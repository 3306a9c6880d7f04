"""`arrange`: join, split and name meetings by hand, and say who is who."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hostapp.cli.session import HostCommand, HostGroup, Session, pass_session

if TYPE_CHECKING:
    from hostapp.services.arranging import Arranging


@click.group(cls=HostGroup, invoke_without_command=True)
@click.pass_context
def arrange(ctx: click.Context) -> None:
    """List meetings that may be one call; `join`, `split` or `rename` meetings."""
    if ctx.invoked_subcommand is None:
        _suggest(ctx.ensure_object(Session))


@arrange.command(cls=HostCommand)
@click.argument("meetings", metavar="MEETING...", nargs=-1, required=True)
@pass_session
def join(session: Session, /, meetings: tuple[str, ...]) -> None:
    """Make one meeting of several; the first keeps its name and id."""
    listing = session.hostapp.listing
    whole = _ready(session).join([listing.resolve(each) for each in meetings])
    session.answer({"meeting": whole}, lambda: f"They are one meeting now: {whole}.")


@arrange.command(cls=HostCommand)
@click.argument("meeting")
@pass_session
def separate(session: Session, /, meeting: str) -> None:
    """Undo a `join`: every meeting stands alone again."""
    apart = _ready(session).separate(session.hostapp.listing.resolve(meeting))
    session.answer({"meetings": list(apart)}, lambda: f"They stand alone: {', '.join(apart)}.")


@arrange.command(cls=HostCommand)
@click.argument("meeting")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=Path)
@pass_session
def split(session: Session, /, meeting: str, files: tuple[Path, ...]) -> None:
    """Make a meeting of its own of some files of a meeting."""
    chosen = session.hostapp.listing.resolve(meeting)
    paths = [os.fsencode(os.path.abspath(file)) for file in files]
    new = _ready(session).split(chosen, paths)
    session.answer({"meeting": new}, lambda: f"The files are a meeting of their own now: {new}.")


@arrange.command(cls=HostCommand)
@click.argument("meeting")
@click.argument("title", default="")
@pass_session
def rename(session: Session, /, meeting: str, title: str) -> None:
    """Give a meeting another title; without one, it gets its own back."""
    chosen = session.hostapp.listing.resolve(meeting)
    _ready(session).rename(chosen, title)
    shown = session.hostapp.listing.row(chosen).title
    session.answer({"meeting": chosen, "title": shown}, lambda: f"It is called “{shown}” now.")


@arrange.command("same-person", cls=HostCommand)
@click.argument("person")
@click.argument("other")
@pass_session
def same_person(session: Session, /, person: str, other: str) -> None:
    """Say that two names stand for one person, in every meeting."""
    arranging = _ready(session)
    stays = arranging.same_person(arranging.person(person), arranging.person(other))
    session.answer({"person": stays}, lambda: f"They are one person now: {stays}.")


def _ready(session: Session) -> "Arranging":
    session.hostapp.insist_on_writing()
    return session.hostapp.arranging


def _suggest(session: Session, /) -> None:
    pairs = session.hostapp.arranging.suggestions()
    session.answer(
        [{"meetings": [each.first, each.second], "reason": each.reason} for each in pairs],
        lambda: (
            "\n".join(f"{each.first}  {each.second}  {each.reason}" for each in pairs)
            or "No two meetings look like recordings of one call."
        ),
    )
