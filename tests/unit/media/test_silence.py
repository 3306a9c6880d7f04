import numpy as np

from hostapp.media.silence import loudest

SOUND = np.array([0, 5, 0, 0, -7, 0, 0, 0, 3, 0], np.int16)


def test_only_the_stretches_count() -> None:
    blocks = lambda: iter(np.split(SOUND, [3, 6]))  # noqa: E731
    assert loudest(blocks(), [(2, 4), (5, 8)]) == 0
    assert loudest(blocks(), [(2, 5)]) == 7
    assert loudest(blocks(), [(0, 2), (8, 20)]) == 5
    assert loudest(blocks(), []) == 0


def test_the_lowest_sample_is_loud() -> None:
    assert loudest(iter([np.array([-32768], np.int16)]), [(0, 1)]) == 32768
