import gc

import pytest

from hostapp.services.collecting import collecting_seldom


def test_the_usual_comes_back_whatever_happens() -> None:
    usual = gc.get_threshold()
    with collecting_seldom():
        assert gc.get_threshold()[0] > usual[0]
    assert gc.get_threshold() == usual
    with pytest.raises(KeyError), collecting_seldom():
        raise KeyError
    assert gc.get_threshold() == usual
