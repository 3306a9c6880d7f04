"""Feeds are published, kept up to date, and never go back."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.release.feed_reading import read_bytes, read_feed
from hostapp.services.publishing import (
    LOCATION_SETTING,
    FeedPlace,
    NotPublished,
    Published,
    Publishing,
)
from hostapp.services.signing_keys import SigningKeys
from tests.support.feeds import SPEECH, Publisher, publisher
from tests.support.ledgers import bound, grant


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path) as made:
        made.write(grant(1), grant(2))
        yield made


def test_a_feed_grows_and_is_remembered(host: Publisher) -> None:
    assert (host.publish().seq, host.publish().added) == (2, 0)
    host.revoke(1)
    done = host.publish()
    assert (done.seq, done.added) == (3, 1)
    assert done.best_before == host.clock() + timedelta(days=30)
    assert host.publishing.places() == (FeedPlace(host.feed, "own-team"),)


def test_each_recipient_has_a_feed_of_their_own(host: Publisher, tmp_path: Path) -> None:
    made = grant(3)
    terms = made.terms.__class__(made.terms.purposes, made.terms.data, frozenset({"Labs"}))
    host.write(grant(3, terms=terms))
    host.publish()
    host.publishing.publish(tmp_path / "labs", " Labs ")
    own = read_feed(host.feed, host.key)
    labs = read_feed(tmp_path / "labs", host.key)
    assert {row.digest for row in own.rows()} == {bound(1).digest, bound(2).digest}
    assert {row.digest for row in labs.rows()} == {bound(3).digest}
    with pytest.raises(UsageError, match="holds the feed for Labs"):
        host.publishing.publish(tmp_path / "labs")
    with pytest.raises(UsageError, match="name the recipient"):
        host.publishing.publish(tmp_path / "nobody", " ")


def test_only_what_changed_or_ends_soon_is_reissued(host: Publisher) -> None:
    host.publish()
    assert host.publishing.reissue_touched() == ()
    host.revoke(1)
    (told,) = host.publishing.reissue_touched()
    assert isinstance(told, Published)
    assert told.added == 1
    host.clock.forward(days=16)
    (told,) = host.publishing.reissue_touched()
    assert isinstance(told, Published)
    assert (told.added, told.best_before) == (0, host.clock() + timedelta(days=30))


def test_days_stay_as_they_were_chosen(host: Publisher) -> None:
    host.publishing.publish(host.feed, days=3)
    host.clock.forward(days=2)
    (told,) = host.publishing.reissue_touched()
    assert isinstance(told, Published)
    assert told.best_before == host.clock() + timedelta(days=3)
    with pytest.raises(UsageError):
        host.publishing.publish(host.feed, days=0)


def test_a_feed_that_cannot_be_written_is_told(host: Publisher) -> None:
    host.publish()
    host.revoke(1)
    shutil.rmtree(host.feed)
    host.feed.write_text("in the way")
    (told,) = host.publishing.reissue_touched()
    assert isinstance(told, NotPublished)
    assert "cannot be written" in told.reason
    host.publishing.forget(host.feed)
    assert host.publishing.reissue_touched() == ()


def test_a_lost_or_damaged_folder_is_written_anew(host: Publisher) -> None:
    host.publish()
    before = read_bytes(host.feed)
    (host.feed / "feed.jsonl").write_bytes(b"damaged")
    host.publish()
    assert read_bytes(host.feed).rows == before.rows
    shutil.rmtree(host.feed)
    host.publish()
    assert read_bytes(host.feed).rows == before.rows


def test_an_older_folder_never_shortens_the_feed(host: Publisher, tmp_path: Path) -> None:
    host.publish()
    older = shutil.copytree(host.feed, tmp_path / "older")
    host.revoke(1)
    host.publish()
    shutil.rmtree(host.feed)
    shutil.copytree(older, host.feed)
    assert host.publish().seq == 3


def test_the_published_feed_is_continued_when_the_own_copy_is_lost(
    host: Publisher, tmp_path: Path
) -> None:
    host.publish()
    host.revoke(1)
    host.publish()
    published = read_bytes(host.feed)
    shutil.rmtree(tmp_path / "store" / "feeds")
    host.write(grant(5))
    host.publish()
    assert read_bytes(host.feed).rows.startswith(published.rows)


def test_a_feed_of_another_ledger_is_not_overwritten(host: Publisher, tmp_path: Path) -> None:
    with publisher(tmp_path / "other") as other:
        other.write(grant(1))
        other.publishing.publish(host.feed)
    before = read_bytes(host.feed)
    with pytest.raises(UsageError, match="another ledger"):
        host.publish()
    assert read_bytes(host.feed) == before


def test_a_new_key_continues_the_feed(host: Publisher) -> None:
    host.publish()
    before, old = read_bytes(host.feed), host.key
    SigningKeys(host.book).rotate()
    host.book.verify()
    host.publish()
    assert read_bytes(host.feed).rows == before.rows
    assert read_feed(host.feed, host.key).head.seq == 2
    assert read_feed(host.feed, old).keys == (old, host.key)


def test_nothing_to_publish_is_said(tmp_path: Path) -> None:
    with publisher(tmp_path) as host:
        with pytest.raises(UsageError, match="Nothing was decided"):
            host.publish()
        assert host.publishing.reissue_touched() == ()


def test_a_ledger_that_does_not_verify_publishes_nothing(host: Publisher, tmp_path: Path) -> None:
    host.publish()
    before = read_bytes(host.feed)
    host.book.keychain.locked = True  # type: ignore[attr-defined]
    fresh = type(host.book)(
        host.book.ledger.store.db,
        keychain=host.book.keychain,
        config=tmp_path / "config",
        clock=host.clock,
    )
    publishing = Publishing(fresh, host.keepsakes, tmp_path / "store" / "feeds", host.clock)
    with pytest.raises(UnavailableError):
        publishing.publish(host.feed)
    host.clock.forward(days=20)
    (told,) = publishing.reissue_touched()
    assert isinstance(told, NotPublished)
    assert read_bytes(host.feed) == before


def test_where_recipients_find_it_is_told(host: Publisher) -> None:
    host.publishing.tell_location(" https://example.org/feed ")
    assert host.keepsakes.setting(LOCATION_SETTING) == "https://example.org/feed"
    host.publishing.tell_location("")
    assert host.keepsakes.setting(LOCATION_SETTING) is None


def test_a_row_is_about_a_purpose(host: Publisher) -> None:
    host.publish()
    assert {row.purpose for row in read_feed(host.feed, host.key).rows()} == {SPEECH}
