"""What a release will hold: everything the gate was asked, before a byte is written.

Every use in a plan holds the gate's `Permit`; the writer takes nothing else.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from hostapp.domain.gate import Permit
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.release.items import Method
from hostapp.release.stretches import CUE_MARGIN, Stretch


@dataclass(frozen=True, slots=True)
class Source:
    """A recording file whose bytes a use was permitted for."""

    path: bytes
    digest: Digest
    kind: FileKind
    size: int
    owner: PersonId | None = None
    """Whose own track it is."""


@dataclass(frozen=True, slots=True)
class Use:
    """What may be taken of one file: all of it, or some people's stretches."""

    source: Source
    permits: tuple[Permit, ...]
    """One for the whole file (its person is None), or one for each person in what is taken."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One stretch of speech that becomes a segment."""

    stretch: Stretch
    speaker: PersonId | None
    """None where nobody is known to speak; then the whole file is permitted."""
    people: tuple[PersonId, ...] | None
    """Everybody who may be heard in it; None where the whole file is permitted."""
    text: str = ""
    words: Use | None = None
    """Where the text comes from."""
    end_known: bool = True
    """Whether it may not be shortened to keep clear of somebody."""


@dataclass(frozen=True, slots=True)
class Avoided:
    """Where somebody who said no must not be heard."""

    person: PersonId
    track: Source | None
    """Their own track, to find their voice on; it is read for this alone."""
    stretches: tuple[Stretch, ...] = ()
    margin: float = CUE_MARGIN
    """Seconds by which the stretches may be off, where there is no track."""


@dataclass(frozen=True, slots=True)
class SpeechTrack:
    """A file from which segments are cut."""

    use: Use
    utterances: tuple[Utterance, ...] | None
    """None where voices are to be found on it: all of them by `speaker`."""
    speaker: PersonId | None = None
    people: tuple[PersonId, ...] | None = None
    avoid: tuple[Avoided, ...] = ()
    seconds: float = 0.0
    """Speech that it will give, as far as is known before it is read."""
    part: int | None = None
    """Which part of the recording it is of, if there are several: times begin with the part."""


@dataclass(frozen=True, slots=True)
class Line:
    """One cue or chat line, masked."""

    number: int
    """Its place among the lines of its file, from 0."""
    speaker: PersonId | None
    text: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class WordsFile:
    """The words of one file that go."""

    use: Use
    lines: tuple[Line, ...]
    people: tuple[PersonId, ...] | None
    """Whose words they are; None where the whole file is permitted."""
    part: int | None = None
    """Which part of the recording they belong to, if there are several."""


@dataclass(frozen=True, slots=True)
class WholeFile:
    """A file that goes whole but for its tags, rebuilt, or with stretches silenced."""

    uses: tuple[Use, ...]
    """One, or the tracks that the mix is rebuilt from."""
    people: tuple[PersonId, ...] | None = None
    avoid: tuple[Avoided, ...] = ()
    method: Method | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """Somebody's data that stays out of what goes."""

    person: PersonId
    method: Method


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """What goes of one meeting."""

    meeting: MeetingId
    speech: tuple[SpeechTrack, ...] = ()
    words: tuple[WordsFile, ...] = ()
    files: tuple[WholeFile, ...] = ()
    cuts: tuple[Cut, ...] = ()
    findings: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """What is masked in texts, as (kind, what was found), and how often."""

    def uses(self) -> tuple[Use, ...]:
        """Return everything of it that rests on a permit."""
        found = [track.use for track in self.speech]
        found += [
            utterance.words
            for track in self.speech
            for utterance in track.utterances or ()
            if utterance.words is not None
        ]
        found += [words.use for words in self.words]
        found += [use for whole in self.files for use in whole.uses]
        return tuple({id(use): use for use in found}.values())

    @property
    def seconds(self) -> float:
        """Speech in it, as far as is known before it is read."""
        return sum(track.seconds for track in self.speech)

    @property
    def size(self) -> int:
        """Bytes that will be read."""
        sources = {use.source.digest: use.source.size for use in self.uses()}
        return sum(sources.values())


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A meeting, or one file of it, that stays, and why."""

    meeting: MeetingId
    reason: str
    path: bytes | None = None
    """None where the whole meeting stays."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A release before it is written."""

    purpose: PurposeId
    recipient: str
    formats: tuple[str, ...]
    meetings: tuple[MeetingPlan, ...]
    left_out: tuple[LeftOut, ...]
    log: str
    """The log that the permits come from."""

    @property
    def findings(self) -> Counter[tuple[str, str]]:
        """What is masked in texts, as (kind, what was found), and how often."""
        found: Counter[tuple[str, str]] = Counter()
        for each in self.meetings:
            found.update(each.findings)
        return found

    @property
    def masked(self) -> dict[str, int]:
        """How many findings of each kind are masked, by kind."""
        kinds: Counter[str] = Counter()
        for (kind, _), count in self.findings.items():
            kinds[kind] += count
        return dict(sorted(kinds.items()))

    @property
    def seconds(self) -> float:
        """Speech in it, as far as is known."""
        return sum(each.seconds for each in self.meetings)

    @property
    def size(self) -> int:
        """Bytes that will be read."""
        return sum(each.size for each in self.meetings)
