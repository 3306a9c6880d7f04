"""`grant`, `refuse`, `revoke` and `reopen`: decide."""

from collections.abc import Callable, Iterable
from typing import Any

import click

from hostapp.cli import documents, printing
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.cli.touched import tell_touched
from hostapp.domain.errors import UsageError
from hostapp.domain.events import Notice
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.sentences import effect
from hostapp.domain.terms import Basis, Terms
from hostapp.services.local_zone import zone_at_end
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.terms import HOST_STATES

Decision = Callable[[list[MeetingId]], Outcome]

meetings_argument = click.argument("meetings", metavar="MEETING...", nargs=-1, required=True)
purposes_option = click.option(
    "--purpose", "purposes", multiple=True, metavar="P", help="Only this use; may be repeated."
)
note_option = click.option("--note", metavar="T", help="A note to yourself; it can be erased.")


@click.command(cls=HostCommand)
@meetings_argument
@purposes_option
@click.option("--data", multiple=True, metavar="KIND", help="Only this kind of data; repeatable.")
@click.option("--recipient", "recipients", multiple=True, metavar="R", help="Who may use it.")
@click.option("--until", metavar="DATE", help="The last day on which it holds.")
@click.option(
    "--basis",
    default=Basis.EVERYONE.value,
    show_default=True,
    metavar="everyone|named|solo",
    help="Whose yes it rests on.",
)
@note_option
@click.option("--anyway", is_flag=True, help="Also meetings that are incomplete or unsure.")
@pass_session
def grant(
    session: Session, /, meetings: tuple[str, ...], note: str | None, *, anyway: bool, **typed: Any
) -> int:
    """Allow meetings to train AI, on stated terms.

    Without options: speech recognition, from audio, participant audio and transcript, by your
    own team, with no end; and you state that everyone in the recording agreed.
    """
    hostapp = session.hostapp
    terms = hostapp.make_terms(**typed)
    outcome = decided_on(
        session,
        meetings,
        lambda ids: hostapp.decide.grant(
            ids,
            terms,
            note=note,
            anyway=anyway,
            notice=_show_notice(session),
            progress=session.bar("Reading files"),
        ),
    )
    return _answer(session, outcome, "Granted", [_effect(session, terms), HOST_STATES[terms.basis]])


@click.command(cls=HostCommand)
@meetings_argument
@purposes_option
@note_option
@pass_session
def refuse(session: Session, /, meetings: tuple[str, ...], **typed: Any) -> int:
    """Say no: these meetings may not train AI."""
    outcome = _deny(session, meetings, session.hostapp.decide.refuse, **typed)
    return _answer(session, outcome, "Refused")


@click.command(cls=HostCommand)
@meetings_argument
@purposes_option
@note_option
@pass_session
def revoke(session: Session, /, meetings: tuple[str, ...], **typed: Any) -> int:
    """Take an earlier grant back."""
    outcome = _deny(session, meetings, session.hostapp.decide.revoke, **typed)
    return _answer(session, outcome, "Revoked")


@click.command(cls=HostCommand)
@meetings_argument
@pass_session
def reopen(session: Session, /, meetings: tuple[str, ...]) -> int:
    """Undo a refusal: the meetings are undecided again."""
    outcome = decided_on(session, meetings, session.hostapp.decide.reopen)
    return _answer(session, outcome, "Reopened")


def _deny(
    session: Session,
    /,
    meetings: Iterable[str],
    verb: Callable[..., Outcome],
    *,
    purposes: Iterable[str],
    note: str | None,
) -> Outcome:
    """Name the releases that a no touches, then write it."""
    chosen = _purposes(session, purposes)

    def decide(ids: list[MeetingId]) -> Outcome:
        tell_touched(session, ids, purposes=chosen)
        return verb(ids, chosen, note=note, progress=session.bar("Reading files"))

    return decided_on(session, meetings, decide)


def _show_notice(session: Session, /) -> Notice | None:
    """Show a person what a host should read first; a program is shown nothing."""
    if session.json:
        return None
    from hostapp.services.notices import HOST

    shown = session.hostapp.notices.current(HOST)
    session.say("\n".join((f"{shown.title}.", *shown.paragraphs)))
    return shown.notice


def _purposes(session: Session, /, names: Iterable[str]) -> frozenset[PurposeId] | None:
    return session.hostapp.vocabulary.require(names) or None


def decided_on(session: Session, /, words: Iterable[str], decision: Decision) -> Outcome:
    """Decide on the meetings that the words name; list the words that name none.

    Raises `UsageError` if no word names a meeting.
    """
    session.insist_on_soundness()
    ids: list[MeetingId] = []
    unknown: list[NotDecided] = []
    wrong: UsageError | None = None
    for word in dict.fromkeys(words):
        try:
            chosen = session.hostapp.listing.resolve(word)
        except UsageError as error:
            wrong = wrong or error
            unknown.append(NotDecided(MeetingId(word), str(error)))
        else:
            ids += [chosen] if chosen not in ids else []
    if wrong is not None and not ids:
        raise wrong
    return decision(ids).and_not_decided(unknown)


def _answer(session: Session, /, outcome: Outcome, done: str, more: Iterable[str] = ()) -> int:
    session.answer(documents.outcome_document(outcome), lambda: _text(outcome, done, more))
    for remark in outcome.remarks:
        session.say(remark)
    return Exit.DONE if outcome.decided and not outcome.not_decided else Exit.COULD_NOT


def _text(outcome: Outcome, done: str, more: Iterable[str]) -> str:
    lines = []
    if outcome.decided:
        lines = [f"{done}: {printing.count_text(len(outcome.decided), 'meeting')}.", *more]
    if outcome.not_decided:
        lines.append(f"Not decided: {printing.count_text(len(outcome.not_decided), 'meeting')}.")
        lines += [printing.plain(f"  {each.id}: {each.reason}") for each in outcome.not_decided]
    return "\n".join(lines)


def _effect(session: Session, terms: Terms) -> str:
    hostapp = session.hostapp
    labels = {purpose.id: purpose.label for purpose in hostapp.vocabulary.purposes()}
    return f"{effect(terms, labels, zone=zone_at_end(terms.until))}."
