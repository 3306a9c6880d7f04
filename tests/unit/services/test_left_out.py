"""The reason for bytes that no entry knows."""

import pytest

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import ConsentEvent
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Reason, Refusal
from hostapp.services.left_out import kind_left_out
from tests.support.consent_events import (
    AUDIO,
    MEETING,
    OTHER_MEETING,
    SPEECH,
    VIDEO,
    granted,
    recorded,
    refused,
    terms,
)

UNKNOWN = Refusal(Question(VIDEO.digest, SPEECH), Reason.UNKNOWN_FILE)
SOUND = granted(AUDIO, allowed=terms(data={FileKind.AUDIO}))
SOUND_ELSEWHERE = granted(AUDIO, meeting=OTHER_MEETING, allowed=terms(data={FileKind.AUDIO}))
PICTURES = granted(VIDEO, allowed=terms(data={FileKind.VIDEO}))


def said(*events: ConsentEvent, kind: FileKind = FileKind.VIDEO) -> Refusal:
    return kind_left_out(UNKNOWN, MEETING, kind, Decisions.of(recorded(*events)))


def test_the_newest_grant_of_the_meeting_left_it_out() -> None:
    answer = said(SOUND, SOUND, SOUND_ELSEWHERE)

    assert (answer.reason, answer.index, answer.meeting) == (Reason.KIND, 1, MEETING)
    assert answer.question == UNKNOWN.question


@pytest.mark.parametrize("kind", [FileKind.METADATA, FileKind.UNCONVERTED])
def test_some_kinds_never(kind: FileKind) -> None:
    assert said(kind=kind).reason is Reason.NEVER


@pytest.mark.parametrize(
    "events", [(), (refused(AUDIO),), (PICTURES, SOUND), (SOUND_ELSEWHERE,)], ids=len
)
def test_a_kind_that_no_grant_left_out_is_merely_unknown(events: tuple[ConsentEvent, ...]) -> None:
    assert said(*events) is UNKNOWN


def test_another_reason_stays() -> None:
    other = Refusal(UNKNOWN.question, Reason.REFUSED, 3)

    assert kind_left_out(other, MEETING, FileKind.VIDEO, Decisions.of(recorded(SOUND))) is other
