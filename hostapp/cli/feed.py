"""`feed`, `recall`, `acknowledge`: follow what left; `apply`: the recipient's side of it."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hostapp.cli import printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.terms import OWN_TEAM

if TYPE_CHECKING:
    from hostapp.services.publishing import NotPublished, Published
    from hostapp.services.recalls import Recall, Received, Reminder

PATH = PathArgument(path_type=Path)


@click.command(cls=HostCommand)
@click.argument("folder", metavar="[DIR]", required=False, type=PATH)
@click.option("--recipient", default=OWN_TEAM, show_default=True, metavar="R", help="Who reads it.")
@click.option("--days", type=click.IntRange(min=1), metavar="N", help="How long it is good (30).")
@click.option("--location", metavar="URL", help="Where recipients find it; releases say so.")
@click.option("--stop", is_flag=True, help="Publish no longer to DIR.")
@pass_session
def feed(
    session: Session,
    /,
    folder: Path | None,
    *,
    recipient: str,
    days: int | None,
    location: str | None,
    stop: bool,
) -> int:
    """Publish in DIR what a recipient may and may not use, and keep it up to date.

    Without DIR, reissue every feed in which something changed or that ends soon, as a timer does.
    """
    publishing = session.hostapp.publishing
    session.hostapp.insist_on_writing()
    if location is not None:
        publishing.tell_location(location)
    if folder is None:
        return _reissue(session)
    if stop:
        publishing.forget(folder)
        session.answer(
            {"path": os.fspath(folder), "published": False},
            lambda: f"Not published to {printing.plain(str(folder))} any more.",
        )
        return Exit.DONE
    done = publishing.publish(folder, recipient, days=days)
    session.answer(_published_document(done), lambda: _published_text(done))
    return Exit.DONE


@click.command(cls=HostCommand)
@click.argument("release", required=False)
@click.option("--all", "everything", is_flag=True, help="Also what is still allowed.")
@click.option("--out", type=PATH, metavar="DIR", help="A new folder for the notice.")
@pass_session
def recall(session: Session, /, release: str | None, out: Path | None, *, everything: bool) -> int:
    """Call back what is no longer allowed of a release: an entry, and a signed notice to send.

    Without RELEASE, list the recalls that wait for an acknowledgement.
    """
    hostapp = session.hostapp
    if release is None:
        waiting = hostapp.recalls.reminders()
        session.answer(
            [_reminder_document(each) for each in waiting], lambda: _reminders_text(waiting)
        )
        return Exit.DONE
    hostapp.insist_on_writing()
    chosen = hostapp.releases.resolve(release).event.release
    done = hostapp.recalls.recall(chosen, everything=everything, out=out)
    session.answer(_recall_document(done), lambda: _recall_text(done))
    return Exit.DONE


@click.command(cls=HostCommand)
@click.argument("file", type=PATH)
@pass_session
def acknowledge(session: Session, /, file: Path) -> None:
    """Take in the acknowledgement that a recipient sent after a recall."""
    hostapp = session.hostapp
    hostapp.insist_on_writing()
    received = hostapp.recalls.acknowledge(file)
    if received.another_key:
        session.say("It is signed with another key than before: ask the recipient about it.")
    session.answer(_received_document(received), lambda: _received_text(received))


@click.command(name="apply", cls=HostCommand)
@click.argument("feed_folder", metavar="FEED_DIR", type=PATH)
@click.argument("dataset", type=PATH)
@click.option("--key", required=True, metavar="VKEY", help="The host's verifier key, or its file.")
@click.option("--state", type=PATH, metavar="DIR", help="Where the newest feed is remembered.")
@pass_session
def apply_command(
    session: Session, /, feed_folder: Path, dataset: Path, *, key: str, state: Path | None
) -> None:
    """Remove from DATASET, a release that you received, what its host calls back.

    Needs no store. A feed that is older, stale, wrongly signed or another one's changes nothing.
    """
    from hostapp.release.host_key import read_key
    from hostapp.services.applying import apply_feed
    from hostapp.store.places import default_config

    done = apply_feed(
        feed_folder,
        dataset,
        key,
        memory=state or default_config() / "recipient",
        clock=_now,
        progress=session.bar("Removing", unit="steps"),
    )

    if done.signer != read_key(key):
        session.say(f"The host signs with another key now: {done.signer.text}")

    def text() -> str:
        removed = printing.count_text(done.removed, "item")
        place = printing.plain(str(done.acknowledgement))
        return f"Removed: {removed}; left: {done.kept:,}.\nSend to the host: {place}"

    session.answer(done.document(), text)


def _now() -> Any:
    from datetime import UTC, datetime

    return datetime.now(UTC)


def _reissue(session: Session) -> int:
    from hostapp.services.publishing import NotPublished, Published

    told = session.hostapp.publishing.reissue_touched()
    failed = [each for each in told if isinstance(each, NotPublished)]
    done = [each for each in told if isinstance(each, Published)]
    document = [_published_document(each) for each in done]
    document += [_failure_document(each) for each in failed]
    session.answer(
        document,
        lambda: "\n".join(
            [
                f"Reissued: {printing.count_text(len(done), 'feed')}.",
                *(printing.plain(f"  {each.place.folder}: {each.reason}") for each in failed),
            ]
        ),
    )
    return Exit.COULD_NOT if failed else Exit.DONE


def _published_document(done: "Published") -> dict[str, Any]:
    return {
        "path": os.fspath(done.place.folder),
        "recipient": done.place.recipient,
        "seq": done.seq,
        "added": done.added,
        "best_before": printing.utc_text(done.best_before),
    }


def _failure_document(failed: "NotPublished") -> dict[str, Any]:
    return {
        "path": os.fspath(failed.place.folder),
        "recipient": failed.place.recipient,
        "reason": failed.reason,
    }


def _published_text(done: "Published") -> str:
    place, who = printing.plain(str(done.place.folder)), printing.plain(done.place.recipient)
    return (
        f"Feed for {who} in {place}: {printing.count_text(done.seq, 'row')},"
        f" {done.added:,} new; good until {printing.local_text(done.best_before)}."
    )


def _recall_document(done: "Recall") -> dict[str, Any]:
    return {
        "release": done.release,
        "entry": done.entry,
        "recipient": done.recipient,
        "items": done.items,
        "notice": os.fspath(done.notice),
    }


def _recall_text(done: "Recall") -> str:
    from hostapp.release.recall_notice import CANNOT_BE_UNDONE

    return (
        f"Called back: {printing.count_text(done.items, 'item')} of release {done.release}.\n"
        f"Send to {printing.plain(done.recipient)}: {printing.plain(str(done.notice))}\n"
        f"{CANNOT_BE_UNDONE}"
    )


def _reminder_document(each: "Reminder") -> dict[str, Any]:
    return {
        "release": each.release,
        "recipient": each.recipient,
        "since": printing.utc_text(each.since),
        "items": each.items,
    }


def _reminders_text(waiting: "tuple[Reminder, ...]") -> str:
    if not waiting:
        return "No recall waits for an acknowledgement."
    return printing.table(
        ("RELEASE", "RECIPIENT", "SINCE", "ITEMS"),
        [
            (each.release, each.recipient, printing.local_text(each.since), str(each.items))
            for each in waiting
        ],
    )


def _received_document(received: "Received") -> dict[str, Any]:
    return {
        "release": received.told.release,
        "recipient": received.told.recipient,
        "removed": len(received.told.removed),
        "left": received.left,
        "entry": received.entry,
    }


def _received_text(received: "Received") -> str:
    who = printing.plain(received.told.recipient)
    removed = printing.count_text(len(received.told.removed), "item")
    lines = [f"{who} removed {removed} of release {received.told.release}."]
    if received.left:
        lines.append(f"Still called back: {printing.count_text(received.left, 'item')}.")
    return "\n".join(lines)
