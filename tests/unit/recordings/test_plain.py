import os
from pathlib import Path

from hostapp.domain.meetings import FileKind, FoundFile, Source
from hostapp.recordings.listing import stat_from
from hostapp.recordings.people import host_guess
from hostapp.recordings.plain import Cast, PlainMeeting, Sort
from hostapp.recordings.times import from_epoch
from tests.support.libraries import people


def test_a_plain_meeting_is_told_in_full(tmp_path: Path) -> None:
    stat = tmp_path.stat()
    start = from_epoch(1_000, "then")
    assert start is not None
    files = [("a.mp4", stat), ("b/\udcff.m4a", stat)]
    cast = Cast(Source.ZOOM, (Sort(FileKind.VIDEO), Sort(FileKind.AUDIO, 2)), people("Ana Ortiz"))

    found = PlainMeeting("Weekly", start, files, cast, "Bo Li").found(b"/calls")

    assert found.files == (
        FoundFile(b"/calls/a.mp4", FileKind.VIDEO, stat_from(stat)),
        FoundFile(os.fsencode("/calls/b/\udcff.m4a"), FileKind.AUDIO, stat_from(stat), 2),
    )
    assert (found.folder, found.started_at, found.started_text) == (b"/calls", start.at, "then")
    assert found.people == (*people("Ana Ortiz"), host_guess("Bo Li"))
    rooted = PlainMeeting("Weekly", start, files, cast).found(b"/")
    assert rooted.people == people("Ana Ortiz")
    assert rooted.files[0].path == b"/a.mp4"
