from dataclasses import replace

import pytest

from hostapp.domain.events import BoundFile
from hostapp.domain.identifiers import Digest, MeetingId, PersonId
from hostapp.domain.meetings import (
    FileKind,
    Meeting,
    MeetingState,
    Participant,
    RecordingFile,
    Source,
    Stat,
)
from hostapp.services.covering import (
    WAITING,
    bound_files,
    covered,
    names_of,
    people_of,
    reason_for_nothing,
    reason_not_solo,
    reason_to_wait,
)

ANA, BO = PersonId("a" * 16), PersonId("b" * 16)
STAT = Stat(1, 2, 3, 4, 5)
AUDIO = RecordingFile(b"/m/audio.m4a", FileKind.AUDIO, STAT, Digest("c" * 64))
TRACK = RecordingFile(b"/m/ana.m4a", FileKind.PARTICIPANT_AUDIO, STAT, Digest("d" * 64), ANA)
CONF = RecordingFile(b"/m/recording.conf", FileKind.METADATA, STAT, Digest("e" * 64))
SHELL = RecordingFile(b"/m/v.mp4", FileKind.VIDEO, STAT, Digest("f" * 64), problem="It is empty.")
UNREAD = RecordingFile(b"/m/chat.txt", FileKind.CHAT, STAT)
MEETING = Meeting(
    MeetingId("9" * 16),
    Source.ZOOM,
    "Weekly",
    b"/m",
    (AUDIO, TRACK, CONF, SHELL, UNREAD),
    (Participant(ANA, "Ana Ortiz", is_host=True), Participant(BO, "Bo Li")),
)


def test_a_grant_covers_the_sound_files_of_its_kinds() -> None:
    assert covered(MEETING, set(FileKind)) == (AUDIO, TRACK, UNREAD)
    assert covered(MEETING, {FileKind.AUDIO, FileKind.VIDEO}) == (AUDIO,)


def test_what_would_be_covered_is_said_when_it_is_nothing() -> None:
    assert reason_for_nothing(MEETING, {FileKind.VIDEO}) == (
        "It holds nothing of video, only audio, chat, participant-audio: choose that as data."
    )
    assert "nor anything else" in reason_for_nothing(replace(MEETING, files=()), {FileKind.VIDEO})


def test_an_event_binds_known_digests_that_can_train() -> None:
    assert bound_files(MEETING.files) == (
        BoundFile(Digest("c" * 64), FileKind.AUDIO),
        BoundFile(Digest("d" * 64), FileKind.PARTICIPANT_AUDIO),
        BoundFile(Digest("f" * 64), FileKind.VIDEO),
    )


def test_people_are_those_known_with_their_tracks() -> None:
    people = people_of(MEETING)
    assert people.known == {ANA, BO}
    assert people.tracks == ((TRACK.digest, ANA),)
    assert people.host == ANA
    assert people_of(MEETING, BO).host == BO


def test_a_guess_is_not_the_host() -> None:
    guessed = replace(MEETING, participants=(Participant(ANA, "Ana", guess=True, is_host=True),))
    assert people_of(guessed).host is None


def test_solo_needs_the_host_alone() -> None:
    alone = replace(MEETING, participants=MEETING.participants[:1])
    assert reason_not_solo(alone, people_of(alone)) is None
    assert "Bo Li appear too" in str(reason_not_solo(MEETING, people_of(MEETING)))
    unsure = replace(MEETING, participants=MEETING.participants[1:])
    assert "Nobody knows which of Bo Li is you" in str(reason_not_solo(unsure, people_of(unsure)))


@pytest.mark.parametrize("state", list(MeetingState))
def test_every_state_says_why_it_waits(state: MeetingState) -> None:
    waiting = replace(MEETING, states=frozenset({state}))
    assert WAITING[state] in str(reason_to_wait(waiting))


def test_a_ready_meeting_does_not_wait() -> None:
    assert reason_to_wait(MEETING) is None


def test_names_are_those_of_everybody() -> None:
    assert names_of([MEETING]) == {ANA: "Ana Ortiz", BO: "Bo Li"}
