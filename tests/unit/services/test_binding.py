from hostapp.domain.events import Answer, Bound
from hostapp.domain.identifiers import MeetingId
from tests.support.hosts import Host

VIDEO = "video1123456789.mp4"
AUDIO = "audio1123456789.m4a"


def bounds(host: Host) -> list[Bound]:
    return [each.event for each in host.hostapp.book.events() if isinstance(each.event, Bound)]


def test_a_file_that_cannot_be_read_is_left_for_the_next_time(host: Host) -> None:
    folder = host.zoom("A")
    (meeting,) = host.scan()
    away = (folder / VIDEO).rename(host.recordings / "kept-aside.bin")
    host.hostapp.decide.refuse([meeting])
    (bound,) = bounds(host)
    assert [file.kind for file in bound.files] == ["audio"]
    away.rename(folder / VIDEO)
    host.scan()
    assert [file.kind for each in bounds(host) for file in each.files] == ["audio", "video"]
    host.scan()
    assert len(bounds(host)) == 2


def test_an_interrupted_follow_up_is_made_up_for(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting], bind=False)
    assert bounds(host) == []
    host.hostapp.decide.catch_up()
    assert len(bounds(host)[0].files) == 2
    assert host.hostapp.decide.catch_up().entries == ()


def test_a_no_of_a_person_binds_what_joins_later(host: Host) -> None:
    folder = host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    (ana,) = host.hostapp.look.one(meeting).meeting.participants
    host.hostapp.answers.record(meeting, ana.person, Answer.NO)
    before = len(bounds(host))
    (folder / "audio2123456789.m4a").write_bytes(b"a second part")
    host.scan()
    assert len(bounds(host)[before].files) == 1


def test_people_who_appear_later_join_a_grant(host: Host) -> None:
    folder = host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting])
    (folder / "Audio Record" / "audioBoLi21123456789.m4a").write_bytes(b"Bo speaks")
    host.scan()
    (bound,) = bounds(host)
    assert bound.files == ()
    assert bound.people is not None
    assert len(bound.people.known) == 2


def test_people_who_left_before_a_grant_and_come_back_join_it(host: Host) -> None:
    folder = host.zoom("A", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting])
    (track,) = (folder / "Audio Record").glob("audioBoLi*")
    content = track.read_bytes()
    track.unlink()
    host.scan()
    host.hostapp.decide.grant([meeting])
    before = len(bounds(host))
    track.write_bytes(content)
    host.scan()
    bound = bounds(host)[before]
    assert bound.people is not None
    assert len(bound.people.known) == 2


def test_granted_files_are_read_again_when_their_times_change(host: Host) -> None:
    folder = host.zoom("A")
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting])
    content = (folder / AUDIO).read_bytes()
    (folder / AUDIO).unlink()
    (folder / AUDIO).write_bytes(content)
    host.scan()
    assert host.status(meeting) == "granted"
    (folder / AUDIO).write_bytes(b"x" * len(content))
    host.scan()
    assert host.status(meeting) != "granted"


def test_undecided_meetings_are_not_read(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    assert {file.digest for file in host.hostapp.look.one(meeting).meeting.files} == {None}


def test_progress_ends_where_it_should(host: Host) -> None:
    for title in ("A", "B"):
        host.zoom(title)
    meetings = host.scan()
    seen: list[tuple[int, int]] = []
    host.hostapp.decide.refuse(meetings, progress=lambda done, of: seen.append((done, of)))
    assert seen[-1][0] == seen[-1][1]
    assert all(done <= of for done, of in seen)


def test_a_meeting_that_is_gone_is_no_trouble(host: Host) -> None:
    assert host.hostapp.decide.bind([MeetingId("0" * 16)]).entries == ()
