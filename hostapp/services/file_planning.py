"""Plan the files that go as files: whole, rebuilt from own tracks, or with stretches silenced."""

from collections.abc import Iterator, Sequence

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, RecordingFile
from hostapp.release.finding import least_sure
from hostapp.release.items import Method
from hostapp.release.plan import Use, WholeFile
from hostapp.services.keeping_clear import avoided
from hostapp.services.permits import Permits
from hostapp.services.sounds import Part
from hostapp.services.speech_facts import Facts
from hostapp.services.speech_planning import use_of

MEDIA = frozenset({FileKind.AUDIO, FileKind.VIDEO, FileKind.PARTICIPANT_AUDIO})
"""Kinds that go as files; words go as lines, and documents cannot be freed of names."""


def plan_files(
    facts: Facts, files: Sequence[RecordingFile], permits: Permits
) -> tuple[WholeFile, ...]:
    """Return the files of a meeting that go, each once."""
    found: list[WholeFile] = []
    for file in files:
        if file.kind not in MEDIA:
            continue
        whole = use_of(file, None, permits)
        if whole is not None:
            found.append(WholeFile((whole,)))
    for part in facts.sounds.parts:
        found += _divided(part, facts, permits)
    return tuple(found)


def _divided(part: Part, facts: Facts, permits: Permits) -> Iterator[WholeFile]:
    mix = part.mix
    if mix is None or mix.kind is not FileKind.AUDIO or mix.digest is None:
        return
    if permits.permit(mix.digest) is not None or not permits.divisible(mix.digest):
        return
    wanted = facts.people - facts.against
    tracks = _tracks_of_all(part, wanted, permits)
    if tracks is not None:
        yield WholeFile(tracks, tuple(sorted(wanted)), method=Method.REBUILT)
        return
    use = use_of(mix, wanted, permits) if wanted else None
    avoid = avoided(part, facts)
    if use is None or not avoid:
        return
    yield WholeFile((use,), tuple(sorted(wanted)), avoid, least_sure(avoid))


def _tracks_of_all(
    part: Part, people: frozenset[PersonId], permits: Permits
) -> tuple[Use, ...] | None:
    """Return every own track of these people; None if one of them has none that may be used."""
    uses: list[Use] = []
    for person in sorted(people):
        tracks = [use_of(track, None, permits) for track in part.tracks_of(person)]
        if not tracks:
            return None
        for use in tracks:
            if use is None:
                return None
            uses.append(use)
    return tuple(uses) or None
