"""Entries read back as events."""

import json
from collections.abc import Mapping
from typing import Any

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.events import (
    Answer,
    Answered,
    Bound,
    BoundFile,
    ConsentEvent,
    Granted,
    Notice,
    People,
    Refused,
    Reopened,
    Revoked,
    RuleUse,
)
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId, Seal
from hostapp.domain.meetings import FileKind
from hostapp.domain.release_events import ReleaseEvent
from hostapp.domain.terms import Basis, Terms
from hostapp.ledger.entry import SEALED_RECIPIENT, VERSION, Revealer
from hostapp.ledger.log_events import KeyRotated, LogEvent, LogStarted, PersonNamed, ReAnchored
from hostapp.ledger.release_entries import RELEASE_TYPES, release_event
from hostapp.ledger.times import read

CONSENT_TYPES = frozenset({"grant", "refuse", "revoke", "reopen", "bind", "answer"})
LOG_TYPES = frozenset({"log-started", "person", "key-rotated", "re-anchored"})

_Document = Mapping[str, Any]


def decode(text: str, reveal: Revealer, *, seq: int) -> ConsentEvent | LogEvent | ReleaseEvent:
    """Read the entry at `seq`.

    Raises UnavailableError for an entry of a newer format, TamperingError for one that no
    version of this program writes.
    """
    try:
        document = json.loads(text)
        kind = document["type"]
        if document["v"] != VERSION or kind not in CONSENT_TYPES | LOG_TYPES | RELEASE_TYPES:
            raise UnavailableError(
                "Entry {0} of the ledger was written by a newer Hostapp: update Hostapp.", seq
            )
        if kind in LOG_TYPES:
            return _log_event(kind, document, reveal)
        if kind in RELEASE_TYPES:
            return release_event(document, reveal)
        if kind == "answer":
            return _answer(document, reveal)
        return _decision(kind, document, reveal)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"Entry {seq} of the ledger is not one that Hostapp writes."
        raise TamperingError(message, seq=seq) from error


def _decision(kind: str, document: _Document, reveal: Revealer) -> ConsentEvent:
    common: dict[str, Any] = {
        "at": read(document["at"]),
        "meeting": MeetingId(document["meeting"]),
        "files": _files(document),
        "people": _people(document, reveal),
        "note": _revealed(document, "note", reveal),
        "rule": _rule(document),
    }
    match kind:
        case "grant":
            return Granted(**common, terms=_terms(document, reveal), notice=_notice(document))
        case "refuse":
            return Refused(**common, purposes=_purposes(document))
        case "revoke":
            return Revoked(**common, purposes=_purposes(document))
        case "reopen":
            return Reopened(**common)
        case _:
            return Bound(**common)


def _answer(document: _Document, reveal: Revealer) -> Answered:
    meeting = document.get("meeting")
    return Answered(
        at=read(document["at"]),
        person=PersonId(document["person"]),
        answer=Answer(document["answer"]),
        meeting=None if meeting is None else MeetingId(meeting),
        files=_files(document),
        purposes=_purposes(document),
        evidence=_revealed(document, "evidence", reveal),
        notice=_notice(document),
        channel=document["channel"],
    )


def _log_event(kind: str, document: _Document, reveal: Revealer) -> LogEvent:
    at = read(document["at"])
    match kind:
        case "log-started":
            previous, reason = document.get("previous"), document.get("reason")
            earlier = tuple(document.get("earlier", ()))
            return LogStarted(at, document["log"], document["key"], previous, reason, earlier)
        case "person":
            return PersonNamed(at, PersonId(document["person"]), reveal(Seal(document["name"])))
        case "key-rotated":
            return KeyRotated(at, document["old"], document["new"], document["signature"])
        case _:
            return ReAnchored(at, _revealed(document, "note", reveal))


def _files(document: _Document) -> tuple[BoundFile, ...]:
    return tuple(
        BoundFile(Digest(each["sha256"]), FileKind(each["kind"])) for each in document["files"]
    )


def _people(document: _Document, reveal: Revealer) -> People | None:
    text = _revealed(document, "people", reveal)
    if text is None:
        return None
    value = json.loads(text)
    host = value.get("host")
    return People(
        known=frozenset(map(PersonId, value["people"])),
        host=None if host is None else PersonId(host),
        tracks=tuple(
            (Digest(digest), PersonId(person)) for digest, person in sorted(value["tracks"].items())
        ),
    )


def _revealed(document: _Document, key: str, reveal: Revealer) -> str | None:
    return reveal(Seal(document[key])) if key in document else None


def _terms(document: _Document, reveal: Revealer) -> Terms:
    until = document.get("until")
    return Terms(
        purposes=frozenset(map(PurposeId, document["purposes"])),
        data=frozenset(map(FileKind, document["data"])),
        recipients=frozenset(_recipient(each, reveal) for each in document["recipients"]),
        until=None if until is None else read(until),
        basis=Basis(document["basis"]),
    )


def _recipient(text: str, reveal: Revealer) -> str:
    if not text.startswith(SEALED_RECIPIENT):
        return text
    return reveal(Seal(text.removeprefix(SEALED_RECIPIENT))) or text


def _purposes(document: _Document) -> frozenset[PurposeId] | None:
    purposes = document.get("purposes")
    return None if purposes is None else frozenset(map(PurposeId, purposes))


def _rule(document: _Document) -> RuleUse | None:
    rule = document.get("rule")
    return None if rule is None else RuleUse(rule["id"], rule["version"])


def _notice(document: _Document) -> Notice | None:
    notice = document.get("notice")
    if notice is None:
        return None
    return Notice(notice["id"], notice["version"], notice["language"], notice["sha256"])
