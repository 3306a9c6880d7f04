from dataclasses import replace
from pathlib import Path

from hostapp.release.contents import consent_of
from tests.support.release_contents import ABOUT, SOURCE, SPOKEN, contents


def test_meetings_that_stay_take_all_of_theirs_with_them(tmp_path: Path) -> None:
    held = contents(tmp_path)
    rest = held.without([SPOKEN[0][0]])
    assert len(held.items()) == 4
    assert [each.meeting for each in rest.items()] == [SPOKEN[1][0]] * 2


def test_the_nearest_end_counts(tmp_path: Path) -> None:
    item = contents(tmp_path).segments[0].item
    sources = (SOURCE, SOURCE._replace(until=None), SOURCE._replace(until="2027-06-01T00:00:00Z"))
    assert consent_of(replace(item, sources=sources), ABOUT)["consent_until"] == (
        "2027-06-01T00:00:00Z"
    )
    endless = replace(item, sources=(SOURCE._replace(until=None),))
    assert consent_of(endless, ABOUT)["consent_until"] == ""
