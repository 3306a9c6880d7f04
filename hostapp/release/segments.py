"""Cut the segments of one meeting's tracks into FLAC files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.ledger.times import written
from hostapp.media.cut import Range, cut
from hostapp.media.decode import SPEECH_RATE
from hostapp.media.flac import flac
from hostapp.media.speech import speech
from hostapp.release.avoiding import Avoiding
from hostapp.release.contents import Segment
from hostapp.release.finding import least_sure
from hostapp.release.items import ItemKind, ItemSource, Method, ReleasedItem
from hostapp.release.on_disk import explaining, write
from hostapp.release.plan import SpeechTrack, Use, Utterance
from hostapp.release.private_copy import PrivateCopies
from hostapp.release.stretches import Apart, Stretch

LONGEST: Final = 20 * SPEECH_RATE
"""Samples of a segment where no words say how long it is."""
_NOBODY: Final = "unknown"

Naming = Callable[[PersonId], str]
"""How the recipient knows a person."""


class SegmentCutter:
    """Cuts the tracks of one meeting; every segment keeps clear of those who said no."""

    def __init__(
        self,
        meeting: MeetingId,
        folder: Path,
        copies: PrivateCopies,
        avoiding: Avoiding,
        naming: Naming,
    ) -> None:
        """Segments go to `train/audio/` in `folder`."""
        self._meeting = meeting
        self._audio = folder / "train" / "audio"
        self._copies = copies
        self._avoiding = avoiding
        self._naming = naming
        self._names: set[str] = set()

    def cut(self, track: SpeechTrack) -> Iterator[Segment]:
        """Yield the segments of one track, as they are written."""
        said = self._said(track)
        clear = self._avoiding.apart(track.avoid)
        kept = list(_clear(said, clear))
        ranges = [_range(each.stretch) for each in kept]
        sound = self._copies.sound(track.use.source)
        for place, samples in cut(sound, ranges):
            yield self._segment(track, kept[place], ranges[place][0], flac(samples), len(samples))

    def _said(self, track: SpeechTrack) -> Sequence[Utterance]:
        for utterance in track.utterances or ():
            if utterance.words is not None:
                self._copies.of(utterance.words.source)
        if track.utterances is not None:
            return track.utterances
        voices = speech(self._copies.sound(track.use.source))
        return [
            Utterance(Stretch(first / SPEECH_RATE, end / SPEECH_RATE), track.speaker, track.people)
            for first, end in _pieces(voices)
        ]

    def _segment(
        self, track: SpeechTrack, utterance: Utterance, first: int, data: bytes, count: int
    ) -> Segment:
        speaker = None if utterance.speaker is None else self._naming(utterance.speaker)
        start_ms = round(first * 1000 / SPEECH_RATE)
        end_ms = round((first + count) * 1000 / SPEECH_RATE)
        recording = self._meeting if track.part is None else f"{self._meeting}-part{track.part}"
        name = self._name(f"{recording}-{speaker or _NOBODY}-{start_ms:07d}-{end_ms:07d}")
        with explaining("The release cannot be written"):
            write(self._audio / f"{name}.flac", data)
        uses = [track.use] if utterance.words is None else [track.use, utterance.words]
        people = None if utterance.people is None else tuple(map(self._naming, utterance.people))
        item = ReleasedItem(
            id=name,
            kind=ItemKind.SPEECH,
            digest=Digest(sha256(data).hexdigest()),
            path=f"train/audio/{name}.flac",
            meeting=self._meeting,
            sources=tuple(map(item_source, uses)),
            people=people,
            speaker=speaker,
            start_ms=start_ms,
            end_ms=end_ms,
            method=_method(track),
            part=track.part,
        )
        return Segment(item, count, utterance.text if utterance.words is not None else "")

    def _name(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._names:
            number += 1
            name = f"{wanted}-{number}"
        self._names.add(name)
        return name


def _clear(said: Iterable[Utterance], avoided: Apart) -> Iterator[Utterance]:
    """Drop what meets somebody who said no; what ends at a guess may end earlier instead."""
    for utterance in said:
        if avoided.clear(utterance.stretch):
            yield utterance
        elif not utterance.end_known:
            shorter = avoided.shortened(utterance.stretch)
            if shorter is not None:
                yield replace(utterance, stretch=shorter)


def item_source(use: Use) -> ItemSource:
    """Return how an item names a file that it rests on."""
    permit = use.permits[0]
    until = None if permit.until is None else written(permit.until)
    return ItemSource(use.source.digest, use.source.kind, permit.index, until)


def _range(stretch: Stretch) -> Range:
    return round(stretch.start * SPEECH_RATE), round(stretch.end * SPEECH_RATE)


def _pieces(ranges: Sequence[Range]) -> Iterator[Range]:
    """Split what is too long for one segment into equal pieces."""
    for first, end in ranges:
        count = -(-(end - first) // LONGEST)
        for piece in range(count):
            yield (
                first + (end - first) * piece // count,
                first + (end - first) * (piece + 1) // count,
            )


def _method(track: SpeechTrack) -> Method | None:
    if track.use.source.owner is not None:
        return Method.OWN_TRACK
    return least_sure(track.avoid)
