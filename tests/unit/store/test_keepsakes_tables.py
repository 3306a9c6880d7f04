from pathlib import Path

from hostapp.store.database import open_database
from hostapp.store.keepsakes_tables import KEEPSAKES

COLUMNS = {
    "folder": ["path", "position"],
    "setting": ["name", "value"],
    "purpose": ["id", "label", "explanation", "counterparts"],
    "person": ["id", "name"],
    "known_meeting": ["id", "folder", "title", "source", "started_at"],
    "known_file": [
        *("meeting", "name", "kind", "device", "inode", "size", "mtime_ns", "ctime_ns", "digest"),
    ],
    "joined": ["part", "whole"],
    "given_title": ["meeting", "title"],
    "cut": ["name", "inode", "size", "apart"],
    "spelling": ["normal_name", "person"],
}


def test_the_tables_are_these_and_refuse_values_of_another_type(tmp_path: Path) -> None:
    db = open_database(tmp_path / "x.db", migrations=[KEEPSAKES], newest=1, synchronous="FULL")
    own = [table for table in db.tables if not table.name.startswith(("_", "sqlite_"))]
    assert {table.name: [each.name for each in table.columns] for table in own} == COLUMNS
    assert all(table.strict for table in own)
    db.close()
