"""Who attended: Microsoft Teams' attendance reports and Zoom's participant reports, both CSV."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.clock_text import length
from hostapp.recordings.words.cue import Attendee, NoWordsError, Style, Words, WordsError
from hostapp.recordings.words.decode import SourceText
from hostapp.recordings.words.speakers import merge_people, normal_name, shown_name

_MOST_ROWS: Final = 200_000
_HEADER_ROWS: Final = 60
_COLUMNS: Final = {
    "name": "name",
    "full name": "name",
    "participant": "name",
    "name (original name)": "name",
    "nom": "name",
    "nombre": "name",
    "nome": "name",
    "名前": "name",
    "氏名": "name",
    "user email": "email",
    "email": "email",
    "e-mail": "email",
    "email address": "email",
    "adresse e-mail": "email",
    "correo electrónico": "email",
    "メール": "email",
    "user action": "action",
    "timestamp": "time",
    "join time": "joined",
    "first join": "joined",
    "first join time": "joined",
    "leave time": "left",
    "last leave": "left",
    "last leave time": "left",
    "role": "role",
    "rolle": "role",
    "rôle": "role",
    "rol": "role",
    "ruolo": "role",
    "役割": "role",
    "recording consent": "consent",
    "recording disclaimer response": "consent",
    "participant id (upn)": "upn",
}
_MEETING: Final = {
    "meeting title": "title",
    "topic": "title",
    "start time": "started",
    "meeting start time": "started",
    "meeting duration": "duration",
    "host": "host",
    "host name": "host",
}
_HOST_ROLES: Final = frozenset(
    [
        *("organizer", "organiser", "host", "organisator", "organisateur", "organizador"),
        *("organizzatore", "開催者"),
    ]
)


def looks_like_report(sample: Sequence[str]) -> bool:
    """Ask for a row of column titles that names people and something else about them."""
    rows = _rows(sample[:_HEADER_ROWS])
    try:
        return any(_is_people_header(_titles(row)) for row in rows)
    except csv.Error:
        return False


def read_report(text: SourceText) -> Words:
    """Read the people and, from the table above them, the meeting; raises WordsError."""
    reader = _Reader()
    try:
        for row in islice(_rows(text), _MOST_ROWS):
            reader.take([cell.strip() for cell in row])
    except csv.Error as error:
        raise WordsError("The report is damaged: its columns cannot be told apart.") from error
    return reader.words(text.problems)


def _rows(lines: Iterable[str]) -> Iterator[list[str]]:
    iterator = iter(lines)
    head = list(islice(iterator, _HEADER_ROWS))
    tabs = sum(line.count("\t") for line in head)
    separators = {mark: sum(line.count(mark) for line in head) for mark in ",;"}
    mark = "\t" if tabs >= max(separators.values()) else max(separators, key=separators.__getitem__)
    yield from csv.reader(_joined(head, iterator), delimiter=mark)


def _joined(head: Sequence[str], rest: Iterator[str]) -> Iterator[str]:
    yield from head
    yield from rest


def _titles(row: Sequence[str]) -> list[str]:
    return [" ".join(cell.strip().casefold().split()) for cell in row]


def _is_people_header(titles: Sequence[str]) -> bool:
    found = {_COLUMNS[title] for title in titles if title in _COLUMNS}
    return "name" in found and len(found) > 1


class _Reader:
    def __init__(self) -> None:
        self._columns: dict[str, int] = {}
        self._meeting_titles: list[str] = []
        self._facts: dict[str, str] = {}
        self._people: dict[tuple[str, str | None], Attendee] = {}

    def take(self, row: Sequence[str]) -> None:
        titles = _titles(row)
        if not any(row):
            self._columns, self._meeting_titles = {}, []
        elif not self._people and _is_people_header(titles):
            self._columns = _places(titles)
        elif self._columns:
            self._take_person(row)
        elif self._meeting_titles:
            self._facts |= _named_cells(self._meeting_titles, row)
            self._meeting_titles = []
        else:
            self._take_meeting(row, titles)

    def _take_meeting(self, row: Sequence[str], titles: list[str]) -> None:
        """Read a fact a row, as Teams writes them, or remember the titles of Zoom's one row."""
        known = [title for title in titles if title in _MEETING]
        if len(known) > 1:
            self._meeting_titles = titles
        elif known and titles[0] in _MEETING and len(row) > 1:
            self._facts.setdefault(_MEETING[titles[0]], row[1])

    def _take_person(self, row: Sequence[str]) -> None:
        cells = {key: row[place] for key, place in self._columns.items() if place < len(row)}
        name, original = _display_and_original(cells.get("name", ""))
        if not name:
            return
        leaving = cells.get("action", "").casefold().startswith("left")
        email = cells.get("email") or _as_email(cells.get("upn", ""))
        attendee = Attendee(
            name,
            email or None,
            cells.get("joined") or (None if leaving else cells.get("time") or None),
            cells.get("left") or (cells.get("time") or None if leaving else None),
            cells.get("role", "").casefold() in _HOST_ROLES,
            cells.get("consent") or None,
            original,
        )
        key = (normal_name(name), attendee.email)
        known = self._people.get(key)
        self._people[key] = attendee if known is None else _rejoined(known, attendee)

    def words(self, problems: tuple[str, ...]) -> Words:
        if not self._people:
            raise NoWordsError("The report names nobody.")
        attendees = tuple(self._people.values())
        hosts = [attendee.name for attendee in attendees if attendee.host]
        return Words(
            Style.ATTENDANCE,
            people=merge_people(map(_found, attendees)),
            complete=not problems,
            problems=problems,
            title=self._facts.get("title") or None,
            started_text=self._facts.get("started", ""),
            duration=length(self._facts.get("duration", "")),
            host=hosts[0] if hosts else self._facts.get("host") or None,
            attendees=attendees,
        )


def _places(titles: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, title in enumerate(titles):
        if title in _COLUMNS:
            places.setdefault(_COLUMNS[title], place)
    return places


def _named_cells(titles: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    cells = zip(titles, row, strict=False)
    return {_MEETING[title]: cell for title, cell in cells if title in _MEETING and cell}


def _display_and_original(cell: str) -> tuple[str, str | None]:
    """Cut `Ana (Ana Ortiz)`; marks such as « (Guest)» are no second name."""
    name = shown_name(cell)
    if not name.endswith(")") or not normal_name(name).endswith(")"):
        return name, None
    display, bracket, original = name[:-1].rpartition(" (")
    return (display, original) if bracket and display and original else (name, None)


def _as_email(text: str) -> str:
    return text if "@" in text else ""


def _rejoined(known: Attendee, again: Attendee) -> Attendee:
    return replace(
        known,
        joined=known.joined or again.joined,
        left=again.left or known.left,
        host=known.host or again.host,
        consent=known.consent if known.consent == again.consent else again.consent or known.consent,
    )


def _found(attendee: Attendee) -> FoundPerson:
    return FoundPerson(attendee.name, frozenset({NameOrigin.ATTENDANCE}), email=attendee.email)
