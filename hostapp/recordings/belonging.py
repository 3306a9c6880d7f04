"""What may belong together by its title, in whatever folders: suggested, never joined.

Within one folder the titles and stems decide at once. Across folders they are only a hint.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations, pairwise
from typing import Final

from hostapp.domain.meetings import Source
from hostapp.recordings.names import normal_title
from hostapp.recordings.suggestions import Suggestion

NEAR_START: Final = timedelta(hours=4)
"""Notes are dated when they were finished, a recording when it began."""
NEAR_FILE: Final = timedelta(days=7)
_EARLY: Final = timedelta(seconds=60)
_PAUSE: Final = timedelta(minutes=30)
_RESTARTED: Final = "Both have the same title, and one began when the other had ended."
_COMPANION: Final = "One has only words or a report, and the title of the other."
_FORMATS: Final = "Both are of the same recording, in two formats."


@dataclass(frozen=True, slots=True)
class Titled:
    """A meeting with its title."""

    id: str
    source: Source
    title: str
    started_at: datetime | None
    """Aware."""
    is_dated: bool
    """True if the start was told, false if it is only a file's time."""
    has_media: bool
    duration_seconds: float | None = None

    @property
    def ended_at(self) -> datetime | None:
        """Return when it ended, as far as that is known."""
        if self.started_at is None or self.duration_seconds is None or not self.is_dated:
            return None
        return self.started_at + timedelta(seconds=self.duration_seconds)


def belonging(meetings: Iterable[Titled]) -> Iterator[Suggestion]:
    """Yield pairs that may belong together, the recording before its companion."""
    by_title: dict[str, list[Titled]] = defaultdict(list)
    for meeting in meetings:
        by_title[normal_title(meeting.title)].append(meeting)
    for title, alike in by_title.items():
        if title and len(alike) > 1:
            yield from _companions(alike)
            yield from _restarted(alike)
            yield from _formats(alike)


def _companions(alike: Sequence[Titled]) -> Iterator[Suggestion]:
    recordings = [each for each in alike if each.has_media]
    for words in alike:
        if words.has_media:
            continue
        own = [each for each in recordings if words.source in {each.source, Source.UNKNOWN}]
        nearest = _nearest(words, own)
        if nearest is not None:
            yield Suggestion(nearest.id, words.id, _COMPANION)


def _nearest(words: Titled, recordings: Sequence[Titled]) -> Titled | None:
    """Return the only recording, or the nearest in time; None if two are as near."""
    if len(recordings) == 1 and not words.is_dated:
        return recordings[0]
    most = NEAR_START if words.is_dated else NEAR_FILE
    near = sorted(
        (abs(each.started_at - words.started_at), place)
        for place, each in enumerate(recordings)
        if each.started_at is not None and words.started_at is not None
    )
    if not near or near[0][0] > most or (len(near) > 1 and near[0][0] == near[1][0]):
        return None
    return recordings[near[0][1]]


def _restarted(alike: Sequence[Titled]) -> Iterator[Suggestion]:
    """Yield Teams recordings that continue another: it writes a new file after each restart."""
    dated = [
        (each.started_at, each)
        for each in alike
        if each.source is Source.TEAMS
        and each.has_media
        and each.is_dated
        and each.started_at is not None
    ]
    for (_, earlier), (begins, later) in pairwise(sorted(dated, key=lambda pair: pair[0])):
        ended = earlier.ended_at
        if ended is not None and ended - _EARLY <= begins <= ended + _PAUSE:
            yield Suggestion(earlier.id, later.id, _RESTARTED)


def _formats(alike: Sequence[Titled]) -> Iterator[Suggestion]:
    """Yield BigBlueButton's formats of one recording, which bear the same instant."""
    dated = [each for each in alike if each.source is Source.BIGBLUEBUTTON and each.is_dated]
    for one, other in combinations(dated, 2):
        if one.started_at == other.started_at:
            yield Suggestion(one.id, other.id, _FORMATS)
