import pytest

from hostapp.domain.meetings import Confidence, MeetingState, Source
from hostapp.domain.state_sentences import advice, in_words, state_words


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
