"""The nearest of many with one name."""

import os
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.meetings import FileKind, Source, TimeBase
from hostapp.recordings.group import Group, Member
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import take_apart
from hostapp.recordings.nearest import Namesakes
from hostapp.recordings.times import Start
from hostapp.recordings.tools.interface import Named

BEGIN = datetime(2026, 8, 15, tzinfo=UTC)
minutes = st.integers(min_value=0, max_value=3000)


def start(minute: int) -> Start:
    return Start(BEGIN + timedelta(minutes=minute), "", TimeBase.UTC)


def group(minute: int) -> Group:
    stat = os.stat_result((0,) * 10, {"st_mtime_ns": minute * 60 * 10**9})
    named = Named(Source.TEAMS, FileKind.VIDEO, "x", start(minute))
    return Group([Member(Entry("x.mp4", b"x.mp4", stat), take_apart("x.mp4"), named)])


@given(st.lists(minutes, max_size=8), minutes)
def test_it_agrees_with_comparing_all(others: list[int], wanted: int) -> None:
    distances = sorted(abs(minute - wanted) for minute in others)
    unique = distances[:1] != distances[1:2]

    found = Namesakes([group(minute) for minute in others]).nearest_start(start(wanted))

    if not distances or not unique or distances[0] > 4 * 60:
        assert found is None
    else:
        assert found is not None
        assert found.start is not None
        assert abs(found.start.at - start(wanted).at) == timedelta(minutes=distances[0])


def test_one_alone_needs_no_time_and_a_group_added_later_is_seen() -> None:
    namesakes = Namesakes([group(0)])
    week_ns = 7 * 24 * 3600 * 10**9

    assert namesakes.nearest_change(10 * week_ns) is namesakes.groups[0]
    namesakes.add(group(60))
    assert namesakes.nearest_change(10 * week_ns) is None
    assert namesakes.nearest_change(week_ns) is namesakes.groups[1]
