"""Zoom computer recordings of all ages: the folder is the meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, field
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
from hostapp.recordings.people import host_guess, merged
from hostapp.recordings.plain import PlainMeeting
from hostapp.recordings.reading import SidecarError
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM, UNFINISHED_PROBLEM, is_cloud_only
from hostapp.recordings.times import from_file_time
from hostapp.recordings.tools import zoom_conf, zoom_tracks
from hostapp.recordings.tools.interface import DAY_NS, Claim, Recogniser, Surroundings
from hostapp.recordings.tools.zoom_conf import ZoomConf
from hostapp.recordings.tools.zoom_files import SIGNS, ZoomFile, parts_of, read_file_name
from hostapp.recordings.tools.zoom_folder import ZoomFolder, read_folder_name
from hostapp.recordings.tools.zoom_shapes import Outline, Reading, Shapes, files_of, outline_of

_MEDIA: Final = frozenset({FileKind.VIDEO, FileKind.AUDIO})
_LOOSE_KINDS: Final = frozenset(
    {FileKind.VIDEO, FileKind.AUDIO, FileKind.TRANSCRIPT, FileKind.UNCONVERTED}
)


class Zoom(Recogniser):
    """Recognises a folder by its dated name, or a renamed one by what Zoom alone writes."""

    source = Source.ZOOM

    def __init__(self) -> None:
        """Begin without any shape known."""
        self._shapes = Shapes()

    def subfolders(self, folder: str, names: Sequence[str]) -> Sequence[str]:  # noqa: D102
        del folder
        return [name for name in names if name.casefold() == zoom_tracks.FOLDER]

    def claim(self, listing: Listing, surroundings: Surroundings) -> Claim | None:  # noqa: D102
        named = read_folder_name(listing.name, surroundings.zone)
        outline = outline_of(listing) if named is not None else None
        if named is not None and outline is not None:
            reading = self._shapes.reading(outline.shape)
            plain = _plain(named, outline, reading) if reading is not None else None
            if plain is not None:
                return Claim(plain=plain)
        known: list[tuple[Entry, ZoomFile]] = []
        others: list[Entry] = []
        for entry in listing.files:
            file = read_file_name(entry.name.casefold())
            if file is None:
                others.append(entry)
            else:
                known.append((entry, file))
        if named is None and not _is_renamed(known):
            return None
        if named is not None and not known and "." not in named.start.text:
            return None
        draft = _Draft(listing, surroundings, named, known, others)
        claim = draft.claim()
        if claim is not None and outline is not None and draft.is_plain():
            self._shapes.remember(outline, draft.files, draft.states, draft.parts)
        return claim


def _plain(named: ZoomFolder, outline: Outline, reading: Reading) -> PlainMeeting | None:
    contents = files_of(outline, reading)
    if contents is None:
        return None
    files, cast = contents
    title, start, number, host = named
    states = reading.states
    if start.ambiguous:
        states |= {MeetingState.AMBIGUOUS_DATE}
    return PlainMeeting(title, start, files, cast, host, number, states)


def _is_renamed(known: Sequence[tuple[Entry, ZoomFile]]) -> bool:
    """Return whether Zoom alone writes files like these; chats alone may be copies."""
    found = {entry.name.casefold() for entry, _ in known}
    if any(name in SIGNS and not name.endswith(".txt") for name in found):
        return True
    if any(name.endswith(".zoom") for name in found) or zoom_conf.NAME in found:
        return True
    videos = {file.number for _, file in known if file.kind is FileKind.VIDEO}
    audios = {file.number for _, file in known if file.kind is FileKind.AUDIO}
    return bool(videos & audios)


@dataclass(slots=True)
class _Draft:
    """A Zoom meeting in the making."""

    listing: Listing
    surroundings: Surroundings
    named: ZoomFolder | None
    known: list[tuple[Entry, ZoomFile]]
    others: list[Entry]
    conf: ZoomConf | None = None
    parts: dict[str, int] = field(default_factory=dict)
    files: list[FoundFile] = field(default_factory=list)
    people: list[FoundPerson] = field(default_factory=list)
    states: set[MeetingState] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)
    restless: bool = False

    def claim(self) -> Claim | None:
        self._read_conf()
        if self.named is None and not self._still_zoom():
            return None
        magic = self.conf.magic if self.conf else ""
        numbers = {file.number for _, file in self.known if file.number}
        if numbers:
            self.parts = parts_of(numbers, magic)
        for entry, file in self.known:
            self._take(entry, file)
        rest = self._take_others()
        self._take_tracks()
        if not self.files:
            return None
        self._judge()
        return Claim((self._meeting(),), rest, self.restless)

    def _read_conf(self) -> None:
        entry = next((e for e, _ in self.known if e.name.casefold() == zoom_conf.NAME), None)
        if entry is None:
            return
        try:
            self.conf = zoom_conf.read_conf(entry.path)
        except SidecarError as error:
            if self.named is None:
                return
            self.problems.append(f"Zoom's recording.conf cannot be used: {error}.")

    def _still_zoom(self) -> bool:
        without_conf = [(e, f) for e, f in self.known if e.name.casefold() != zoom_conf.NAME]
        return self.conf is not None or _is_renamed(without_conf)

    def _take(self, entry: Entry, file: ZoomFile) -> None:
        part = file.part or self.parts.get(file.number, 1)
        self._add(entry, file.kind, part, unfinished=file.unfinished)

    def _add(
        self,
        entry: Entry,
        kind: FileKind,
        part: int = 1,
        speaker: str | None = None,
        *,
        unfinished: bool = False,
    ) -> None:
        problem = None
        if unfinished:
            problem = UNFINISHED_PROBLEM
            self.restless = True
            age = self.surroundings.now_ns - entry.stat.st_mtime_ns
            failed = age > DAY_NS
            self.states.add(MeetingState.CONVERSION_FAILED if failed else MeetingState.WRITING)
        elif is_cloud_only(entry.stat):
            problem = CLOUD_ONLY_PROBLEM
            self.states.add(MeetingState.CLOUD_ONLY)
        self.files.append(found_file(entry, kind, part, speaker, problem))

    def _take_others(self) -> list[Entry]:
        """Take files that somebody renamed: all in a dated folder, else those that are missed."""
        if not self.others:
            return []
        rest = []
        renamed = self.named is not None or self._missing()
        for entry in self.others:
            name = names.take_apart(entry.name)
            kind = names.kind_of(name)
            if renamed and kind in _LOOSE_KINDS and kind is not None:
                self._add(entry, kind, unfinished=name.unfinished)
            else:
                rest.append(entry)
        return rest

    def _missing(self) -> frozenset[str]:
        if self.conf is None:
            return frozenset()
        return self.conf.named() - {entry.name.casefold() for entry, _ in self.known}

    def _take_tracks(self) -> None:
        tracks = self.listing.folders.get(zoom_tracks.FOLDER)
        if tracks is None:
            return
        for entry in tracks.files:
            track = zoom_tracks.read_track_name(entry.name, self.parts)
            if track is None:
                name = names.take_apart(entry.name)
                if names.is_media(name):
                    kind = FileKind.PARTICIPANT_AUDIO
                    self._add(entry, kind, unfinished=name.unfinished)
                continue
            self._add(entry, FileKind.PARTICIPANT_AUDIO, track.part, track.speaker)
            origins = frozenset({NameOrigin.TRACK})
            self.people.append(FoundPerson(track.speaker, origins, track.guess))

    def _judge(self) -> None:
        kinds = {file.kind for file in self.files}
        unconverted = [e for e, f in self.known if f.kind is FileKind.UNCONVERTED]
        if unconverted:
            self._judge_unconverted(unconverted, has_media=bool(kinds & _MEDIA))
        if self.conf:
            self._judge_conf(self.conf)
        if any(entry.name.casefold() == "xcode_error.log" for entry, _ in self.known):
            self.states.add(MeetingState.CONVERSION_FAILED)
        media_parts = {file.part for file in self.files if file.kind in _MEDIA}
        if media_parts and media_parts != set(range(1, max(media_parts) + 1)):
            self.states.add(MeetingState.PARTIAL)
        if not kinds & {FileKind.VIDEO, FileKind.AUDIO, FileKind.PARTICIPANT_AUDIO}:
            self.states.add(MeetingState.NO_MEDIA)

    def _judge_unconverted(self, entries: Sequence[Entry], *, has_media: bool) -> None:
        waiting = [entry for entry in entries if entry.name.casefold().endswith(".zoom")]
        if not waiting:
            return
        self.states.add(MeetingState.UNCONVERTED)
        if has_media:
            self.states.add(MeetingState.PARTIAL)
            return
        newest = max(entry.stat.st_mtime_ns for entry in waiting)
        if self.surroundings.now_ns - newest > DAY_NS:
            self.states.add(MeetingState.CONVERSION_FAILED)
        else:
            self.restless = True

    def _judge_conf(self, conf: ZoomConf) -> None:
        if not all(part.converted and part.audio and part.video for part in conf.parts):
            self.states.add(MeetingState.UNCONVERTED)
        missing = self._missing()
        replaced = sum(
            names.kind_of(names.take_apart(entry.name)) in _MEDIA for entry in self.others
        )
        if len(missing) > replaced:
            self.states.add(MeetingState.PARTIAL)

    def is_plain(self) -> bool:
        """Return whether every folder of the same shape is read just so."""
        if self.named is None or self.others or self.restless or self.problems:
            return False
        return all(file.kind is not FileKind.UNCONVERTED for file in self.files)

    def _meeting(self) -> FoundMeeting:
        return _meeting(
            self.listing,
            self.named,
            tuple(self.files),
            frozenset(self.states),
            confidence=Confidence.CERTAIN if self.named and self.known else Confidence.LIKELY,
            people=self.people,
            problems=tuple(self.problems),
        )


def _meeting(
    listing: Listing,
    named: ZoomFolder | None,
    files: tuple[FoundFile, ...],
    states: frozenset[MeetingState],
    *,
    confidence: Confidence = Confidence.CERTAIN,
    people: Sequence[FoundPerson] = (),
    problems: tuple[str, ...] = (),
) -> FoundMeeting:
    start = named.start if named else from_file_time(min(file.stat.mtime_ns for file in files))
    host = named.host if named else None
    if start is not None and start.ambiguous:
        states |= {MeetingState.AMBIGUOUS_DATE}
    return FoundMeeting(
        Source.ZOOM,
        named.title if named else listing.name,
        files,
        listing.path,
        start.at if start else None,
        start.text if start else "",
        start.base if start else TimeBase.UNKNOWN,
        None,
        host,
        named.meeting_number if named else None,
        merged([*people, host_guess(host)] if host else people) if people or host else (),
        confidence,
        states,
        problems,
    )
