from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from hostapp.services.sounds import sounds_of

ANA = PersonId("a")


def sound(
    name: str, seconds: float, kind: FileKind = FileKind.AUDIO, person: PersonId | None = None
) -> RecordingFile:
    return RecordingFile(
        name.encode(), kind, Stat(1, 1, 1, 1, 1), person=person, duration_seconds=seconds
    )


def track(name: str, seconds: float) -> RecordingFile:
    return sound(name, seconds, FileKind.PARTICIPANT_AUDIO, ANA)


def test_tracks_as_long_as_the_mix_run_beside_it() -> None:
    mix, ana, other = sound("mix", 60), track("ana", 60.4), track("late", 30)
    found = sounds_of([mix, sound("film", 60, FileKind.VIDEO), ana, other])
    assert found.timeline is not None
    assert (found.timeline.mix, found.timeline.tracks_of(ANA)) == (mix, (ana,))
    assert found.loose == (other,)


def test_parts_of_equal_length_are_not_told_apart() -> None:
    found = sounds_of(
        [sound("1", 60), sound("2", 61), sound("3", 90), track("a", 60), track("b", 90)]
    )
    assert found.timeline is None
    assert [len(part.tracks) for part in found.parts] == [0, 0, 1]
    assert len(found.loose) == 1


def test_without_a_mix_the_film_or_the_tracks_tell() -> None:
    film = sound("film", 60, FileKind.VIDEO)
    assert [part.mix for part in sounds_of([film, track("a", 60)]).parts] == [film]
    alone = sounds_of([track("a", 60), track("b", 59)])
    assert alone.timeline is not None
    assert alone.timeline.mix is None
    apart = sounds_of([track("a", 60), track("b", 20)])
    assert (apart.parts, len(apart.loose)) == ((), 2)
    assert sounds_of([]).parts == ()
