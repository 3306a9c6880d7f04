"""`answer`, `ask` and `forget`: what participants say, and how they are asked."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hostapp.cli import documents, printing
from hostapp.cli.arguments import PathArgument
from hostapp.cli.errors import Exit
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.cli.touched import Reach, tell_all_touched, tell_touched
from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.terms import Basis
from hostapp.services.outcome import Outcome

if TYPE_CHECKING:
    from hostapp.services.answers import Quote
    from hostapp.services.asking import Request
    from hostapp.services.forgetting import Forgotten

FILE = PathArgument(path_type=Path)
LARGEST_REPLY = 1 << 20
"""Bytes that are read of a reply."""
STILL_OUT = (
    "Forgetting erases the name here and calls nothing back. What this person said or shows was"
    " released:"
)


@click.command(cls=HostCommand)
@click.argument("words", metavar="[MEETING PERSON] yes|no|withdraw", nargs=-1)
@click.option("--csv", "table", type=FILE, metavar="FILE", help="A list.")
@click.option("--code", metavar="CODE", help="The code of a request, instead of who and where.")
@click.option("--reply", type=FILE, metavar="FILE", help="A reply that holds such a code.")
@click.option("--purpose", "purposes", multiple=True, metavar="P", help="Only for this use.")
@click.option("--evidence", type=FILE, metavar="FILE", help="What shows the answer.")
@click.option("--passage", type=int, metavar="N", help="Evidence: as «show --passages» counts.")
@click.option("--all-meetings", is_flag=True, help="For every meeting with that person.")
@pass_session
def answer(
    session: Session,
    /,
    words: tuple[str, ...],
    *,
    table: Path | None,
    code: str | None,
    reply: Path | None,
    **given: Any,
) -> int:
    """Record what a participant says: yes, no or withdraw.

    With --csv, many at once: a file with the heads «name» or «email», «answer», and if need
    be «date» and «meeting»; without a meeting, an answer holds for all with that person. With
    --code or --reply, the answer to a request that `ask` wrote.
    """
    ways = [way for way in (table, code, reply) if way is not None]
    if len(ways) > 1 or (table is not None and words):
        raise UsageError("Name a meeting and a person, a list, a code or a reply: one of them.")
    if table is not None:
        return _answer(session, _by_list(session, table))
    if ways:
        return _answer(session, _by_code(session, words, code or _text_of(reply), **given))
    return _answer(session, _by_name(session, words, **given))


def _by_name(
    session: Session,
    /,
    words: tuple[str, ...],
    *,
    purposes: tuple[str, ...],
    evidence: Path | None,
    passage: int | None,
    all_meetings: bool,
) -> Outcome:
    if len(words) != len(("meeting", "person", "answer")):
        raise UsageError("Say who answers what: hostapp answer MEETING PERSON yes|no|withdraw.")
    meeting, person, said = words
    hostapp = session.hostapp
    chosen = hostapp.listing.resolve(meeting)
    who, answer = hostapp.answers.person_in(chosen, person), _said(said)
    uses = hostapp.vocabulary.require(purposes) or None
    if answer is not Answer.YES:
        wide = hostapp.library.meetings_with(person=who) if all_meetings else ()
        tell_touched(session, {chosen, *wide}, purposes=uses, person=who)
    return hostapp.answers.record(
        chosen,
        who,
        answer,
        purposes=uses,
        evidence=evidence if passage is None else _passage(session, chosen, passage),
        all_meetings=all_meetings,
        progress=session.bar("Reading files"),
    )


def _by_list(session: Session, /, table: Path) -> Outcome:
    answers = session.hostapp.answers
    read = answers.read_list(table)
    tell_all_touched(
        session,
        [
            Reach({each.id for each in said.meetings}, said.purposes, said.person)
            for _, said in read.said
            if said.answer is not Answer.YES
        ],
    )
    return answers.record_list(read, progress=session.bar("Reading files"))


def _by_code(
    session: Session,
    /,
    words: tuple[str, ...],
    reply: str,
    *,
    purposes: tuple[str, ...],
    evidence: Path | None,
    passage: int | None,
    all_meetings: bool,
) -> Outcome:
    if len(words) != 1:
        raise UsageError("Say what the answer is: hostapp answer --code CODE yes|no|withdraw.")
    if purposes or all_meetings or passage is not None:
        raise UsageError("A code stands for a meeting and its uses: leave other options out.")
    answer, asking = _said(words[0]), session.hostapp.asking
    if answer is not Answer.YES:
        asked = asking.matched(reply)
        tell_touched(session, {asked.meeting}, purposes=asked.purposes, person=asked.person)
    return asking.record(reply, answer, evidence=evidence, progress=session.bar("Reading files"))


def _passage(session: Session, /, meeting: MeetingId, number: int) -> "Quote":
    found = session.hostapp.consent_passages.of(meeting)
    if not 1 <= number <= len(found):
        count = printing.count_text(len(found), "passage")
        raise UsageError(f"There is no passage {number}: «show --passages» finds {count}.")
    return found[number - 1].quote


def _text_of(reply: Path | None) -> str:
    try:
        if reply is None:
            return ""
        with reply.open("rb") as file:
            return file.read(LARGEST_REPLY).decode("utf-8", "replace")
    except OSError as error:
        raise UnavailableError(f"{reply} cannot be read: {error.strerror or error}.") from error


@click.command(cls=HostCommand)
@click.argument("meeting")
@click.option("--person", "people", multiple=True, metavar="P", help="Only this person.")
@click.option("--out", required=True, type=FILE, metavar="DIR", help="Where the texts go.")
@click.option("--purpose", "purposes", multiple=True, metavar="P", help="The use to ask for.")
@click.option("--data", multiple=True, metavar="KIND", help="The kind of data.")
@click.option("--recipient", "recipients", multiple=True, metavar="R", help="Who would use it.")
@click.option("--until", metavar="DATE", help="The last day on which it would hold.")
@click.option("--language", default="en", show_default=True, metavar="L", help="Of the notice.")
@pass_session
def ask(
    session: Session,
    /,
    meeting: str,
    people: tuple[str, ...],
    *,
    out: Path,
    language: str,
    **typed: Any,
) -> None:
    """Write a request to each participant, with a code that brings the answer back.

    Hostapp sends nothing: send the texts as mails or messages yourself. Record what comes back
    with `answer --reply FILE` or `answer --code CODE`.
    """
    hostapp = session.hostapp
    hostapp.insist_on_writing()
    chosen = hostapp.listing.resolve(meeting)
    requests = hostapp.asking.ask(
        chosen,
        [hostapp.answers.person_in(chosen, each) for each in people],
        hostapp.make_terms(basis=Basis.NAMED.value, **typed),
        language=language,
    )
    paths = _write(out, requests)
    session.answer(
        {
            "meeting": chosen,
            "requests": [
                {
                    "person": each.person,
                    "name": each.name,
                    "email": each.email,
                    "code": each.code,
                    "subject": each.subject,
                    "path": os.fspath(path),
                }
                for each, path in zip(requests, paths, strict=True)
            ],
        },
        lambda: printing.table(
            ("PERSON", "CODE", "TEXT"),
            [(each.name, each.code, str(path)) for each, path in zip(requests, paths, strict=True)],
        ),
    )


@click.command(cls=HostCommand)
@click.argument("person")
@pass_session
def forget(session: Session, /, person: str) -> int:
    """Erase a person's name everywhere in the store; what was decided stays.

    The recordings themselves are never changed. Backups that you keep elsewhere hold the name
    still; when one is restored here, it is erased again. The releases that hold what they said
    are listed first: forgetting calls nothing back.
    """
    hostapp = session.hostapp
    hostapp.insist_on_writing()
    chosen = hostapp.forgetting.person_named(person)
    touched = tell_touched(
        session, hostapp.forgetting.meetings_of(chosen), person=chosen, reaches=STILL_OUT
    )
    done = hostapp.forgetting.forget(chosen)
    hostapp.refresh(done.meetings)
    session.answer(
        {
            "person": done.person,
            "shown": done.shown,
            "meetings": list(done.meetings),
            "folders": list(done.folders),
            "rules": list(done.rules),
            "evidence": done.evidence,
            "backups": done.backups,
            "deleted": list(done.deleted),
            "left": list(done.left),
            "releases": [each.release for each in touched],
        },
        lambda: _forgotten_text(done),
    )
    return Exit.COULD_NOT if done.left else Exit.DONE


def _forgotten_text(done: "Forgotten") -> str:
    counts = (
        printing.count_text(len(done.meetings), "meeting"),
        printing.count_text(done.evidence, "piece of evidence", "pieces of evidence"),
        printing.count_text(done.backups, "automatic backup"),
    )
    lines = [
        f"Forgotten: {done.shown} stands where the name was. Decisions stay as they are.",
        "Erased from {}, {} and {}.".format(*counts),
        "Backups elsewhere, and the recordings themselves, still hold it.",
    ]
    lines += [f"Left out until you rename it and scan: {each}" for each in done.folders]
    lines += [f"Removed, since it named them: rule {each}." for each in done.rules]
    lines += [f"Deleted, since it could not be rewritten: {each}" for each in done.deleted]
    lines += [f"The name still stands in {each}." for each in done.left]
    if done.left:
        lines.append("Close other windows of Hostapp and forget them again; a recipient's name or")
        lines.append("your own wording of a notice stays, because decisions rest on it.")
    return "\n".join(map(printing.plain, lines))


def _write(out: Path, requests: "Iterable[Request]") -> list[Path]:
    paths = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        for each in requests:
            path = out / f"ask-{each.code}.txt"
            to = f"{each.name} <{each.email}>" if each.email else each.name
            head = f"To: {to}\nSubject: {each.subject}\n\n"
            path.write_text(head + each.text, encoding="utf-8")
            paths.append(path)
    except OSError as error:
        raise UnavailableError(f"{out} cannot be written: {error.strerror or error}.") from error
    return paths


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
