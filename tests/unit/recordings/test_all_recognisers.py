"""The order of recognisers."""

from hostapp.domain.meetings import Source
from hostapp.recordings.all_recognisers import all_recognisers, left_out


def test_every_tool_has_one_and_the_generic_one_comes_last() -> None:
    sources = [recogniser.source for recogniser in all_recognisers()]

    assert set(sources) == set(Source)
    assert sources[0] is Source.ZOOM
    assert sources[-1] is Source.UNKNOWN
    assert left_out() == ()
