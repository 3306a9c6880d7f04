from pathlib import Path

import pytest

from hostapp.domain.gate import Permit
from hostapp.domain.meetings import FileKind
from hostapp.services.meeting_planning import Planned, Wanted, nearest, plan_meeting
from tests.support.granted_talk import ALL, Talk, granted_talk
from tests.support.talks import BO

EVERYTHING = Wanted(speech=True, words=True, files=True)


def planned(talk: Talk, wanted: Wanted = EVERYTHING) -> Planned:
    meeting = talk.meeting()
    started = meeting.started_at and meeting.started_at.astimezone()
    return plan_meeting(meeting, talk.permits(), wanted, started)


def test_everything_in_a_plan_holds_a_permit(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        plan = planned(talk).plan
        assert plan is not None
        for use in plan.uses():
            assert use.permits
            assert all(isinstance(each, Permit) for each in use.permits)
            assert {each.digest for each in use.permits} == {use.source.digest}
        assert plan.cuts == ()
        assert len(plan.speech) == 3
        assert plan.seconds > 10


@pytest.mark.parametrize("tracks", [ALL, (BO,), ()])
def test_nothing_of_who_said_no_is_used(tmp_path: Path, tracks: tuple[str, ...]) -> None:
    with granted_talk(tmp_path, tracks=tracks) as talk:
        talk.refuse()
        plan = planned(talk).plan
        assert plan is not None
        bo = talk.person(BO)
        assert {cut.person for cut in plan.cuts} == {bo}
        for use in plan.uses():
            assert use.source.owner != bo
            assert all(each.person != bo for each in use.permits)
            assert use.source.kind is not FileKind.VIDEO
        for track in plan.speech:
            if track.use.source.kind is FileKind.AUDIO:
                assert {each.person for each in track.avoid} == {bo}
            assert all(each.speaker != bo for each in track.utterances or ())
        for words in plan.words:
            assert words.people is not None
            assert bo not in words.people
            assert bo not in {line.speaker for line in words.lines}


def test_only_what_is_wanted_is_planned(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        plan = planned(talk, Wanted(speech=False, words=True, files=False)).plan
        assert plan is not None
        assert (plan.speech, plan.files) == ((), ())
        assert len(plan.words) == 2


def test_a_refused_meeting_says_why(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        talk.host.hostapp.decide.revoke([talk.id])
        found = planned(talk)
        assert found.plan is None
        refusal = nearest(found.refusals)
        assert refusal is not None
        assert refusal.reason == "revoked"
    assert nearest([]) is None
