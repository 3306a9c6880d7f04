from hostapp.domain.identifiers import Digest, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.release.finding import least_sure, method_of
from hostapp.release.items import Method
from hostapp.release.plan import Avoided, Source
from hostapp.release.stretches import CLOCK_MARGIN

BO = PersonId("b")
TRACK = Source(b"bo.m4a", Digest("0" * 64), FileKind.PARTICIPANT_AUDIO, 1, BO)
BY_VOICE = Avoided(BO, TRACK, margin=CLOCK_MARGIN)
BY_CUES = Avoided(BO, None)
BY_CLOCK = Avoided(BO, None, margin=CLOCK_MARGIN)


def test_each_way_has_its_name() -> None:
    assert method_of(BY_VOICE) is Method.VOICE_ACTIVITY
    assert method_of(BY_CUES) is Method.CUE_TIMES
    assert method_of(BY_CLOCK) is Method.CLOCK_TIMES


def test_of_several_the_least_sure_is_said() -> None:
    assert least_sure([]) is None
    assert least_sure([BY_VOICE]) is Method.VOICE_ACTIVITY
    assert least_sure([BY_VOICE, BY_CUES]) is Method.CUE_TIMES
    assert least_sure([BY_CUES, BY_CLOCK, BY_VOICE]) is Method.CLOCK_TIMES
