"""Which sounds of a meeting run together: mixes, and the own tracks beside each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, RecordingFile
from hostapp.media.prober import Prober

TOGETHER: Final = 1.5
"""Seconds by which the lengths of sounds of one part differ at most."""


@dataclass(frozen=True, slots=True)
class Part:
    """A mix, if there is one, and the own tracks that begin and end with it."""

    mix: RecordingFile | None
    tracks: tuple[RecordingFile, ...]
    seconds: float
    number: int | None = None
    """Which part of the recording it is, where its tool made several and numbered them."""

    def tracks_of(self, person: PersonId) -> tuple[RecordingFile, ...]:
        """Return the own tracks of a person; several of one who came back."""
        return tuple(track for track in self.tracks if track.person == person)


@dataclass(frozen=True, slots=True)
class Sounds:
    """All sounds of a meeting."""

    parts: tuple[Part, ...]
    loose: tuple[RecordingFile, ...]
    """Own tracks of which nothing tells what they run beside."""

    @property
    def timeline(self) -> Part | None:
        """The part that the times of a transcript speak of; None if there are several."""
        return self.parts[0] if len(self.parts) == 1 else None


def sounds_of(files: Sequence[RecordingFile]) -> Sounds:
    """Put a meeting's sounds together by part and by their lengths, read where not known."""
    lengths = _lengths(files)
    numbers = sorted({each.part for each in files if each.kind is not FileKind.PARTICIPANT_AUDIO})
    if len(numbers) <= 1:
        return _of_one(files, lengths)
    found = [
        _numbered(_of_one([each for each in files if each.part == number], lengths), number)
        for number in sorted({each.part for each in files})
    ]
    return Sounds(
        tuple(part for each in found for part in each.parts),
        tuple(track for each in found for track in each.loose),
    )


def _numbered(sounds: Sounds, number: int) -> Sounds:
    """Say which part it is, unless several sounds claim to be the same one."""
    if len(sounds.parts) != 1:
        return sounds
    return Sounds((replace(sounds.parts[0], number=number),), sounds.loose)


def _of_one(files: Sequence[RecordingFile], lengths: Mapping[bytes, float]) -> Sounds:
    mixes = [each for each in files if each.kind is FileKind.AUDIO]
    mixes = mixes or [each for each in files if each.kind is FileKind.VIDEO]
    tracks = [each for each in files if each.kind is FileKind.PARTICIPANT_AUDIO]
    if not mixes:
        return _without_mix(tracks, lengths)
    parts: list[Part] = []
    for mix in mixes:
        others = [each for each in mixes if each is not mix]
        alone = not any(_together(mix, other, lengths) for other in others)
        beside = [each for each in tracks if alone and _together(mix, each, lengths)]
        parts.append(Part(mix, tuple(beside), lengths.get(mix.path, 0.0)))
    placed = {track.path for part in parts for track in part.tracks}
    return Sounds(tuple(parts), tuple(each for each in tracks if each.path not in placed))


def _without_mix(tracks: Sequence[RecordingFile], lengths: Mapping[bytes, float]) -> Sounds:
    if not tracks:
        return Sounds((), ())
    longest = max(tracks, key=lambda each: lengths.get(each.path, 0.0))
    if all(_together(longest, each, lengths) for each in tracks):
        return Sounds((Part(None, tuple(tracks), lengths[longest.path]),), ())
    return Sounds((), tuple(tracks))


def _together(one: RecordingFile, other: RecordingFile, lengths: Mapping[bytes, float]) -> bool:
    if one.path not in lengths or other.path not in lengths:
        return False
    return abs(lengths[one.path] - lengths[other.path]) <= TOGETHER


def _lengths(files: Iterable[RecordingFile]) -> dict[bytes, float]:
    known = {each.path: each.duration_seconds for each in files}
    unknown = [path for path, seconds in known.items() if seconds is None]
    if unknown:
        with Prober() as prober:
            known.update((path, prober.probe(path).duration) for path in unknown)
    return {path: seconds for path, seconds in known.items() if seconds is not None}
