"""Zoom cloud downloads: every file of a recording begins with the same `GMT` stamp."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from hostapp.domain.meetings import (
    Confidence,
    FileKind,
    FoundMeeting,
    FoundPerson,
    MeetingState,
    NameOrigin,
    Source,
)
from hostapp.recordings.listing import Listing, found_file
from hostapp.recordings.names import Name
from hostapp.recordings.people import merged
from hostapp.recordings.reading import SidecarError, read_json
from hostapp.recordings.times import from_iso, in_utc, in_zone, wall_clock_digits
from hostapp.recordings.tools import zoom_cloud_report
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

TITLE: Final = "Zoom cloud recording"
_STAMPED: Final = re.compile(
    r"(?P<stamp>GMT(?P<d>\d{8})-(?P<t>\d{6}))_Recording(?P<part>\d{1,3})?(?P<rest>.*)", re.DOTALL
)
_WEB_DOWNLOAD: Final = re.compile(
    r"(?:Audio Transcript_)?(?P<topic>.+)_(?P<number>\d{9,11})"
    r"_(?P<stamp>[A-Z][a-z]{2}_\d{1,2}_\d{4})",
    re.DOTALL,
)
"""How downloads from the web page were named earlier; no such file was seen, only told of."""
_KINDS: Final = {
    "mp4": FileKind.VIDEO,
    "m4a": FileKind.AUDIO,
    "vtt": FileKind.TRANSCRIPT,
    "txt": FileKind.CHAT,
    "json": FileKind.METADATA,
    "csv": FileKind.METADATA,
}
_REPORT: Final = re.compile(r"participants_(?P<number>\d{9,11})(?: ?\(\d{1,3}\))?\.csv")
_DESCRIPTIONS: Final = ("recordings.json", "metadata.json")


class ZoomCloud(Recogniser):
    """Groups by the stamp, which is the recording's start in UTC."""

    source = Source.ZOOM_CLOUD

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _STAMPED.fullmatch(name.stem)
        kind = _KINDS.get(name.extension)
        if kind is None:
            return None
        if match is None:
            return _web_download(name, kind, surroundings)
        wall = wall_clock_digits(match["d"], match["t"])
        if wall is None:
            return None
        if kind is FileKind.TRANSCRIPT and match["rest"].casefold() == ".cc":
            kind = FileKind.CAPTIONS
        return Named(
            Source.ZOOM_CLOUD,
            kind,
            TITLE,
            in_utc(wall, match["stamp"]),
            group=match["stamp"],
            part=int(match["part"] or 1) or 1,
        )

    def refine(self, meeting: FoundMeeting, listing: Listing) -> FoundMeeting:
        """Take topic, host and number from what the service hands out beside the files."""
        return _with_topic(_with_reports(self._described(meeting, listing), listing), listing)

    def _described(self, meeting: FoundMeeting, listing: Listing) -> FoundMeeting:
        for wanted in _DESCRIPTIONS:
            entry = listing.file(wanted)
            if entry is None:
                continue
            try:
                document = read_json(entry.path)
            except SidecarError as error:
                problem = f"{wanted} cannot be used: {error}."
                return replace(meeting, problems=(*meeting.problems, problem))
            described = _described(document, meeting.started_at)
            if described is not None:
                files = (*meeting.files, found_file(entry, FileKind.METADATA))
                return _with_description(replace(meeting, files=files), described)
        return meeting


def _web_download(name: Name, kind: FileKind, surroundings: Surroundings) -> Named | None:
    """Read `Topic_number_Mon_DD_YYYY`, where only the day is known: by guess."""
    match = _WEB_DOWNLOAD.fullmatch(name.stem)
    wall = zoom_cloud_report.day_of(match["stamp"].replace("_", " ")) if match else None
    start = in_zone(wall, surroundings.zone, match["stamp"]) if match else None
    if match is None or start is None:
        return None
    return Named(
        Source.ZOOM_CLOUD,
        kind,
        match["topic"],
        start._replace(ambiguous=True),
        meeting_number=match["number"],
        confidence=Confidence.GUESS,
    )


def _with_reports(meeting: FoundMeeting, listing: Listing) -> FoundMeeting:
    """Add the participant report of the meeting's number, or of the only recording there."""
    reports = [
        (found_file(entry, FileKind.METADATA), match["number"])
        for entry in listing.files
        if (match := _REPORT.fullmatch(entry.name))
    ]
    if not reports:
        return meeting
    stamps = {match["stamp"] for entry in listing.files if (match := _STAMPED.match(entry.name))}
    numbers = {number for _, number in reports}
    number = meeting.meeting_number
    if number is None and len(stamps) == len(numbers) == 1:
        number = reports[0][1]
    own = [file for file, about in reports if about == number]
    if not own:
        return meeting
    title = _topic(own[0].path) if meeting.title == TITLE else None
    return replace(
        meeting,
        title=title or meeting.title,
        files=(*meeting.files, *own),
        meeting_number=number,
    )


def _topic(report: bytes) -> str | None:
    try:
        return zoom_cloud_report.topic_of(report)
    except SidecarError:
        return None


def _with_topic(meeting: FoundMeeting, listing: Listing) -> FoundMeeting:
    """Take topic and number from the account's report, for a meeting that bears no title yet."""
    if meeting.title != TITLE or meeting.started_at is None:
        return meeting
    stamps = (_STAMPED.match(entry.name) for entry in listing.files)
    walls = {wall_clock_digits(match["d"], match["t"]) for match in stamps if match}
    starts = {wall.replace(tzinfo=UTC) for wall in walls if wall}
    for entry in listing.files:
        if zoom_cloud_report.NAME.fullmatch(entry.name):
            try:
                rows = zoom_cloud_report.read_report(entry.path)
            except SidecarError as error:
                problem = f"{entry.name} cannot be used: {error}."
                return replace(meeting, problems=(*meeting.problems, problem))
            row = zoom_cloud_report.meeting_of(meeting.started_at, starts, rows)
            if row is not None:
                return replace(meeting, title=row.topic, meeting_number=row.number)
    return meeting


def _described(document: Any, started_at: datetime | None) -> Mapping[str, Any] | None:
    """Find the meeting that began then, in one description or a list of them."""
    for one in _meetings(document):
        files = one.get("recording_files")
        parts = (
            [part for part in files if isinstance(part, dict)] if isinstance(files, list) else []
        )
        starts = [one.get("start_time"), *(part.get("recording_start") for part in parts)]
        for text in starts:
            start = from_iso(text) if isinstance(text, str) else None
            if start is not None and start.at == started_at:
                return one
    return None


def _meetings(document: Any) -> Iterable[Mapping[str, Any]]:
    if isinstance(document, dict):
        listed = document.get("meetings")
        document = listed if isinstance(listed, list) else [document]
    return [one for one in document if isinstance(one, dict)] if isinstance(document, list) else []


def _with_description(meeting: FoundMeeting, described: Mapping[str, Any]) -> FoundMeeting:
    topic, number, email = (described.get(key) for key in ("topic", "id", "host_email"))
    host = email if isinstance(email, str) and email else None
    people = list(meeting.people)
    if host:
        origins = frozenset({NameOrigin.METADATA, NameOrigin.HOST})
        people.append(FoundPerson(host.partition("@")[0], origins, guess=True, email=host))
    states = set(meeting.states)
    files = described.get("recording_files")
    if isinstance(files, list) and any(_is_processing(part) for part in files):
        states.add(MeetingState.PARTIAL)
    return replace(
        meeting,
        title=topic if isinstance(topic, str) and topic else meeting.title,
        meeting_number=str(number) if isinstance(number, int | str) else None,
        host=people[-1].name if host else None,
        people=merged(people),
        confidence=Confidence.CERTAIN,
        states=frozenset(states),
    )


def _is_processing(part: object) -> bool:
    return isinstance(part, dict) and part.get("status") == "processing"
