from dataclasses import replace

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind, Meeting, RecordingFile, Stat
from hostapp.services.time_line import begins_of, listened_to, played, together, tracks
from tests.support.consent_events import ANA, BO
from tests.support.window_rows import meeting

STAT = Stat(1, 1, 1, 1, 1)


def part(
    name: bytes, number: int, seconds: float | None, kind: FileKind = FileKind.VIDEO
) -> RecordingFile:
    return RecordingFile(name, kind, STAT, duration_seconds=seconds, part=number)


def of(*files: RecordingFile) -> Meeting:
    return replace(meeting(), files=files)


def test_a_part_begins_where_the_longest_file_before_it_ends() -> None:
    recorded = of(
        part(b"a.m4a", 1, 59.5, FileKind.AUDIO),
        part(b"a.mp4", 1, 60.0),
        part(b"b.mp4", 2, 30.0),
        part(b"c.mp4", 3, None),
    )
    assert begins_of(recorded) == {1: 0.0, 2: 60.0, 3: 90.0}


def test_each_part_is_played_by_its_fullest_file_and_heard_by_its_smallest() -> None:
    recorded = of(
        part(b"b.mp4", 2, 30.0),
        part(b"a.m4a", 1, 60.0, FileKind.AUDIO),
        part(b"a.mp4", 1, 60.0),
        replace(part(b"broken.mp4", 3, 9.0), problem="It ends."),
    )
    assert [(each.file.path, each.begins) for each in played(recorded)] == [
        (b"a.mp4", 0.0),
        (b"b.mp4", 60.0),
    ]
    assert [each.file.path for each in listened_to(recorded)] == [b"a.m4a", b"b.mp4"]
    assert played(of()) == ()


def test_where_nothing_holds_everybody_each_person_s_tracks_are_a_choice() -> None:
    def track(name: bytes, number: int, person: PersonId | None) -> RecordingFile:
        return replace(part(name, number, 60.0, FileKind.PARTICIPANT_AUDIO), person=person)

    one, two = track(b"ana-1.flac", 1, ANA), track(b"bo-1.flac", 1, BO)
    later = track(b"bo-2.flac", 2, BO)
    mix = part(b"2.m4a", 2, 30.0, FileKind.AUDIO)
    broken = replace(track(b"maria-1.flac", 1, None), problem="It ends.")
    assert [
        [each.file.path for each in own] for own in tracks(of(one, two, later, mix, broken))
    ] == [
        [b"ana-1.flac", b"2.m4a"],
        [b"bo-1.flac", b"2.m4a"],
    ]
    assert [
        [(each.file.path, each.begins) for each in part]
        for part in together(of(one, two, later, mix, broken))
    ] == [[(b"ana-1.flac", 0.0), (b"bo-1.flac", 0.0)], [(b"2.m4a", 60.0)]]
    assert together(of(mix)) == ()
    assert [each.begins for each in tracks(of(one, two, mix))[1]] == [0.0, 60.0]
    assert tracks(of(one, two))[0] == played(of(one, two))
    nameless = track(b"x.flac", 1, None), track(b"y.flac", 1, None)
    assert len(tracks(of(*nameless))) == 2
    assert tracks(of(one, later)) != ()
    assert tracks(of(one)) == ()
    assert tracks(of(one, two, part(b"1.m4a", 1, 60.0, FileKind.AUDIO))) == ()
