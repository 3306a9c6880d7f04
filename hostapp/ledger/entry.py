"""Consent events as ledger entries, version 1, and back.

An entry holds no name and no free text: `seal` turns each into a seal when writing, and
`reveal` gives what is still readable of it when reading (None once erased).
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, Final

from hostapp.domain.events import (
    Answered,
    BoundFile,
    ConsentEvent,
    Granted,
    HostEvent,
    Notice,
    People,
    Refused,
    Reopened,
    Revoked,
    RuleUse,
)
from hostapp.domain.identifiers import Seal
from hostapp.domain.release_events import ReleaseEvent
from hostapp.domain.terms import OWN_TEAM, Terms
from hostapp.ledger.canonical import canonical, compact, quoted
from hostapp.ledger.log_events import KeyRotated, LogEvent, LogStarted, PersonNamed, ReAnchored
from hostapp.ledger.release_entries import (
    RELEASE_TYPES,
    release_document,
    release_seals,
)
from hostapp.ledger.times import written

VERSION: Final = 1

SEALED_RECIPIENT: Final = "seal:"
"""What a recipient's name begins with when the entry holds only its seal."""

ABOUT_THE_LOG: Final = '{"at":'
"""How entries about the log, its keys and the persons begin; all others begin with an actor."""

_OWN_TEAM: Final = frozenset({OWN_TEAM})

Sealer = Callable[[str], Seal]
Revealer = Callable[[Seal], str | None]
Document = dict[str, Any]


def encode(event: ConsentEvent | ReleaseEvent, seal: Sealer) -> str:
    """Write an event as the canonical text of an entry."""
    if isinstance(event, ReleaseEvent):
        return compact({"v": VERSION} | release_document(event, seal))
    document = (
        _answer(event, seal) if isinstance(event, Answered) else decision_document(event, seal)
    )
    return compact(document)


def encode_log_event(event: LogEvent, seal: Sealer) -> str:
    """Write an entry about the log or a person as canonical text."""
    return canonical(_log_event(event, seal))


def rotation_statement(event: KeyRotated) -> bytes:
    """Return what the old key signs when it hands over to the new one."""
    document = _rotation(event)
    del document["signature"]
    return canonical(document).encode()


def people_text(people: People) -> str:
    """Write who is in a meeting as the erasable value that the entry seals."""
    host = "" if people.host is None else f'"host":{quoted(people.host)},'
    known = ",".join(map(quoted, sorted(people.known)))
    return f'{{{host}"people":[{known}],"tracks":{{{_tracks(people)}}}}}'


def _tracks(people: People) -> str:
    if not people.tracks:
        return ""
    owners = sorted(dict(people.tracks).items())
    return ",".join([f"{quoted(track)}:{quoted(owner)}" for track, owner in owners])


def decision_document(event: HostEvent, seal: Sealer) -> Document:
    """Return a host's decision as the object that its entry is."""
    document: Document = {
        "v": VERSION,
        "type": "bind",
        "at": written(event.at),
        "actor": "host",
        "meeting": event.meeting,
        "files": _files(event.files),
    }
    if event.people is not None:
        document["people"] = seal(people_text(event.people))
    if event.note is not None:
        document["note"] = seal(event.note)
    if event.rule is not None:
        document["rule"] = _rule(event.rule)
    if isinstance(event, Granted):
        document["type"] = "grant"
        document.update(_terms(event.terms, seal))
        _add_notice(document, event.notice)
    elif isinstance(event, Refused | Revoked):
        document["type"] = "refuse" if isinstance(event, Refused) else "revoke"
        _add_purposes(document, event.purposes)
    elif isinstance(event, Reopened):
        document["type"] = "reopen"
    return document


def _answer(event: Answered, seal: Sealer) -> Document:
    document: Document = {
        "v": VERSION,
        "type": "answer",
        "at": written(event.at),
        "actor": event.person,
        "person": event.person,
        "answer": event.answer.value,
        "files": _files(event.files),
        "channel": event.channel,
    }
    if event.meeting is not None:
        document["meeting"] = event.meeting
    if event.evidence is not None:
        document["evidence"] = seal(event.evidence)
    _add_purposes(document, event.purposes)
    _add_notice(document, event.notice)
    return document


def _log_event(event: LogEvent, seal: Sealer) -> Document:
    if isinstance(event, KeyRotated):
        return _rotation(event)
    if isinstance(event, PersonNamed):
        document: Document = {"type": "person", "person": event.person}
        document["name"] = seal(event.name or "")
    elif isinstance(event, ReAnchored):
        document = {"type": "re-anchored", "note": seal(event.reason or "")}
    else:
        document = _start(event)
    return {"v": VERSION, "at": written(event.at)} | document


def _start(event: LogStarted) -> Document:
    document: Document = {"type": "log-started", "log": event.log, "key": event.key}
    if event.previous is not None:
        document["previous"] = event.previous
    if event.reason is not None:
        document["reason"] = event.reason
    if event.earlier:
        document["earlier"] = list(event.earlier)
    return document


def _rotation(event: KeyRotated) -> Document:
    return {
        "v": VERSION,
        "type": "key-rotated",
        "at": written(event.at),
        "old": event.old,
        "new": event.new,
        "signature": event.signature,
    }


def _files(files: tuple[BoundFile, ...]) -> list[Document]:
    ordered = files if len(files) == 1 else sorted(files, key=file_order)
    return [{"kind": each.kind.value, "sha256": each.digest} for each in ordered]


def file_order(file: BoundFile) -> tuple[str, str]:
    """Return what the files of an entry are sorted by."""
    return file.digest, file.kind.value


def _terms(terms: Terms, seal: Sealer) -> Document:
    document = dict(_plain_terms(terms))
    if names_recipients(terms):
        document["recipients"] = sorted(_recipients(terms.recipients, seal))
    return document


def names_recipients(terms: Terms) -> bool:
    """Say whether there are recipients whose names have to be sealed."""
    return terms.recipients != _OWN_TEAM


@lru_cache(maxsize=16)
def _plain_terms(terms: Terms) -> tuple[tuple[str, Any], ...]:
    """Return what holds no name; a bulk decision asks for the same terms again and again."""
    document: Document = {
        "purposes": sorted(terms.purposes),
        "data": sorted(each.value for each in terms.data),
        "recipients": [OWN_TEAM],
        "basis": terms.basis.value,
    }
    if terms.until is not None:
        document["until"] = written(terms.until)
    return tuple(document.items())


def _recipients(recipients: Iterable[str], seal: Sealer) -> list[str]:
    return [name if name == OWN_TEAM else f"{SEALED_RECIPIENT}{seal(name)}" for name in recipients]


def _rule(rule: RuleUse) -> Document:
    return {"id": rule.id, "version": int(rule.version)}


def _add_purposes(document: Document, purposes: Iterable[str] | None) -> None:
    if purposes is not None:
        document["purposes"] = sorted(purposes)


def _add_notice(document: Document, notice: Notice | None) -> None:
    if notice is not None:
        document["notice"] = {
            "id": notice.id,
            "version": int(notice.version),
            "language": notice.language,
            "sha256": notice.sha256,
        }


def seals_of(document: Mapping[str, Any]) -> tuple[Seal, ...]:
    """Return every seal that an entry holds."""
    if document["type"] in RELEASE_TYPES:
        return release_seals(document)
    kept = ("people", "note", "evidence") + (("name",) if document["type"] == "person" else ())
    seals = [Seal(document[key]) for key in kept if key in document]
    seals += [
        Seal(name.removeprefix(SEALED_RECIPIENT))
        for name in document.get("recipients", ())
        if name.startswith(SEALED_RECIPIENT)
    ]
    return tuple(seals)
