"""What is asked of the process that reads words, and what it tells."""

import marshal
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from hostapp.domain.meetings import Stat
from hostapp.services.plain_lengths import PlainLengths
from hostapp.store.library_passage import StoredPassage

MEETINGS_AT_ONCE: Final = 64
"""Told at once at most; so of those whose answer never came, one of the first did the harm."""
TOO_BIG: Final = "Reading it needs too much memory, so its words are not known."
_passage: Final = partial(tuple.__new__, StoredPassage)
_WITHOUT_REFERENCES: Final = 2
"""Version of the format in which nothing is looked up while it is written."""


AskedFile = tuple[bytes, str, str, str | None]
"""Path, kind, source and when it was recorded, in ISO 8601 on the wall clock there."""


class Asked(NamedTuple):
    """A meeting as its row tells it."""

    folder: bytes
    source: str
    started: str | None
    """In ISO 8601, on the wall clock where it was recorded."""
    files: str
    """The packed column."""
    lengths: dict[bytes, float | None] | None = None
    """Seconds of each path, once they are needed."""
    harmful: dict[bytes, str] | None = None
    """Paths that are not to be opened, and why."""
    measure: bool = False
    """Whether its plain lengths are wanted, too."""


class Told(NamedTuple):
    """What the words of a meeting tell."""

    said: Sequence[StoredPassage]
    cues: dict[str, int]
    """How many each speaker has, under `""` those of nobody named."""
    people: list[tuple[str, str | None, bool]]
    """Name, address and whether it is a guess."""
    hosts: list[str]
    remarks: list[str]
    problems: list[tuple[Stat, str]]
    unfinished: bool
    wants_lengths: bool = False
    """Nothing was read: it has several parts, whose lengths were not given."""
    lengths: PlainLengths | None = None
    """If they were wanted, and all are plain."""


def request_of(asked: Iterable[Asked]) -> bytes:
    """Return meetings as they are sent."""
    return marshal.dumps([tuple(each) for each in asked], _WITHOUT_REFERENCES)


def file_request_of(path: bytes, kind: str, source: str, started: str | None) -> bytes:
    """Return as it is sent that one file is wanted whole."""
    return marshal.dumps((path, kind, source, started))


def asked_in(request: bytes) -> list[Asked] | AskedFile:
    """Return the meetings of a request, or the only file."""
    asked = marshal.loads(request)  # noqa: S302 - from the process that started this one
    return asked if isinstance(asked, tuple) else [Asked(*each) for each in asked]


def answer_of(told: Sequence[Told]) -> bytes:
    """Return what meetings tell as it is sent."""
    return marshal.dumps([_plain(each) for each in told], _WITHOUT_REFERENCES)


def told_by(answer: bytes) -> list[Told]:
    """Return what an answer tells."""
    return [_told(*each) for each in marshal.loads(answer)]  # noqa: S302 - from a process of ours


def _plain(told: Told) -> tuple[object, ...]:
    """Leave only what every process knows: no types of our own."""
    said, cues, people, hosts, remarks, problems, unfinished, wants_lengths, lengths = told
    return (
        [tuple(each) for each in said],
        cues,
        people,
        list(map(str, hosts)),
        list(map(str, remarks)),
        [(tuple(stat), str(why)) for stat, why in problems],
        unfinished,
        wants_lengths,
        lengths and tuple(lengths),
    )


def _told(said: list[Any], *rest: Any) -> Told:
    cues, people, hosts, remarks, problems, unfinished, wants_lengths, lengths = rest
    return Told(
        list(map(_passage, said)),
        cues,
        people,
        hosts,
        remarks,
        [(Stat(*stat), why) for stat, why in problems],
        unfinished,
        wants_lengths,
        lengths and PlainLengths(*lengths),
    )
