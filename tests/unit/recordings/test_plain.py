import os
from pathlib import Path

from hostapp.domain.meetings import FileKind, FoundFile, Source
from hostapp.recordings.listing import stat_from
from hostapp.recordings.plain import PlainMeeting, Sort
from hostapp.recordings.times import from_epoch


def test_a_plain_meeting_is_told_in_full(tmp_path: Path) -> None:
    stat = tmp_path.stat()
    start = from_epoch(1_000, "then")
    assert start is not None
    files = [("a.mp4", stat, Sort(FileKind.VIDEO)), ("b/\udcff.m4a", stat, Sort(FileKind.AUDIO, 2))]

    found = PlainMeeting(Source.ZOOM, "Weekly", start, files).found(b"/calls")

    assert found.files == (
        FoundFile(b"/calls/a.mp4", FileKind.VIDEO, stat_from(stat)),
        FoundFile(os.fsencode("/calls/b/\udcff.m4a"), FileKind.AUDIO, stat_from(stat), 2),
    )
    assert (found.folder, found.started_at, found.started_text) == (b"/calls", start.at, "then")
    rooted = PlainMeeting(Source.ZOOM, "Weekly", start, files).found(b"/")
    assert rooted.files[0].path == b"/a.mp4"
