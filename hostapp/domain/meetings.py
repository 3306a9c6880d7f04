"""Meetings and their recording files, as they were found on disk."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple

from hostapp.domain.identifiers import Digest, MeetingId, PersonId

_LEAST: Final = -(2**63)
_MOST: Final = 2**63 - 1


class FileKind(StrEnum):
    """What a recording file holds."""

    VIDEO = "video"
    AUDIO = "audio"
    PARTICIPANT_AUDIO = "participant-audio"
    TRANSCRIPT = "transcript"
    CAPTIONS = "captions"
    CHAT = "chat"
    DOCUMENT = "document"
    METADATA = "metadata"
    UNCONVERTED = "unconverted"


GRANTABLE_KINDS: frozenset[FileKind] = frozenset(
    set(FileKind) - {FileKind.METADATA, FileKind.UNCONVERTED}
)
"""Kinds that a grant can name; metadata and unconverted files never train anything."""


class Source(StrEnum):
    """The tool that made a recording."""

    ZOOM = "zoom"
    ZOOM_CLOUD = "zoom-cloud"
    TEAMS = "teams"
    GOOGLE_MEET = "google-meet"
    WEBEX = "webex"
    JITSI = "jitsi"
    BIGBLUEBUTTON = "bigbluebutton"
    OBS = "obs"
    GNOME = "gnome"
    MACOS = "macos"
    WINDOWS_GAME_BAR = "windows-game-bar"
    WINDOWS_SNIPPING_TOOL = "windows-snipping-tool"
    VOICE_MEMOS = "voice-memos"
    CRAIG = "craig"
    RIVERSIDE = "riverside"
    GOTO = "goto"
    OTTER = "otter"
    FIREFLIES = "fireflies"
    UNKNOWN = "unknown"


class TimeBase(StrEnum):
    """Where a meeting's start came from, because the clocks differ."""

    UTC = "utc"
    LOCAL = "local"
    ORGANISER_LOCAL = "organiser-local"
    NAMED_ZONE = "named-zone"
    CONTAINER = "container"
    FILE_TIME = "file-time"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How sure the recognition is; `guess` is shown as «recognised by guess»."""

    CERTAIN = "certain"
    LIKELY = "likely"
    GUESS = "guess"


class MeetingState(StrEnum):
    """A reason why a meeting's files are not, or not all, ready to be decided on."""

    UNCONVERTED = "unconverted"
    WRITING = "writing"
    CONVERSION_FAILED = "conversion-failed"
    CLOUD_ONLY = "cloud-only"
    TRANSCRIPT_SHELL = "transcript-shell"
    PARTIAL = "partial"
    NO_MEDIA = "no-media"
    AMBIGUOUS_DATE = "ambiguous-date"
    UNREADABLE = "unreadable"
    AWAY = "away"
    NOT_SEEN = "not-seen"
    NOT_SCANNED = "not-scanned"


class NameOrigin(StrEnum):
    """What told us a participant's name."""

    TRACK = "track"
    TRANSCRIPT = "transcript"
    CAPTIONS = "captions"
    CHAT = "chat"
    METADATA = "metadata"
    ATTENDANCE = "attendance"
    TITLE = "title"
    HOST = "host"


class Stat(NamedTuple):
    """What the disk says of a file without reading it; a change may mean new bytes."""

    device: int
    inode: int
    size: int
    mtime_ns: int
    ctime_ns: int

    def storable(self) -> "Stat":
        """Return it as 64 signed bits hold it; network drives and times after 2262 go beyond."""
        if max(self) <= _MOST and min(self) >= _LEAST:
            return self
        return Stat(*((number - _LEAST) % 2**64 + _LEAST for number in self))


class FoundFile(NamedTuple):
    """One file of a meeting as the disk shows it."""

    path: bytes
    kind: FileKind
    stat: Stat
    part: int = 1
    speaker: str | None = None
    """Name of the only person on it, for `participant-audio`."""
    problem: str | None = None
    """Why it cannot be used, in one sentence; None if nothing is known against it."""


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A name met in a meeting, before it has an identity."""

    name: str
    origins: frozenset[NameOrigin]
    guess: bool = False
    email: str | None = None


@dataclass(frozen=True, slots=True)
class FoundMeeting:
    """What recognition makes of a folder or a set of files."""

    source: Source
    title: str
    files: tuple[FoundFile, ...]
    folder: bytes
    started_at: datetime | None = None
    """Aware, in UTC."""
    started_text: str = ""
    """The start as the tool wrote it."""
    time_base: TimeBase = TimeBase.UNKNOWN
    duration_seconds: float | None = None
    host: str | None = None
    meeting_number: str | None = None
    people: tuple[FoundPerson, ...] = ()
    confidence: Confidence = Confidence.CERTAIN
    states: frozenset[MeetingState] = frozenset()
    problems: tuple[str, ...] = ()
    """Sentences about sidecars that could not be used."""


@dataclass(frozen=True, slots=True)
class Participant:
    """A person whose voice, face or words are in a meeting."""

    person: PersonId
    name: str
    guess: bool = False
    is_host: bool = False
    other_names: tuple[str, ...] = ()
    """Other names, in normal form, that the host said stand for the same person."""


@dataclass(frozen=True, slots=True)
class RecordingFile:
    """One file of a known meeting."""

    path: bytes
    kind: FileKind
    stat: Stat
    digest: Digest | None = None
    """None while unknown, or once the disk shows other times or sizes than when it was read."""
    person: PersonId | None = None
    """Whose own track it is, for `participant-audio`."""
    duration_seconds: float | None = None
    problem: str | None = None
    part: int = 1
    """Which part of the recording it is, from 1."""

    @property
    def size(self) -> int:
        """Bytes."""
        return self.stat.size


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting that the library knows."""

    id: MeetingId
    source: Source
    title: str
    folder: bytes
    files: tuple[RecordingFile, ...]
    participants: tuple[Participant, ...] = ()
    started_at: datetime | None = None
    started_text: str = ""
    time_base: TimeBase = TimeBase.UNKNOWN
    duration_seconds: float | None = None
    meeting_number: str | None = None
    confidence: Confidence = Confidence.CERTAIN
    states: frozenset[MeetingState] = field(default_factory=frozenset)
