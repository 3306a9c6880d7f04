from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answered, Granted
from hostapp.domain.identifiers import PersonId
from hostapp.services.host_person import HOST_SETTING, HostPerson
from tests.support.hosts import Host

ANA = PersonId("a" * 16)


@pytest.fixture
def person(host: Host) -> HostPerson:
    return HostPerson(host.hostapp.keepsakes, host.keychain, host.hostapp.store)


def test_who_the_host_is_is_remembered_and_taken_back(host: Host, person: HostPerson) -> None:
    assert person.get() is None
    person.set(ANA)
    assert person.get() == host.hostapp.host_person.get() == ANA
    person.set(None)
    assert (person.get(), host.hostapp.host_person.get()) == (None, None)


def test_what_somebody_wrote_into_the_store_is_nobody(host: Host, person: HostPerson) -> None:
    host.hostapp.keepsakes.set_setting(HOST_SETTING, ANA)
    assert person.get() is None
    person.set(ANA)
    host.hostapp.keepsakes.set_setting(HOST_SETTING, "b" * 16)
    assert person.get() is None


def test_a_keyring_that_is_locked_confirms_nobody(host: Host, person: HostPerson) -> None:
    person.set(ANA)
    host.keychain.locked = True
    assert person.get() is None
    with pytest.raises(UnavailableError, match="locked"):
        person.set(None)
    host.keychain.locked = False
    assert person.get() == ANA
    host.keychain.locked = True
    assert person.get() == ANA


def test_a_store_elsewhere_has_a_host_of_its_own(host: Host, person: HostPerson) -> None:
    person.set(ANA)
    elsewhere = HostPerson(host.hostapp.keepsakes, host.keychain, Path("/elsewhere"))
    assert elsewhere.get() is None


def test_no_yes_is_written_for_whom_the_store_alone_calls_the_host(host: Host) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    bo = host.hostapp.library.meeting(meeting).participants[1].person
    host.hostapp.keepsakes.set_setting(HOST_SETTING, bo)
    host.hostapp.decide.grant([meeting], host.hostapp.make_terms(basis="named"))
    assert [type(each.event) for each in host.hostapp.book.events()] == [Granted]
    host.set_host(bo)
    host.hostapp.decide.grant([meeting], host.hostapp.make_terms(basis="named"))
    (said,) = [e.event for e in host.hostapp.book.events() if isinstance(e.event, Answered)]
    assert said.person == bo
