import os
import shutil
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UsageError
from hostapp.domain.saying import Sentence
from hostapp.domain.terms import OWN_TEAM
from hostapp.release.private_copy import StoppedError
from hostapp.services.planning import NOTHING, STANDING
from tests.support.granted_talk import SPEECH, granted_talk
from tests.support.hosts import opened_host
from tests.support.talks import record_talk


def test_what_stays_has_a_reason(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        planning = talk.host.hostapp.planning
        assert [each.meeting for each in talk.plan().meetings] == [talk.id]
        talk.host.hostapp.decide.refuse([talk.id])
        (left,) = talk.plan().left_out
        assert left.reason.startswith("The host refused it")
        talk.host.hostapp.decide.reopen([talk.id])
        (left,) = planning.plan(SPEECH, OWN_TEAM, meetings=[talk.id, talk.id]).left_out
        assert "undecided means no" in left.reason


def test_a_file_that_is_gone_keeps_its_meeting(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        (talk.folder / "audio1123456789.m4a").unlink()
        (left,) = talk.plan().left_out
        assert "audio1123456789.m4a" in left.reason


def test_a_copy_goes_once_and_alone_where_only_it_is_asked_for(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        first = talk.folder.with_name("2020-01-01 10.00.00 Copy")
        shutil.copytree(talk.folder, first)
        talk.host.scan()
        plan = talk.plan()
        assert [each.meeting for each in plan.meetings] == [talk.id]
        (left,) = plan.left_out
        assert left.reason == f"The same recording goes as meeting {talk.id}."
        alone = talk.host.hostapp.planning.plan(SPEECH, OWN_TEAM, meetings=[left.meeting])
        assert [each.meeting for each in alone.meetings] == [left.meeting]


def test_stopping_and_wrong_formats(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        planning = talk.host.hostapp.planning
        with pytest.raises(StoppedError):
            planning.plan(SPEECH, OWN_TEAM, cancelled=lambda: True)
        with pytest.raises(UsageError):
            planning.plan(SPEECH, OWN_TEAM, ["parquet"])
        told: list[tuple[int, int]] = []
        planning.plan(SPEECH, OWN_TEAM, progress=lambda done, total: told.append((done, total)))
        assert told == [(0, 1)]


def test_a_tampered_ledger_plans_nothing(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        talk.host.tamper()
        with pytest.raises(TamperingError):
            talk.plan()


def test_two_meetings_are_planned_apart(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        record_talk(talk.host.recordings, "Another")
        talk.host.scan()
        plan = talk.plan()
        assert [each.meeting for each in plan.meetings] == [talk.id]
        assert len(plan.left_out) == 1


def test_a_kind_that_the_grant_leaves_out_is_named_as_the_reason(tmp_path: Path) -> None:
    with opened_host(tmp_path) as host:
        host.zoom("Weekly", ("Ana Ortiz",))
        (meeting,) = host.scan()
        host.hostapp.decide.grant([meeting])
        left = host.hostapp.planning.plan(SPEECH, OWN_TEAM, ["files"]).left_out
        reasons = {os.path.basename(each.path or b""): each.reason for each in left}
        assert reasons[b"video1123456789.mp4"] == "The grant does not cover this kind of data."


def test_why_a_meeting_stays_can_be_said_in_any_language() -> None:
    assert all(isinstance(each, Sentence) for each in (*STANDING.values(), NOTHING))
