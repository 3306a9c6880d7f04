"""What a recipient removed from a release so far, as `consent/applied.json` tells it."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from hostapp.domain.errors import TamperingError
from hostapp.release.consent_folder import APPLIED_FILE
from hostapp.release.feed_memory import Remembered
from hostapp.release.replacing import replace


@dataclass(frozen=True, slots=True)
class Applied:
    """Everything that was ever removed; it only grows."""

    removed: frozenset[str] = frozenset()
    """Digests of items."""
    files: dict[str, str | None] = field(default_factory=dict)
    """Digest now of each file that changed, by its path; None for one that is gone."""
    feed: Remembered | None = None
    """The newest feed that was applied."""

    def write(self, folder: Path) -> None:
        """Write it into a release."""
        document = {
            "removed": sorted(self.removed),
            "files": dict(sorted(self.files.items())),
            "feed": None if self.feed is None else asdict(self.feed),
        }
        replace(folder / APPLIED_FILE, f"{json.dumps(document, indent=1)}\n".encode())


def read_applied(folder: Path) -> Applied:
    """Read what was removed from a release; raises TamperingError, OSError."""
    path = folder / APPLIED_FILE
    if not path.exists():
        return Applied()
    try:
        document = json.loads(path.read_bytes())
        feed = document["feed"]
        return Applied(
            frozenset(document["removed"]),
            dict(document["files"]),
            None if feed is None else Remembered(**feed),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise TamperingError("{0} is not what Hostapp wrote.", path) from error
