"""What a host signs of a receipt: the name and SHA-256 of every file of it but the signature.

Receipts of the first form name their page alone. They hold for ever, with what their proofs and
their page can show; a file that neither tells of is not missed in them.
"""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from hostapp.domain.errors import TamperingError
from hostapp.services.receipt_page import PAGE_FILE

_LINE: Final = re.compile(r"(\S+) ([0-9a-f]{64})")
_OF_OLD: Final = re.compile(r"entry-\d+\.(json|tlog-proof)|host\.vkey|opened\.json|receipt\.html")
"""Files of a receipt of the first form."""

OF_THE_SYSTEM: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What a file manager puts into a folder that somebody looks at; nobody takes it for the host's."""


def statement(origin: str, files: Mapping[str, bytes]) -> str:
    """Return the text that a log's key signs for the files of a receipt."""
    lines = (f"{name} {sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return f"{origin}/receipt\n{''.join(lines)}"


def insist_on_files(folder: Path, signed: str, origin: str, signature: str) -> None:
    """Hold a receipt's folder against the text that was signed.

    Raises TamperingError naming a file that was changed, added or taken away; OSError. `signature`
    is the name of the file that the text was in.
    """
    listed = _listed(signed, origin)
    found = {each.name for each in folder.iterdir()} - {signature} - OF_THE_SYSTEM
    for name, digest in listed.items():
        if name not in found:
            raise TamperingError("{0} is missing from the receipt.", name)
        if sha256((folder / name).read_bytes()).hexdigest() != digest:
            raise TamperingError("{0} is not the one that the host signed.", name)
    of_old = set(listed) == {PAGE_FILE}
    for name in sorted(found - set(listed)):
        if not (of_old and _OF_OLD.fullmatch(name)):
            raise TamperingError("{0} does not belong to the receipt.", name)


def _listed(signed: str, origin: str) -> dict[str, str]:
    first, *lines = signed.removesuffix("\n").split("\n")
    rows = [_LINE.fullmatch(line) for line in lines]
    listed = {row[1]: row[2] for row in rows if row is not None}
    whole = len(listed) == len(lines) and list(listed) == sorted(listed)
    if first != f"{origin}/receipt" or not whole or PAGE_FILE not in listed:
        raise TamperingError("What the host signed is no receipt.")
    return listed
