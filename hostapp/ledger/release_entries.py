"""Events of releases as ledger entries, version 1, and back."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from hostapp.domain.identifiers import PurposeId, Seal
from hostapp.domain.release_events import (
    Acknowledged,
    Recalled,
    ReleaseAbandoned,
    Released,
    ReleaseEvent,
    ReleaseId,
)
from hostapp.domain.terms import OWN_TEAM, SEALED
from hostapp.ledger.times import read, written

_ERASED: Final = Seal("0" * 64)
"""Stands for a value that was erased before its entry was carried over to another log."""

RELEASE_TYPES: Final = frozenset({"release", "release-abandoned", "recall", "acknowledgement"})

_Document = dict[str, Any]


def release_document(event: ReleaseEvent, seal: Callable[[str], Seal]) -> _Document:
    """Return what an entry says of an event, but for its version."""
    about: _Document = {
        "at": written(event.at),
        "actor": "host",
        "release": event.release,
    }
    match event:
        case Released():
            recipient = event.recipient
            return about | {
                "type": "release",
                "purpose": event.purpose,
                "recipient": recipient if recipient == OWN_TEAM else SEALED + seal(recipient),
                "items": _sealed(event.items, seal),
                "files": event.files,
            }
        case ReleaseAbandoned():
            return about | {"type": "release-abandoned"}
        case Recalled():
            return about | {"type": "recall", "items": _sealed(event.items, seal)}
        case _:
            about["actor"] = "recipient"
            return about | {"type": "acknowledgement", "note": _sealed(event.note, seal)}


def _sealed(value: str | None, seal: Callable[[str], Seal]) -> Seal:
    return _ERASED if value is None else seal(value)


def release_event(
    document: Mapping[str, Any], reveal: Callable[[Seal], str | None]
) -> ReleaseEvent:
    """Read an entry; raises KeyError or ValueError for one that no version writes."""
    at, release = read(document["at"]), ReleaseId(document["release"])
    match document["type"]:
        case "release-abandoned":
            return ReleaseAbandoned(at=at, release=release)
        case "recall":
            return Recalled(at=at, release=release, items=reveal(Seal(document["items"])))
        case "acknowledgement":
            return Acknowledged(at=at, release=release, note=reveal(Seal(document["note"])))
    recipient: str = document["recipient"]
    if recipient.startswith(SEALED):
        recipient = reveal(Seal(recipient.removeprefix(SEALED))) or recipient
    return Released(
        at=at,
        release=release,
        purpose=PurposeId(document["purpose"]),
        recipient=recipient,
        items=reveal(Seal(document["items"])),
        files=document["files"],
    )


def release_seals(document: Mapping[str, Any]) -> tuple[Seal, ...]:
    """Return every seal that an entry of a release holds."""
    seals = [Seal(document[key]) for key in ("items", "note") if key in document]
    recipient = document.get("recipient", "")
    if recipient.startswith(SEALED):
        seals.append(Seal(recipient.removeprefix(SEALED)))
    return tuple(seals)
