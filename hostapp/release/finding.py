"""How those who said no were found in a recording, and how sure that is."""

from collections.abc import Iterable
from typing import Final

from hostapp.release.items import Method
from hostapp.release.plan import Avoided
from hostapp.release.stretches import CUE_MARGIN

_LEAST_SURE_FIRST: Final = (Method.CLOCK_TIMES, Method.CUE_TIMES, Method.VOICE_ACTIVITY)


def method_of(avoided: Avoided) -> Method:
    """Return how somebody is found."""
    if avoided.track is not None:
        return Method.VOICE_ACTIVITY
    return Method.CUE_TIMES if avoided.margin <= CUE_MARGIN else Method.CLOCK_TIMES


def least_sure(avoided: Iterable[Avoided]) -> Method | None:
    """Return the least sure of the ways in which people are found; None for nobody."""
    methods = {method_of(each) for each in avoided}
    return next((each for each in _LEAST_SURE_FIRST if each in methods), None)
