"""What is heard in a meeting, and whose voice may be used: gathered on a lane."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hostapp.desktop import error_text
from hostapp.desktop.detail import SpokenLine
from hostapp.desktop.player import Part, Track
from hostapp.desktop.waveform import Stretch, Voice
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import FileKind, Meeting
from hostapp.domain.status import MeetingStatus, Status
from hostapp.domain.terms import Basis

if TYPE_CHECKING:
    from hostapp.recordings.words.cue import Cue
    from hostapp.services.time_line import PlayedPart
    from hostapp.services.transcripts import Told
    from hostapp.wiring import Hostapp

SOUND = frozenset({FileKind.AUDIO, FileKind.VIDEO, FileKind.PARTICIPANT_AUDIO})
PAUSE = 1.0
"""Seconds without words after which nobody is taken to speak."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The words of a meeting, and the file that plays them."""

    meeting: MeetingId
    parts: tuple[Part, ...] = ()
    """What is played, one after the other."""
    tracks: tuple[Track, ...] = ()
    """What to choose from where each person has a track and nothing holds everybody."""
    lines: tuple[SpokenLine, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    problem: str = ""
    """Why there are no words, if that is known."""


@dataclass(slots=True)
class Voices:
    """Whose voice may be used, by the names that the words give."""

    status: MeetingStatus | None
    people: dict[str, PersonId]
    _seen: dict[str, int] = field(default_factory=dict)

    def is_out(self, speaker: str) -> bool:
        """Tell whether an export leaves out what this speaker says."""
        if self.status is None or self.status.word not in {Status.GRANTED, Status.PARTLY}:
            return False
        person = self.people.get(speaker.casefold())
        if person is None:
            return self.status.basis is Basis.NAMED
        return person in self.status.people_out

    def of(self, speaker: str) -> Voice:
        """Return how this speaker is drawn; every second one differs."""
        if self.status is None or not self.status.data & SOUND:
            return Voice.OPEN
        if self.is_out(speaker):
            return Voice.OUT
        place = self._seen.setdefault(speaker, len(self._seen))
        return Voice.ALSO_ALLOWED if place % 2 else Voice.ALLOWED


def voices_of(meeting: Meeting, status: MeetingStatus | None) -> Voices:
    """Return whose voice of a meeting may be used."""
    people = {
        name.casefold(): each.person
        for each in meeting.participants
        for name in (each.name, *each.other_names)
    }
    return Voices(status, people)


def stretches_of(cues: "Sequence[Cue]", voices: Voices) -> Iterator[Stretch]:
    """Return who is heard when, of cues in the order of time; in pauses, nobody."""
    before: float | None = None
    for place, cue in enumerate(cues):
        if cue.start is None:
            continue
        if before is not None and cue.start - before > PAUSE:
            yield Stretch(before, Voice.OPEN)
        yield Stretch(cue.start, voices.of(cue.speaker or ""))
        before = cue.end if cue.end is not None else _end(cues, place)
    if before is not None:
        yield Stretch(before, Voice.OPEN)


def _end(cues: "Sequence[Cue]", place: int) -> float:
    """Return where a cue ends that does not say so: at the next, as an export takes it."""
    from hostapp.services.spoken import LONGEST_CUE

    start = cues[place].start or 0.0
    later = (cue.start for cue in cues[place + 1 :] if cue.start is not None and cue.start > start)
    return min(next(later, start + LONGEST_CUE), start + LONGEST_CUE)


def heard(meeting: MeetingId, hostapp: "Hostapp") -> Heard:
    """Read the words of a meeting; a file that cannot be read is said, not raised."""
    from hostapp.domain.errors import HostappError
    from hostapp.services.time_line import played, tracks
    from hostapp.services.transcripts import transcript_of

    seen = hostapp.look.one(meeting)
    told: tuple[Told, ...] = ()
    problem = ""
    try:
        names = hostapp.forgetting.names
        names.refresh()
        started = hostapp.words.local_start(seen.meeting)
        told = transcript_of(seen.meeting, names, started=started, private=True)
    except HostappError as error:
        problem = error_text.told(error)
    voices = voices_of(seen.meeting, seen.status)
    aloud = [each.cue for each in told if not each.typed and each.cue.start is not None]
    return Heard(
        meeting=meeting,
        parts=_parts(played(seen.meeting)),
        tracks=tuple(
            Track(_heard_on(track, seen.meeting), _parts(track)) for track in tracks(seen.meeting)
        ),
        lines=tuple(_line(each, voices) for each in told),
        stretches=tuple(stretches_of(aloud, voices)),
        problem=problem,
    )


def _parts(parts: "Iterable[PlayedPart]") -> tuple[Part, ...]:
    return tuple(Part(each.file.path, each.begins, each.file.duration_seconds) for each in parts)


def _heard_on(track: "Sequence[PlayedPart]", meeting: Meeting) -> str:
    """Return whose track it is, by the name that the meeting shows; else the file's."""
    names = {each.person: each.name for each in meeting.participants}
    found = (names[each.file.person] for each in track if each.file.person in names)
    return next(found, os.path.basename(track[0].file.path).decode(errors="replace"))


def _line(told: "Told", voices: Voices) -> SpokenLine:
    cue = told.cue
    speaker = cue.speaker or ""
    out = voices.is_out(speaker)
    return SpokenLine(cue.start, speaker, cue.text, out, told.typed, private=cue.private)
