"""The Croissant description after something was removed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hostapp.domain.errors import TamperingError
from hostapp.release.croissant import CROISSANT
from hostapp.release.on_disk import digest_of

Check = Callable[[str, str], None]


def version_of(folder: Path) -> str | None:
    """Return the version that the description names; None if there is no description.

    Raises TamperingError, OSError.
    """
    path = folder / CROISSANT
    if not path.is_file():
        return None
    try:
        return str(json.loads(path.read_bytes())["version"])
    except (ValueError, KeyError, TypeError) as error:
        raise TamperingError("{0} is not what was released: {1}", path, error) from error


def raised(version: str) -> str:
    """Return the version after a removal: the next minor one."""
    major, minor, *_ = (*version.split("."), "0", "0")
    return f"{major}.{int(minor) + 1}.0"


def updated_croissant(
    data: bytes, folder: Path, version: str, modified: str, check: Check
) -> bytes:
    """Return the description with digests and sizes up to date, version and time of change.

    `check` is told path and digest of each file that it describes, and may raise.
    """
    document: dict[str, Any] = json.loads(data)
    document["version"] = version
    document["dateModified"] = modified
    for file in document["distribution"]:
        path = file.get("contentUrl", "")
        place = folder / path
        if "sha256" in file and place.is_file():
            file["sha256"], size = digest_of(place)
            check(path, file["sha256"])
            file["contentSize"] = f"{size} B"
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()
