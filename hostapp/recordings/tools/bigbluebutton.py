"""BigBlueButton: a folder a recording, named by a hash and the start in milliseconds UTC."""

import re
from collections.abc import Sequence
from typing import Final

from hostapp.domain.meetings import (
    FileKind,
    FoundFile,
    FoundMeeting,
    MeetingState,
    Source,
    TimeBase,
)
from hostapp.recordings import names
from hostapp.recordings.listing import Entry, Listing, found_file
from hostapp.recordings.reading import SidecarError
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM, is_cloud_only
from hostapp.recordings.times import from_epoch
from hostapp.recordings.tools.bbb_metadata import BbbMetadata, read_events_head, read_metadata
from hostapp.recordings.tools.interface import Claim, Recogniser, Surroundings

_ID: Final = re.compile(r"[0-9a-f]{40}-(?P<ms>\d{13})")
_NOT_OURS: Final = frozenset({"presentation", "thumbnails", "temp"})
_UNREADY: Final = frozenset({"processing", "processed"})
_CHAT: Final = "slides_new.xml"
_NOTES: Final = "notes.html"
_SOUND: Final = "audio"
"""The folder of meetings without pictures, whose sound may be called `audio.webm`."""
_METADATA_EXTENSIONS: Final = frozenset({"xml", "json", "svg"})
_MEDIA: Final = frozenset({FileKind.VIDEO, FileKind.AUDIO})


class BigBlueButton(Recogniser):
    """Published recordings are ready; raw ones have to be processed by the server first."""

    source = Source.BIGBLUEBUTTON

    def subfolders(self, folder: str, names: Sequence[str]) -> Sequence[str]:  # noqa: D102
        if _ID.fullmatch(folder) is None:
            return ()
        return [name for name in names if name.casefold() not in _NOT_OURS]

    def claim(self, listing: Listing, surroundings: Surroundings) -> Claim | None:  # noqa: D102
        del surroundings
        match = _ID.fullmatch(listing.name)
        if match is None:
            return None
        raw = listing.file("events.xml")
        sound = listing.folders.get(_SOUND)
        sounds = {entry.path for entry in sound.all_files()} if sound else set()
        files: list[FoundFile] = []
        for entry in listing.all_files():
            kind = _kind(entry.name, raw=raw is not None)
            if kind is not None:
                if kind is FileKind.VIDEO and entry.path in sounds:
                    kind = FileKind.AUDIO
                problem = CLOUD_ONLY_PROBLEM if is_cloud_only(entry.stat) else None
                files.append(found_file(entry, kind, problem=problem))
        if not files:
            return None
        described, problems = _describe(listing, raw)
        meeting = _meeting(listing, int(match["ms"]), files, described, problems)
        return Claim((meeting,), restless=MeetingState.CLOUD_ONLY in meeting.states)


def _kind(name: str, *, raw: bool) -> FileKind | None:
    lower = name.casefold()
    apart = names.take_apart(lower)
    kind = names.kind_of(apart)
    if kind in _MEDIA:
        return FileKind.UNCONVERTED if raw else kind
    if lower == _CHAT:
        return FileKind.CHAT
    if lower == _NOTES:
        return FileKind.DOCUMENT
    if kind is FileKind.TRANSCRIPT:
        return FileKind.CAPTIONS
    return FileKind.METADATA if apart.extension in _METADATA_EXTENSIONS else None


def _describe(listing: Listing, raw: Entry | None) -> tuple[BbbMetadata, tuple[str, ...]]:
    metadata = listing.file("metadata.xml")
    try:
        if metadata is not None:
            return read_metadata(metadata.path), ()
        if raw is not None:
            return read_events_head(raw.path), ()
    except SidecarError as error:
        name = "metadata.xml" if metadata is not None else "events.xml"
        return BbbMetadata(), (f"BigBlueButton's {name} cannot be used: {error}.",)
    return BbbMetadata(), ()


def _meeting(
    listing: Listing,
    created_ms: int,
    files: list[FoundFile],
    described: BbbMetadata,
    problems: tuple[str, ...],
) -> FoundMeeting:
    milliseconds = described.start_ms or created_ms
    start = from_epoch(milliseconds, str(milliseconds))
    duration = described.duration_ms
    return FoundMeeting(
        Source.BIGBLUEBUTTON,
        described.title or "BigBlueButton recording",
        tuple(files),
        listing.path,
        start.at if start else None,
        start.text if start else "",
        start.base if start else TimeBase.UNKNOWN,
        duration_seconds=None if duration is None else duration / 1000,
        meeting_number=described.number,
        states=_states(files, described),
        problems=problems,
    )


def _states(files: list[FoundFile], described: BbbMetadata) -> frozenset[MeetingState]:
    kinds = {file.kind for file in files}
    states = set()
    if FileKind.UNCONVERTED in kinds:
        states.add(MeetingState.UNCONVERTED)
    elif not kinds & _MEDIA:
        states.add(MeetingState.NO_MEDIA)
    if described.state in _UNREADY:
        states.add(MeetingState.WRITING)
    if any(file.problem == CLOUD_ONLY_PROBLEM for file in files):
        states.add(MeetingState.CLOUD_ONLY)
    return frozenset(states)
