"""The words of a meeting's files, with the person behind each name."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, Meeting, RecordingFile
from hostapp.recordings.words.cue import Cue, WordsError
from hostapp.recordings.words.speakers import is_person, match_track, normal_name
from hostapp.release.stretches import CLOCK_MARGIN, CUE_MARGIN, Stretch
from hostapp.services.rereading import read_again

WORD_KINDS = (FileKind.TRANSCRIPT, FileKind.CAPTIONS, FileKind.CHAT)
"""Kinds of files that hold words, the best for cutting sound first."""
LONGEST_CUE = 30.0
"""Seconds that a cue lasts at most if its file does not say when it ends."""
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class NamedCue:
    """A cue with the person who speaks, None if nobody is known to."""

    number: int
    person: PersonId | None
    text: str
    start: float | None
    end: float | None
    end_known: bool = True
    """Whether its file says when it ends; else it is taken to last until the next one."""
    latest: float | None = None
    """When the next one begins, where its file does not say when it ends; None for the last."""

    @property
    def stretch(self) -> Stretch | None:
        """When it is, if the file says."""
        if self.start is None or self.end is None or self.end <= self.start:
            return None
        return Stretch(self.start, self.end)

    def at_most(self, seconds: float) -> Stretch | None:
        """Return the longest that it may be in a recording of so many seconds."""
        if self.start is None:
            return None
        last = max(seconds, self.start) if self.latest is None else self.latest
        end = max(self.start, self.end or 0.0) if self.end_known else last
        return Stretch(self.start, end)


@dataclass(frozen=True, slots=True)
class SpokenFile:
    """One file of words. Private messages are not in it: they never leave."""

    file: RecordingFile
    cues: tuple[NamedCue, ...]
    by_clock: bool = False
    """Whether its times come from the time of day, which may be a minute off."""

    @property
    def margin(self) -> float:
        """Seconds by which its times may be off."""
        return CLOCK_MARGIN if self.by_clock else CUE_MARGIN

    @property
    def timed(self) -> bool:
        """Say whether it tells when most of it was spoken; what was typed was not."""
        if self.file.kind is FileKind.CHAT:
            return False
        known = sum(cue.stretch is not None for cue in self.cues)
        return known > 0 and known >= _MOSTLY * len(self.cues)

    def before(self, seconds: float) -> "SpokenFile":
        """Return it with only what begins before then, or at a time that is not known."""
        cues = tuple(each for each in self.cues if each.start is None or each.start < seconds)
        return replace(self, cues=cues)


class Names:
    """Who a name in a meeting's files stands for."""

    def __init__(self, meeting: Meeting) -> None:
        self._people = {
            normal_name(name): each.person
            for each in meeting.participants
            for name in (*each.other_names, each.name)
        }
        self._names = [each.name for each in meeting.participants]
        self._known: dict[str, PersonId | None] = {}

    def person(self, name: str | None) -> PersonId | None:
        """Return the participant, or None."""
        if name is None:
            return None
        if name not in self._known:
            self._known[name] = self._find(name)
        return self._known[name]

    def _find(self, name: str) -> PersonId | None:
        if not is_person(name):
            return None
        found = self._people.get(normal_name(name))
        if found is None and (match := match_track(name, self._names)) is not None:
            found = self._people.get(normal_name(match))
        return found


def spoken_files(
    meeting: Meeting, files: Sequence[RecordingFile], started_local: datetime | None
) -> tuple[SpokenFile, ...]:
    """Read the words of these files, the best for cutting first; unreadable ones are skipped."""
    names = Names(meeting)
    found = []
    for kind in WORD_KINDS:
        for file in files:
            if file.kind is not kind:
                continue
            try:
                words = read_again(file, source=meeting.source, started_local=started_local)
            except WordsError:
                continue
            by_clock = any(cue.clock is not None for cue in words.cues)
            found.append(SpokenFile(file, _named(words.cues, names), by_clock))
    return tuple(found)


def _named(cues: Sequence[Cue], names: Names) -> tuple[NamedCue, ...]:
    starts = sorted({cue.start for cue in cues if cue.start is not None})
    named = []
    for number, cue in enumerate(cues):
        if cue.private:
            continue
        end, latest = cue.end, None
        if end is None and cue.start is not None:
            latest = _next_start(starts, cue.start)
            end = min(cue.start + LONGEST_CUE, math.inf if latest is None else latest)
        known = cue.end is not None
        person = names.person(cue.speaker)
        named.append(NamedCue(number, person, cue.text, cue.start, end, known, latest))
    return tuple(named)


def _next_start(starts: Sequence[float], start: float) -> float | None:
    at = bisect_right(starts, start)
    return starts[at] if at < len(starts) else None
