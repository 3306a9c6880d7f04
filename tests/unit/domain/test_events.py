"""The little that events can say of themselves."""

from hostapp.domain.events import People
from tests.support.consent_events import ANA, AUDIO, BO, CHAT, DEVON

PEOPLE = People(frozenset({BO}), DEVON, ((AUDIO.digest, ANA), (AUDIO.digest, BO)))


def test_everyone_is_the_known_the_host_and_the_owners_of_tracks() -> None:
    assert PEOPLE.everyone() == {ANA, BO, DEVON}
    assert People().everyone() == frozenset()


def test_owners_are_those_of_one_track() -> None:
    assert PEOPLE.owners(AUDIO.digest) == {ANA, BO}
    assert PEOPLE.owners(CHAT.digest) == frozenset()
