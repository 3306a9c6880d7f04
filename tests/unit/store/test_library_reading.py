from pathlib import Path

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, TimeBase
from tests.support.libraries import START, file, found, opened_library, people, put


def test_a_meeting_comes_back_whole(tmp_path: Path) -> None:
    folder = b"/recordings/\xff"
    track = file(folder + b"/Audio Record/ana.m4a", FileKind.PARTICIPANT_AUDIO, speaker="Ana Ortiz")
    video = file(folder + b"/video.mp4", FileKind.VIDEO, part=2, problem="It is cut off.")
    meeting = found(
        "名 \udcff",
        folder=folder,
        files=(video, track),
        people=people("Ana Ortiz", "Bo Li"),
        host="Bo Li",
        time_base=TimeBase.LOCAL,
        duration_seconds=12.5,
        meeting_number="8001",
        confidence=Confidence.GUESS,
        states=frozenset({MeetingState.PARTIAL, MeetingState.WRITING}),
    )
    with opened_library(tmp_path) as library:
        (id_,) = put(library, meeting)
        back = library.meeting(id_)
    assert back.title.startswith("名 \ufffd")
    assert back.folder == folder
    assert [each.path for each in back.files] == [track.path, video.path]
    assert [each.stat for each in back.files] == [track.stat, video.stat]
    host, guest = back.participants
    assert (host.name, host.is_host, guest.name, guest.is_host) == (
        "Bo Li",
        True,
        "Ana Ortiz",
        False,
    )
    assert [each.person for each in back.files] == [guest.person, None]
    assert back.files[1].problem == "It is cut off."
    assert (back.started_at, back.time_base) == (START, TimeBase.LOCAL)
    assert (back.duration_seconds, back.meeting_number) == (12.5, "8001")
    assert (back.confidence, back.states) == (Confidence.GUESS, meeting.states)


def test_many_are_read_in_the_order_asked_for(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        ids = put(library, *(found(f"Meeting {number}") for number in range(1100)))
        asked = ids[::-1]
        assert [each.id for each in library.meetings(asked)] == list(asked)
        assert [each.id for each in library.all_meetings()] == list(ids)
