from pathlib import Path

from hostapp.store.library_rows import Query
from hostapp.store.library_titles import display_of, index_title, index_titles, number_of_person
from tests.support.libraries import NOW, found, opened_library, people, person, put


def test_people_added_later_are_counted_and_found(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found(people=people("Ana Ortiz")))
        yuki = person("Yuki Tanaka", "yuki@example.org")
        assert yuki is not None
        with library.writing():
            number = number_of_person(library.db.conn, yuki)
            assert number_of_person(library.db.conn, yuki) == number
            library.db.conn.execute("INSERT INTO participant VALUES (1, ?, 0, 0, 1)", [number])
            index_title(library.db.conn, 1)
        row = library.listing.row(id_)
        assert row is not None
        assert row.people_count == 2
        assert library.listing.count(Query(text="tanaka"), NOW) == 1
        assert library.listing.count(Query(text="weekly ortiz"), NOW) == 1


def test_an_email_learned_later_is_kept(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library, library.writing():
        for email in (None, "ana@example.org", None):
            named = person("Ana Ortiz", email)
            assert named is not None
            number_of_person(library.db.conn, named)
        assert [each.email for each in library.people()] == ["ana@example.org"]


def test_a_path_to_show_is_never_bytes() -> None:
    assert display_of(b"/a/\xff", None) == "/a/\ufffd"
    assert display_of(b"/a", b"b.mp4") == "/a/b.mp4"


def test_many_titles_are_indexed_at_once(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(library, found("One", people=people("Ana Ortiz")), found("Two"))
        with library.writing():
            conn = library.db.conn
            conn.execute("DELETE FROM title_words")
            conn.execute("UPDATE meeting SET whole = 1 WHERE number = 2")
            index_titles(conn, [])
            assert conn.execute("SELECT count(*) FROM title_words").fetchone() == (0,)
            index_titles(conn, {1, 2})
            index_titles(conn, {2})
        assert library.listing.count(Query(text="ana"), NOW) == 1
        assert (
            conn.execute("SELECT rowid FROM title_words").fetchall()
            == conn.execute("SELECT key FROM meeting WHERE number = 1").fetchall()
        )
