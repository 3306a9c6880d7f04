from pathlib import Path

import pytest

from hostapp.release.items import Method
from tests.support.granted_talk import ALL, granted_talk
from tests.support.talks import BO


@pytest.mark.parametrize(
    ("tracks", "captions", "methods"),
    [
        (ALL, True, {Method.LEFT_OUT, Method.OWN_TRACK, Method.REBUILT, Method.WORDS}),
        ((BO,), True, {Method.LEFT_OUT, Method.OWN_TRACK, Method.VOICE_ACTIVITY, Method.WORDS}),
        ((), True, {Method.CUE_TIMES, Method.LEFT_OUT, Method.WORDS}),
        ((), False, {Method.LEFT_OUT, Method.WORDS}),
    ],
)
def test_each_way_of_keeping_somebody_out_is_named(
    tmp_path: Path, tracks: tuple[str, ...], captions: bool, methods: set[Method]
) -> None:
    with granted_talk(tmp_path, tracks=tracks, captions=captions, exact=True) as talk:
        (before,) = talk.plan().meetings
        assert before.cuts == ()
        talk.refuse()
        (plan,) = talk.plan().meetings
        assert {cut.person for cut in plan.cuts} == {talk.person(BO)}
        found = {cut.method for cut in plan.cuts}
        assert found - {Method.VOICE_ACTIVITY} == methods - {Method.VOICE_ACTIVITY}
        if Method.VOICE_ACTIVITY in methods:
            assert Method.VOICE_ACTIVITY in found


def test_a_mix_stays_where_nothing_tells_when_somebody_speaks(tmp_path: Path) -> None:
    with granted_talk(tmp_path, tracks=(), captions=False, film=False) as talk:
        talk.refuse()
        (plan,) = talk.plan().meetings
        assert {(cut.person, cut.method) for cut in plan.cuts} == {
            (talk.person(BO), Method.LEFT_OUT),
            (talk.person(BO), Method.WORDS),
        }
        assert plan.speech == ()
