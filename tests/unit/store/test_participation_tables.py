from pathlib import Path

from hostapp.store.database import open_database
from hostapp.store.keepsakes_tables import KEEPSAKES
from hostapp.store.participation_tables import PARTICIPATION


def test_a_store_from_before_gains_the_tables(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    open_database(path, migrations=[KEEPSAKES], newest=1, synchronous="FULL").close()
    both = [KEEPSAKES, PARTICIPATION]
    db = open_database(path, migrations=both, newest=1, synchronous="FULL")
    assert {"folder", "notice", "request", "rule", "forgotten"} <= set(db.table_names())
    db.close()
