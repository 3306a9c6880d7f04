"""Recognisers of other packages, found through the entry-point group `hostapp.recordings`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Final, TypeVar

from hostapp.domain.meetings import FileKind, FoundMeeting, Source
from hostapp.recordings.listing import Entry, Listing
from hostapp.recordings.names import Name
from hostapp.recordings.times import Start
from hostapp.recordings.tools.interface import Claim, Named, Recogniser, Surroundings

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP: Final = "hostapp.recordings"
_Answer = TypeVar("_Answer")


class Guest(Recogniser):
    """Another package's recogniser; left out for good as soon as it fails once."""

    def __init__(self, name: str, recogniser: Recogniser) -> None:
        """Guard a recogniser that came in by an entry point of that name."""
        self.name = name
        self.failure: str | None = None
        self.source = recogniser.source
        self._recogniser = recogniser

    def subfolders(self, folder: str, names: Sequence[str]) -> Sequence[str]:
        """Ask the guest, for names that are really there."""
        wanted = self._ask(lambda: list(self._recogniser.subfolders(folder, names)), list) or []
        return [name for name in wanted if name in names]

    def claim(self, listing: Listing, surroundings: Surroundings) -> Claim | None:
        """Ask the guest."""
        return self._ask(lambda: self._recogniser.claim(listing, surroundings), Claim)

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:
        """Ask the guest."""
        return self._ask(lambda: self._recogniser.parse(name, surroundings), Named)

    def refine(self, meeting: FoundMeeting, listing: Listing) -> FoundMeeting:
        """Ask the guest; a failing one leaves the meeting as it is."""
        refined = self._ask(lambda: self._recogniser.refine(meeting, listing), FoundMeeting)
        return refined or meeting

    def sniff(self, entry: Entry, name: Name, surroundings: Surroundings) -> Named | None:
        """Ask the guest."""
        return self._ask(lambda: self._recogniser.sniff(entry, name, surroundings), Named)

    def _ask(
        self, question: Callable[[], _Answer | None], expected: type[_Answer]
    ) -> _Answer | None:
        if self.failure:
            return None
        try:
            answer = question()
            if answer is not None and not isinstance(answer, expected):
                raise TypeError(f"it answered with {type(answer).__name__}")  # noqa: TRY301 - one way out
            if not _is_sound(answer):
                raise TypeError("its answer has parts of a wrong type")  # noqa: TRY301 - one way out
        except Exception as error:  # noqa: BLE001 - foreign code may raise anything
            self.failure = _sentence(self.name, error)
            return None
        return answer


def guests(
    points: "Iterable[EntryPoint] | None" = None,
) -> tuple[tuple[Guest, ...], tuple[str, ...]]:
    """Return the recognisers of other packages, and a sentence for each that cannot be used."""
    from importlib.metadata import entry_points

    found: list[Guest] = []
    problems: list[str] = []
    for point in entry_points(group=GROUP) if points is None else points:
        try:
            recogniser = point.load()()
            if isinstance(recogniser, Recogniser):
                found.append(Guest(point.name, recogniser))
            else:
                problems.append(
                    f"The recogniser «{point.name}» is left out: it is not a Recogniser."
                )
        except Exception as error:  # noqa: BLE001 - foreign code may raise anything
            problems.append(_sentence(point.name, error))
    return tuple(found), tuple(problems)


def _is_sound(answer: object) -> bool:
    """Return whether what ours rely on without looking has the types that they rely on."""
    parts: list[tuple[object, Any]] = []
    if isinstance(answer, Claim):
        parts = [(each, FoundMeeting) for each in answer.meetings]
        return _fit(parts) and all(map(_is_sound, answer.meetings))
    if isinstance(answer, Named):
        parts = [(answer.source, Source), (answer.kind, FileKind), (answer.start, Start | None)]
    elif isinstance(answer, FoundMeeting):
        zone = answer.started_at.tzinfo if answer.started_at else None
        parts = [(answer.source, Source), *((file.kind, FileKind) for file in answer.files)]
        parts += [(zone, tzinfo)] if answer.started_at else []
    return _fit(parts)


def _fit(parts: Iterable[tuple[object, Any]]) -> bool:
    return all(isinstance(value, expected) for value, expected in parts)


def _sentence(name: str, error: Exception) -> str:
    said = str(error).strip() or type(error).__name__
    return f"The recogniser «{name}» of another package is left out: {said[:200]}."
