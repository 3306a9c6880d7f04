"""Feeds and recalls verify alone; a release is held against a feed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.release.feed_answer import Reason
from hostapp.services.applying import apply_feed
from hostapp.services.feed_check import check_feed, check_recall, compare, is_recall, signer_of
from hostapp.services.recalls import Recalls
from hostapp.services.report import Verdict
from hostapp.services.signing_keys import SigningKeys
from hostapp.services.verification import verify_path
from tests.support.feeds import RELEASE, Publisher, publisher
from tests.support.ledgers import grant
from tests.support.received import release_of
from tests.support.recipients import revoke


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path / "host") as made:
        made.write(grant(1), grant(2))
        release_of(made, tmp_path / "dataset", [grant(1), grant(2)])
        made.publish()
        yield made


def test_a_feed_is_intact_or_verified(host: Publisher) -> None:
    assert check_feed(host.feed, None).verdict is Verdict.INTACT
    report = verify_path(host.feed, host.key)
    assert (report.kind, report.verdict, report.size) == ("feed", Verdict.VERIFIED, 4)
    (host.feed / "host.vkey").write_text("nonsense")
    assert check_feed(host.feed, None).verdict is Verdict.TAMPERED
    (host.feed / "host.vkey").unlink()
    assert check_feed(host.feed, host.key).verdict is Verdict.UNREADABLE


def test_a_feed_past_its_best_before_is_said_to_be_stale(host: Publisher) -> None:
    fresh = verify_path(host.feed, host.key, host.clock())
    assert (fresh.is_stale, fresh.problems, fresh.document()["stale"]) == (False, (), False)
    host.clock.forward(days=31)
    stale = verify_path(host.feed, host.key, host.clock())
    assert (stale.is_stale, stale.verdict) == (True, Verdict.VERIFIED)
    assert "The feed is stale: it was good until" in stale.problems[0].text
    assert stale.document()["stale"] is True
    (host.feed / "feed.jsonl").write_text("")
    assert verify_path(host.feed, host.key, host.clock()).verdict is Verdict.TAMPERED


def test_a_recall_is_intact_or_verified(host: Publisher, tmp_path: Path) -> None:
    revoke(host, 1)
    recalls = Recalls(host.book, host.keepsakes, tmp_path / "recalls", host.clock)
    notice = recalls.recall(RELEASE).notice
    assert is_recall(notice)
    assert check_recall(notice, None).verdict is Verdict.INTACT
    assert verify_path(notice, host.key).verdict is Verdict.VERIFIED
    page = notice / "recall.html"
    page.write_bytes(page.read_bytes().replace(b"delete", b"retain"))
    assert check_recall(notice, host.key).verdict is Verdict.TAMPERED
    page.unlink()
    assert check_recall(notice, host.key).verdict is Verdict.UNREADABLE


def test_a_release_is_held_against_a_feed(host: Publisher, tmp_path: Path) -> None:
    dataset = tmp_path / "dataset"
    told = compare(dataset, host.feed, host.key, host.clock())
    assert (told.allowed, told.not_allowed) == (10, ())
    revoke(host, 1)
    told = compare(dataset, host.feed, None, host.clock())
    assert told.allowed == 5
    assert {each.reason for each in told.not_allowed} == {Reason.ENDED}
    assert told.document()["not_allowed"][0]["reason"] == "ended"
    apply_feed(host.feed, dataset, host.key.text, memory=tmp_path / "memory", clock=host.clock)
    told = compare(dataset, host.feed, host.key, host.clock())
    assert (told.allowed, told.not_allowed) == (5, ())


def test_a_feed_that_does_not_fit_says_so(host: Publisher, tmp_path: Path) -> None:
    dataset = tmp_path / "dataset"
    with pytest.raises(UsageError, match="is no feed"):
        compare(dataset, tmp_path, host.key, host.clock())
    host.publishing.publish(tmp_path / "labs", "Example Labs")
    with pytest.raises(UsageError, match="Example Labs"):
        compare(dataset, tmp_path / "labs", host.key, host.clock())
    host.clock.forward(days=40)
    with pytest.raises(UnavailableError, match="stale"):
        compare(dataset, host.feed, host.key, host.clock())


def test_a_release_may_be_signed_by_any_key_that_the_feed_links(
    host: Publisher, tmp_path: Path
) -> None:
    dataset, old = tmp_path / "dataset", host.key
    assert signer_of(dataset, host.feed, old) == old
    SigningKeys(host.book).rotate()
    host.publish()
    assert host.key != old
    assert signer_of(dataset, host.feed, host.key) == old
    assert signer_of(dataset, host.feed, old) == old
    with publisher(tmp_path / "other") as other:
        other.write(grant(1))
        release_of(other, tmp_path / "another", [grant(1)])
        assert signer_of(tmp_path / "another", host.feed, host.key) == host.key
