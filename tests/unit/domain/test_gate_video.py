"""What anything in the ledger calls a video is a video, whatever a grant calls it."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest

from hostapp.domain.events import Answer, BoundFile, ConsentEvent
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    MEETING,
    NOW,
    OTHER_MEETING,
    SPEECH,
    answered,
    bound,
    granted,
    reopened,
    terms,
    verified,
)

SEEN = replace(AUDIO, kind=FileKind.VIDEO)
BOTH = {FileKind.AUDIO, FileKind.VIDEO}

Elsewhere = Callable[[BoundFile, MeetingId], ConsentEvent]
ELSEWHERE: dict[str, Elsewhere] = {
    "granted": lambda file, meeting: granted(file, meeting=meeting, allowed=terms(data=BOTH)),
    "found": lambda file, meeting: bound(file, meeting=meeting),
    "reopened": lambda file, meeting: replace(reopened(meeting=meeting), files=(file,)),
    "answered": lambda file, meeting: answered(BO, Answer.YES, file, meeting=meeting),
    "answered for all meetings": lambda file, _: answered(BO, Answer.YES, file, meeting=None),
}


def answer(*events: ConsentEvent, person: PersonId | None = None) -> Permit | Refusal:
    return Gate(verified(*events)).ask(Question(AUDIO.digest, SPEECH, person=person), NOW)


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
@pytest.mark.parametrize("meeting", [MEETING, OTHER_MEETING])
@pytest.mark.parametrize("first", [True, False])
def test_bytes_bound_as_audio_and_as_video_are_a_video(
    elsewhere: str, meeting: MeetingId, first: bool
) -> None:
    event = ELSEWHERE[elsewhere](SEEN, meeting)
    for data, said, person in itertools.product(
        ({FileKind.AUDIO}, BOTH), (None, Answer.NO), (None, BO)
    ):
        grant = granted(AUDIO, allowed=terms(data=data))
        no = [] if said is None else [answered(ANA, said)]
        events = [event, grant, *no] if first else [grant, event, *no]

        found = answer(*events, person=person)

        covered = FileKind.VIDEO in data or elsewhere == "granted"
        if isinstance(found, Permit):
            assert covered
            assert said is None
            assert found.kind is FileKind.VIDEO
        elif not covered:
            assert found.reason is Reason.KIND
        else:
            assert said is Answer.NO
            assert (found.reason, found.extent) == (Reason.PERSON_REFUSED, Extent.FACES)


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_other_kinds_elsewhere_change_nothing(elsewhere: str) -> None:
    event = ELSEWHERE[elsewhere](replace(AUDIO, kind=FileKind.PARTICIPANT_AUDIO), OTHER_MEETING)
    grant = granted(AUDIO, allowed=terms(data={FileKind.AUDIO}))

    found = answer(event, grant)

    assert isinstance(found, Permit)
    assert found.kind is FileKind.AUDIO


def test_a_grant_that_binds_both_must_name_both() -> None:
    sound = granted(AUDIO, SEEN, allowed=terms(data={FileKind.AUDIO}))
    both = granted(AUDIO, SEEN, allowed=terms(data=BOTH))
    one, other = answer(sound), answer(both)

    assert isinstance(one, Refusal)
    assert one.reason is Reason.KIND
    assert isinstance(other, Permit)
    assert other.kind is FileKind.VIDEO
