"""What a recipient remembers of a feed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.release.feed_memory import FeedMemory, Remembered, insist_on_continuing
from hostapp.release.feed_reading import Feed, read_feed
from tests.support.feeds import Publisher, publisher
from tests.support.ledgers import grant


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path) as made:
        made.write(grant(1))
        made.publish()
        yield made


def feed_of(host: Publisher) -> Feed:
    return read_feed(host.feed, host.key)


def test_the_newest_feed_and_time_are_remembered(host: Publisher, tmp_path: Path) -> None:
    memory = FeedMemory(tmp_path / "deep" / "state.json")
    feed, issued = feed_of(host), host.clock().timestamp()
    assert memory.read() is None
    assert memory.admit(feed, issued + 5) == issued + 5
    assert memory.admit(feed, issued - 100) == issued + 5
    assert memory.read() == Remembered.of(feed, issued + 5)


def test_an_older_issue_is_refused_even_with_the_same_rows(host: Publisher, tmp_path: Path) -> None:
    memory = FeedMemory(tmp_path / "state.json")
    older = feed_of(host)
    host.clock.forward(hours=1)
    host.publish()
    memory.admit(feed_of(host), 0)
    with pytest.raises(UnavailableError, match="older"):
        memory.admit(older, 0)


def test_a_rewritten_history_is_tampering(host: Publisher) -> None:
    feed = feed_of(host)
    known = Remembered.of(feed, 0)
    insist_on_continuing(feed, known)
    for other in (
        replace(known, sha256="00" * 32),
        replace(known, size=feed.head.size + 1),
        replace(known, origin="hostapp/other"),
        replace(known, recipient="Example Labs"),
    ):
        with pytest.raises(TamperingError):
            insist_on_continuing(feed, other)
    with pytest.raises(UnavailableError):
        insist_on_continuing(feed, replace(known, seq=known.seq + 1))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"seq": 1}'])
def test_a_damaged_memory_is_said(host: Publisher, tmp_path: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text)
    with pytest.raises(UnavailableError, match="not what was remembered"):
        FeedMemory(tmp_path / "state.json").admit(feed_of(host), 0)


def test_a_memory_that_cannot_be_written_is_said(host: Publisher, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnavailableError, match="cannot be used"):
        FeedMemory(tmp_path / "file" / "state.json").admit(feed_of(host), 0)
