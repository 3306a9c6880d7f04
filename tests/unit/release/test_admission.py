"""Which feeds are believed."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.release.admission import admitted_feed
from tests.support.feeds import publisher
from tests.support.ledgers import grant


def test_nothing_is_remembered_of_a_feed_that_is_not_believed(tmp_path: Path) -> None:
    with publisher(tmp_path) as host:
        host.write(grant(1))
        host.publish()
        state, now = tmp_path / "state.json", host.clock().timestamp()
        key = host.key.text
        for given, error in (
            ({"recipient": "Example Labs", "now": now}, UsageError),
            ({"origin": "hostapp/other", "now": now}, TamperingError),
            ({"now": now + 40 * 86_400}, UnavailableError),
        ):
            with pytest.raises(error):
                admitted_feed(host.feed, key, state, **given)
            assert not state.exists()
        feed, at = admitted_feed(
            host.feed, key, state, now=now, recipient="own-team", origin=host.key.name
        )
        assert (feed.head.seq, at) == (1, now)
        assert state.exists()
