"""JSON from files that may be made to hurt: bounded in size, number of parts and depth."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from hostapp.recordings.words.clock_text import seconds
from hostapp.recordings.words.cue import NoWordsError
from hostapp.recordings.words.decode import Contents, SourceText

_MOST_CONTAINERS: Final = 1_000_000
_MOST_VALUES: Final = 8_000_000


def load_json(contents: Contents) -> Any:
    """Return the document; raises NoWordsError if it is cut, broken, or too large to be words."""
    if not contents.whole:
        raise NoWordsError("{0} A JSON file cannot be read in part.", contents.problems[0])
    containers = contents.data.count(b"{") + contents.data.count(b"[")
    if containers > _MOST_CONTAINERS or contents.data.count(b",") > _MOST_VALUES:
        raise NoWordsError("The JSON file has too many parts to be a transcript.")
    encoding = SourceText(contents).encoding
    try:
        return json.loads(contents.data.decode(encoding).lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise NoWordsError("The file looks like JSON but is cut off or damaged.") from error


def objects(value: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    """Give the objects of a list with their place in it, from 1; of anything else, nothing."""
    if isinstance(value, list):
        for number, item in enumerate(value, 1):
            if isinstance(item, dict):
                yield number, item


def text_of(value: Any) -> str:
    """Return a text without spaces around it and halves of characters; all else is empty."""
    if not isinstance(value, str):
        return ""
    return value.encode("utf-8", "replace").decode().strip()


def seconds_of(value: Any) -> float | None:
    """Return seconds given as a number, a number in a text, or `h:mm:ss.fff`."""
    if isinstance(value, str):
        return seconds(value.strip()) if ":" in value else _number(value)
    return None if isinstance(value, bool) else _number(value)


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return None


def utc_of(value: Any) -> datetime | None:
    """Return the instant of an ISO 8601 text with a zone, or of milliseconds since 1970."""
    try:
        if isinstance(value, int | float):
            return datetime.fromtimestamp(value / 1000, UTC)
        instant = datetime.fromisoformat(text_of(value))
        return instant.astimezone(UTC) if instant.tzinfo is not None else None
    except (ValueError, OverflowError, OSError):
        return None
