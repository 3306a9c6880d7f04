import pytest

from hostapp.domain.meetings import Confidence, MeetingState, Source
from hostapp.domain.state_sentences import advice, in_words, state_words, worth_saying


@pytest.mark.parametrize("state", MeetingState)
def test_every_state_has_words_and_advice(state: MeetingState) -> None:
    assert len(state_words(state)) < 30
    assert advice(state, Source.UNKNOWN).endswith(".")


def test_how_to_convert_depends_on_the_tool() -> None:
    told = {advice(MeetingState.UNCONVERTED, source) for source in Source}
    assert len(told) == 6
    assert "Zoom" in advice(MeetingState.UNCONVERTED, Source.ZOOM)
    assert "Zoom" not in advice(MeetingState.WRITING, Source.ZOOM)


def test_a_guess_is_noted_after_the_states() -> None:
    states = {MeetingState.AWAY, MeetingState.UNCONVERTED}
    assert in_words(states, Confidence.GUESS) == (
        "not yet converted",
        "away",
        "recognised by guess",
    )
    assert in_words((), Confidence.LIKELY) == ()


def test_what_waits_to_be_converted_is_not_called_silent_too() -> None:
    silent = MeetingState.NO_MEDIA
    for better in (MeetingState.UNCONVERTED, MeetingState.TRANSCRIPT_SHELL):
        assert worth_saying({silent, better}) == (better,)
    assert worth_saying({silent, MeetingState.CLOUD_ONLY}) == (MeetingState.CLOUD_ONLY, silent)
