from hostapp.domain.identifiers import Digest, PersonId
from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from hostapp.services.sounds import Part, Sounds
from hostapp.services.speech_facts import Facts, source_of, timed_in
from hostapp.services.spoken import NamedCue, SpokenFile

ANA, BO = PersonId("a"), PersonId("b")


def file(name: str, kind: FileKind, part: int = 1) -> RecordingFile:
    return RecordingFile(
        name.encode(), kind, Stat(1, 1, 1, 1, 1), part=part, digest=Digest(name[0] * 64)
    )


def words(part: int, *starts: float) -> SpokenFile:
    cues = tuple(NamedCue(0, BO, "", start, start + 1) for start in starts)
    return SpokenFile(file(f"{part}.vtt", FileKind.TRANSCRIPT, part), cues)


def part(number: int) -> Part:
    return Part(file(f"{number}.m4a", FileKind.AUDIO, number), (), 20.0, number)


def test_each_part_has_words_of_its_own() -> None:
    both = (words(1, 3.0), words(2, 4.0))
    assert tuple(timed_in(part(2), both)) == both[1:]
    assert tuple(timed_in(part(1), (words(1, 3.0, 30.0), words(2, 4.0)))) == ()
    (first,) = timed_in(part(1), (words(1, 3.0, 30.0),))
    assert [cue.start for cue in first.cues] == [3.0]


def test_somebody_may_be_known_by_the_words_of_another_part() -> None:
    one, two = words(1, 3.0), words(2, 4.0)
    sounds = Sounds((part(1), part(2)), ())
    facts = Facts(sounds, (one, two), frozenset({ANA, BO}), frozenset({BO}))
    assert facts.known_elsewhere(BO, one)
    assert not facts.known_elsewhere(ANA, one)
    assert tuple(facts.timed(sounds.parts[0])) == (one,)


def test_a_source_bears_the_digest() -> None:
    assert source_of(file("1.m4a", FileKind.AUDIO)).digest == "1" * 64
