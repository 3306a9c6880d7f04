"""What `list --search` finds: titles and people first, then what was said or typed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from hostapp.cli import printing

if TYPE_CHECKING:
    from hostapp.domain.identifiers import MeetingId
    from hostapp.domain.meetings import Meeting
    from hostapp.services.rows import MeetingRow, Query
    from hostapp.services.search import Hit
    from hostapp.wiring import Hostapp

MOST_PASSAGES: Final = 200


def rows_found(hostapp: "Hostapp", query: "Query", *, private: bool) -> "list[MeetingRow]":
    """Return the meetings of a query; those with the words in a passage come last."""
    listing = hostapp.listing
    rows = list(listing.page(query, 0, listing.count(query)))
    if query.text.strip():
        found = {row.id for row in rows}
        others = hostapp.search.meetings(query.text, private=private)
        spoken = [listing.row(each) for each in others if each not in found]
        rows += [row for row in spoken if _fits(row, query)]
    return rows


def passages_found(
    hostapp: "Hostapp", query: "Query", rows: "Iterable[MeetingRow]", *, private: bool
) -> "dict[MeetingId, list[Hit]]":
    """Return the passages that hold the words, by the meetings listed."""
    found: dict[MeetingId, list[Hit]] = {row.id: [] for row in rows}
    if query.text.strip():
        for hit in hostapp.search.passages(query.text, limit=MOST_PASSAGES, private=private):
            if hit.meeting in found:
                found[hit.meeting].append(hit)
    return found


def passages_document(hits: "Iterable[Hit]") -> list[dict[str, Any]]:
    """Return passages for programs; times in seconds from the recording's start."""
    return [
        {
            "start_seconds": hit.start_seconds,
            "speaker": hit.speaker,
            "text": hit.excerpt,
            "path": hit.path,
            "line": hit.line,
            "private": hit.private,
        }
        for hit in hits
    ]


def private_messages(hostapp: "Hostapp", meeting: "Meeting") -> list[dict[str, Any]]:
    """Return the messages of a meeting that not everybody could read."""
    from hostapp.recordings.words.cue import WordsError
    from hostapp.services.transcripts import transcript_of

    names = hostapp.forgetting.names
    names.refresh()
    try:
        started = hostapp.words.local_start(meeting)
        told = transcript_of(meeting, names, started=started, private=True)
    except WordsError:  # which is said of the file
        return []
    return [
        {"start_seconds": each.cue.start, "speaker": each.cue.speaker, "text": each.cue.text}
        for each in told
        if each.cue.private
    ]


def passages_text(hits: "Iterable[Hit]") -> str:
    """Return passages as lines: meeting, time, who, what."""
    return printing.table(
        ("MEETING", "AT", "WHO", "WORDS"),
        [
            (
                hit.meeting,
                printing.duration_text(hit.start_seconds),
                hit.speaker or "",
                f"{'(private) ' if hit.private else ''}{' '.join(hit.excerpt.split())}",
            )
            for hit in hits
        ],
    )


def _fits(row: "MeetingRow", query: "Query") -> bool:
    return query.status in {None, row.status} and query.source in {None, row.source}
