"""What is out there: the items of each release, what was called back, what was acknowledged."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from hostapp.domain.errors import TamperingError
from hostapp.domain.release_events import (
    Acknowledged,
    Recalled,
    RecordedRelease,
    ReleaseAbandoned,
    Released,
    ReleaseId,
)
from hostapp.release.acknowledgement import Acknowledgement, open_acknowledgement
from hostapp.release.items import ReleasedItem, read_items


@dataclass(slots=True)
class OutThere:
    """One release, as far as its host knows."""

    entry: int
    event: Released
    items: tuple[ReleasedItem, ...]
    recalls: list[tuple[int, Recalled]] = field(default_factory=list)
    acknowledgements: list[Acknowledgement] = field(default_factory=list)
    recalled: set[str] = field(default_factory=set)
    """Digests that were called back."""
    removed: set[str] = field(default_factory=set)
    """Digests that the recipient says are gone."""

    def still_out(self) -> list[ReleasedItem]:
        """Return the items that the recipient may still have."""
        return [item for item in self.items if item.digest not in self.removed]

    def unanswered(self) -> frozenset[str]:
        """Return what was called back and not acknowledged."""
        return frozenset(self.recalled - self.removed)


def out_there(recorded: Iterable[RecordedRelease]) -> dict[ReleaseId, OutThere]:
    """Return every release that was not abandoned, oldest first."""
    found: dict[ReleaseId, OutThere] = {}
    for each in recorded:
        event = each.event
        if isinstance(event, Released):
            found[event.release] = OutThere(each.index, event, read_items(event.items or ""))
        elif event.release in found:
            _take(found, each.index, event)
    return found


def _take(
    found: dict[ReleaseId, OutThere],
    entry: int,
    event: Recalled | Acknowledged | ReleaseAbandoned,
) -> None:
    release = found[event.release]
    if isinstance(event, ReleaseAbandoned):
        del found[event.release]
    elif isinstance(event, Recalled):
        release.recalls.append((entry, event))
        release.recalled.update((event.items or "").split())
    elif event.note is not None and (told := _read(event.note)) is not None:
        release.acknowledgements.append(told)
        release.removed.update(told.removed)


def _read(note: str) -> Acknowledgement | None:
    """Return what an acknowledgement says; one that does not hold says nothing."""
    try:
        return open_acknowledgement(note)
    except TamperingError:
        return None
