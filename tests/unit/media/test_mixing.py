import numpy as np

from hostapp.media.mixing import mixed


def test_sounds_add_up_and_the_longest_counts() -> None:
    one = np.full(70_000, 100, np.int16)
    other = np.full(200_000, 23, np.int16)
    found = np.concatenate(list(mixed([iter([one]), iter(np.array_split(other, 7))])))
    assert len(found) == 200_000
    assert set(found[:70_000]) == {123}
    assert set(found[70_000:]) == {23}


def test_loud_sums_stay_in_range() -> None:
    loud = np.array([32_000, -32_000], np.int16)
    (found,) = mixed([iter([loud]), iter([loud])])
    assert found.tolist() == [32_767, -32_768]


def test_nothing_is_nothing() -> None:
    assert list(mixed([])) == []
