"""The folder `consent/`: what anybody needs to check a release with nothing but its files."""

import json
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from hostapp.ledger.canonical import canonical
from hostapp.ledger.proof import Proof
from hostapp.release.contents import About, Contents, Row, created_text
from hostapp.release.items import ITEMS_FILE, ReleasedItem, items_text
from hostapp.release.on_disk import digest_of, files_below, write

CONSENT: Final = "consent"
FILES_FILE: Final = "consent/files.jsonl"
ABOUT_FILE: Final = "consent/about.json"
"""What the release says of itself; listed, so that the entry vouches for it."""
RELEASE_FILE: Final = "consent/release.json"
"""The same, with the place of the entry and the salts of its seals."""
_LISTED: Final = (ITEMS_FILE, ABOUT_FILE)
CHECKPOINT_FILE: Final = "consent/checkpoint"
KEY_FILE: Final = "consent/host.vkey"
APPLIED_FILE: Final = "consent/applied.json"
ACKNOWLEDGEMENT_FILE: Final = "consent/acknowledgement.note"
"""What a recipient removed since, as `apply` writes it."""


def entry_file(index: int) -> str:
    """Return where an entry's exact bytes are."""
    return f"{CONSENT}/entry-{index}.json"


def proof_file(index: int) -> str:
    """Return where the proof of an entry is."""
    return f"{CONSENT}/entry-{index}.tlog-proof"


@dataclass(frozen=True, slots=True)
class ProvedEntry:
    """One entry of the ledger with its proof."""

    index: int
    entry: bytes
    proof: Proof


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the ledger gives for a release after its entry was written."""

    entry: int
    """Index of the release's own entry."""
    entries: tuple[ProvedEntry, ...]
    checkpoint: str
    key: str
    salts: Mapping[str, str]
    """Of `items` and, unless it is the own team, of `recipient`: the salts of their seals, in
    hex."""


def write_items(contents: Contents, folder: Path) -> str:
    """Write the list of items, and what the release is; return the text of the list."""
    items = contents.items()
    text = items_text(items)
    write(folder / ITEMS_FILE, text.encode())
    write(folder / ABOUT_FILE, document_text(_about(contents.about, len(items))).encode())
    return text


def write_files_list(folder: Path, leave_out: Container[str]) -> str:
    """List every file, of those in `consent/` only the first two; return the list's digest."""
    rows = []
    for path in files_below(folder):
        beside = path.startswith(f"{CONSENT}/") and path not in _LISTED
        if beside or path in leave_out:
            continue
        digest, size = digest_of(folder / path)
        rows.append(canonical({"path": path, "sha256": digest, "size": size}))
    data = "".join(f"{row}\n" for row in rows).encode()
    write(folder / FILES_FILE, data)
    return sha256(data).hexdigest()


def listed_files(folder: Path) -> dict[str, str]:
    """Return the digest of every listed file by its path; raises OSError, ValueError, KeyError."""
    text = (folder / FILES_FILE).read_text(encoding="utf-8")
    rows = map(json.loads, text.splitlines())
    return {row["path"]: row["sha256"] for row in rows}


def drop_unlisted(folder: Path) -> None:
    """Remove what the release does not list: sound that is in shards, meetings that stay."""
    kept = listed_files(folder)
    for path in files_below(folder):
        if path not in kept and not path.startswith(f"{CONSENT}/"):
            (folder / path).unlink()
    for place in sorted(folder.rglob("*"), reverse=True):
        if place.is_dir() and not any(place.iterdir()):
            place.rmdir()


def write_evidence(evidence: Evidence, folder: Path) -> None:
    """Write entries, proofs, checkpoint, key and what the release says of itself."""
    for each in evidence.entries:
        write(folder / entry_file(each.index), each.entry)
        write(folder / proof_file(each.index), each.proof.text.encode())
    write(folder / CHECKPOINT_FILE, evidence.checkpoint.encode())
    write(folder / KEY_FILE, f"{evidence.key}\n".encode())
    about = json.loads((folder / ABOUT_FILE).read_text(encoding="utf-8"))
    added = {"entry": evidence.entry, "salts": dict(evidence.salts)}
    write(folder / RELEASE_FILE, document_text(about | added).encode())


def document_text(document: Row) -> str:
    """Return a document as the files of `consent/` hold it."""
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _about(about: About, items: int) -> Row:
    return {
        "v": 1,
        "release": about.release,
        "purpose": about.purpose,
        "recipient": about.recipient,
        "created_at": created_text(about),
        "log": about.log,
        "formats": list(about.formats),
        "items": items,
        "feed": {"location": about.feed},
    }


def entries_behind(items: Iterable[ReleasedItem]) -> tuple[int, ...]:
    """Return the entries that the items rest on, sorted."""
    return tuple(sorted({source.entry for item in items for source in item.sources}))
