from pathlib import Path

from hostapp.store.database import open_database
from hostapp.store.keepsakes_tables import KEEPSAKES


def test_the_tables_stand_beside_a_ledger(tmp_path: Path) -> None:
    db = open_database(tmp_path / "x.db", migrations=[KEEPSAKES], newest=1, synchronous="FULL")
    tables = {"folder", "setting", "purpose", "person", "known_meeting", "known_file"}
    assert tables <= set(db.table_names())
    assert not {"ledger_entry", "sealed", "checkpoint"} & tables
    db.close()
