"""Who may be heard at the same time as somebody else."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from hostapp.domain.identifiers import PersonId
from hostapp.release.stretches import CUE_MARGIN, Stretch
from hostapp.services.spoken import NamedCue


class Together:
    """The timed cues of one file, asked for those that meet a stretch."""

    def __init__(self, cues: Sequence[NamedCue], margin: float = CUE_MARGIN) -> None:
        """`margin` is by how many seconds the times of the cues may be off."""
        self._margin = margin
        timed = [(cue.stretch, cue.person) for cue in cues]
        self._cues = sorted(
            (stretch, person or PersonId("")) for stretch, person in timed if stretch is not None
        )
        self._starts = [stretch.start for stretch, _ in self._cues]
        self._longest = max((each.end - each.start for each, _ in self._cues), default=0.0)

    def heard(self, cue: NamedCue, against: frozenset[PersonId]) -> tuple[PersonId, ...] | None:
        """Return everybody who may be heard while `cue` is spoken; None if that is unknown.

        Whoever said no is avoided there in another way, and not among them.
        """
        if cue.person is None or cue.stretch is None:
            return None
        people = {cue.person, *self._around(cue.stretch.widened(self._margin))}
        if "" in people:
            return None
        return tuple(sorted(people - against))

    def _around(self, stretch: Stretch) -> set[PersonId]:
        first = bisect_left(self._starts, stretch.start - self._longest)
        end = bisect_right(self._starts, stretch.end)
        return {person for other, person in self._cues[first:end] if other.meets(stretch)}
