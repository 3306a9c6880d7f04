"""A recording's parts as one time line: parts follow each other, files of one part run together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hostapp.domain.meetings import FileKind, Meeting, RecordingFile

SOUNDING: Final = (FileKind.AUDIO, FileKind.VIDEO, FileKind.PARTICIPANT_AUDIO)
"""What is listened to, the smallest file that holds everybody first."""
PLAYABLE: Final = (FileKind.VIDEO, FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO)
"""What is played, the fullest first."""


@dataclass(frozen=True, slots=True)
class PlayedPart:
    """One part of a recording, and the file that stands for it."""

    file: RecordingFile
    begins: float
    """Seconds of recording before it."""


def begins_of(meeting: Meeting) -> dict[int, float]:
    """Return when each part begins, in seconds of recording, as far as lengths are known."""
    longest: dict[int, float] = {}
    for file in meeting.files:
        if file.kind in PLAYABLE:
            longest[file.part] = max(longest.get(file.part, 0.0), file.duration_seconds or 0.0)
    begins: dict[int, float] = {}
    at = 0.0
    for part in sorted(longest):
        begins[part] = at
        at += longest[part]
    return begins


def played(meeting: Meeting) -> tuple[PlayedPart, ...]:
    """Return the files in which a meeting is best heard and seen, one a part."""
    return _of_each_part(meeting, PLAYABLE)


def listened_to(meeting: Meeting) -> tuple[PlayedPart, ...]:
    """Return the files whose sound stands for the meeting, one a part."""
    return _of_each_part(meeting, SOUNDING)


def tracks(meeting: Meeting) -> tuple[tuple[PlayedPart, ...], ...]:
    """Return the tracks of each person, one a part, where no file holds everybody together.

    None if there are not several to choose from; the first is what `played` returns.
    """
    usual = played(meeting)
    alone = {each.file.part for each in usual if each.file.kind is FileKind.PARTICIPANT_AUDIO}
    voices: dict[object, dict[int, RecordingFile]] = {}
    for file in meeting.files:
        if file.kind is FileKind.PARTICIPANT_AUDIO and file.part in alone and file.problem is None:
            voices.setdefault(file.person or file.path, {}).setdefault(file.part, file)
    if len(voices) <= 1:
        return ()
    begins = begins_of(meeting)
    mixes = {each.file.part: each.file for each in usual if each.file.part not in alone}
    return tuple(
        tuple(PlayedPart(file, begins[part]) for part, file in sorted((mixes | own).items()))
        for own in voices.values()
    )


def together(meeting: Meeting) -> tuple[tuple[PlayedPart, ...], ...]:
    """Return, for each part, the files that hold everybody if they are heard at once.

    None if there are not several tracks to choose from.
    """
    found: dict[int, dict[bytes, PlayedPart]] = {}
    for track in tracks(meeting):
        for each in track:
            found.setdefault(each.file.part, {})[each.file.path] = each
    return tuple(tuple(found[part].values()) for part in sorted(found))


def _of_each_part(meeting: Meeting, kinds: Sequence[FileKind]) -> tuple[PlayedPart, ...]:
    best: dict[int, RecordingFile] = {}
    for kind in kinds:
        for file in meeting.files:
            if file.kind is kind and file.problem is None:
                best.setdefault(file.part, file)
    begins = begins_of(meeting)
    return tuple(PlayedPart(best[part], begins[part]) for part in sorted(best))
