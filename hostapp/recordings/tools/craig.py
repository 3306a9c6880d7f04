"""Craig, the Discord recorder: a folder with `info.txt` and one track a participant."""

import re
from collections.abc import Sequence
from typing import Final

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
from hostapp.recordings.names import Name
from hostapp.recordings.people import merged
from hostapp.recordings.reading import SidecarError
from hostapp.recordings.times import Start, from_iso, in_utc, wall_clock
from hostapp.recordings.tools.craig_info import CraigInfo, read_info
from hostapp.recordings.tools.interface import Claim, Named, Recogniser, Surroundings

_TRACK: Final = re.compile(r"(?P<number>\d{1,3})-(?P<user>[A-Za-z0-9_]+)")
_DOWNLOAD: Final = re.compile(
    r"craig_(?P<id>[A-Za-z0-9]{6,32})_(?P<stamp>(?P<y>\d{4})-(?P<mo>\d{1,2})-(?P<d>\d{1,2})"
    r"_(?P<h>\d{1,2})-(?P<mi>\d{1,2})-(?P<s>\d{1,2}))"
)
_SERVER_FILE: Final = re.compile(r"craig-(?P<id>[A-Za-z0-9]{6,32})-[A-Za-z0-9_-]{15}")
_INFO: Final = "info.txt"
_OWN_FILES: Final = frozenset({"raw.dat", _INFO})


class Craig(Recogniser):
    """A recording is certain by its `info.txt`; a download is known by its name."""

    source = Source.CRAIG

    def subfolders(self, folder: str, names: Sequence[str]) -> Sequence[str]:  # noqa: D102
        del folder
        return [name for name in names if name.endswith("_data")]

    def claim(self, listing: Listing, surroundings: Surroundings) -> Claim | None:  # noqa: D102
        del surroundings
        entry = listing.file(_INFO)
        if entry is None:
            return None
        try:
            info = read_info(entry.path)
        except SidecarError:
            return None
        if info is None:
            return None
        files: list[FoundFile] = []
        rest: list[Entry] = []
        for one in listing.all_files():
            file = _file(one, info)
            if file is None:
                rest.append(one)
            else:
                files.append(file)
        return Claim((_meeting(listing, info, files),), rest)

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        del surroundings
        match = _DOWNLOAD.fullmatch(name.stem)
        other = None if match else _SERVER_FILE.fullmatch(name.stem)
        found = match or other
        kind = names.kind_of(name)
        if found is None or kind is None:
            return None
        return Named(
            Source.CRAIG,
            kind,
            f"Craig {found['id']}",
            _download_start(match) if match else None,
            group=found["id"],
            confidence=Confidence.LIKELY,
        )


def _download_start(match: re.Match[str]) -> Start | None:
    wall = wall_clock(*match.group("y", "mo", "d", "h", "mi", "s"))
    if wall is None:
        return None
    start = in_utc(wall, match["stamp"])
    return Start(start.at, start.text, TimeBase.UNKNOWN, ambiguous=True)


def _file(entry: Entry, info: CraigInfo) -> FoundFile | None:
    name = names.take_apart(entry.name)
    track = _TRACK.fullmatch(name.stem) if name.extension in names.AUDIO else None
    if track is not None:
        number = int(track["number"])
        listed = 1 <= number <= len(info.tracks)
        speaker = info.tracks[number - 1] if listed else track["user"].replace("_", " ").strip()
        return found_file(entry, FileKind.PARTICIPANT_AUDIO, speaker=speaker)
    if entry.name in _OWN_FILES or name.extension == "aup":
        return found_file(entry, FileKind.METADATA)
    return None


def _meeting(listing: Listing, info: CraigInfo, files: list[FoundFile]) -> FoundMeeting:
    start = from_iso(info.start)
    people = [FoundPerson(name, frozenset({NameOrigin.METADATA})) for name in info.tracks]
    people += [
        FoundPerson(file.speaker, frozenset({NameOrigin.TRACK})) for file in files if file.speaker
    ]
    if info.requester:
        people.append(FoundPerson(info.requester, frozenset({NameOrigin.HOST})))
    has_media = any(file.kind is FileKind.PARTICIPANT_AUDIO for file in files)
    return FoundMeeting(
        Source.CRAIG,
        " / ".join(part for part in (info.guild, info.channel) if part) or f"Craig {info.id}",
        tuple(files),
        listing.path,
        start.at if start else None,
        start.text if start else "",
        start.base if start else TimeBase.UNKNOWN,
        host=info.requester,
        meeting_number=info.id,
        people=merged(people),
        states=frozenset() if has_media else frozenset({MeetingState.NO_MEDIA}),
    )
