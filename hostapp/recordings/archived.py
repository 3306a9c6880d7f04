"""Archives that keep each recording in a folder of its own, with `transcript.vtt` and `chat.txt`.

Such names tell nothing by themselves: they count only together with a transcript, and belong to
the only recording beside them. So does `meetingAttendanceList.csv`, which Teams once gave out.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.group import Group, Member
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import CUES, Name, normal_title
from hostapp.recordings.tools.interface import Named

_WORDS: Final = {
    "transcript": FileKind.TRANSCRIPT,
    "audio transcript": FileKind.TRANSCRIPT,
    "captions": FileKind.CAPTIONS,
    "closed captions": FileKind.CAPTIONS,
    "subtitles": FileKind.CAPTIONS,
}
_CHATS: Final = frozenset({"chat", "newchat", "meeting chat"})
_ATTENDANCE: Final = "meetingattendancelist"

Sidecar = tuple[Entry, Name]


def archived_words(sidecars: Sequence[Sidecar]) -> dict[bytes, FileKind]:
    """Return the files with such names by their paths; none where there is no transcript."""
    words = {
        entry.path: kind
        for entry, name in sidecars
        if name.extension in CUES and (kind := _WORDS.get(normal_title(name.stem)))
    }
    if not words:
        return {}
    chats = {
        entry.path: FileKind.CHAT
        for entry, name in sidecars
        if name.extension == "txt" and normal_title(name.stem) in _CHATS
    }
    return words | chats


def is_attendance_list(name: Name) -> bool:
    """Tell whether a file is a list of who was there that does not name its meeting."""
    return name.extension == "csv" and normal_title(name.stem) == _ATTENDANCE


def only_recording(groups: Iterable[Group]) -> Group | None:
    """Return the only group with sound or pictures; None if there is none, or several."""
    recordings = [each for each in groups if each.has_media()]
    return recordings[0] if len(recordings) == 1 else None


def as_member(sidecar: Sidecar, kind: FileKind, folder: str) -> Member:
    """Make such a file part of a meeting without sound or pictures, called as its folder."""
    entry, name = sidecar
    named = Named(Source.UNKNOWN, kind, folder, group=folder, confidence=Confidence.GUESS)
    return Member(entry, name, named)
