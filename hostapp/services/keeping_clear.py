"""Find when those who said no are heard in a mix, or say why it stays."""

from collections.abc import Iterable, Sequence
from typing import Final

from hostapp.domain.identifiers import PersonId
from hostapp.domain.saying import Sentence, say
from hostapp.release.plan import Avoided
from hostapp.release.stretches import CLOCK_MARGIN, Stretch, joined
from hostapp.services.sounds import Part
from hostapp.services.speech_facts import Facts, source_of
from hostapp.services.spoken import SpokenFile

UNTOLD: Final = say("Nothing tells when somebody who said no is heard in it.")
NEARLY_ALL: Final = say(
    "Only the time of day tells when somebody who said no is heard in it. It may be a minute off, "
    "and nearly nothing is left without what may be theirs."
)
PAUSED: Final = say(
    "Only the time of day tells when somebody who said no is heard in it, and the recording may "
    "have been paused: it is in parts, or its words go on longer than it does."
)
LEAST_LEFT: Final = 0.1
"""Share of a mix that must be left of it if times of day tell what to cut."""


def avoided(part: Part, facts: Facts) -> tuple[Avoided, ...] | None:
    """Return where those who said no are to be avoided; None if the mix has to stay."""
    found = _looked_for(part, facts)
    return None if isinstance(found, Sentence) else found


def why_it_stays(part: Part, facts: Facts) -> Sentence | None:
    """Return why nobody can be cut out of the mix of a part; None if it need not stay."""
    found = _looked_for(part, facts)
    return found if isinstance(found, Sentence) else None


def _looked_for(part: Part, facts: Facts) -> tuple[Avoided, ...] | Sentence:
    found: list[Avoided] = []
    words = next(facts.timed(part), None)
    for person in sorted(facts.against):
        own = part.tracks_of(person)
        said = None if words is None else _said_by(person, words, part.seconds)
        by_words = not own or person in facts.unheard
        if by_words and (words is None or not _is_told(person, said, words, facts)):
            return UNTOLD
        found += [Avoided(person, source_of(track), said or ()) for track in own]
        if by_words and words is not None:
            found.append(Avoided(person, None, said or (), words.margin))
    if words is not None and words.by_clock and any(each.track is None for each in found):
        return _by_clock(part, words, found)
    return tuple(found)


def _is_told(
    person: PersonId, said: Sequence[Stretch] | None, words: SpokenFile, facts: Facts
) -> bool:
    return said is not None and (bool(said) or facts.known_elsewhere(person, words))


def _said_by(person: PersonId, words: SpokenFile, seconds: float) -> tuple[Stretch, ...] | None:
    """Return when a person speaks, and when somebody unknown does, who may be them.

    None if a line of theirs has no time, or nobody knows how long the last one may be.
    """
    found: list[Stretch] = []
    for cue in words.cues:
        if cue.person not in (person, None):
            continue
        stretch = cue.at_most(seconds)
        if stretch is None or (not seconds and not cue.end_known and cue.latest is None):
            return None
        found.append(stretch)
    return tuple(found)


def _by_clock(
    part: Part, words: SpokenFile, found: Sequence[Avoided]
) -> tuple[Avoided, ...] | Sentence:
    """Return what was found if times of day may be believed, to within their error."""
    latest = max((cue.start for cue in words.cues if cue.start is not None), default=0.0)
    if part.number is not None or latest > part.seconds + CLOCK_MARGIN:
        return PAUSED
    return NEARLY_ALL if _left(part.seconds, found) < LEAST_LEFT else tuple(found)


def _left(seconds: float, found: Iterable[Avoided]) -> float:
    """Return the share of a mix that words leave of it."""
    cut = joined(
        stretch.widened(each.margin)
        for each in found
        if each.track is None
        for stretch in each.stretches
    )
    gone = sum(max(0.0, min(each.end, seconds) - each.start) for each in cut)
    return 1.0 - gone / seconds if seconds else 0.0
