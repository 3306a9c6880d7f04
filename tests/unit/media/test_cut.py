import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hostapp.media.cut import cut, zeroed

SOUND = np.arange(1, 101, dtype=np.int16)
places = st.integers(0, 120)
ranges = st.tuples(places, places).map(sorted).filter(lambda pair: pair[0] < pair[1])
blocks = st.lists(st.integers(1, 30), min_size=1, max_size=20)


def in_blocks(sizes: list[int]) -> list[np.ndarray[tuple[int], np.dtype[np.int16]]]:
    ends = np.cumsum(sizes)
    return [each for each in np.split(SOUND, ends[ends < 100]) if len(each)]


@given(st.lists(ranges.map(tuple), max_size=8), blocks)
def test_every_range_is_cut_as_if_all_were_in_memory(
    wanted: list[tuple[int, int]], sizes: list[int]
) -> None:
    found = dict(cut(iter(in_blocks(sizes)), wanted))
    assert set(found) == {place for place, (first, _) in enumerate(wanted) if first < 100}
    for place, samples in found.items():
        first, end = wanted[place]
        assert np.array_equal(samples, SOUND[first:end])


@given(st.lists(st.integers(0, 110), max_size=10, unique=True).map(sorted), blocks)
def test_ranges_become_zero_and_nothing_else(edges: list[int], sizes: list[int]) -> None:
    apart = list(zip(edges[::2], edges[1::2], strict=False))
    given_blocks = in_blocks(sizes)
    found = np.concatenate(list(zeroed(iter(given_blocks), apart)))
    expected = SOUND.copy()
    for first, end in apart:
        expected[first:end] = 0
    assert np.array_equal(found, expected)
    assert np.array_equal(np.concatenate(given_blocks), SOUND)
