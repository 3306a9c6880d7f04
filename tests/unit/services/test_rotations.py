from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.ledger.note import VerifierKey
from hostapp.release.succession import keys_of
from hostapp.services.rotations import rotations_of
from hostapp.services.signing_keys import SigningKeys
from tests.support.feeds import Publisher, publisher
from tests.support.ledgers import grant


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path / "host") as made:
        made.write(grant(1))
        yield made


def told(host: Publisher) -> tuple[VerifierKey, ...]:
    head = host.book.ledger.head
    assert head is not None
    return keys_of(rotations_of(host.book, head))


def test_every_change_of_the_key_is_told_and_nothing_else(host: Publisher) -> None:
    first = host.key
    assert told(host) == ()
    second = SigningKeys(host.book).rotate()
    host.write(grant(2))
    third = SigningKeys(host.book).rotate()
    assert told(host) == (first, second, third)
