"""The JSON documents of the commands, key by key; they may only ever gain keys."""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from hostapp.cli.printing import utc_text
from hostapp.domain.events import Answered
from hostapp.domain.status import MeetingStatus
from hostapp.domain.terms import Purpose, Terms

if TYPE_CHECKING:
    from hostapp.services.check import CheckRow
    from hostapp.services.consent_passages import ConsentPassage
    from hostapp.services.folders import Folder
    from hostapp.services.history import HistoryRow
    from hostapp.services.look import Seen
    from hostapp.services.outcome import Outcome
    from hostapp.services.rows import ScanSummary

Document = dict[str, Any]

NOT_VERIFIED: Final = "not verified"
"""In the place of a status that nothing vouches for."""


def meeting_document(seen: "Seen") -> Document:
    """Return one element of `list`."""
    meeting, status = seen.meeting, seen.status
    return {
        "id": meeting.id,
        "title": meeting.title,
        "started_at": utc_text(meeting.started_at),
        "started_text": meeting.started_text,
        "duration_seconds": meeting.duration_seconds,
        "source": meeting.source.value,
        "path": os.fsdecode(meeting.folder),
        "participants": [
            {
                "id": participant.person,
                "name": participant.name,
                "answer": _answer(seen.answers.get(participant.person)),
                "guess": participant.guess,
                "host": participant.is_host,
            }
            for participant in meeting.participants
        ],
        "files": [
            {"path": os.fsdecode(file.path), "kind": file.kind.value, "size": file.size}
            for file in meeting.files
        ],
        "status": status.word.value,
        **_terms_of_status(status),
        "states": sorted(state.value for state in meeting.states),
        "decided_as": seen.decided_as,
    }


def unverified(document: Document) -> Document:
    """Return a meeting as it reads while nothing vouches for the ledger: nothing is allowed."""
    unknown: Document = {
        "purposes": [],
        "data": [],
        "recipients": [],
        "valid_until": None,
        "decided_as": None,
    }
    return {**document, **unknown, "status": NOT_VERIFIED}


def detail_document(seen: "Seen", cues: Mapping[str, int]) -> Document:
    """Return the object of `show`."""
    meeting = seen.meeting
    return {
        **meeting_document(seen),
        "cues": dict(cues),
        "time_base": meeting.time_base.value,
        "confidence": meeting.confidence.value,
        "problems": [
            {"path": os.fsdecode(file.path), "problem": file.problem}
            for file in meeting.files
            if file.problem is not None
        ],
        "out": [
            {
                "why": each.why.value,
                "people": list(each.people),
                "path": None if each.path is None else os.fsdecode(each.path),
            }
            for each in seen.status.out
        ],
    }


def passage_document(passage: "ConsentPassage") -> Document:
    """Return one element of the passages of `show`."""
    return {
        "kind": passage.kind.value,
        "rule": passage.rule,
        "speaker": passage.speaker,
        "person": passage.person,
        "file": passage.quote.file,
        "line": passage.quote.line,
        "start": passage.quote.start,
        "text": passage.quote.text,
    }


def history_document(rows: "Iterable[HistoryRow]") -> list[Document]:
    """Return the array of `history`, oldest first."""
    return [
        {
            "index": row.index,
            "event": row.event,
            "at": utc_text(row.at),
            "actor": row.actor,
            "terms": None if row.terms is None else terms_document(row.terms),
            "purposes": None if row.purposes is None else sorted(row.purposes),
            "answer": row.answer,
            "note": row.note,
            "files": row.files,
            "decided_as": row.decided_as,
            "verified": row.verified,
        }
        for row in rows
    ]


def terms_document(terms: Terms) -> Document:
    """Return the terms of a grant."""
    return {
        "purposes": sorted(terms.purposes),
        "data": sorted(kind.value for kind in terms.data),
        "recipients": sorted(terms.recipients),
        "valid_until": utc_text(terms.until),
        "basis": terms.basis.value,
    }


def outcome_document(outcome: "Outcome") -> Document:
    """Return the object of the deciding verbs."""
    return {
        "decided": list(outcome.decided),
        "not_decided": [{"id": each.id, "reason": each.reason} for each in outcome.not_decided],
        "entries": list(outcome.entries),
        "remarks": list(outcome.remarks),
    }


def scan_document(summary: "ScanSummary") -> Document:
    """Return the object of `scan`."""
    return {
        "folders": list(summary.folders),
        "added": summary.added,
        "changed": summary.changed,
        "moved": summary.moved,
        "not_seen": summary.not_seen,
        "skipped": [{"path": each.path, "reason": each.reason} for each in summary.skipped],
        "by_source": dict(summary.by_source),
        "by_state": dict(summary.by_state),
        "notes": list(summary.notes),
    }


def folders_document(folders: "Iterable[Folder]") -> list[Document]:
    """Return the array of `folders`."""
    return [{"path": folder.text, "here": folder.here} for folder in folders]


def purposes_document(purposes: Iterable[Purpose]) -> list[Document]:
    """Return the array of `purposes`."""
    return [
        {
            "id": purpose.id,
            "label": purpose.label,
            "explanation": purpose.explanation,
            "counterparts": list(purpose.counterparts),
        }
        for purpose in purposes
    ]


def key_document(key: str | None) -> Document:
    """Return the object of `key`; the key is null before the first decision."""
    return {"key": key}


def check_document(row: "CheckRow") -> Document:
    """Return one element of `check`."""
    return {
        "path": row.path,
        "digest": row.digest,
        "allowed": row.allowed,
        "reason": row.reason,
        "entry": row.entry,
    }


def _answer(event: Answered | None) -> str | None:
    return None if event is None else event.answer.value


def _terms_of_status(status: MeetingStatus) -> Document:
    return {
        "purposes": sorted(status.purposes),
        "data": sorted(kind.value for kind in status.data),
        "recipients": sorted(status.recipients),
        "valid_until": utc_text(status.until),
    }
