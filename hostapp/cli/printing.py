"""How answers look: JSON for programs, plain tables for people."""

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final, TextIO

from hostapp.domain.errors import UnavailableError
from hostapp.domain.sentences import last_day
from hostapp.services.local_zone import zone_at_end

BYTES_STEP: Final = 1000
SECONDS_IN_MINUTE: Final = 60
WIDE: Final = frozenset("WF")
JOINERS: Final = frozenset("\u200c\u200d")


def write(text: str, stream: TextIO | None = None) -> None:
    """Write one text and a line end, whatever the characters and the terminal's encoding.

    Raises `UnavailableError` if it cannot be written, `BrokenPipeError` if the reader has gone.
    """
    target = sys.stdout if stream is None else stream
    encoding = target.encoding or "utf-8"
    try:
        target.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        target.flush()
    except BrokenPipeError:
        drop(target)
        raise
    except OSError as error:
        drop(target)
        raise UnavailableError(
            f"The answer cannot be written: {error.strerror or error}."
        ) from error


def drop(stream: TextIO) -> None:
    """Let what is still to be written go nowhere, so that ending does not fail over it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def json_text(document: object) -> str:
    r"""Return a document as JSON; bytes of a name that are no text stay as `\udcXX`."""
    return json.dumps(document, ensure_ascii=False, indent=2)


def utc_text(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601 UTC, to the second."""
    if moment is None:
        return None
    return f"{moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat()}Z"


def local_text(moment: datetime | None) -> str:
    """Return a time in the host's own zone, to the minute."""
    if moment is None:
        return ""
    return moment.astimezone().replace(tzinfo=None).isoformat(" ", "minutes")


def last_day_text(until: datetime) -> str:
    """Return the last day on which something that ends at `until` holds, as `--until` takes it."""
    return last_day(until, zone_at_end(until)).isoformat()


def plain(text: str) -> str:
    """Make a name from disk harmless on a terminal: control characters become `�`.

    Those that only join letters or emoji stay: Persian and families are written with them.
    """
    return "".join(
        "�" if c not in JOINERS and unicodedata.category(c) in {"Cc", "Cf", "Cs"} else c
        for c in text
    )


def size_text(size: int) -> str:
    """Return a number of bytes for people."""
    amount, unit = float(size), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if amount < BYTES_STEP:
            break
        amount, unit = amount / BYTES_STEP, larger
    return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"


def duration_text(seconds: float | None) -> str:
    """Return a length as hours, minutes and seconds."""
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), SECONDS_IN_MINUTE)
    hours, minutes = divmod(minutes, SECONDS_IN_MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}"


def columns(text: str) -> int:
    """Count the terminal columns that a text takes."""
    return sum(
        0
        if c in JOINERS or unicodedata.combining(c)
        else 2
        if unicodedata.east_asian_width(c) in WIDE
        else 1
        for c in text
    )


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows under heads, each column as wide as its widest cell."""
    cells = [list(heads), *([plain(cell) for cell in row] for row in rows)]
    widths = [max(map(columns, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(
            cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in cells
    )


def count_text(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: `1 meeting`, `1,204 meetings`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def suspended_lines(meetings: Sequence[str]) -> list[str]:
    """Return what tells of grants that have to be confirmed; nothing if there are none."""
    if not meetings:
        return []
    count = count_text(len(meetings), "meeting")
    return [
        f"The grants of {count} wait until you grant them again:",
        *(f"  {meeting}" for meeting in meetings),
    ]
