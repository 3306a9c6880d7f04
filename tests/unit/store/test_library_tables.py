from pathlib import Path

from hostapp.store.database import open_database
from hostapp.store.library_tables import LIBRARY, LIBRARY_FORMAT, SORT_INDEXES


def test_every_sorting_index_is_made(tmp_path: Path) -> None:
    db = open_database(
        tmp_path / "library.db",
        migrations=[LIBRARY],
        newest=LIBRARY_FORMAT,
        synchronous="NORMAL",
    )
    names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert set(SORT_INDEXES) <= names
    db.close()


def test_signs_of_vowels_belong_to_words(tmp_path: Path) -> None:
    db = open_database(
        tmp_path / "library.db",
        migrations=[LIBRARY],
        newest=LIBRARY_FORMAT,
        synchronous="NORMAL",
    )
    db.execute("INSERT INTO title_words (rowid, title, people) VALUES (1, 'हिन्दी', 'Zoë')")
    ask = "SELECT count(*) FROM title_words WHERE title_words MATCH ?"
    counts = [db.execute(ask, [word]).fetchone()[0] for word in ('"हिन्दी"', '"न"', '"zoe"')]
    assert counts == [1, 0, 1]
    db.close()
