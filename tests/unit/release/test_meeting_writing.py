from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.media.studio import Studio
from hostapp.recordings.reading import open_regular
from hostapp.release.contents import Contents
from hostapp.release.items import ItemKind
from hostapp.release.lines import row_digest
from hostapp.release.meeting_writing import Workshop, write_meeting
from hostapp.release.plan import MeetingPlan
from tests.support.granted_talk import Talk, granted_talk
from tests.support.release_contents import ABOUT
from tests.support.talks import heard


def write(plan: MeetingPlan, folder: Path) -> Contents:
    about = replace(ABOUT, formats=("huggingface", "text", "files"))
    with Studio() as studio:
        workshop = Workshop(
            about, folder, open_regular, studio, naming=lambda person: f"s{person[:6]}"
        )
        return write_meeting(plan, workshop)


def only_plan(talk: Talk) -> MeetingPlan:
    (plan,) = talk.plan().meetings
    return plan


def test_every_item_is_the_file_or_row_that_it_names(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        out = tmp_path / "out"
        out.mkdir()
        written = write(only_plan(talk), out)
        for item in written.items():
            if item.kind is not ItemKind.TEXT:
                assert item.digest == sha256((out / item.path).read_bytes()).hexdigest()
        for text in written.texts:
            assert text.item.digest == row_digest(text.row) == text.row["sha256"]
        assert len({item.id for item in written.items()}) == len(written.items())
        for segment in written.segments:
            assert len(heard(out / segment.item.path)) == segment.samples
            assert segment.item.end_ms is not None
            assert segment.item.start_ms is not None
            length = segment.item.end_ms - segment.item.start_ms
            assert abs(length - segment.seconds * 1000) <= 1
        assert {item.path.rpartition(".")[2] for item in written.files} == {"jsonl", "m4a", "mp4"}


def test_words_that_changed_keep_the_meeting(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        plan = only_plan(talk)
        captions = talk.folder / "meeting_saved_closed_caption.txt"
        captions.write_bytes(captions.read_bytes().replace(b"Good", b"Nice"))
        (tmp_path / "out").mkdir()
        with pytest.raises(UnavailableError, match="changed"):
            write(plan, tmp_path / "out")
