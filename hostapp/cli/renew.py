"""`renew`: grant again what ends soon, on the same terms."""

import click

from hostapp.cli import documents, printing
from hostapp.cli.decide import decided_on
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.errors import UsageError


@click.command(cls=HostCommand)
@click.argument("meetings", metavar="[MEETING]...", nargs=-1)
@click.option("--until", metavar="DATE", help="The new last day.")
@click.option("--ending", is_flag=True, help="All meetings whose grants end soon.")
@pass_session
def renew(
    session: Session, /, meetings: tuple[str, ...], *, until: str | None, ending: bool
) -> int:
    """Grant again on the same terms with a new end; without a meeting, list what ends soon."""
    hostapp = session.hostapp
    soon = hostapp.renewal.ending()
    if not meetings and not ending:
        document = [
            {
                "id": each.meeting,
                "title": each.title,
                "valid_until": printing.utc_text(each.until),
                "purposes": list(each.purposes),
            }
            for each in soon
        ]
        rows = [(each.meeting, printing.last_day_text(each.until), each.title) for each in soon]
        session.answer(
            document,
            lambda: (
                printing.table(("MEETING", "LAST DAY", "TITLE"), rows)
                if rows
                else "Nothing ends soon."
            ),
        )
        return Exit.DONE
    if until is None:
        raise UsageError("Say until when: hostapp renew MEETING --until DATE.")
    words = [*meetings, *(each.meeting for each in soon if ending)]
    end = hostapp.make_terms(until=until).until
    outcome = decided_on(
        session,
        words,
        lambda ids: hostapp.renewal.renew(ids, end, progress=session.bar("Reading files")),
    )
    lines = [f"Renewed: {printing.count_text(len(outcome.decided), 'meeting')}."]
    lines += [printing.plain(f"  {each.id}: {each.reason}") for each in outcome.not_decided]
    session.answer(documents.outcome_document(outcome), lambda: "\n".join(lines))
    return Exit.DONE if outcome.decided and not outcome.not_decided else Exit.COULD_NOT
