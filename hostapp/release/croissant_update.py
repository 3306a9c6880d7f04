"""The Croissant description after something was removed."""

import json
from pathlib import Path
from typing import Any

from hostapp.release.croissant import CROISSANT
from hostapp.release.on_disk import digest_of
from hostapp.release.replacing import replace


def version_of(folder: Path) -> str | None:
    """Return the version that the description names; None if there is no description."""
    path = folder / CROISSANT
    return json.loads(path.read_bytes())["version"] if path.is_file() else None


def raised(version: str) -> str:
    """Return the version after a removal: the next minor one."""
    major, minor, *_ = (*version.split("."), "0", "0")
    return f"{major}.{int(minor) + 1}.0"


def update_croissant(folder: Path, version: str, modified: str) -> None:
    """Bring digests and sizes up to date, and set version and time of change."""
    path = folder / CROISSANT
    document: dict[str, Any] = json.loads(path.read_bytes())
    document["version"] = version
    document["dateModified"] = modified
    for file in document["distribution"]:
        place = folder / file.get("contentUrl", "")
        if "sha256" in file and place.is_file():
            file["sha256"], size = digest_of(place)
            file["contentSize"] = f"{size} B"
    text = json.dumps(document, ensure_ascii=False, indent=2)
    replace(path, f"{text}\n".encode())
