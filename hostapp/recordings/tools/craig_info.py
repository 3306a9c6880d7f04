"""Craig's `info.txt`: guild, channel, requester, start and tracks."""

import re
from dataclasses import dataclass
from typing import Final

from hostapp.recordings.reading import read_text

_RECORDING: Final = re.compile(r"Recording (?P<id>\S{1,64})")
_FIELD: Final = re.compile(r"(?P<key>[A-Za-z ]{1,40}):[ \t]{1,8}(?P<value>\S.*)")
_IDENTIFIER: Final = re.compile(r" \(\d{1,30}\)\Z")
_ACCOUNT: Final = re.compile(r"(?: \([^()]{1,40}\)|#\d{4})\Z")
_MOST_BYTES: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class CraigInfo:
    """One recording of Craig."""

    id: str
    guild: str = ""
    channel: str = ""
    requester: str | None = None
    start: str = ""
    tracks: tuple[str, ...] = ()
    """Names in the order of the tracks."""


def read_info(path: bytes) -> CraigInfo | None:
    """Read the text; None if another program wrote it. Raises SidecarError."""
    lines = read_text(path, _MOST_BYTES).splitlines()
    first = _RECORDING.fullmatch(lines[0].strip()) if lines else None
    if first is None:
        return None
    fields = {m["key"]: m["value"].strip() for line in lines if (m := _FIELD.match(line))}
    requester = fields.get("Requester")
    return CraigInfo(
        first["id"],
        _IDENTIFIER.sub("", fields.get("Guild", "")),
        _IDENTIFIER.sub("", fields.get("Channel", "")),
        person_name(requester) if requester else None,
        fields.get("Start time", ""),
        tuple(_tracks(lines)),
    )


def person_name(written: str) -> str:
    """Return the shown name of `Name (account) (number)` or `account#1234 (number)`."""
    return _ACCOUNT.sub("", _IDENTIFIER.sub("", written.strip())) or written.strip()


def _tracks(lines: list[str]) -> list[str]:
    try:
        begin = next(i for i, line in enumerate(lines) if line.strip() == "Tracks:")
    except StopIteration:
        return []
    tracks = []
    for line in lines[begin + 1 :]:
        if not line.startswith(("\t", " ")) or not line.strip():
            break
        tracks.append(person_name(line))
    return tracks
