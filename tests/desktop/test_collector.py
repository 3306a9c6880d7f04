import gc
from collections.abc import Iterator

import pytest

from hostapp.desktop.collector import held_off, look_at_what_is_new


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_nothing_is_looked_for_in_the_block() -> None:
    with held_off():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_is_there_is_left_alone_and_what_comes_is_not() -> None:
    with held_off():
        old: list[object] = []
        look_at_what_is_new()
        assert gc.isenabled()
        new: list[object] = []
        seen = [each for each in gc.get_objects() if each is old or each is new]
        assert len(seen) == 1
        assert seen[0] is new
