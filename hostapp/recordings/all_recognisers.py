"""All recognisers in order: ours, those of other packages, and the generic one last."""

from functools import cache

from hostapp.recordings.third_parties import guests
from hostapp.recordings.tools import LAST, OURS
from hostapp.recordings.tools.interface import Recogniser


@cache
def all_recognisers() -> tuple[Recogniser, ...]:
    """Return the recognisers in the order in which they are asked."""
    return (*OURS, *guests()[0], LAST)


def left_out() -> tuple[str, ...]:
    """Say which recognisers of other packages cannot be used, a sentence each."""
    return guests()[1]
