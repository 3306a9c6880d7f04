"""Scan a tree into a store, as a process of its own: `python -m … STORE TREE [quick]`."""

import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from hostapp.services.scan import Scan
from hostapp.store.database import open_database
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.keepsakes_tables import KEEPSAKES
from hostapp.store.library import open_library


def main(store: str, tree: str, *words: str) -> int:
    """Scan; fail if anything was skipped."""
    db = open_database(
        Path(store) / "ledger.db", migrations=[KEEPSAKES], newest=1, synchronous="FULL"
    )
    library = open_library(Path(store) / "library.db")
    scan = Scan(library, Keepsakes(db), zone=ZoneInfo("Europe/Madrid"))
    summary = scan.run([Path(tree)], quick="quick" in words)
    library.close()
    db.close()
    return 1 if summary.skipped else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
