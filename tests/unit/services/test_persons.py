from pathlib import Path

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Participant
from hostapp.services.persons import Persons
from tests.support.libraries import found, opened_keepsakes, opened_library, people, put


def test_one_person_for_each_distinct_name(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        persons = Persons(library, keepsakes)
        ana = persons.find("Ana Ortiz")
        assert ana is not None
        assert len(ana.id) == 16
        assert persons.find("  ANA   ortiz (Guest)") is ana
        assert persons.find("Bo Li") not in {ana, None}
        assert [persons.find(label) for label in ("SPEAKER_00", "", " ")] == [None, None, None]


def test_whom_decisions_speak_of_keeps_their_id(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        put(library, found(people=people("Ana Ortiz", "Bo Li")))
        keepsakes.keep_people([Participant(PersonId("0a"), "Ana Ortiz")])
        ids = {person.name: person.id for person in library.people()}
        persons = Persons(library, keepsakes)
        ana, bo = persons.find("Ana Ortiz"), persons.find("bo li")
        assert ana is not None
        assert bo is not None
        assert (ana.id, bo.id) == ("0a", ids["Bo Li"])
