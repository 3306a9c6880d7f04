from dataclasses import replace

from hostapp.domain.meetings import FileKind, Meeting, RecordingFile, Stat
from hostapp.services.time_line import begins_of, listened_to, played
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
