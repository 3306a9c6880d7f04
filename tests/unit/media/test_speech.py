import numpy as np
import pytest

from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.speech import speech

TURNS = [Turn(1.0, 2.0, "Ana Ortiz", "Good morning"), Turn(5.0, 1.5, "Ana Ortiz", "Thanks")]


def test_voices_are_found_with_room_around_them() -> None:
    sound = voices(TURNS, 8.0)
    found = speech(iter([sound[:30_001], sound[30_001:]]))
    assert len(found) == 2
    for turn, (first, end) in zip(TURNS, found, strict=True):
        assert first <= turn.start * SAMPLE_RATE
        assert end >= (turn.start + turn.seconds) * SAMPLE_RATE
        assert end - first < (turn.seconds + 1) * SAMPLE_RATE


def test_what_is_no_voice_but_loud_is_taken_for_one() -> None:
    sound = np.zeros(SAMPLE_RATE * 4, np.int16)
    time = np.arange(SAMPLE_RATE) / SAMPLE_RATE
    sound[SAMPLE_RATE : SAMPLE_RATE * 2] = 300 * np.sin(2 * np.pi * 3000 * time)
    ((first, end),) = speech(iter([sound]))
    assert first <= SAMPLE_RATE
    assert end >= 2 * SAMPLE_RATE


@pytest.mark.parametrize("count", [0, 100, SAMPLE_RATE])
def test_silence_holds_nobody(count: int) -> None:
    assert speech(iter([np.zeros(count, np.int16)])) == []


def test_close_stretches_become_one() -> None:
    near = [Turn(1.0, 1.0, "Bo Li", "Yes"), Turn(2.2, 1.0, "Bo Li", "No")]
    assert len(speech(iter([voices(near, 4.0)]))) == 1
    assert len(speech(iter([voices(near, 4.0)]), pad=0.0, join=0.0)) >= 2
