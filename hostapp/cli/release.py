"""`export` and `releases`: let out what is allowed, with its proof, and follow it."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hostapp.cli import printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.errors import Exit
from hostapp.cli.printing import utc_text
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.terms import OWN_TEAM, normal_recipient

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostapp.domain.release_events import ReleaseId
    from hostapp.release.plan import Cut, LeftOut, Plan
    from hostapp.services.export import Exported
    from hostapp.services.recalls import Reminder
    from hostapp.services.releases import ReleaseRow
    from hostapp.wiring import Hostapp

MOST_SHOWN = 20
"""Lines of a list that people read; JSON holds all."""


@click.command(cls=HostCommand)
@click.argument("folder", metavar="DIR", type=PathArgument(path_type=Path))
@click.option("--purpose", required=True, metavar="P", help="What it will be used for.")
@click.option("--recipient", default=OWN_TEAM, show_default=True, metavar="R", help="Who gets it.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="F",
    help="huggingface (the default), nemo, lhotse, kaldi, webdataset, text or files; repeatable.",
)
@click.option("--meeting", "meetings", multiple=True, metavar="M", help="Only this; repeatable.")
@click.option(
    "--mask-with", "maskers", multiple=True, metavar="TOOL", help="Mask more; repeatable."
)
@click.option("--dry-run", is_flag=True, help="Only show what would go, and what stays and why.")
@pass_session
def export(
    session: Session,
    /,
    folder: Path,
    *,
    purpose: str,
    recipient: str,
    formats: tuple[str, ...],
    meetings: tuple[str, ...],
    maskers: tuple[str, ...],
    dry_run: bool,
) -> int:
    """Make a release in DIR, a new folder: exactly what is allowed, with its proof.

    Exits with 3 if nothing may go.
    """
    hostapp = session.hostapp
    for remark in hostapp.releases.resume() if hostapp.releases.interrupted() else ():
        session.say(printing.plain(remark))
    (use,) = hostapp.vocabulary.require([purpose])
    chosen = [hostapp.listing.resolve(each) for each in meetings] or None
    plan = hostapp.planning.plan(
        use,
        normal_recipient(recipient),
        formats,
        chosen,
        maskers=maskers,
        progress=session.bar("Asking the gate", unit="meetings"),
    )
    if dry_run:
        session.answer(_plan_document(plan, folder), lambda: _plan_text(plan, hostapp))
        return Exit.DONE if plan.meetings else Exit.NOT_ALLOWED
    hostapp.insist_on_writing()
    done = hostapp.export.write(plan, folder, progress=session.bar("Writing"))
    if done.remark is not None:
        session.say(printing.plain(done.remark))
    session.answer(_document(done, plan), lambda: _text(done, plan, hostapp))
    return Exit.NOT_ALLOWED if done.path is None else Exit.DONE


@click.command(cls=HostCommand)
@pass_session
def releases(session: Session, /) -> None:
    """List what was released, for whom and for what."""
    hostapp = session.hostapp
    for remark in hostapp.releases.resume() if hostapp.releases.interrupted() else ():
        session.say(printing.plain(remark))
    rows = hostapp.releases.all()
    waiting = {each.release: each for each in hostapp.recalls.reminders()} if rows else {}
    session.answer(
        [_row_document(row, waiting.get(row.release)) for row in rows],
        lambda: _rows_text(rows, waiting),
    )


def _document(done: "Exported", plan: "Plan") -> dict[str, Any]:
    return {
        "path": None if done.path is None else os.fspath(done.path),
        "items": done.items,
        "left_out": _left_document(done.left_out),
        "cut": [_cut_document(meeting, cut) for meeting, cut in done.cuts],
        "entry": done.entry,
        "release": done.release if done.path is not None else None,
        "masked": plan.masked,
    }


def _plan_document(plan: "Plan", folder: Path) -> dict[str, Any]:
    return {
        "path": os.fspath(folder),
        "items": None,
        "meetings": [each.meeting for each in plan.meetings],
        "left_out": _left_document(plan.left_out),
        "cut": [_cut_document(each.meeting, cut) for each in plan.meetings for cut in each.cuts],
        "entry": None,
        "speech_seconds": round(plan.seconds, 1),
        "bytes_to_read": plan.size,
        "masked": plan.masked,
        "findings": _findings(plan),
    }


def _left_document(left: "tuple[LeftOut, ...]") -> list[dict[str, Any]]:
    return [
        {
            "meeting": each.meeting,
            "reason": each.reason,
            "path": None if each.path is None else os.fsdecode(each.path),
        }
        for each in left
    ]


def _cut_document(meeting: str, cut: "Cut") -> dict[str, str]:
    return {"meeting": meeting, "person": cut.person, "method": cut.method.value}


def _findings(plan: "Plan") -> list[dict[str, Any]]:
    return [
        {"kind": kind, "text": text, "count": count}
        for (kind, text), count in sorted(plan.findings.items())
    ]


def _plan_text(plan: "Plan", hostapp: "Hostapp") -> str:
    minutes = plan.seconds / 60
    count = printing.count_text(len(plan.meetings), "meeting")
    size = printing.size_text(plan.size)
    lines = [
        f"May go: {count}, about {minutes:,.1f} minutes of speech, {size} to read.",
        *_reasons(plan, plan.left_out, hostapp),
        *_findings_lines(plan),
        "Nothing was written.",
    ]
    return "\n".join(lines)


def _text(done: "Exported", plan: "Plan", hostapp: "Hostapp") -> str:
    if done.path is None:
        return "\n".join(["Nothing may go.", *_reasons(plan, done.left_out, hostapp)])
    count, place = printing.count_text(done.items, "item"), printing.plain(str(done.path))
    lines = [f"{count} released to {place} (entry {done.entry})."]
    return "\n".join([*lines, *_reasons(plan, done.left_out, hostapp)])


def _reasons(plan: "Plan", left: "tuple[LeftOut, ...]", hostapp: "Hostapp") -> list[str]:
    from hostapp.release.method_words import METHOD_WORDS

    lines = [f"Stays: {_what(each, hostapp)}: {each.reason}" for each in left]
    if len(lines) > MOST_SHOWN:
        lines[MOST_SHOWN:] = [f"… and {len(lines) - MOST_SHOWN:,} more (--json shows all)."]
    people = {cut.person for meeting in plan.meetings for cut in meeting.cuts}
    names = hostapp.keepsakes.people(people)
    for meeting in plan.meetings:
        for cut in meeting.cuts:
            who = names.get(cut.person, cut.person)
            where, how = _title(meeting.meeting, hostapp), METHOD_WORDS[cut.method]
            lines.append(f"Cut: {who} in {where}: {how}.")
    masked = ", ".join(f"{count:,} {kind}" for kind, count in plan.masked.items())
    if masked:
        lines.append(f"Masked in texts: {masked}.")
    return [printing.plain(line) for line in lines]


def _findings_lines(plan: "Plan") -> list[str]:
    """Show what is masked, to be looked through before it goes."""
    lines = [f"  {kind}: {text}" for kind, text in sorted(plan.findings)]
    if len(lines) > MOST_SHOWN:
        lines[MOST_SHOWN:] = [f"  … and {len(lines) - MOST_SHOWN:,} more (--json shows all)."]
    return [printing.plain(line) for line in lines]


def _what(left: "LeftOut", hostapp: "Hostapp") -> str:
    title = _title(left.meeting, hostapp)
    if left.path is None:
        return title
    return f"{os.path.basename(os.fsdecode(left.path))} of {title}"


def _title(meeting: str, hostapp: "Hostapp") -> str:
    from hostapp.domain.identifiers import MeetingId

    return hostapp.listing.row(MeetingId(meeting)).title


def _row_document(row: "ReleaseRow", waiting: "Reminder | None") -> dict[str, Any]:
    return {
        "release": row.release,
        "at": utc_text(row.at),
        "purpose": row.purpose,
        "recipient": row.recipient,
        "items": row.items,
        "meetings": row.meetings,
        "entry": row.entry,
        "abandoned": row.abandoned,
        "unanswered": 0 if waiting is None else waiting.items,
        "unanswered_since": None if waiting is None else utc_text(waiting.since),
    }


def _rows_text(rows: "tuple[ReleaseRow, ...]", waiting: "Mapping[ReleaseId, Reminder]") -> str:
    if not rows:
        return "Nothing was released yet."
    heads = ("RELEASE", "WHEN", "PURPOSE", "RECIPIENT", "ITEMS", "STATE")
    shown = printing.table(heads, map(_row_cells, rows))
    return "\n".join([shown, *map(_reminder_text, waiting.values())])


def _reminder_text(each: "Reminder") -> str:
    """Remind of a recall that its recipient has not answered."""
    count, since = printing.count_text(each.items, "item"), printing.local_text(each.since)
    return printing.plain(
        f"Called back from {each.recipient}, with no answer since {since}: {count} of"
        f" {each.release}. Remind them, and take the answer in: hostapp acknowledge FILE"
    )


def _row_cells(row: "ReleaseRow") -> tuple[str, ...]:
    items = "erased" if row.items is None else f"{row.items:,}"
    state = "abandoned" if row.abandoned else "released"
    return row.release, printing.local_text(row.at), row.purpose, row.recipient, items, state
