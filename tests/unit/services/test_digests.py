import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.meetings import FileKind, Meeting
from hostapp.services.digests import CancelledError, Digests
from hostapp.store.library import Library
from tests.support.folders import Folders
from tests.support.libraries import by_title, opened_keepsakes, opened_library, scanned
from tests.support.recordings_zoom import finished

FOLDER = "2026-03-04 09.58.11 Weekly sync"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    folders = Folders(tmp_path / "Zoom")
    finished(folders, FOLDER)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        yield library


def only(library: Library) -> Meeting:
    (id_,) = by_title(library).values()
    return library.meeting(id_)


def test_every_file_that_can_train_gets_its_digest_once(library: Library) -> None:
    digests = Digests(library)
    meeting = only(library)
    total = digests.total_bytes([meeting])
    told: list[tuple[int, int]] = []
    complete = digests.of(meeting, progress=lambda done, of: told.append((done, of)))
    for file in complete.files:
        known = file.kind not in {FileKind.METADATA, FileKind.UNCONVERTED}
        content = Path(os.fsdecode(file.path)).read_bytes()
        assert file.digest == (hashlib.sha256(content).hexdigest() if known else None)
    assert told[-1] == (total, total) != (0, 0)
    told.clear()
    again = only(library)
    assert digests.of(again, progress=lambda done, of: told.append((done, of))) == complete
    assert told == []
    assert digests.total_bytes([again]) == 0
    assert digests.known(again) == complete


def test_only_the_kinds_asked_for_are_read(library: Library) -> None:
    digests = Digests(library)
    complete = digests.of(only(library), frozenset({FileKind.CHAT}))
    assert {file.kind for file in complete.files if file.digest} == {FileKind.CHAT}


def test_an_edit_with_the_old_time_put_back_is_seen(library: Library) -> None:
    digests = Digests(library)
    before = digests.of(only(library))
    chat = next(file for file in before.files if file.kind is FileKind.CHAT)
    path = Path(os.fsdecode(chat.path))
    path.write_bytes(b"x" * chat.size)
    os.utime(path, ns=(chat.stat.mtime_ns, chat.stat.mtime_ns))
    known = digests.known(only(library))
    assert next(file for file in known.files if file.path == chat.path).digest is None
    assert digests.total_bytes([only(library)]) == chat.size
    after = digests.of(only(library))
    changed = next(file for file in after.files if file.path == chat.path)
    assert changed.digest == hashlib.sha256(b"x" * chat.size).hexdigest()
    assert changed.stat != chat.stat


def test_a_file_that_is_gone_is_said_and_the_rest_is_kept(library: Library) -> None:
    digests = Digests(library)
    meeting = only(library)
    last = [file for file in meeting.files if file.kind is not FileKind.METADATA][-1]
    Path(os.fsdecode(last.path)).unlink()
    with pytest.raises(UnavailableError, match=r"cannot be read: No such file"):
        digests.of(meeting)
    assert any(file.digest for file in only(library).files)


def test_stopping_keeps_what_was_read(library: Library) -> None:
    digests = Digests(library)
    meeting = only(library)
    told: list[int] = []
    with pytest.raises(CancelledError):
        digests.of(
            meeting,
            progress=lambda *done: told.append(done[0]),
            cancelled=lambda: len(told) == 2,
        )
    assert sum(file.digest is not None for file in only(library).files) == 2
