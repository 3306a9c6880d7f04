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
RELEASE_FILE: Final = "consent/release.json"
CHECKPOINT_FILE: Final = "consent/checkpoint"
KEY_FILE: Final = "consent/host.vkey"
APPLIED_FILE: Final = "consent/applied.json"
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
    """Write the list of items and return its text."""
    text = items_text(contents.items())
    write(folder / ITEMS_FILE, text.encode())
    return text


def write_files_list(folder: Path, leave_out: Container[str]) -> str:
    """List every file but those of `consent/`, and the list of items; return its digest."""
    rows = []
    for path in files_below(folder):
        beside = path.startswith(f"{CONSENT}/") and path != ITEMS_FILE
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


def write_evidence(about: About, items: int, evidence: Evidence, folder: Path) -> None:
    """Write entries, proofs, checkpoint, key and what the release says of itself."""
    for each in evidence.entries:
        write(folder / entry_file(each.index), each.entry)
        write(folder / proof_file(each.index), each.proof.text.encode())
    write(folder / CHECKPOINT_FILE, evidence.checkpoint.encode())
    write(folder / KEY_FILE, f"{evidence.key}\n".encode())
    text = json.dumps(_release(about, items, evidence), ensure_ascii=False, indent=1)
    write(folder / RELEASE_FILE, f"{text}\n".encode())


def _release(about: About, items: int, evidence: Evidence) -> Row:
    return {
        "v": 1,
        "release": about.release,
        "purpose": about.purpose,
        "recipient": about.recipient,
        "created_at": created_text(about),
        "entry": evidence.entry,
        "log": about.log,
        "formats": list(about.formats),
        "items": items,
        "feed": {"location": about.feed},
        "salts": dict(evidence.salts),
    }


def entries_behind(items: Iterable[ReleasedItem]) -> tuple[int, ...]:
    """Return the entries that the items rest on, sorted."""
    return tuple(sorted({source.entry for item in items for source in item.sources}))
