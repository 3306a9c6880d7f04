from hostapp.desktop.heard import Voices, stretches_of
from hostapp.desktop.waveform import Stretch, Voice
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind
from hostapp.domain.outcomes import Out, OutReason
from hostapp.domain.status import MeetingStatus, Status
from hostapp.domain.terms import Basis
from hostapp.recordings.words.cue import Cue
from hostapp.services.spoken import LONGEST_CUE

ANA, BO = PersonId("a" * 16), PersonId("b" * 16)
PEOPLE = {"ana ortiz": ANA, "bo li": BO}


def status(basis: Basis = Basis.EVERYONE, *, audio: bool = True) -> MeetingStatus:
    return MeetingStatus(
        Status.PARTLY,
        data=frozenset({FileKind.AUDIO if audio else FileKind.TRANSCRIPT}),
        basis=basis,
        out=(Out(next(iter(OutReason)), (BO,)),),
    )


def cue(start: float, end: float, speaker: str) -> Cue:
    return Cue(start, end, speaker, "Words.", 1)


def test_who_said_no_is_out() -> None:
    voices = Voices(status(), PEOPLE)
    assert voices.of("Ana Ortiz") is Voice.ALLOWED
    assert voices.of("Bo Li") is Voice.OUT
    assert voices.of("Maria Lopes") is Voice.ALSO_ALLOWED


def test_nobody_known_is_a_no_where_only_named_people_count() -> None:
    assert Voices(status(Basis.NAMED), PEOPLE).of("Maria Lopes") is Voice.OUT


def test_undecided_sound_is_neither() -> None:
    assert Voices(None, PEOPLE).of("Ana Ortiz") is Voice.OPEN
    assert not Voices(None, PEOPLE).is_out("Bo Li")
    words_only = Voices(status(audio=False), PEOPLE)
    assert words_only.of("Bo Li") is Voice.OPEN
    assert words_only.is_out("Bo Li")


def test_pauses_belong_to_nobody() -> None:
    cues = [cue(1, 2, "Ana Ortiz"), cue(2.5, 3, "Bo Li"), cue(9, 10, "Ana Ortiz")]
    assert list(stretches_of(cues, Voices(status(), PEOPLE))) == [
        Stretch(1, Voice.ALLOWED),
        Stretch(2.5, Voice.OUT),
        Stretch(3, Voice.OPEN),
        Stretch(9, Voice.ALLOWED),
        Stretch(10, Voice.OPEN),
    ]


def test_a_cue_without_an_end_lasts_to_the_next_but_not_for_ever() -> None:
    cues = [Cue(1, None, "Ana Ortiz", "Words.", 1), Cue(3, None, "Bo Li", "Words.", 2)]
    assert list(stretches_of(cues, Voices(status(), PEOPLE))) == [
        Stretch(1, Voice.ALLOWED),
        Stretch(3, Voice.OUT),
        Stretch(3 + LONGEST_CUE, Voice.OPEN),
    ]
