"""Microsoft Teams: `Title-YYYYMMDD_HHMMSS[UTC]-kind`, with the kind in the tenant's language."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from hostapp.domain.meetings import (
    Confidence,
    FileKind,
    FoundFile,
    FoundMeeting,
    MeetingState,
    Source,
    TimeBase,
)
from hostapp.recordings.listing import Listing
from hostapp.recordings.names import AUDIO, CUES, VIDEO, Name, normal_title
from hostapp.recordings.times import Start, in_utc, in_zone, wall_clock_digits
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings
from hostapp.recordings.words.cue import Style, Words, WordsError
from hostapp.recordings.words.reading import read_beginning

_NAME: Final = re.compile(
    r"(?P<title>.+?)[- ](?P<stamp>(?P<d>\d{8})_(?P<t>\d{6}|\d{4})(?P<utc>UTC)?)"
    r"-(?P<kind>[^\W\d_][^\\/\d]{2,60}?)(?: \d{1,2})?",
    re.DOTALL,
)
_ATTENDANCE: Final = re.compile(
    r"(?P<title>.+?) - Attendance report(?: \d{1,2}-\d{1,2}-\d{2,4})?", re.IGNORECASE | re.DOTALL
)
_RECORDING_KINDS: Final = frozenset(
    normal_title(kind)
    for kind in (
        "Meeting Recording",
        "Besprechungsaufzeichnung",
        "Enregistrement de la réunion",
        "Grabación de la reunión",
        "Gravação de Reunião",
        "Registrazione della riunione",
        "Запись собрания",
        "Nagrywanie spotkania",
        "Toplantı Kaydı",
        "会議の録音",
        "모임 녹음녹화",
    )
)
_TRANSCRIPT_KIND: Final = re.compile(
    r"tran(?:s|sk)[ck]?ri|транскр|расшифр|文字起こし|스크립트|逐字稿"
)
_LEAST_UNKNOWN_KIND: Final = 4
_STAMP: Final = re.compile(r"(?P<d>\d{8})_(?P<t>\d{6}|\d{4})")
_LARGEST_DOCUMENT: Final = 4 << 20
"""Bytes; hours of talk. A larger document is no small sidecar."""
_TRANSCRIPTS: Final = frozenset({Style.TEAMS_DOCX, Style.TEAMS_DOCX_OLD})
_QUARTER: Final = timedelta(minutes=15)
_STARTING: Final = timedelta(minutes=3)
"""Between the beginning of a recording and that of its transcript, at most."""
_FARTHEST_ZONE: Final = timedelta(hours=14)
_WORDS: Final = CUES | {"docx", "txt", "json", "md"}


class Teams(Recogniser):
    """Matches the stamp, not the English words; a known kind makes it certain."""

    source = Source.TEAMS

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _NAME.fullmatch(name.stem)
        if match is None:
            return _attendance(name)
        kind = normal_title(match["kind"])
        transcript = _TRANSCRIPT_KIND.search(kind) is not None
        known = transcript or kind in _RECORDING_KINDS
        start = _start(match, surroundings)
        file_kind = _file_kind(name, transcript=transcript)
        if start is None or file_kind is None or (not known and len(kind) < _LEAST_UNKNOWN_KIND):
            return None
        shell = transcript and name.extension in VIDEO
        return Named(
            Source.TEAMS,
            file_kind,
            match["title"].strip(),
            start,
            confidence=Confidence.CERTAIN if known else Confidence.LIKELY,
            states=frozenset({MeetingState.TRANSCRIPT_SHELL}) if shell else frozenset(),
        )

    def refine(self, meeting: FoundMeeting, listing: Listing) -> FoundMeeting:
        """Look into the documents beside it: a transcript's header tells the start in UTC."""
        del listing
        words = {
            file.path: words for file in meeting.files if (words := _transcript(file)) is not None
        }
        if not words:
            return meeting
        files = tuple(
            file._replace(kind=FileKind.TRANSCRIPT) if file.path in words else file
            for file in meeting.files
        )
        return _resolved(replace(meeting, files=files), words.values())


def _transcript(file: FoundFile) -> Words | None:
    """Read the beginning of a Word document that may be a transcript, as downloaded from Teams.

    The rest of it is read by a process of its own, which a hostile file may bring down.
    """
    small = file.stat.size <= _LARGEST_DOCUMENT and file.problem is None
    if not small or not file.path.lower().endswith(b".docx"):
        return None
    try:
        words = read_beginning(file.path, _LARGEST_DOCUMENT, source=Source.TEAMS)
    except WordsError:
        return None
    return words if words.style in _TRANSCRIPTS else None


def _resolved(meeting: FoundMeeting, transcripts: Iterable[Words]) -> FoundMeeting:
    """Take the organiser's zone from the first transcript that tells the start in UTC."""
    stamp = _STAMP.fullmatch(meeting.started_text)
    wall = wall_clock_digits(stamp["d"], stamp["t"]) if stamp else None
    if meeting.time_base is not TimeBase.ORGANISER_LOCAL or wall is None:
        return meeting
    for words in transcripts:
        ahead = None if words.started_at is None else _offset(wall, words.started_at)
        if ahead is not None:
            start = wall.replace(tzinfo=UTC) - ahead
            return replace(meeting, started_at=start, time_base=TimeBase.UTC)
    return meeting


def _offset(wall: datetime, instant: datetime) -> timedelta | None:
    """Return how far the organiser's clock is ahead of UTC, in whole quarters of an hour."""
    quarters = round((wall.replace(tzinfo=UTC) - instant) / _QUARTER)
    ahead = quarters * _QUARTER
    near = abs(wall.replace(tzinfo=UTC) - instant - ahead) <= _STARTING
    return ahead if near and abs(ahead) <= _FARTHEST_ZONE else None


def _start(match: re.Match[str], surroundings: Surroundings) -> Start | None:
    wall = wall_clock_digits(match["d"], match["t"])
    if wall is not None and match["utc"]:
        return in_utc(wall, match["stamp"])
    return in_zone(wall, surroundings.zone, match["stamp"], TimeBase.ORGANISER_LOCAL)


def _file_kind(name: Name, *, transcript: bool) -> FileKind | None:
    if name.extension in VIDEO:
        return FileKind.METADATA if transcript else FileKind.VIDEO
    if name.extension in AUDIO:
        return FileKind.AUDIO
    return FileKind.TRANSCRIPT if name.extension in _WORDS else None


def _attendance(name: Name) -> Named | None:
    match = _ATTENDANCE.fullmatch(name.stem) if name.extension == "csv" else None
    if match is None:
        return None
    return Named(Source.TEAMS, FileKind.METADATA, match["title"], companion=True)
