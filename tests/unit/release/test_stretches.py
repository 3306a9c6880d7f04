from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hostapp.release.stretches import Apart, Stretch, joined

times = st.integers(0, 200).map(lambda tenth: tenth / 10)
stretches = st.builds(Stretch, times, times)


def test_a_stretch_ends_before_its_end() -> None:
    assert not Stretch(1, 2).meets(Stretch(2, 3))
    assert Stretch(1, 2.1).meets(Stretch(2, 3))
    assert Stretch(0.1, 2).widened(0.25) == Stretch(0.0, 2.25)


@given(st.lists(stretches, max_size=12), stretches)
def test_apart_tells_what_asking_each_would(avoided: list[Stretch], asked: Stretch) -> None:
    asked = Stretch(min(asked), max(asked) + 0.05)
    real = [each for each in avoided if each.start < each.end]
    assert Apart(avoided).clear(asked) == (not any(each.meets(asked) for each in real))


@given(st.lists(stretches, max_size=12))
def test_joined_ones_are_sorted_and_apart(given_ones: list[Stretch]) -> None:
    found = joined(given_ones)
    assert list(found) == sorted(found)
    assert all(one.end < other.start for one, other in pairwise(found))
