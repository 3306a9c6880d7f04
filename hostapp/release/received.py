"""A release as its recipient holds it: what it says of itself, checked against its proof."""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import ReleaseId
from hostapp.ledger.checkpoint import ORIGIN_PREFIX
from hostapp.ledger.note import VerifierKey
from hostapp.ledger.proof import Proof
from hostapp.ledger.seals import seal_of
from hostapp.release.consent_folder import (
    ABOUT_FILE,
    FILES_FILE,
    KEY_FILE,
    RELEASE_FILE,
    entry_file,
    listed_files,
    proof_file,
)
from hostapp.release.items import ITEMS_FILE, ReleasedItem, read_items


@dataclass(frozen=True, slots=True)
class ReceivedRelease:
    """A release on a recipient's disk."""

    folder: Path
    release: ReleaseId
    purpose: PurposeId
    recipient: str
    origin: str
    """Origin of the host's log."""
    entry: int
    """Entry that says it was released."""
    items: tuple[ReleasedItem, ...]
    files: tuple[str, ...]
    """Paths of its files, with slashes."""


def open_received(folder: Path) -> ReceivedRelease:
    """Read a release whose lists are those that its ledger entry names.

    The files themselves are not read. Raises UsageError if it is none, TamperingError if it does
    not agree with itself, UnavailableError if it cannot be read.
    """
    if not (folder / RELEASE_FILE).is_file():
        raise UsageError("{0} is no release of Hostapp: it has no {1}.", folder, RELEASE_FILE)
    try:
        return _opened(folder)
    except OSError as error:
        raise UnavailableError(
            "{0} cannot be read: {1}.", folder, error.strerror or error
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise TamperingError("The release in {0} is damaged: {1}", folder, error) from error


def _opened(folder: Path) -> ReceivedRelease:
    told = json.loads((folder / RELEASE_FILE).read_bytes())
    index = told["entry"]
    entry = (folder / entry_file(index)).read_bytes()
    key = key_in(folder)
    proof = Proof.parse((folder / proof_file(index)).read_bytes().decode())
    proof.check(entry, key)
    document = json.loads(entry)
    text = (folder / ITEMS_FILE).read_bytes().decode()
    files = sha256((folder / FILES_FILE).read_bytes()).hexdigest()
    seal = seal_of(salt_of(told["salts"]["items"]), text)
    facts = document["type"], document["release"], document["items"], document["files"]
    if proof.index != index or facts != ("release", told["release"], seal, files):
        raise TamperingError("The release does not hold what its ledger entry says.", seq=index)
    items, listed = read_items(text), listed_files(folder)
    about = (folder / ABOUT_FILE).read_bytes()
    vouched = sha256(about).hexdigest() == listed[ABOUT_FILE]
    if not vouched or not json.loads(about).items() <= told.items():
        raise TamperingError("The release does not say what its ledger entry says.", seq=index)
    if document["purpose"] != told["purpose"] or key.name != ORIGIN_PREFIX + told["log"]:
        raise TamperingError("The release does not say what its ledger entry says.", seq=index)
    for path in (*listed, *(item.path for item in items)):
        insist_inside(path)
    return ReceivedRelease(
        folder,
        ReleaseId(told["release"]),
        PurposeId(told["purpose"]),
        str(told["recipient"]),
        key.name,
        index,
        items,
        tuple(listed),
    )


def key_in(folder: Path) -> VerifierKey:
    """Return the key that a release names, in the one form that we write; raises ValueError."""
    text = (folder / KEY_FILE).read_bytes().decode()
    key = VerifierKey.parse(text)
    if f"{key.text}\n" != text:
        raise ValueError(f"{KEY_FILE} is not as it was written")
    return key


def salt_of(text: str) -> bytes:
    """Return the bytes of a salt in lower-case hex, and in no other form; raises ValueError."""
    salt = bytes.fromhex(text)
    if salt.hex() != text:
        raise ValueError("a salt is not as it was written")
    return salt


def insist_inside(path: str) -> None:
    """Raise TamperingError for a path that leads out of the release."""
    parts = PurePosixPath(path).parts
    if path.startswith("/") or ".." in parts or "\\" in path or ":" in path or not parts:
        raise TamperingError("The release names a file outside of itself: {0}", path)
