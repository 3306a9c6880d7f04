"""The name of a Zoom computer recording's folder: start, topic, old meeting number, host."""

import re
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from hostapp.recordings.times import Start, in_zone, iso_wall_clock

_FOLDER: Final = re.compile(
    r"(?P<text>(?P<day>\d{4}-\d\d-\d\d)[ _](?P<time>\d\d[.\-_]\d\d[.\-_]\d\d))(?: (?P<rest>.*))?",
    re.DOTALL,
)
_NUMBERED: Final = re.compile(r"(?P<topic>.*\S)\s+(?P<number>\d{9,11})", re.DOTALL)
_COPIED: Final = re.compile(r"\s*(?:\(\d{1,3}\)| - Copy(?: \(\d{1,3}\))?| copy(?: \d{1,3})?)\Z")
_HOST_FIRST: Final = re.compile(
    r"(?P<host>.{1,120}?)(?:['’]s (?:Zoom Meeting|Personal Meeting Room)|\s?のZoomミーティング)"
)
_HOST_LAST: Final = re.compile(
    r"(?:Sala riunioni personale di|Sala de reuniones personales de|Persönlicher Meetingraum von)"
    r" (?P<host>.{1,120})"
)
_HOST_CAME_FIRST: Final = ("Zoom Meeting", "Personal Meeting Room", "のZoomミーティング")
_HOST_COMES_LAST: Final = ("Sala ", "Persönlicher Meetingraum ")
DEFAULT_TITLE: Final = "Zoom Meeting"


class ZoomFolder(NamedTuple):
    """What a folder's name says."""

    title: str
    start: Start
    meeting_number: str | None = None
    host: str | None = None
    """A guess: the topic was the default one, which names the host."""


def read_folder_name(name: str, zone: ZoneInfo) -> ZoomFolder | None:
    """Read `YYYY-MM-DD HH.MM.SS topic[ number]`; the start is the local wall clock."""
    match = _FOLDER.fullmatch(name)
    if match is None:
        return None
    text, day, time, rest = match.groups()
    start = in_zone(iso_wall_clock(day, time), zone, text)
    if start is None:
        return None
    topic = (rest or "").strip()
    if topic.endswith((")", "y")) or " copy" in topic:
        topic = _COPIED.sub("", topic)
    number = None
    if topic[-9:].isdigit():
        numbered = _NUMBERED.fullmatch(topic)
        if numbered:
            topic, number = numbered["topic"], numbered["number"]
    return ZoomFolder(topic or DEFAULT_TITLE, start, number, host_in_topic(topic))


def host_in_topic(topic: str) -> str | None:
    """Return the host whom a default topic names; localised forms as far as they are known."""
    if not topic.startswith(_HOST_COMES_LAST) and not topic.endswith(_HOST_CAME_FIRST):
        return None
    match = _HOST_FIRST.fullmatch(topic) or _HOST_LAST.fullmatch(topic)
    return match["host"].strip() or None if match else None
