"""Reading a feed, and asking it."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.identifiers import Digest, PurposeId
from hostapp.release.feed_answer import Reason
from hostapp.release.feed_reading import Feed, continues, is_feed, read_bytes, read_feed
from tests.support.feeds import SPEECH, Publisher, publisher
from tests.support.ledgers import bound, grant

ONE = bound(1).digest
NEVER = Digest("00" * 32)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path) as made:
        made.write(*(grant(number) for number in range(1, 4)))
        made.publish()
        yield made


def feed_of(host: Publisher) -> Feed:
    return read_feed(host.feed, host.key)


def test_a_feed_answers(host: Publisher) -> None:
    feed, now = feed_of(host), host.clock().timestamp()
    assert feed.ask(ONE, SPEECH, now).reason is None
    assert feed.ask(NEVER, SPEECH, now).reason is Reason.UNKNOWN
    assert feed.ask(ONE, PurposeId("analytics"), now).reason is Reason.PURPOSE
    end = feed.head.best_before.timestamp()
    assert feed.ask(ONE, SPEECH, end - 1).reason is None
    assert feed.ask(ONE, SPEECH, end).reason is Reason.STALE
    assert feed.head.best_before == host.clock() + timedelta(days=30)


def test_a_folder_is_known_by_its_signature(host: Publisher, tmp_path: Path) -> None:
    assert is_feed(host.feed)
    assert not is_feed(tmp_path)


def test_what_cannot_be_read_is_unavailable(host: Publisher) -> None:
    (host.feed / "feed.jsonl").unlink()
    with pytest.raises(UnavailableError, match="cannot be read"):
        feed_of(host)


@pytest.mark.parametrize("name", ["feed.jsonl", "feed.checkpoint", "feed.sig", "host.vkey"])
def test_a_changed_byte_is_found(host: Publisher, name: str, whole: bool) -> None:
    data = (host.feed / name).read_bytes()
    step = 1 if whole else max(1, len(data) // 8)
    for place in range(0, len(data), step):
        changed = data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :]
        (host.feed / name).write_bytes(changed)
        with pytest.raises(TamperingError):
            feed_of(host)
    (host.feed / name).write_bytes(data + b"\n")
    with pytest.raises(TamperingError):
        feed_of(host)


def test_a_feed_knows_what_it_continues(host: Publisher) -> None:
    before = feed_of(host)
    host.write(grant(4))
    host.publish()
    after = feed_of(host)
    assert after.rows()[: len(before.rows())] == before.rows()
    assert continues(after, before.head.size, before.head.sha256)
    assert not continues(before, after.head.size, after.head.sha256)


def test_a_reader_never_meets_a_mixture(host: Publisher) -> None:
    seen: list[int] = []
    stop = threading.Event()
    errors: list[Exception] = []
    key = host.key

    def read() -> None:
        while not stop.is_set():
            try:
                seen.append(read_feed(host.feed, key).head.seq)
            except (TamperingError, UnavailableError) as error:
                errors.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(10, 30):
            host.write(grant(number))
            host.publish()
    finally:
        stop.set()
        reader.join()
    assert not errors
    assert seen == sorted(seen)
    assert read_bytes(host.feed).rows.count(b"\n") == 23
