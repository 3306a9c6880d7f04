"""`scan` and `folders`: find meetings on disk."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hostapp.cli import documents, printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, HostGroup, Session, pass_session
from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.meetings import MeetingState
from hostapp.domain.state_sentences import state_words

if TYPE_CHECKING:
    from hostapp.domain.identifiers import MeetingId
    from hostapp.services.rows import ScanProgress, ScanSummary, SkippedPath
    from hostapp.wiring import Hostapp

FOLDER = PathArgument(path_type=Path)


@click.command(cls=HostCommand)
@click.argument("folders", metavar="[FOLDER]...", nargs=-1, type=FOLDER)
@pass_session
def scan(session: Session, /, folders: tuple[Path, ...]) -> int:
    """Find new, changed and moved meetings; the named folders are remembered."""
    hostapp = session.hostapp
    hostapp.insist_on_writing()
    missing = _remember(hostapp, folders)
    bar = session.bar("Scanning", unit="meetings")

    def progress(so_far: "ScanProgress") -> None:
        bar(so_far.meetings, 0)

    found = hostapp.scan.run(progress=progress)
    summary = replace(found, skipped=(*missing, *found.skipped))
    bar.clear()
    read = hostapp.reading.run(progress=session.bar("Reading lengths and words", unit="meetings"))
    hostapp.refresh([*summary.changed_meetings, *read.words])
    with hostapp.library.reading():
        summary = replace(summary, by_state=hostapp.library.listing.tally().by_state)
    _catch_up(session)
    ruled = _apply_rules(session)
    document = {**documents.scan_document(summary), "decided_by_rule": list(ruled)}
    session.answer(document, lambda: _summary_text(summary, len(ruled)))
    return Exit.COULD_NOT if missing else Exit.DONE


def _remember(hostapp: "Hostapp", folders: Iterable[Path]) -> "list[SkippedPath]":
    """Remember folders; return those that are not there. Raises `UsageError` if none is."""
    from hostapp.services.rows import SkippedPath

    known = {folder.path for folder in hostapp.folders.remembered()}
    missing: list[SkippedPath] = []
    wrong: UsageError | None = None
    there = False
    for folder in folders:
        try:
            if folder.absolute() not in known:
                hostapp.folders.add(folder)
            there = True
        except UsageError as error:
            wrong = wrong or error
            missing.append(SkippedPath(str(folder.absolute()), str(error)))
    if wrong is not None and not there:
        raise wrong
    return missing


def _catch_up(session: Session) -> None:
    """Bind what joined decided meetings; without a key that waits, and a scan need not fail."""
    try:
        outcome = session.hostapp.decide.catch_up(progress=session.bar("Reading files"))
    except UnavailableError as error:
        session.say(f"New files of decided meetings wait to be written down: {error}")
    else:
        for remark in outcome.remarks:
            session.say(remark)


def _apply_rules(session: Session) -> "tuple[MeetingId, ...]":
    """Decide what is new by those rules that may; without a key it waits."""
    try:
        outcome = session.hostapp.rules.apply_to_new(progress=session.bar("Reading files"))
    except UnavailableError as error:
        session.say(f"New meetings wait to be decided by rule: {error}")
        return ()
    for remark in outcome.remarks:
        session.say(remark)
    return outcome.decided


@click.group(cls=HostGroup, invoke_without_command=True)
@click.pass_context
def folders(ctx: click.Context) -> None:
    """List the remembered folders; `add` or `remove` one."""
    if ctx.invoked_subcommand is None:
        _list_folders(ctx.ensure_object(Session))


@folders.command("add")
@click.argument("folder", type=FOLDER)
@pass_session
def add_folder(session: Session, /, folder: Path) -> None:
    """Remember a folder, to be scanned from now on."""
    session.hostapp.insist_on_writing()
    session.hostapp.folders.add(folder)
    _list_folders(session)


@folders.command("remove")
@click.argument("folder", type=FOLDER)
@pass_session
def remove_folder(session: Session, /, folder: Path) -> None:
    """Forget a folder; decisions stay, and the meetings that have one."""
    session.hostapp.insist_on_writing()
    session.hostapp.folders.remove(folder)
    session.say(
        "What was decided stays. Meetings that nobody decided on left the list; nothing on disk"
        " was touched."
    )
    _list_folders(session)


def _list_folders(session: Session, /) -> None:
    remembered = session.hostapp.folders.remembered()
    session.answer(
        documents.folders_document(remembered),
        lambda: (
            "\n".join(
                printing.plain(each.text) + ("" if each.here else "  (not there)")
                for each in remembered
            )
            or "No folder is remembered: name one with «hostapp scan FOLDER»."
        ),
    )


def _tally(head: str, counts: Sequence[tuple[str, int]]) -> list[str]:
    shown = ", ".join(f"{name} {number:,}" for name, number in counts)
    return [f"{head}: {shown}."] if counts else []


def _states_in_words(counts: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return [(state_words(MeetingState(state)), number) for state, number in counts]


def _summary_text(summary: "ScanSummary", ruled: int) -> str:
    found = sum(count for _, count in summary.by_source)
    meetings = printing.count_text(found, "meeting")
    folders = printing.count_text(len(summary.folders), "folder")
    changes = (
        f"{summary.added:,} new, {summary.changed:,} changed, {summary.moved:,} moved, "
        f"{summary.not_seen:,} not seen"
    )
    lines = [f"{meetings} in {folders}: {changes}."]
    lines += [f"Decided by rule: {printing.count_text(ruled, 'meeting')}."] if ruled else []
    lines += _tally("By tool", summary.by_source)
    lines += _tally("By state", _states_in_words(summary.by_state))
    lines += [printing.plain(note) for note in summary.notes]
    if summary.skipped:
        lines.append(f"Left out: {printing.count_text(len(summary.skipped), 'path')}.")
        lines += [printing.plain(f"  {each.path}: {each.reason}") for each in summary.skipped]
    return "\n".join(lines)
