"""Google Meet's transcript documents and Gemini's notes.

Notes hold a machine's summary beside the transcript, so only what follows a line with nothing but a
time counts as said.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.clock_text import seconds
from hostapp.recordings.words.cue import Cue, Style, Words
from hostapp.recordings.words.repair import in_time_order
from hostapp.recordings.words.speakers import merge_people, people_named, tidy

_TIME: Final = re.compile(r"(?:#{1,6}\s{1,5})?\*{0,2}\(?(\d{2}:\d{2}:\d{2})\)?\*{0,2}\s{0,5}\Z")
_SAID: Final = re.compile(
    r"(?:\*\*)?([^:：*\n]{1,80})(?::(?:\*\*)?\s{1,5}|：(?:\*\*)?\s{0,5})(\S.*)"
)
_ENDED: Final = re.compile(r"[^\d\n]{0,80}(\d{1,3}:\d{2}:\d{2})[^\d\n]{0,20}\Z")
_TITLE: Final = re.compile(r"#{0,6}\s{0,5}(\S.{0,300}?)\s{1,5}[-–—]\s{1,5}(\S.{1,40})\Z")
_DATE: Final = re.compile(r"(?=.{8,30}\Z).*(?<!\d)20\d\d(?!\d)")
_ATTENDEES: Final = frozenset({"attendees", "teilnehmer", "participants", "asistentes", "参加者"})
_HEADER_LINES: Final = 12
"""Right above the first time; in notes the machine's summary stands before them."""


def looks_like_meet(sample: Sequence[str]) -> bool:
    """Ask for a line with only a time and, right after it, somebody saying something."""
    filled = [line.strip() for line in sample if line.strip()]
    return any(_TIME.match(time) and _SAID.match(said) for time, said in pairwise(filled))


def read_meet_document(lines: Iterable[str]) -> Words:
    """Read the speech, and from the head the title, the date and who attended."""
    reader = _Reader()
    for number, line in enumerate(lines, 1):
        reader.take(line.strip().removesuffix("  "), number)
    return reader.words()


class _Reader:
    def __init__(self) -> None:
        self._head: list[str] = []
        self._said: list[tuple[Cue, list[str]]] = []
        self._time: float | None = None
        self._duration: float | None = None
        self._ended = False

    def take(self, line: str, number: int) -> None:
        if not line or self._ended:
            return
        time = _TIME.match(line)
        if time:
            self._time = seconds(time[1])
        elif self._time is None:
            self._head.append(line)
        else:
            self._say(line, number)

    def _say(self, line: str, number: int) -> None:
        said, ended = _SAID.match(line), _ENDED.match(line.strip("*_ "))
        if said:
            name = tidy(said[1].strip("* "))
            self._said.append((Cue(self._time, None, name or None, "", number), [said[2].strip()]))
        elif ended:
            self._ended, self._duration = True, seconds(ended[1])
        elif self._said and self._said[-1][0].start == self._time and not line.startswith("#"):
            self._said[-1][1].append(line)

    def words(self) -> Words:
        cues = in_time_order(cue._replace(text="\n".join(said)) for cue, said in self._said)
        head = self._head[-_HEADER_LINES:]
        titles = (match[1] for line in head if (match := _TITLE.match(line)))
        dates = (line for line in head if _DATE.match(line))
        speakers = people_named((cue.speaker for cue in cues), NameOrigin.TRANSCRIPT)
        return Words(
            Style.MEET_DOCUMENT,
            cues,
            merge_people((*speakers, *_attendees(head))),
            complete=self._ended,
            title=next(titles, None),
            started_text=next(dates, ""),
            duration=self._duration,
        )


def _attendees(head: Sequence[str]) -> Iterator[FoundPerson]:
    """Read the list below «Attendees»; invited people may not have come and are left out."""
    for title, names in pairwise(head):
        if title.strip("#*[ ").casefold() in _ATTENDEES:
            for name in names.strip("]").split(","):
                yield FoundPerson(tidy(name), frozenset({NameOrigin.ATTENDANCE}))
