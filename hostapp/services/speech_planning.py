"""Plan the segments of speech of one meeting: from which file each comes, and what to avoid."""

from collections.abc import Iterable, Iterator, Sequence

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import RecordingFile
from hostapp.release.masking import Masker
from hostapp.release.plan import SpeechTrack, Use, Utterance
from hostapp.services.keeping_clear import avoided
from hostapp.services.permits import Permits
from hostapp.services.sounds import Part
from hostapp.services.speech_facts import Facts, source_of
from hostapp.services.spoken import NamedCue, SpokenFile
from hostapp.services.together import Together

SHORTEST = 0.2
"""Seconds; a shorter cue is not worth a segment."""


def use_of(file: RecordingFile, people: Iterable[PersonId] | None, permits: Permits) -> Use | None:
    """Return the use of a whole file, or of the stretches of `people`; None if it is refused."""
    source = source_of(file)
    granted = permits.for_people(source.digest, people)
    return None if granted is None else Use(source, granted)


def plan_speech(facts: Facts, permits: Permits, mask: Masker) -> tuple[SpeechTrack, ...]:
    """Return the tracks to cut: own tracks first, the mix for those who have none."""
    tracks: list[SpeechTrack] = []
    for part in facts.sounds.parts:
        tracks += _of_part(part, facts, permits, mask)
    for track in facts.sounds.loose:
        tracks += _voices_on(track, permits)
    return tuple(tracks)


def _of_part(part: Part, facts: Facts, permits: Permits, mask: Masker) -> Iterator[SpeechTrack]:
    words = _cutting_words(part, facts, permits)
    for track in part.tracks:
        cues = [] if words is None else [cue for cue in words.cues if cue.person == track.person]
        if not cues or len(part.tracks_of(track.person or PersonId(""))) > 1:
            yield from _voices_on(track, permits, part.number)
        elif (use := use_of(track, None, permits)) is not None:
            speaker = track.person
            people = None if speaker is None else (speaker,)
            said = _utterances(cues, words, permits, mask, {id(cue): people for cue in cues})
            seconds = _seconds(said)
            yield SpeechTrack(use, said, speaker, people, seconds=seconds, part=part.number)
    if part.mix is not None:
        yield from _of_mix(part.mix, part, facts, permits, mask)


def _of_mix(
    mix: RecordingFile, part: Part, facts: Facts, permits: Permits, mask: Masker
) -> Iterator[SpeechTrack]:
    avoid = avoided(part, facts)
    words = _cutting_words(part, facts, permits)
    with_track = {track.person for track in part.tracks if use_of(track, None, permits)}
    if avoid is None:
        return
    if words is None:
        whole = use_of(mix, None, permits)
        if whole is not None and not with_track:
            yield SpeechTrack(whole, None, seconds=part.seconds, part=part.number)
        return
    wanted = [cue for cue in words.cues if cue.person not in with_track and cue.stretch]
    together = Together(words.cues, words.margin)
    heard = {id(cue): together.heard(cue, facts.against) for cue in wanted}
    said = []
    people: set[PersonId] = set()
    whole_used = False
    for utterance in _utterances(wanted, words, permits, mask, heard):
        if permits.for_people(source_of(mix).digest, utterance.people) is None:
            continue
        said.append(utterance)
        people.update(utterance.people or ())
        whole_used = whole_used or utterance.people is None
    use = use_of(mix, None if whole_used else people, permits)
    if said and use is not None:
        seconds = _seconds(said)
        yield SpeechTrack(use, tuple(said), avoid=avoid, seconds=seconds, part=part.number)


def _cutting_words(part: Part, facts: Facts, permits: Permits) -> SpokenFile | None:
    """Return the words to cut a part by: the best of those of which something may be used."""
    for spoken in facts.timed(part):
        if spoken.file.digest and permits.divisible(spoken.file.digest):
            return spoken
    return None


def _voices_on(
    track: RecordingFile, permits: Permits, part: int | None = None
) -> Iterator[SpeechTrack]:
    use = use_of(track, None, permits)
    if use is not None:
        people = None if track.person is None else (track.person,)
        seconds = track.duration_seconds or 0.0
        yield SpeechTrack(use, None, track.person, people, seconds=seconds, part=part)


def _utterances(
    cues: Sequence[NamedCue],
    words: SpokenFile | None,
    permits: Permits,
    mask: Masker,
    heard: dict[int, tuple[PersonId, ...] | None],
) -> tuple[Utterance, ...]:
    """Return the cues that may go, with their words where these may go too."""
    said = []
    for cue in cues:
        stretch = cue.stretch
        if stretch is None or stretch.end - stretch.start < SHORTEST or words is None:
            continue
        speakers = None if cue.person is None else (cue.person,)
        use = use_of(words.file, speakers, permits)
        if use is None:
            continue
        text = mask(cue.text)
        said.append(Utterance(stretch, cue.person, heard[id(cue)], text, use, cue.end_known))
    return tuple(said)


def _seconds(said: Sequence[Utterance]) -> float:
    return sum(each.stretch.end - each.stretch.start for each in said)
