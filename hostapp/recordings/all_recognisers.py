"""All recognisers in order: ours, those of other packages, and the generic one last."""

from functools import cache

from hostapp.recordings.third_parties import Guest, guests
from hostapp.recordings.tools.interface import Recogniser


@cache
def all_recognisers() -> tuple[Recogniser, ...]:
    """Return the recognisers in the order in which they are asked."""
    from hostapp.recordings.tools.family import LAST, OURS

    return (*OURS, *_guests()[0], LAST)


def has_guests() -> bool:
    """Return whether a recogniser of another package takes part."""
    return bool(_guests()[0])


def left_out() -> tuple[str, ...]:
    """Say which recognisers of other packages cannot be used or failed, a sentence each."""
    found, problems = _guests()
    return (*problems, *(guest.failure for guest in found if guest.failure))


@cache
def _guests() -> tuple[tuple[Guest, ...], tuple[str, ...]]:
    return guests()
