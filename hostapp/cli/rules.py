"""`rules`: standing rules for what comes in."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hostapp.cli import documents, printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, HostGroup, Session, pass_session
from hostapp.domain.errors import UsageError
from hostapp.domain.meetings import Source
from hostapp.domain.rules import Conditions, Rule, Verdict

if TYPE_CHECKING:
    from hostapp.services.rules import Matched


@click.group(cls=HostGroup, invoke_without_command=True)
@click.pass_context
def rules(ctx: click.Context) -> None:
    """List the standing rules; `add` or `remove` one, or see with `dry-run` what they touch.

    «never» wins over «ask», and «ask» over «grant».
    """
    if ctx.invoked_subcommand is None:
        _list_rules(ctx.ensure_object(Session))


@rules.command("list")
@pass_session
def list_rules(session: Session, /) -> None:
    """List the standing rules."""
    _list_rules(session)


@rules.command("add", cls=HostCommand)
@click.argument("verdict", type=click.Choice([each.name.lower() for each in Verdict]))
@click.option("--title", metavar="TEXT", help="Words in the title.")
@click.option("--series", metavar="TEXT", help="A meeting number, or the whole title.")
@click.option("--folder", type=PathArgument(path_type=Path), metavar="DIR", help="Anywhere in it.")
@click.option("--tool", type=click.Choice([each.value for each in Source]), help="The source.")
@click.option("--domain", metavar="D", help="The e-mail domain of participants.")
@click.option("--purpose", "purposes", multiple=True, metavar="P", help="Of a grant.")
@click.option("--data", multiple=True, metavar="KIND", help="Of a grant.")
@click.option("--recipient", "recipients", multiple=True, metavar="R", help="Of a grant.")
@click.option("--until", metavar="DATE", help="The last day of a grant.")
@click.option("--basis", metavar="everyone|named|solo", help="Of a grant.")
@click.option("--apply-to-new", is_flag=True, help="Decide new recordings without asking.")
@click.option("--instead-of", metavar="ID", help="Make this a new version of a rule.")
@pass_session
def add_rule(
    session: Session,
    /,
    verdict: str,
    *,
    title: str | None,
    series: str | None,
    folder: Path | None,
    tool: str | None,
    domain: str | None,
    apply_to_new: bool,
    instead_of: str | None,
    **typed: Any,
) -> None:
    """Add a rule: never, ask, or grant on these terms. All conditions given must hold."""
    hostapp = session.hostapp
    hostapp.insist_on_writing()
    given = {name: value for name, value in typed.items() if value}
    wanted = Verdict[verdict.upper()]
    if given and wanted is not Verdict.GRANT:
        raise UsageError("Only a rule that grants has terms.")
    hostapp.rules.add(
        wanted,
        Conditions(
            title=title,
            series=series,
            folder=None if folder is None else os.fsencode(folder.expanduser().absolute()),
            source=None if tool is None else Source(tool),
            domain=domain,
        ),
        hostapp.make_terms(**given) if wanted is Verdict.GRANT else None,
        decides_new=apply_to_new,
        instead_of=instead_of,
    )
    _list_rules(session)


@rules.command("remove", cls=HostCommand)
@click.argument("rule", metavar="ID")
@pass_session
def remove_rule(session: Session, /, rule: str) -> None:
    """Remove a rule; what it decided stays decided."""
    session.hostapp.insist_on_writing()
    session.hostapp.rules.remove(rule)
    _list_rules(session)


@rules.command("dry-run", cls=HostCommand)
@click.argument("rule", metavar="[ID]", required=False)
@pass_session
def dry_run(session: Session, /, rule: str | None) -> None:
    """Show which meetings the rules, or one of them, would touch; decide nothing."""
    found = list(session.hostapp.rules.dry_run(rule))
    session.answer([_matched_document(each) for each in found], lambda: _dry_text(found))


@rules.command("apply", cls=HostCommand)
@pass_session
def apply_rules(session: Session, /) -> int:
    """Decide the undecided meetings that the rules speak of."""
    hostapp = session.hostapp
    hostapp.insist_on_writing()
    outcome = hostapp.rules.apply(progress=session.bar("Reading files"))
    lines = [f"Decided: {printing.count_text(len(outcome.decided), 'meeting')}."]
    lines += [printing.plain(f"  {each.id}: {each.reason}") for each in outcome.not_decided]
    session.answer(documents.outcome_document(outcome), lambda: "\n".join(lines))
    for remark in outcome.remarks:
        session.say(remark)
    return Exit.COULD_NOT if outcome.not_decided else Exit.DONE


def _list_rules(session: Session, /) -> None:
    known = session.hostapp.rules.all()
    session.answer(
        [_document(each) for each in known],
        lambda: (
            printing.table(
                ("RULE", "VERSION", "SAYS", "OF", "NEW ONES"),
                [
                    (
                        each.id,
                        str(each.version),
                        each.verdict.name.lower(),
                        _conditions_text(each),
                        "decided" if each.decides_new else "wait",
                    )
                    for each in known
                ],
            )
            if known
            else "There is no rule: add one with «hostapp rules add never --title …»."
        ),
    )


def _document(rule: Rule) -> documents.Document:
    return {
        "id": rule.id,
        "version": rule.version,
        "verdict": rule.verdict.name.lower(),
        "conditions": _conditions(rule),
        "terms": None if rule.terms is None else documents.terms_document(rule.terms),
        "apply_to_new": rule.decides_new,
    }


def _conditions(rule: Rule) -> dict[str, str]:
    conditions = rule.conditions
    found = {
        "title": conditions.title,
        "series": conditions.series,
        "folder": None if conditions.folder is None else os.fsdecode(conditions.folder),
        "tool": None if conditions.source is None else conditions.source.value,
        "domain": conditions.domain,
    }
    return {name: value for name, value in found.items() if value is not None}


def _conditions_text(rule: Rule) -> str:
    return ", ".join(f"{name} «{value}»" for name, value in _conditions(rule).items())


def _matched_document(each: "Matched") -> documents.Document:
    return {
        "meeting": each.meeting,
        "title": each.title,
        "status": each.status.value,
        "verdict": each.ruling.verdict.name.lower(),
        "rules": [rule.id for rule in each.ruling.rules],
        "overruled": [rule.id for rule in each.ruling.overruled],
        "decides": each.decides,
    }


def _dry_text(found: "Sequence[Matched]") -> str:
    rows = [
        (
            each.meeting,
            each.status.value,
            each.ruling.verdict.name.lower(),
            " ".join(rule.id for rule in each.ruling.rules),
            " ".join(rule.id for rule in each.ruling.overruled),
            each.title,
        )
        for each in found
    ]
    decided = sum(each.decides for each in found)
    heads = ("MEETING", "CONSENT", "RULES SAY", "BY", "OVERRULED", "TITLE")
    lines = [printing.table(heads, rows)] if rows else []
    count = printing.count_text(len(found), "meeting")
    return "\n".join([*lines, f"{count} matched, {decided:,} would be decided by «rules apply»."])
