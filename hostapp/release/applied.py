"""What a recipient removed from a release so far, as `consent/applied.json` tells it, signed."""

import json
from base64 import b64encode
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from hostapp.domain.errors import TamperingError
from hostapp.ledger.note import Signer, VerifierKey, decoded
from hostapp.release.consent_folder import APPLIED_FILE
from hostapp.release.feed_memory import Remembered
from hostapp.release.replacing import replace

_FIRST_LINE: Final = b"hostapp applied v1\n"
"""Before what is signed, so that it is never taken for anything else."""


@dataclass(frozen=True, slots=True)
class Applied:
    """Everything that was ever removed; it only grows."""

    removed: frozenset[str] = frozenset()
    """Digests of items."""
    files: dict[str, str | None] = field(default_factory=dict)
    """Digest now of each file that changed, by its path; None for one that is gone."""
    feed: Remembered | None = None
    """The newest feed that was applied."""

    def write(self, folder: Path, signer: Signer) -> None:
        """Write it into a release, signed with the recipient's key."""
        document = {
            "removed": sorted(self.removed),
            "files": dict(sorted(self.files.items())),
            "feed": None if self.feed is None else asdict(self.feed),
            "key": VerifierKey.of(signer).text,
        }
        signature = b64encode(signer.sign(_signed(document))).decode()
        replace(folder / APPLIED_FILE, _text(document | {"signature": signature}))


def read_applied(folder: Path) -> Applied:
    """Read what was removed from a release; raises TamperingError, OSError.

    That it is whole is proved, not whose key it is.
    """
    path = folder / APPLIED_FILE
    if not path.exists():
        return Applied()
    data = path.read_bytes()
    try:
        document = json.loads(data)
        if _text(document) != data:
            raise TamperingError("{0} is not what Hostapp wrote.", path)
        signature = decoded(document.pop("signature"))
        VerifierKey.parse(document["key"]).check(_signed(document), signature)
        feed = document["feed"]
        return Applied(
            frozenset(document["removed"]),
            dict(document["files"]),
            None if feed is None else Remembered(**feed),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise TamperingError("{0} is not what Hostapp wrote.", path) from error


def _signed(document: dict[str, Any]) -> bytes:
    return _FIRST_LINE + _text(document)


def _text(document: dict[str, Any]) -> bytes:
    return f"{json.dumps(document, indent=1)}\n".encode()
