import os
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest
from hostapp.domain.meetings import FileKind
from hostapp.media.studio import Studio
from hostapp.recordings.reading import open_regular
from hostapp.release.plan import Source
from hostapp.release.private_copy import PrivateCopies, StoppedError

DATA = os.urandom(3 << 20)


def source(path: Path, data: bytes = DATA) -> Source:
    path.write_bytes(data)
    digest = Digest(sha256(data).hexdigest())
    return Source(os.fsencode(path), digest, FileKind.AUDIO, len(data))


def test_a_copy_is_what_was_hashed(tmp_path: Path) -> None:
    given = source(tmp_path / "a")
    read: list[int] = []
    with PrivateCopies(tmp_path, open_regular, Studio(), progress=read.append) as copies:
        assert copies.of(given).read_bytes() == DATA
        (tmp_path / "a").write_bytes(b"changed later")
        assert copies.of(given).read_bytes() == DATA
    assert sum(read) == len(DATA)
    assert os.listdir(tmp_path) == ["a"]


def test_a_file_that_changed_is_no_source(tmp_path: Path) -> None:
    given = source(tmp_path / "a")
    (tmp_path / "a").write_bytes(DATA[:-1] + bytes([DATA[-1] ^ 1]))
    changed = pytest.raises(UnavailableError, match="changed")
    with PrivateCopies(tmp_path, open_regular, Studio()) as copies, changed:
        copies.of(given)


def test_links_and_missing_files_are_said(tmp_path: Path) -> None:
    given = source(tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")
    with PrivateCopies(tmp_path, open_regular, Studio()) as copies:
        with pytest.raises(UnavailableError, match="cannot be read"):
            copies.of(given)
        os.symlink("b", tmp_path / "a")
        with pytest.raises(UnavailableError, match="cannot be read"):
            copies.of(given)


def test_stopping_stops_within_a_block(tmp_path: Path) -> None:
    given = source(tmp_path / "a")
    stopped = PrivateCopies(tmp_path, open_regular, Studio(), cancelled=lambda: True)
    with stopped as copies, pytest.raises(StoppedError):
        copies.of(given)
