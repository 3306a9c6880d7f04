"""What readers return: cues, the people met on the way, and what a file says of its meeting."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from hostapp.domain.errors import HostappError
from hostapp.domain.meetings import FoundPerson


class WordsError(HostappError):
    """A file of words that cannot be read, with the reason in one sentence."""

    kind = "unreadable-words"


class NoWordsError(WordsError):
    """A file in order, but without words of a kind that is known here."""


class Style(StrEnum):
    """How a file writes its words down."""

    WEBVTT = "webvtt"
    SRT = "srt"
    SBV = "sbv"
    ZOOM_CAPTIONS = "zoom-captions"
    ZOOM_CHAT = "zoom-chat"
    ZOOM_CLOUD_CHAT = "zoom-cloud-chat"
    ZOOM_TIMELINE = "zoom-timeline"
    TEAMS_DOCX = "teams-docx"
    TEAMS_DOCX_OLD = "teams-docx-old"
    TEAMS_JSON = "teams-json"
    MEET_DOCUMENT = "meet-document"
    OTTER = "otter"
    FIREFLIES = "fireflies"
    WHISPER = "whisper"
    WHISPER_CPP = "whisper-cpp"
    WHISPERX = "whisperx"
    BBB_CHAT = "bbb-chat"
    BBB_EVENTS = "bbb-events"
    ATTENDANCE = "attendance"


class Cue(NamedTuple):
    """One stretch of speech or one message; a named tuple because files hold a million of them."""

    start: float | None
    """Seconds from the recording's start; None where nothing tells."""
    end: float | None
    speaker: str | None
    text: str
    line: int
    """Where it stands, from 1: the line, the paragraph of a document, the item of a list."""
    private: bool = False
    """A message that not everybody in the meeting could read."""
    clock: str | None = None
    """The time of day as written, where the file has no other."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person of an attendance report; times are texts in the report's own zone and order."""

    name: str
    email: str | None = None
    joined: str | None = None
    left: str | None = None
    host: bool = False
    consent: str | None = None
    """What the column «Recording Consent» says, as written."""
    original: str | None = None
    """The name before the person changed it for this meeting."""


@dataclass(frozen=True, slots=True)
class Words:
    """One file's words, in the order of the recording."""

    style: Style
    cues: tuple[Cue, ...] = ()
    people: tuple[FoundPerson, ...] = ()
    complete: bool = True
    """False where the file itself or its size says that something is missing."""
    problems: tuple[str, ...] = ()
    title: str | None = None
    started_at: datetime | None = None
    """Aware, in UTC."""
    started_text: str = ""
    duration: float | None = None
    """Seconds."""
    host: str | None = None
    attendees: tuple[Attendee, ...] = ()

    def counts(self) -> dict[str, int]:
        """Return the number of cues of each speaker, under `""` those of nobody named."""
        return dict(Counter(cue.speaker or "" for cue in self.cues))
