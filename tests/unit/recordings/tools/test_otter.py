"""Otter's texts."""

import os
from pathlib import Path

from hostapp.domain.meetings import FileKind, MeetingState, Source
from tests.support.folders import Folders, meetings_in, only_meeting

TEXT = "Ana Ortiz  0:04  \nGood morning.\n\nBo Li  1:02:10\nHello.\n\nTranscribed by https://otter.ai\n"


def test_it_is_known_by_its_content(tmp_path: Path) -> None:
    Folders(tmp_path).file("Weekly sync.txt", TEXT)

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.title) == (Source.OTTER, "Weekly sync")
    assert [file.kind for file in meeting.files] == [FileKind.TRANSCRIPT]
    assert meeting.states == {MeetingState.NO_MEDIA}


def test_the_footer_alone_is_not_enough(tmp_path: Path) -> None:
    Folders(tmp_path).file("a.txt", "Hello.\nTranscribed by https://otter.ai\n")
    Folders(tmp_path).file("b.txt", TEXT.replace("otter.ai", "example.org"))
    os.mkfifo(tmp_path / "c.txt")

    assert meetings_in(tmp_path) == []
