"""The store at a glance: what may train what, what waits, what ends, what was given away."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import PurposeId
from hostapp.services.book import Book
from hostapp.services.out_there import OutThere, out_there
from hostapp.services.overview_course import Course, course_of
from hostapp.store.library import Library
from hostapp.store.library_listing import EXPIRING_WITHIN
from hostapp.store.library_overview import OverviewReader, ToolCount

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class ReleaseCount:
    """What was given away for one purpose."""

    purpose: PurposeId
    releases: int = 0
    items: int = 0
    recalled: int = 0
    """Items called back."""
    unanswered: int = 0
    """Items called back that nobody said are gone."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Numbers of one moment."""

    tools: tuple[ToolCount, ...] = ()
    purposes: tuple[tuple[PurposeId, int], ...] = ()
    endings: tuple[tuple[int, int, int], ...] = ()
    """Year, month, and meetings whose grants end in it: the coming twelve months, if any does."""
    ending_soon: int = 0
    """Meetings whose grants end within thirty days."""
    ending_later: int = 0
    """Meetings whose grants end after those twelve months."""
    course: Course = field(default_factory=Course)
    releases: tuple[ReleaseCount, ...] = ()

    @property
    def all(self) -> int:
        """How many meetings there are."""
        return sum(each.all for each in self.tools)

    @property
    def allowed(self) -> int:
        """How many may train something."""
        return sum(each.allowed for each in self.tools)

    @property
    def waiting(self) -> int:
        """How many nobody has decided on."""
        return sum(each.waiting for each in self.tools)


class Overviews:
    """Adds up a store. On the thread that owns the book and the library."""

    def __init__(
        self, *, book: Book, library: Library, clock: Callable[[], datetime], zone: ZoneInfo
    ) -> None:
        self._book = book
        self._library = library
        self._clock = clock
        self._zone = zone

    def now(self) -> Overview:
        """Return the numbers of this moment. Raises UnavailableError, or like `Book.events`."""
        now = self._clock()
        reader = OverviewReader(self._library.db)
        with self._library.reading():
            tools, purposes, endings = reader.by_tool(), reader.by_purpose(), reader.endings()
        return Overview(
            tools=tools,
            purposes=purposes,
            endings=self._by_month(endings, now),
            ending_soon=sum(count for end, count in endings if now < end <= now + EXPIRING_WITHIN),
            ending_later=sum(count for end, count in endings if end > now + YEAR),
            course=course_of(self._book.events(), now, self._zone),
            releases=_releases(out_there(self._book.releases()).values()),
        )

    def _by_month(
        self, endings: Iterable[tuple[datetime, int]], now: datetime
    ) -> tuple[tuple[int, int, int], ...]:
        counts: Counter[tuple[int, int]] = Counter()
        for end, number in endings:
            if now < end <= now + YEAR:
                last = (end - timedelta(seconds=1)).astimezone(self._zone)
                counts[last.year, last.month] += number
        first = now.astimezone(self._zone)
        coming = range(first.year * 12 + first.month - 1, first.year * 12 + first.month + 12)
        months = [(month // 12, month % 12 + 1) for month in coming]
        return tuple((*month, counts[month]) for month in months) if counts else ()


def _releases(found: Iterable[OutThere]) -> tuple[ReleaseCount, ...]:
    counts: dict[PurposeId, ReleaseCount] = {}
    for each in found:
        before = counts.get(each.event.purpose, ReleaseCount(each.event.purpose))
        counts[each.event.purpose] = ReleaseCount(
            before.purpose,
            before.releases + 1,
            before.items + len(each.items),
            before.recalled + len(each.recalled),
            before.unanswered + len(each.unanswered()),
        )
    return tuple(sorted(counts.values(), key=lambda each: (-each.releases, each.purpose)))
