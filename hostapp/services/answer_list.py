"""Answers in bulk from a CSV file: a name or e-mail, an answer, a date."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answer

LARGEST: Final = 16 << 20
WHO: Final = ("name", "person", "participant", "email", "e-mail", "mail")
ANSWER: Final = ("answer",)
WHEN: Final = ("date", "when")
MEETING: Final = ("meeting",)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list of answers."""

    number: int
    """Counted from 1, the heads included."""
    who: str
    answer: Answer
    said_on: str | None
    meeting: str | None
    text: str = field(default="", compare=False)
    """The heads and this line alone, which is what the answer rests on."""


def read_answers(path: Path) -> tuple[Line, ...]:
    """Read a CSV file with heads; `UsageError` names the line that is wrong."""
    rows = csv.reader(io.StringIO(_text(path)), delimiter=_delimiter(_text(path)))
    try:
        heads = [head.strip().casefold() for head in next(rows, [])]
        return tuple(_lines(path, heads, rows))
    except csv.Error as error:
        raise UsageError("{0} is not a CSV file: {1}.", path, error) from error


def _lines(path: Path, heads: list[str], rows: Iterator[list[str]]) -> Iterator[Line]:
    who, answer = _column(heads, WHO), _column(heads, ANSWER)
    when, meeting = _column(heads, WHEN), _column(heads, MEETING)
    if who is None or answer is None:
        raise UsageError(
            "{0} needs a first line with the heads «name» (or «email») and «answer»."
            " A report of who was there says nothing of an answer: give it with"
            " --evidence.",
            path,
        )
    for number, row in enumerate(rows, start=2):
        cells = [*(cell.strip() for cell in row), *[""] * (len(heads) - len(row))]
        if not any(cells):
            continue
        yield Line(
            number=number,
            who=_filled(path, number, cells[who]),
            answer=_answer(path, number, cells[answer]),
            said_on=None if when is None else _day(path, number, cells[when]),
            meeting=None if meeting is None else cells[meeting] or None,
            text="\n".join(f"{head}: {cell}" for head, cell in zip(heads, cells, strict=False)),
        )


def _column(heads: list[str], names: tuple[str, ...]) -> int | None:
    return next((heads.index(name) for name in names if name in heads), None)


def _filled(path: Path, number: int, who: str) -> str:
    if not who:
        raise UsageError("Line {0} of {1} names nobody.", number, path)
    return who


def _answer(path: Path, number: int, word: str) -> Answer:
    try:
        return Answer(word.casefold())
    except ValueError as error:
        raise UsageError(
            "Line {0} of {1} says «{2}»: an answer is yes, no or withdraw.", number, path, word
        ) from error


def _day(path: Path, number: int, text: str) -> str | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError as error:
        raise UsageError(
            "Line {0} of {1}: write the date «{2}» as year-month-day.", number, path, text
        ) from error


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise UnavailableError("{0} cannot be read: {1}.", path, error.strerror or error) from error
    if len(content) > LARGEST:
        raise UsageError("{0} is too large for a list of answers.", path)
    for encoding in _encodings(content):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UsageError("{0} is not text: save it as «CSV UTF-8».", path)


def _encodings(content: bytes) -> tuple[str, ...]:
    """Return the encodings that spreadsheets save CSV files in, the likeliest first."""
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return ("utf-16",)
    return () if b"\0" in content else ("utf-8-sig", "cp1252")


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
