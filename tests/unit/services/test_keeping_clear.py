import pytest

from hostapp.domain.identifiers import Digest, PersonId
from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from hostapp.release.stretches import CLOCK_MARGIN, CUE_MARGIN, Stretch
from hostapp.services.keeping_clear import NEARLY_ALL, PAUSED, UNTOLD, avoided, why_it_stays
from hostapp.services.sounds import Part, Sounds
from hostapp.services.speech_facts import Facts
from hostapp.services.spoken import NamedCue, SpokenFile

ANA, BO = PersonId("a"), PersonId("b")
WORDS = RecordingFile(b"words", FileKind.TRANSCRIPT, Stat(1, 1, 1, 1, 1))
MIX = RecordingFile(b"mix", FileKind.AUDIO, Stat(1, 1, 1, 1, 1), digest=Digest("0" * 64))


def cue(person: PersonId | None, start: float | None, latest: float | None = None) -> NamedCue:
    end = None if start is None else start + 2
    return NamedCue(0, person, "", start, end, end_known=latest is None, latest=latest)


def facts(
    *cues: NamedCue, clock: bool = False, seconds: float = 400.0, number: int | None = None
) -> tuple[Part, Facts]:
    part = Part(MIX, (), seconds, number)
    spoken = (SpokenFile(WORDS, cues, clock),)
    return part, Facts(Sounds((part,), ()), spoken, frozenset({ANA, BO}), frozenset({BO}))


def test_exact_times_keep_a_small_margin() -> None:
    part, known = facts(cue(ANA, 5), cue(BO, 9), cue(None, 20))
    (found,) = avoided(part, known) or ()
    assert found.stretches == (Stretch(9, 11), Stretch(20, 22))
    assert found.margin == CUE_MARGIN
    assert why_it_stays(part, known) is None


def test_times_of_day_have_a_wide_one() -> None:
    (found,) = avoided(*facts(cue(ANA, 5), cue(BO, 200), clock=True)) or ()
    assert (found.stretches, found.margin) == ((Stretch(200, 202),), CLOCK_MARGIN)


def test_who_speaks_without_a_known_end_may_speak_until_the_next() -> None:
    (found,) = avoided(*facts(cue(BO, 9, latest=150))) or ()
    assert found.stretches == (Stretch(9, 150),)
    endless = NamedCue(0, BO, "", 9, 39, end_known=False)
    (found,) = avoided(*facts(endless)) or ()
    assert found.stretches == (Stretch(9, 400),)
    assert why_it_stays(*facts(endless, seconds=0.0)) == UNTOLD


@pytest.mark.parametrize("untimed", [BO, None])
def test_a_line_without_a_time_keeps_the_mix(untimed: PersonId | None) -> None:
    lines = [cue(ANA, at) for at in range(10)]
    part, known = facts(*lines, cue(BO, 20), cue(untimed, None))
    assert avoided(part, known) is None
    assert why_it_stays(part, known) == UNTOLD
    assert avoided(*facts(*lines, cue(BO, 20), cue(ANA, None))) is not None


def test_where_nearly_nothing_would_be_left_the_mix_stays() -> None:
    assert why_it_stays(*facts(cue(BO, 60), clock=True, seconds=130.0)) == NEARLY_ALL
    assert why_it_stays(*facts(cue(BO, 60), clock=True, seconds=140.0)) is None
    assert why_it_stays(*facts(cue(BO, 60), seconds=130.0)) is None


def test_times_of_day_are_not_believed_where_the_clock_may_have_run_on() -> None:
    assert why_it_stays(*facts(cue(BO, 200), cue(ANA, 460), clock=True)) is None
    assert why_it_stays(*facts(cue(BO, 200), cue(ANA, 461), clock=True)) == PAUSED
    part, known = facts(cue(BO, 200), cue(ANA, 461))
    assert why_it_stays(part, known) is None


def test_nobody_to_avoid_keeps_nothing() -> None:
    part, known = facts(cue(ANA, 5), cue(ANA, 461), clock=True)
    nobody = Facts(known.sounds, known.spoken, known.people, frozenset())
    assert avoided(part, nobody) == ()
