"""Say how each person who is against it is kept out of what goes."""

from collections.abc import Iterator, Sequence

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, RecordingFile
from hostapp.domain.refusals import Extent, Refusal
from hostapp.release.finding import method_of
from hostapp.release.items import Method
from hostapp.release.plan import Cut, SpeechTrack, WholeFile
from hostapp.services.keeping_clear import avoided
from hostapp.services.permits import Permits
from hostapp.services.speech_facts import Facts

Found = Iterator[tuple[PersonId, Method]]


def cuts_of(
    facts: Facts,
    files: Sequence[RecordingFile],
    permits: Permits,
    sounds: Sequence[SpeechTrack | WholeFile],
) -> tuple[Cut, ...]:
    """Return each person and method once, sorted."""
    found = {
        *_of_files(files, permits),
        *_of_words(facts),
        *_of_sounds(facts, sounds),
        *_of_mixes(facts),
    }
    return tuple(Cut(person, method) for person, method in sorted(found))


def _of_files(files: Sequence[RecordingFile], permits: Permits) -> Found:
    for file in files:
        answer = None if file.digest is None else permits.ask(file.digest)
        if not isinstance(answer, Refusal):
            continue
        method = None
        if answer.extent is Extent.FACES:
            method = Method.LEFT_OUT
        elif answer.extent is Extent.OWN and file.kind is FileKind.PARTICIPANT_AUDIO:
            method = Method.OWN_TRACK
        for person in answer.people if method is not None else ():
            yield person, method or Method.LEFT_OUT


def _of_words(facts: Facts) -> Found:
    for spoken in facts.spoken:
        for person in facts.against.intersection(cue.person for cue in spoken.cues if cue.person):
            yield person, Method.WORDS


def _of_sounds(facts: Facts, sounds: Sequence[SpeechTrack | WholeFile]) -> Found:
    for sound in sounds:
        for avoid in sound.avoid:
            yield avoid.person, method_of(avoid)
        if isinstance(sound, WholeFile) and sound.method is Method.REBUILT:
            for person in facts.against:
                yield person, Method.REBUILT


def _of_mixes(facts: Facts) -> Found:
    """Name who keeps a mix from going because nothing tells where they speak."""
    if not facts.against:
        return
    for part in facts.sounds.parts:
        if part.mix is not None and avoided(part, facts) is None:
            for person in facts.against:
                yield person, Method.LEFT_OUT
