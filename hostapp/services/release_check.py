"""Checking a release with nothing but its files and a verifier key."""

import errno
import json
import os
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from hostapp.domain.errors import TamperingError
from hostapp.domain.events import Granted
from hostapp.domain.saying import say
from hostapp.domain.terms import OWN_TEAM, covers_recipient
from hostapp.ledger.canonical import parsed
from hostapp.ledger.checkpoint import Checkpoint, open_checkpoint
from hostapp.ledger.diagnosis import Problem
from hostapp.ledger.entry import SEALED_RECIPIENT
from hostapp.ledger.note import VerifierKey
from hostapp.ledger.proof import Proof
from hostapp.ledger.reading import decode
from hostapp.ledger.seals import seal_of
from hostapp.release.acknowledgement import open_acknowledgement
from hostapp.release.applied import read_applied
from hostapp.release.consent_folder import (
    ABOUT_FILE,
    ACKNOWLEDGEMENT_FILE,
    APPLIED_FILE,
    CHECKPOINT_FILE,
    CONSENT,
    FILES_FILE,
    KEY_FILE,
    RELEASE_FILE,
    document_text,
    entry_file,
    listed_files,
    proof_file,
)
from hostapp.release.expected_files import expected_files
from hostapp.release.items import ITEMS_FILE, ReleasedItem, read_items
from hostapp.release.on_disk import digest_of, files_below
from hostapp.release.received import key_in, salt_of
from hostapp.release.removal import JOURNAL_FILE, Removal, interrupted, touched
from hostapp.release.removal_steps import STEPS_FILE, Steps
from hostapp.release.replacing import MARK
from hostapp.release.succession import ROTATED, rotations_text, successor
from hostapp.services.receipt_statement import OF_THE_SYSTEM
from hostapp.services.report import Report, Verdict

KIND = "release"
OTHER_KEY = (
    "It is signed by another key than the one given. If the host changed the key since, the feed"
    " proves it: add --feed."
)
INTERRUPTED = (
    "An apply was interrupted: run it again. Until then some of what was called back may still be"
    " in it."
)

MALFORMED = "A file in {0} is not as Hostapp wrote it."
_NO_FILE: Final = (None, errno.EISDIR, errno.ELOOP)
_ENTRY: Final = re.compile(rf"{CONSENT}/entry-(0|[1-9]\d*)\.(json|tlog-proof)")
_OWN: Final = {
    *(ABOUT_FILE, ACKNOWLEDGEMENT_FILE, APPLIED_FILE, CHECKPOINT_FILE, FILES_FILE),
    *(ITEMS_FILE, JOURNAL_FILE, KEY_FILE, RELEASE_FILE),
}
"""What may lie in `consent/` beside entries and proofs; each is checked where it is read."""


def is_release(path: Path) -> bool:
    """Say whether a folder looks like a release."""
    return (path / RELEASE_FILE).is_file()


def check_release(path: Path, key: VerifierKey | None) -> Report:
    """Check every file, item, entry and proof of a release; needs no network and no store."""
    try:
        own = key_in(path)
        signer = own if key is None else _expected(key, own, path)
        begun = interrupted(path)
        problems, checkpoint = _Check(path, signer, begun).run()
        _check_acknowledgement(path)
    except TamperingError as error:
        return Report(KIND, Verdict.TAMPERED, problems=(Problem(error.sentence, error.seq),))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Report(KIND, Verdict.TAMPERED, problems=(Problem(say(MALFORMED, CONSENT)),))
    except OSError as error:
        return _unread(path, error)
    verdict = Verdict.INTACT if key is None else Verdict.VERIFIED
    if (begun is not None or _unfinished(path)) and not problems:
        problems, verdict = (Problem(INTERRUPTED),), Verdict.UNREADABLE
    elif problems:
        verdict = Verdict.TAMPERED
    return Report(KIND, verdict, checkpoint.size, checkpoint.root, signer.text, problems)


def _unread(path: Path, error: OSError) -> Report:
    """Report a file that is gone or no file, or that the world keeps from being read."""
    named = Path(os.fsdecode(error.filename or path))
    name = named.relative_to(path) if named.is_relative_to(path) else named
    verdict = Verdict.TAMPERED
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        said = say("{0} is missing.", name.as_posix())
    elif error.errno in _NO_FILE:
        said = say("{0} is no file, as it was when it was released.", name.as_posix())
    else:
        said = say("{0} cannot be read: {1}.", name.as_posix(), error.strerror)
        verdict = Verdict.UNREADABLE
    return Report(KIND, verdict, problems=(Problem(said),))


def _unfinished(path: Path) -> bool:
    """Say whether an apply that was ended left something in `consent/` for the next to sweep."""
    return any((path / CONSENT).glob(f"{MARK}*"))


def _expected(key: VerifierKey, own: VerifierKey, path: Path) -> VerifierKey:
    """Return the key of a release if it is `key`, or one that followed it before the release."""
    entries = {
        int(found[1]): each.read_bytes()
        for each in (path / CONSENT).glob("entry-*.json")
        if (found := _ENTRY.fullmatch(f"{CONSENT}/{each.name}"))
    }
    rotations = [entries[index] for index in sorted(entries) if ROTATED in entries[index]]
    if successor(key, rotations_text(rotations)) != own:
        raise TamperingError(OTHER_KEY)
    return own


def _check_acknowledgement(path: Path) -> None:
    """Check what the recipient signed; whose key that is, only the recipient can say."""
    if (path / ACKNOWLEDGEMENT_FILE).exists():
        open_acknowledgement((path / ACKNOWLEDGEMENT_FILE).read_bytes().decode())


class _Check:
    def __init__(self, folder: Path, key: VerifierKey, begun: Removal | None) -> None:
        """`begun` is a removal that was interrupted: what it may have changed may differ."""
        self._folder = folder
        self._key = key
        self._begun = begun
        self._release: dict[str, Any] = json.loads(self._text(RELEASE_FILE))

    def run(self) -> tuple[tuple[Problem, ...], Checkpoint]:
        """Return what is wrong, and the checkpoint that all entries are proved against."""
        checkpoint = open_checkpoint(self._text(CHECKPOINT_FILE), self._key)
        entry = self._check_own_entry(checkpoint)
        items = read_items(self._text(ITEMS_FILE))
        self._check_entries(checkpoint)
        problems = [*self._files(items), *self._items(items)]
        grants = {source.entry for item in items for source in item.sources}
        for index in sorted(grants):
            problems += self._grant(index, items, checkpoint)
        if self._release["items"] != len(items) or entry["release"] != self._release["release"]:
            problems.append(Problem("The release does not say what its entry says."))
        return tuple(problems), checkpoint

    def _text(self, path: str) -> str:
        return (self._folder / path).read_bytes().decode()

    def _entry(self, index: int, checkpoint: Checkpoint) -> dict[str, Any]:
        """Return an entry that the checkpoint's log holds; raises TamperingError."""
        proof = Proof.parse(self._text(proof_file(index)))
        text = self._text(entry_file(index))
        found = proof.check(text.encode(), self._key)
        if proof.index != index or (found.size, found.root) != (checkpoint.size, checkpoint.root):
            raise TamperingError("The proof of entry {0} is of another ledger.", index, seq=index)
        return parsed(text)

    def _check_own_entry(self, checkpoint: Checkpoint) -> dict[str, Any]:
        index = self._release["entry"]
        entry = self._entry(index, checkpoint)
        said, salts = self._release, self._release["salts"]
        if entry["type"] != "release" or checkpoint.log != said["log"]:
            raise TamperingError("The release points to an entry that released nothing.")
        if _sealed(salts["items"], self._text(ITEMS_FILE)) != entry["items"]:
            raise TamperingError("The list of items is not the one that was released.")
        if sha256((self._folder / FILES_FILE).read_bytes()).hexdigest() != entry["files"]:
            raise TamperingError("The list of files is not the one that was released.")
        about = {key: value for key, value in said.items() if key not in ("entry", "salts")}
        if document_text(said) != self._text(RELEASE_FILE) or document_text(about) != self._text(
            ABOUT_FILE
        ):
            raise TamperingError("The release does not say of itself what it said when made.")
        recipient = said["recipient"]
        if recipient != OWN_TEAM:
            recipient = SEALED_RECIPIENT + _sealed(salts["recipient"], recipient)
        facts = (entry["purpose"], entry["recipient"], entry["at"])
        if facts != (said["purpose"], recipient, said["created_at"]):
            raise TamperingError("The release does not say what its entry says.", seq=index)
        return entry

    def _files(self, items: tuple[ReleasedItem, ...]) -> Iterator[Problem]:
        """Compare every file with the list, but for what the recipient removed since."""
        listed = listed_files(self._folder)
        expected = expected_files(listed, read_applied(self._folder), items)
        changing = set() if self._begun is None else touched(self._begun, items, listed)
        steps = Steps(self._folder)
        found = {
            each
            for each in files_below(self._folder)
            if not self._is_evidence(each)
            and not self._is_left_over(each)
            and each.rpartition("/")[2] not in OF_THE_SYSTEM
        }
        for path in sorted(found - set(expected)):
            yield Problem(f"{path} does not belong to the release.")
        for path, digest in expected.items():
            there = (self._folder / path).exists()
            if not there and path in changing:
                continue
            if digest is None and path not in changing:
                if there:
                    yield Problem(f"{path} was called back, and is still there.")
            elif not there:
                yield Problem(f"{path} is missing.")
            elif digest_of(self._folder / path)[0] not in {digest, *steps.of(path)}:
                yield Problem(f"{path} was changed.")

    def _is_left_over(self, path: str) -> bool:
        """Say whether a crash while applying left a file that nothing reads."""
        place, _, name = path.rpartition("/")
        return name.startswith(MARK) and (self._begun is not None or place == CONSENT)

    def _is_evidence(self, path: str) -> bool:
        """Say whether a file is one of `consent/` that is checked for itself."""
        noted = path == STEPS_FILE and self._begun is not None
        return noted or path in _OWN or _ENTRY.fullmatch(path) is not None

    def _items(self, items: tuple[ReleasedItem, ...]) -> Iterator[Problem]:
        """Compare the digest of each item that is a file of its own with the list of files."""
        listed = listed_files(self._folder)
        for item in items:
            own_file = item.path.endswith(f"{item.id}.flac") or item.path.startswith("files/")
            if item.path not in listed:
                yield Problem(f"{item.path} is not listed.")
            elif own_file and listed[item.path] != item.digest:
                yield Problem(f"{item.path} is not the item that was released.")

    def _grant(
        self, index: int, items: tuple[ReleasedItem, ...], checkpoint: Checkpoint
    ) -> Iterator[Problem]:
        """Check that an entry grants what the items rest on it for."""
        event = decode(_compact_text(self._entry(index, checkpoint)), lambda _: None, seq=index)
        if not isinstance(event, Granted):
            yield Problem(f"Entry {index} grants nothing.", index)
            return
        bound = {file.digest for file in event.files}
        wanted = {
            source.digest for item in items for source in item.sources if source.entry == index
        }
        if self._release["purpose"] not in event.terms.purposes:
            yield Problem(f"Entry {index} does not grant this purpose.", index)
        if not wanted <= bound:
            yield Problem(f"Entry {index} does not grant these files.", index)
        sealed = any(each.startswith(SEALED_RECIPIENT) for each in event.terms.recipients)
        if not sealed and not covers_recipient(event.terms.recipients, self._release["recipient"]):
            yield Problem(f"Entry {index} does not grant this recipient.", index)

    def _check_entries(self, checkpoint: Checkpoint) -> None:
        """Check every entry in `consent/`, also those that no item rests on."""
        for path in files_below(self._folder):
            if found := _ENTRY.fullmatch(path):
                self._entry(int(found[1]), checkpoint)


def _compact_text(document: dict[str, Any]) -> str:
    """Return an entry's text again."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sealed(salt: str, value: str) -> str:
    return seal_of(salt_of(salt), value)
