"""Scan a tree into a store, as a process of its own: `python -m … STORE TREE [quick]`.

Prints the most memory that it had, and that its helper had, in MiB.
"""

import resource
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from hostapp.media.worker_process import WorkerProcess
from hostapp.services import scan_help
from hostapp.services.scan import Scan
from hostapp.store.database import open_database
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.keepsakes_tables import KEEPSAKES
from hostapp.store.library import open_library


class Weighed(WorkerProcess):
    """A helper that is weighed before it ends."""

    most = 0
    """KiB."""

    def end(self) -> None:
        """Note the most memory that it had; what the system adds up knows its parent's instead."""
        status = Path(f"/proc/{self._process.pid}/status").read_text("ascii")
        peak = next((line for line in status.splitlines() if line.startswith("VmHWM:")), "_ 0")
        Weighed.most = int(peak.split()[1])
        super().end()


def main(store: str, tree: str, *words: str) -> int:
    """Scan; fail if anything was skipped."""
    db = open_database(
        Path(store) / "ledger.db", migrations=[KEEPSAKES], newest=1, synchronous="FULL"
    )
    library = open_library(Path(store) / "library.db")
    vars(scan_help)["WorkerProcess"] = Weighed
    scan = Scan(library, Keepsakes(db), zone=ZoneInfo("Europe/Madrid"))
    summary = scan.run([Path(tree)], quick="quick" in words)
    library.close()
    db.close()
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(own / 1024, Weighed.most / 1024)  # noqa: T201
    return 1 if summary.skipped else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
