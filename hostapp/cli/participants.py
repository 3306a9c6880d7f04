"""`answer`: what participants say."""

from pathlib import Path

import click

from hostapp.cli import documents, printing
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer
from hostapp.services.outcome import Outcome


@click.command(cls=HostCommand)
@click.argument("meeting", required=False)
@click.argument("person", required=False)
@click.argument("said", metavar="yes|no|withdraw", required=False)
@click.option("--csv", "table", type=click.Path(path_type=Path), metavar="FILE", help="A list.")
@click.option("--purpose", "purposes", multiple=True, metavar="P", help="Only for this use.")
@click.option(
    "--evidence", type=click.Path(path_type=Path), metavar="FILE", help="What shows the answer."
)
@click.option("--all-meetings", is_flag=True, help="For every meeting with that person.")
@pass_session
def answer(
    session: Session,
    /,
    meeting: str | None,
    person: str | None,
    said: str | None,
    *,
    table: Path | None,
    purposes: tuple[str, ...],
    evidence: Path | None,
    all_meetings: bool,
) -> int:
    """Record what a participant says: yes, no or withdraw.

    With --csv, many at once: a file with the heads «name» or «email», «answer», and if need
    be «date» and «meeting»; without a meeting, an answer holds for all with that person.
    """
    if table is not None:
        if meeting is not None:
            raise UsageError("Name a meeting and a person, or a list with --csv, not both.")
        return _answer(session, session.hostapp.answers.record_list(table))
    if meeting is None or person is None or said is None:
        raise UsageError("Say who answers what: hostapp answer MEETING PERSON yes|no|withdraw.")
    hostapp = session.hostapp
    chosen = hostapp.listing.resolve(meeting)
    outcome = hostapp.answers.record(
        chosen,
        hostapp.answers.person_in(chosen, person),
        _said(said),
        purposes=hostapp.vocabulary.require(purposes) or None,
        evidence=evidence,
        all_meetings=all_meetings,
        progress=session.bar("Reading files"),
    )
    return _answer(session, outcome)


def _said(word: str) -> Answer:
    try:
        return Answer(word)
    except ValueError as error:
        raise UsageError(f"«{word}» is no answer: say yes, no or withdraw.") from error


def _answer(session: Session, outcome: Outcome) -> int:
    session.answer(documents.outcome_document(outcome), lambda: _text(outcome))
    for remark in outcome.remarks:
        session.say(remark)
    return Exit.DONE if outcome.decided and not outcome.not_decided else Exit.COULD_NOT


def _text(outcome: Outcome) -> str:
    count = printing.count_text(len(outcome.decided), "meeting")
    lines = [f"Recorded, for {count}."] if outcome.decided else []
    lines += [f"  {printing.plain(each.id)}: {each.reason}" for each in outcome.not_decided]
    return "\n".join(lines)
