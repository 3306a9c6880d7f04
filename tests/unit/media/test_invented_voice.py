import numpy as np

from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices

ANA = Turn(1.0, 2.0, "Ana Ortiz", "Good morning.")
BO = Turn(4.0, 1.5, "Bo Li", "Good morning.")


def test_silence_is_digital_zero() -> None:
    sound = voices([ANA, BO], 7.0)
    assert sound.shape == (7 * SAMPLE_RATE,)
    assert not sound[:SAMPLE_RATE].any()
    assert not sound[3 * SAMPLE_RATE : 4 * SAMPLE_RATE].any()
    assert sound[SAMPLE_RATE : 3 * SAMPLE_RATE].any()


def test_the_mix_is_the_sum_of_the_tracks() -> None:
    mix = voices([ANA, BO], 7.0)
    assert np.array_equal(mix, voices([ANA], 7.0) + voices([BO], 7.0))


def test_two_people_never_sound_alike() -> None:
    ana = voices([Turn(0, 1, "Ana Ortiz", "Yes.")], 1)
    assert not np.array_equal(ana, voices([Turn(0, 1, "Bo Li", "Yes.")], 1))
    assert not np.array_equal(ana, voices([Turn(0, 1, "Ana Ortiz", "No.")], 1))


def test_it_is_loud_enough_to_hear_and_never_clips() -> None:
    sound = voices([ANA, BO], 7.0)
    assert 2000 < int(np.abs(sound).max()) < 32767


def test_a_turn_beyond_the_end_is_cut() -> None:
    assert len(voices([Turn(0.5, 2.0, "Bo Li", "Cut")], 1.0)) == SAMPLE_RATE
