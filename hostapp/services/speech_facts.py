"""What is known of a meeting's speech before anything of it is planned."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import RecordingFile
from hostapp.release.plan import Source
from hostapp.services.sounds import Part, Sounds
from hostapp.services.spoken import SpokenFile


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one meeting before its plan is made."""

    sounds: Sounds
    spoken: tuple[SpokenFile, ...]
    people: frozenset[PersonId]
    """Everybody known to be in it."""
    against: frozenset[PersonId]
    """Of them, who said no, or has not said yes where that is needed."""
    unheard: frozenset[PersonId] = frozenset()
    """Who has an own track that cannot be heard beside the mix: the rest tells too little."""

    def timed(self, part: Part) -> Iterator[SpokenFile]:
        """Yield the words that tell when things were said in a part, the best first."""
        if self.sounds.timeline is part:
            yield from (each for each in self.spoken if each.timed)
        elif part.number is not None:
            yield from timed_in(part, self.spoken)

    def known_elsewhere(self, person: PersonId, words: SpokenFile) -> bool:
        """Say whether the words of another part, of the same kind, tell of a person."""
        others = (
            each
            for each in self.spoken
            if each.file.kind is words.file.kind and each.file.part != words.file.part
        )
        return any(cue.person == person for each in others for cue in each.cues)


def timed_in(part: Part, spoken: Sequence[SpokenFile]) -> Iterator[SpokenFile]:
    """Yield the timed words of one of several parts.

    Each part has words of its own, whose times begin with it; or one file begins with the first
    part and goes on, with pauses of which nobody knows the length: then it serves that part only.
    """
    for each in spoken:
        if not each.timed or each.file.part != part.number:
            continue
        within = each.before(part.seconds)
        fits = len(within.cues) == len(each.cues)
        alone = not any(
            other.file.kind is each.file.kind and other.file.part != part.number for other in spoken
        )
        if fits or (alone and part.number == 1):
            yield within


def source_of(file: RecordingFile) -> Source:
    """Return a file, whose digest is known, as a source."""
    if file.digest is None:
        raise AssertionError
    return Source(file.path, file.digest, file.kind, file.size, file.person)
