"""Writing a feed, wherever the process ends."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.release.feed_reading import FeedBytes, read_bytes, read_feed
from hostapp.release.feed_writing import write_feed
from tests.support.feeds import Publisher, publisher
from tests.support.ledgers import grant


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path) as made:
        made.write(grant(1))
        made.publish()
        yield made


class Killed(BaseException):
    """The process ends here."""


class Dying:
    """Renames so many files, then ends the process."""

    def __init__(self, renames: int) -> None:
        self.left = renames
        self._replace = os.replace

    def __call__(self, *given: Any) -> None:
        if not self.left:
            raise Killed
        self.left -= 1
        self._replace(*given)


def test_a_crash_never_leaves_what_was_not_signed(
    host: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = read_bytes(host.feed)
    host.write(grant(2))
    host.publish()
    new = read_bytes(host.feed)
    for renames in range(5):
        write_feed(host.feed, old)
        with monkeypatch.context() as patch, suppress(Killed):
            patch.setattr(os, "replace", Dying(renames))
            write_feed(host.feed, new)
        found = read_bytes(host.feed)
        try:
            read_feed(host.feed, host.key)
        except TamperingError:
            assert found not in (old, new)
        else:
            assert found in (old, new)
        write_feed(host.feed, new)
        assert read_bytes(host.feed) == new


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnavailableError, match="cannot be written"):
        write_feed(tmp_path / "file", FeedBytes(b"", b"", b"", b""))


def test_a_failed_write_leaves_nothing_behind(
    host: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(host.feed.iterdir())

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(UnavailableError, match="No space left"):
        write_feed(host.feed, read_bytes(host.feed))
    assert sorted(host.feed.iterdir()) == before
