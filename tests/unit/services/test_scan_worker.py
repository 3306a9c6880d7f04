import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from hostapp.media.worker import read_block, write_blocks
from hostapp.recordings.find import reader
from hostapp.recordings.found import Listed, Prepared, Read, Skipped, Unchanged
from hostapp.services import scan_worker
from hostapp.services.drafting import Drafting
from hostapp.services.scan_worker import answer, answers_of, question, request_of
from hostapp.store.library_draft import Draft, draft_of
from tests.support import recordings_zoom
from tests.support.folders import NOW_NS, ZONE, Folders


def call(folders: Folders, title: str, magic: str) -> bytes:
    folder = f"2026-03-04 09.58.11 {title}"
    folders.files(folder, f"video1{magic}.mp4", f"audio1{magic}.m4a")
    return os.fsencode(folders.root / folder)


def told(*asked: tuple[bytes, bytes | None, bool]) -> Read:
    return answers_of(answer(reader(ZONE, NOW_NS), Drafting(), request_of(asked)))


def test_folders_tell_what_they_tell_anybody(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    recordings_zoom.finished(folders)
    call(folders, "One", "123456789")
    (tmp_path / "link").symlink_to(tmp_path)
    here = os.fsencode(tmp_path)
    below = sorted(os.fsencode(each) for each in tmp_path.iterdir() if each.name != "link")

    reports, folders_below = told((here, None, True), *((path, None, False) for path in below))

    assert sorted(folders_below) == below
    skipped, listed, *rest = reports
    assert isinstance(skipped, Skipped)
    assert isinstance(listed, Listed)
    for path, theirs in zip(below, rest, strict=True):
        (mine,) = reader(ZONE, NOW_NS).read(path, None).reports
        assert isinstance(mine, Listed)
        assert isinstance(theirs, Listed)
        assert (mine.folder, mine.signature) == (theirs.folder, theirs.signature)
        assert mine.meetings == theirs.meetings


def test_a_plain_meeting_comes_as_a_draft_if_that_is_wanted(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    first, second = (call(folders, *each) for each in (("A", "123456789"), ("B", "987654321")))

    (prepared, *others), _ = told((first, None, True), (second, None, False), (second, None, True))

    full = next(each for each in others if isinstance(each, Listed) and each.folder == second)
    assert isinstance(prepared, Prepared)
    folder, mark, draft = prepared.folders[-1]
    assert (folder, mark) == (second, full.signature)
    assert Draft(*draft) == draft_of(full.meetings[0], alone=True)
    assert told((second, full.signature, True)) == Read([Unchanged(second)], [])


def test_the_process_answers_until_nobody_asks(tmp_path: Path) -> None:
    folder = call(Folders(tmp_path), "One", "123456789")
    requests = BytesIO()
    asked = [(folder, None, False), (folder + b"-gone", None, True)]
    write_blocks(requests, [question("Europe/Madrid", NOW_NS), request_of(asked)])

    ended = subprocess.run(
        [sys.executable, "-m", "hostapp.services.scan_worker"],
        input=requests.getvalue(),
        capture_output=True,
        check=True,
    )

    assert ended.stderr == b""
    answers = BytesIO(ended.stdout)
    assert read_block(answers) == b""
    block = read_block(answers)
    assert block is not None
    (listed,), below = answers_of(block)
    assert isinstance(listed, Listed)
    assert [meeting.title for meeting in listed.meetings] == ["One"]
    assert below == []
    assert read_block(answers) is None


def test_a_process_that_nobody_asks_anything_just_ends() -> None:
    command = [sys.executable, "-m", "hostapp.services.scan_worker"]
    ended = subprocess.run(command, input=b"", capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems do not let a pipe be widened")
def test_much_can_be_answered_before_anybody_reads() -> None:
    import fcntl

    reading, writing = os.pipe()
    with open(reading, "rb"), open(writing, "wb") as stream:
        before = fcntl.fcntl(stream, fcntl.F_GETPIPE_SZ)
        scan_worker._widen(stream)
        assert fcntl.fcntl(stream, fcntl.F_GETPIPE_SZ) > before
