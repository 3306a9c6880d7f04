"""What BigBlueButton's `metadata.xml` and the head of `events.xml` say of a recording."""

import os
from dataclasses import dataclass
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from hostapp.recordings.reading import SidecarError, open_regular, read_xml

_HEAD_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class BbbMetadata:
    """Title, number, times in epoch milliseconds UTC, and the state of the publication."""

    title: str = ""
    number: str | None = None
    start_ms: int | None = None
    duration_ms: int | None = None
    """The recorded part only; shorter than the meeting."""
    state: str = ""


def read_metadata(path: bytes) -> BbbMetadata:
    """Read `metadata.xml`; raises SidecarError."""
    root = read_xml(path)
    meeting = root.find("meeting")
    attributes = {} if meeting is None else meeting.attrib
    return BbbMetadata(
        _text(root, "meta/meetingName") or attributes.get("name", ""),
        _text(root, "meta/meetingId") or attributes.get("externalId"),
        _number(root, "start_time"),
        _number(root, "playback/duration"),
        _text(root, "state"),
    )


def read_events_head(path: bytes) -> BbbMetadata:
    """Read the meeting's name at the head of `events.xml`, which may be very long."""
    try:
        descriptor = open_regular(path)
        with open(descriptor, "rb", buffering=0) as stream:
            head = stream.read(_HEAD_BYTES)
    except OSError as error:
        raise SidecarError(f"it cannot be opened ({os.strerror(error.errno or 0)})") from error
    if b"<!" in head.replace(b"<!--", b"").replace(b"<![CDATA[", b"") or b"\0" in head:
        raise SidecarError("it declares a document type")
    found: dict[str, str] = {}
    parser: Any = XMLPullParser(("start",))
    try:
        parser.feed(head)
        for _, element in parser.read_events():
            if element.tag in {"meeting", "metadata"}:
                found = {**element.attrib, **found}
    except (ParseError, ValueError, LookupError) as error:
        raise SidecarError("it is not valid XML") from error
    return BbbMetadata(
        found.get("meetingName") or found.get("name", ""),
        found.get("meetingId") or found.get("externalId"),
    )


def _text(root: Element, path: str) -> str:
    return (root.findtext(path) or "").strip()


def _number(root: Element, path: str) -> int | None:
    text = _text(root, path)
    return int(text) if text.isascii() and text.isdigit() else None
