"""Groups of files."""

from pathlib import Path

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.group import Group, Member
from hostapp.recordings.listing import Entry
from hostapp.recordings.names import take_apart
from hostapp.recordings.tools.interface import Named


def test_the_file_with_media_speaks_for_all(tmp_path: Path) -> None:
    stat = tmp_path.stat()
    words = Named(Source.TEAMS, FileKind.TRANSCRIPT, "Words")
    later = Named(Source.TEAMS, FileKind.VIDEO, "Later", part=2)
    video = Named(Source.TEAMS, FileKind.VIDEO, "Weekly_Sync")
    group = Group(
        [
            Member(Entry(f"{one.title}.x", b"", stat), take_apart(f"{one.title}.x"), one)
            for one in (words, later, video)
        ]
    )

    assert group.leader is video
    assert (group.source, group.title, group.start) == (Source.TEAMS, "weekly sync", None)
    assert group.latest_ns == stat.st_mtime_ns
