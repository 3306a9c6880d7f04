from pathlib import Path

from hostapp.domain.meetings import FileKind
from hostapp.store.library_aliases import add_alias, apply_aliases
from tests.support.libraries import file, found, opened_library, people, put


def test_the_person_takes_the_place_of_the_alias(tmp_path: Path) -> None:
    folder = b"/recordings/Weekly"
    track = file(folder + b"/ana.m4a", FileKind.PARTICIPANT_AUDIO, speaker="AnaOrtiz")
    with opened_library(tmp_path) as library:
        meeting = found(files=(track,), people=people("AnaOrtiz", "Ana Ortiz", "Bo Li"))
        (id_,) = put(library, meeting)
        ids = {each.name: each.person for each in library.meeting(id_).participants}
        with library.writing():
            add_alias(library.db.conn, 1, ids["AnaOrtiz"], ids["Ana Ortiz"])
            apply_aliases(library.db.conn, 1)
            apply_aliases(library.db.conn, 1)
        after = library.meeting(id_)
        assert {each.name for each in after.participants} == {"Ana Ortiz", "Bo Li"}
        assert [each.person for each in after.files] == [ids["Ana Ortiz"]]


def test_nothing_happens_without_an_alias(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found(people=people("Ana Ortiz")))
        before = library.meeting(id_)
        with library.writing():
            apply_aliases(library.db.conn, 1)
        assert library.meeting(id_) == before
