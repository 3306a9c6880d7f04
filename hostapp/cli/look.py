"""`list`, `show` and `history`: look at meetings."""

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

import click

from hostapp.cli import documents, printing, searching
from hostapp.cli.session import HostCommand, Session, pass_session
from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.meetings import Confidence, MeetingState, Source
from hostapp.domain.outcomes import OutReason
from hostapp.domain.state_sentences import BY_GUESS, advice, in_words, state_words, worth_saying
from hostapp.domain.status import Status

if TYPE_CHECKING:
    from hostapp.services.history import HistoryRow
    from hostapp.services.rows import MeetingRow

_WHY: Final = {
    OutReason.PERSON_REFUSED: "said no",
    OutReason.PERSON_WITHDREW: "withdrew",
    OutReason.NO_RECORDED_YES: "no yes is recorded",
    OutReason.OWN_TRACK: "the track of somebody who is out",
    OutReason.FACES: "may show somebody who is out",
    OutReason.FILE_CHANGED: "changed since the decision",
    OutReason.FILE_NEW: "came after the decision",
    OutReason.FILE_UNREAD: "not read since it last changed",
    OutReason.VIDEO_LEFT_OUT: "a video by another entry, and the grant leaves video out",
    OutReason.REFUSED: "another decision on the same bytes is a no",
    OutReason.PEOPLE_UNKNOWN: "the list of people that it rests on cannot be read",
    OutReason.NOBODY_KNOWN: "nobody is known to speak whose yes could be recorded",
    OutReason.NOT_ALONE: "others than the host are in it",
    OutReason.HOST_UNKNOWN: "the grant does not say who the host is",
}
"""Why somebody or something is out; JSON gives the word itself."""

_BY_BYTES: Final = "by its bytes, as meeting"


@click.command("list", cls=HostCommand)
@click.option(
    "--status", type=click.Choice([status.value for status in Status]), help="Only this status."
)
@click.option(
    "--source", type=click.Choice([source.value for source in Source]), help="Only this tool."
)
@click.option("--search", metavar="TEXT", help="Only with these words: in titles, names, or said.")
@click.option("--private", is_flag=True, help="Search private messages too.")
@pass_session
def list_meetings(
    session: Session, /, status: str | None, source: str | None, search: str | None, private: bool
) -> None:
    """List the meetings, newest first."""
    from hostapp.services.rows import Query

    query = Query(
        status=None if status is None else Status(status),
        source=None if source is None else Source(source),
        text=search or "",
    )
    hostapp = session.hostapp
    vouched = _vouched(session)
    if session.json and search is None:
        again = {each.meeting for each in hostapp.notices.ask_again(hostapp.book.events())}
        session.answer(
            [
                {**vouched(documents.meeting_document(seen)), "ask_again": seen.meeting.id in again}
                for seen in hostapp.look.all(query)
            ],
            str,
        )
        return
    rows = searching.rows_found(hostapp, query, private=private)
    hits = searching.passages_found(hostapp, query, rows, private=private)
    if session.json:
        session.answer(
            [
                {
                    **vouched(documents.meeting_document(hostapp.look.one(row.id))),
                    "passages": searching.passages_document(hits[row.id]),
                }
                for row in rows
            ],
            str,
        )
        return
    _write_table(rows, verified=session.doubt is None)
    spoken = [hit for row in rows for hit in hits[row.id]]
    if spoken:
        printing.write("\n" + searching.passages_text(spoken))


def _vouched(session: Session, /) -> Callable[[documents.Document], documents.Document]:
    """Return how a meeting reads, by what the look at the ledger found."""
    return (lambda document: document) if session.doubt is None else documents.unverified


def _write_table(rows: "Sequence[MeetingRow]", *, verified: bool) -> None:
    lines = [
        (
            row.id,
            row.status.value if verified else documents.NOT_VERIFIED,
            printing.local_text(row.started_at) or row.started_text,
            printing.duration_text(row.duration_seconds),
            row.source.value,
            row.title,
            ", ".join(in_words(row.states, row.confidence)),
        )
        for row in rows
    ]
    if lines:
        noted = any(line[-1] for line in lines)
        heads = ("MEETING", "CONSENT", "STARTED", "LENGTH", "SOURCE", "TITLE", "NOTE")
        shown = len(heads) if noted else len(heads) - 1
        printing.write(printing.table(heads[:shown], [line[:shown] for line in lines]))
    printing.write(printing.count_text(len(lines), "meeting"))


@click.command(cls=HostCommand)
@click.argument("meeting")
@click.option("--passages", is_flag=True, help="And what sounds like a yes or a no in its words.")
@click.option("--private", is_flag=True, help="And the messages that not everybody could read.")
@pass_session
def show(session: Session, /, meeting: str, *, passages: bool, private: bool) -> None:
    """Show one meeting: its people, files and what it may be used for."""
    hostapp = session.hostapp
    chosen = hostapp.listing.resolve(meeting)
    seen = hostapp.look.one(chosen)
    detail = hostapp.listing.detail(chosen)
    document = {
        **_vouched(session)(documents.detail_document(seen, dict(detail.cue_counts or ()))),
        "ask_again": chosen
        in {each.meeting for each in hostapp.notices.ask_again(hostapp.book.events())},
        "remarks": list(detail.remarks),
        "same_call": list(hostapp.arranging.suggestions_for(chosen)),
    }
    if passages:
        found = hostapp.consent_passages.of(chosen)
        document["passages"] = [documents.passage_document(each) for each in found]
    if private:
        document["private_messages"] = searching.private_messages(hostapp, seen.meeting)
    session.answer(document, lambda: _page(document))


@click.command(cls=HostCommand)
@click.argument("meeting")
@pass_session
def history(session: Session, /, meeting: str) -> None:
    """Show every decision on a meeting and its people, oldest first."""
    hostapp = session.hostapp
    chosen = hostapp.listing.resolve(meeting)
    _verify(session)
    rows = hostapp.history.of(chosen)
    session.answer(
        documents.history_document(rows),
        lambda: _history_text(rows, hostapp.look.decided_as(chosen)),
    )


def _history_text(rows: "Sequence[HistoryRow]", decided_as: str | None) -> str:
    if not rows:
        return "Nobody has decided on this meeting yet."
    heads = ("ENTRY", "WHEN", "WHO", "WHAT", "TERMS", "VERIFIED")
    cells = [
        (
            str(row.index),
            printing.local_text(row.at),
            row.actor_name,
            row.event,
            _what(row),
            "verified" if row.verified else "not verified",
        )
        for row in rows
    ]
    told = printing.table(heads, cells)
    return told if decided_as is None else f"{told}\nDecided {_BY_BYTES} {decided_as}."


def _verify(session: Session) -> None:
    """Verify the ledger; if that fails, its entries are shown as not verified, and it is said."""
    try:
        session.hostapp.book.verify(session.bar("Verifying", unit="entries"))
    except (TamperingError, UnavailableError) as error:
        session.doubt = error


def _started(document: documents.Document) -> str:
    """Return the start in the host's own zone, with the instant."""
    at = document["started_at"]
    if at is None:
        return document["started_text"] or "unknown"
    return f"{printing.local_text(datetime.fromisoformat(at))} ({at})"


def _page(document: documents.Document) -> str:
    facts = [
        ("Meeting", document["id"]),
        ("Title", document["title"]),
        ("Started", _started(document)),
        ("Length", printing.duration_text(document["duration_seconds"]) or "unknown"),
        ("Source", _source(document)),
        ("Folder", document["path"]),
        ("Consent", _consent(document)),
        ("For", ", ".join(document["purposes"]) or "nothing"),
        ("Data", ", ".join(document["data"])),
        ("Recipients", ", ".join(document["recipients"])),
        ("Until", document["valid_until"] or ""),
        ("Out", "; ".join(_out(each, document) for each in document["out"])),
    ]
    lines = [f"{name:<11}{printing.plain(str(value))}" for name, value in facts if value]
    lines += [f"{'State':<11}{text}" for text in _states(document)]
    people = [
        (person["name"], person["id"], person["answer"] or "no answer", _mark(person))
        for person in document["participants"]
    ]
    files = [
        (os.path.basename(file["path"]), file["kind"], printing.size_text(file["size"]))
        for file in document["files"]
    ]
    if people:
        lines += ["", printing.table(("PERSON", "ID", "ANSWER", ""), people)]
    if files:
        lines += ["", printing.table(("FILE", "KIND", "SIZE"), files)]
    if "passages" in document:
        lines += ["", *_passages_text(document["passages"])]
    if "private_messages" in document:
        lines += ["", *_messages_text(document["private_messages"])]
    for each in document["problems"]:
        name = os.path.basename(each["path"])
        lines += ["", printing.plain(f"{name}: {each['problem']}")]
    lines += [printing.plain(remark) for remark in document["remarks"]]
    for other in document["same_call"]:
        lines.append(f"Perhaps the same call as {other}: join them with «hostapp arrange join».")
    return "\n".join(lines)


def _consent(document: documents.Document) -> str:
    other = document["decided_as"]
    return (
        str(document["status"]) if other is None else f"{document['status']}, {_BY_BYTES} {other}"
    )


def _source(document: documents.Document) -> str:
    guess = document["confidence"] == Confidence.GUESS
    return f"{document['source']} ({BY_GUESS})" if guess else str(document["source"])


def _states(document: documents.Document) -> list[str]:
    """Say each state in words, and what to do about it."""
    source = Source(document["source"])
    return [
        f"{state_words(state)}: {advice(state, source)}"
        for state in worth_saying(map(MeetingState, document["states"]))
    ]


def _messages_text(messages: Sequence[documents.Document]) -> list[str]:
    if not messages:
        return ["There are no private messages."]
    rows = [
        (
            printing.duration_text(each["start_seconds"]),
            each["speaker"] or "",
            " ".join(each["text"].split()),
        )
        for each in messages
    ]
    return [printing.table(("AT", "WHO", "PRIVATE MESSAGE"), rows)]


def _passages_text(passages: Sequence[documents.Document]) -> list[str]:
    if not passages:
        return ["Nothing in its words sounds like a yes or a no."]
    rows = [
        (
            str(at),
            each["kind"],
            each["speaker"] or "",
            f"{each['file']}:{each['line']}",
            each["text"],
        )
        for at, each in enumerate(passages, start=1)
    ]
    return [printing.table(("PASSAGE", "SOUNDS LIKE", "WHO", "WHERE", "WORDS"), rows)]


def _out(out: documents.Document, document: documents.Document) -> str:
    names = {person["id"]: person["name"] for person in document["participants"]}
    who = [names.get(person, person) for person in out["people"]]
    what = [os.path.basename(out["path"])] if out["path"] else []
    why = _WHY.get(out["why"], out["why"])
    return f"{', '.join(what or who)}: {why}"


def _what(row: "HistoryRow") -> str:
    parts = [", ".join(sorted(row.purposes))] if row.purposes else []
    if row.terms is not None:
        parts.append(", ".join(sorted(row.terms.data)))
        parts.append(", ".join(sorted(row.terms.recipients)))
        parts.append(f"basis {row.terms.basis}")
        parts += [f"until {printing.last_day_text(row.terms.until)}"] if row.terms.until else []
    parts += [row.answer] if row.answer else []
    parts += [f"«{row.note}»"] if row.note else []
    return "; ".join([*parts, printing.count_text(row.files, "file")])


def _mark(person: documents.Document) -> str:
    if person["host"]:
        return "host"
    return "recognised by guess" if person["guess"] else ""
