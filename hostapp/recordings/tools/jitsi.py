"""Jitsi's recorder Jibri: a folder a session, the room and local time in the file's name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from hostapp.domain.meetings import (
    Confidence,
    FileKind,
    FoundFile,
    FoundMeeting,
    FoundPerson,
    MeetingState,
    NameOrigin,
    Source,
    TimeBase,
)
from hostapp.recordings import names
from hostapp.recordings.listing import Entry, Listing, found_file
from hostapp.recordings.names import Name, kind_of
from hostapp.recordings.people import merged
from hostapp.recordings.reading import SidecarError, read_json
from hostapp.recordings.times import Start, in_zone, wall_clock
from hostapp.recordings.tools.interface import Claim, Named, Recogniser, Surroundings

_FILE: Final = re.compile(
    r"(?P<room>.+)_(?P<stamp>(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)"
    r"-(?P<h>\d\d)-(?P<mi>\d\d)-(?P<s>\d\d))",
    re.DOTALL,
)
_EXTENSIONS: Final = frozenset({"mp4", "mkv", "webm"})
_DESCRIPTION: Final = "metadata.json"
_CUT_AT: Final = 125
"""Jibri cuts the whole file name to this length, extension and all."""


class Jitsi(Recogniser):
    """A session is certain by its `metadata.json`; without one it never ended well."""

    source = Source.JITSI

    def claim(self, listing: Listing, surroundings: Surroundings) -> Claim | None:  # noqa: D102
        entry = listing.file(_DESCRIPTION)
        media = [one for one in listing.files if _is_media(one.name)] if entry else []
        if entry is None or not media:
            return None
        try:
            document = read_json(entry.path)
        except SidecarError:
            return None
        url = document.get("meeting_url") if isinstance(document, dict) else None
        if not isinstance(url, str):
            return None
        files = tuple(found_file(one, FileKind.VIDEO, part + 1) for part, one in enumerate(media))
        described = found_file(entry, FileKind.METADATA)
        people = merged(_participants(document.get("participants")))
        meeting = _meeting(listing, url, (*files, described), media, surroundings)
        taken = {*media, entry}
        rest = [one for one in listing.all_files() if one not in taken]
        return Claim((replace(meeting, people=people),), rest)

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _FILE.fullmatch(name.stem) if name.extension in _EXTENSIONS else None
        start = _start(match, surroundings)
        kind = kind_of(name)
        if match is None or start is None or kind is None:
            return None
        return Named(
            Source.JITSI,
            kind,
            _room_title(match["room"]),
            start,
            confidence=Confidence.LIKELY,
            states=frozenset({MeetingState.PARTIAL}),
        )


def _is_media(name: str) -> bool:
    return names.take_apart(name).extension in _EXTENSIONS or (
        len(name) == _CUT_AT and not names.kind_of(names.take_apart(name))
    )


def _start(match: re.Match[str] | None, surroundings: Surroundings) -> Start | None:
    if match is None:
        return None
    wall = wall_clock(*match.group("y", "mo", "d", "h", "mi", "s"))
    return in_zone(wall, surroundings.zone, match["stamp"])


def _room_title(room: str) -> str:
    return re.sub(r"[-_]+", " ", unquote(room)).strip() or room


def _room_of(url: str) -> str | None:
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    return unquote(path.strip("/").rpartition("/")[2]) or None


def _meeting(
    listing: Listing,
    url: str,
    files: tuple[FoundFile, ...],
    media: Sequence[Entry],
    surroundings: Surroundings,
) -> FoundMeeting:
    matches = (_FILE.fullmatch(names.take_apart(one.name).stem) for one in media)
    match = next((found for found in matches if found), None)
    start = _start(match, surroundings)
    room = _room_of(url)
    title = _room_title(match["room"]) if match else _room_title(room or listing.name)
    return FoundMeeting(
        Source.JITSI,
        title,
        files,
        listing.path,
        start.at if start else None,
        start.text if start else "",
        start.base if start else TimeBase.UNKNOWN,
        meeting_number=room,
        states=_ambiguity(start),
    )


def _ambiguity(start: Start | None) -> frozenset[MeetingState]:
    doubtful = start is not None and start.ambiguous
    return frozenset({MeetingState.AMBIGUOUS_DATE}) if doubtful else frozenset()


def _participants(listed: Any) -> Iterator[FoundPerson]:
    for one in listed if isinstance(listed, list) else ():
        user = one.get("user") if isinstance(one, dict) else None
        name = user.get("name") if isinstance(user, dict) else None
        if isinstance(name, str) and isinstance(user, dict):
            email = user.get("email")
            origins = frozenset({NameOrigin.METADATA})
            yield FoundPerson(name, origins, email=email if isinstance(email, str) else None)
