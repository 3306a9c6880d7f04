"""Evidence for answers: copies in the store's folder, each named by its digest.

What an answer's event says of its evidence is erasable JSON text: `file` (its name), `sha256`,
and, for a passage, where it stands.
"""

import hashlib
import io
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answered, Recorded
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.recordings.words.cue import Attendee, Style, Words, WordsError
from hostapp.recordings.words.speakers import normal_name
from hostapp.services.rereading import read_guarded

BLOCK: Final = 1 << 20
LARGEST: Final = 1 << 30
"""Bytes; evidence is a mail, a chat or a report, not a recording."""


@dataclass(frozen=True, slots=True)
class EvidenceProblem:
    """Evidence that is not what it was when the answer was recorded."""

    entry: int
    """Index of the answer's ledger entry."""
    person: PersonId
    meeting: MeetingId | None
    """None if the answer holds for every meeting with that person."""
    name: str
    """Of the file or text, as it was given."""
    digest: str
    text: str
    altered: bool
    """False if it is only missing."""


class Evidence:
    """Keep copies of what answers rest on; they can be erased, their digests stay."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path) -> str:
        """Copy a file into the store; return what the answer's event says of it, as JSON text.

        Raises `UsageError` for what is no ordinary file, `UnavailableError` if it cannot be
        read or copied.
        """
        _insist_on_file(path)
        try:
            source = path.open("rb")
        except OSError as error:
            raise UnavailableError(
                "{0} cannot be read: {1}.", path, error.strerror or error
            ) from error
        with source:
            return _described(path.name, self._copied(source))

    def keep_of(self, path: Path, person: str) -> str:
        """Keep a file as evidence for one person by name; of a report, only their own lines.

        So somebody who is forgotten takes their evidence along, and others keep theirs.
        """
        _insist_on_file(path)
        report, wanted = _report(path), normal_name(person)
        if report is None or not wanted:
            return self.keep(path)
        rows = [each for each in report.attendees if normal_name(each.name) == wanted]
        if not rows:
            raise UsageError(
                "{0} is a report of who was there, and {1} is not in it.", path, person
            )
        lines = [_line_of(each) for each in rows]
        return self.keep_text("\n".join(lines), path.name, report=report.style.value)

    def keep_text(self, text: str, name: str, **about: object) -> str:
        """Keep a text, such as a chat line or a pasted reply; `about` says where it stands."""
        return _described(name, self._copied(io.BytesIO(text.encode("utf-8", "replace"))), **about)

    def text_of(self, evidence: str) -> str | None:
        """Return kept evidence as text to show; None if it is gone or no text."""
        digest = digest_of(evidence)
        if digest is None:
            return None
        try:
            return (self._folder / digest).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def is_kept(self, evidence: str) -> bool:
        """Return whether the copy is still there."""
        digest = digest_of(evidence)
        return digest is not None and (self._folder / digest).is_file()

    def copy_out(self, evidence: str, target: Path) -> None:
        """Copy kept evidence to a file of its own.

        Raises UnavailableError if it is gone or cannot be written.
        """
        try:
            shutil.copyfile(self._folder / (digest_of(evidence) or ""), target)
        except OSError as error:
            raise UnavailableError(
                "The evidence cannot be copied: {0}.", error.strerror or error
            ) from error

    def problems(self, events: Iterable[Recorded]) -> Iterator[EvidenceProblem]:
        """Yield the answers whose evidence was altered, or is gone although nobody erased it."""
        for recorded in events:
            event = recorded.event
            if not isinstance(event, Answered) or event.evidence is None:
                continue
            digest = digest_of(event.evidence)
            if digest is None:
                continue
            found = self._digest(digest)
            if found != digest:
                name = name_of(event.evidence)
                what = "is missing" if found is None else "was altered"
                yield EvidenceProblem(
                    entry=recorded.index,
                    person=event.person,
                    meeting=event.meeting,
                    name=name,
                    digest=digest,
                    text=f"The evidence of this answer ({name}) {what}.",
                    altered=found is not None,
                )

    def put_back(self, digest: str, path: Path) -> None:
        """Replace a copy that was altered or is gone by `path`, which must be the same bytes.

        Raises `UsageError` if it is not, `UnavailableError` if it cannot be read or copied.
        """
        _insist_on_file(path)
        try:
            with path.open("rb") as source:
                same = hashlib.file_digest(source, "sha256").hexdigest() == digest
        except OSError as error:
            raise UnavailableError(
                "{0} cannot be read: {1}.", path, error.strerror or error
            ) from error
        if not same:
            raise UsageError("{0} is not what was kept then: its bytes are different.", path)
        self.keep(path)

    def erase(self, evidence: Iterable[str], keep: Iterable[str]) -> int:
        """Delete the copies of `evidence` that nothing in `keep` needs; return how many.

        Raises UnavailableError if one cannot be deleted.
        """
        gone = {digest_of(each) for each in evidence} - {digest_of(each) for each in keep} - {None}
        erased = 0
        for digest in gone:
            try:
                (self._folder / str(digest)).unlink()
                erased += 1
            except FileNotFoundError:
                continue
            except OSError as error:
                raise UnavailableError(
                    "A piece of evidence cannot be deleted: {0}.", error.strerror or error
                ) from error
        return erased

    def _digest(self, digest: str) -> str | None:
        try:
            with (self._folder / digest).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return None

    def _copied(self, source: BinaryIO) -> str:
        """Copy into the store, complete or not at all; return the digest."""
        digest = hashlib.sha256()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as copy:
                try:
                    while block := source.read(BLOCK):
                        digest.update(block)
                        copy.write(block)
                    copy.flush()
                    os.fsync(copy.fileno())
                    os.replace(copy.name, self._folder / digest.hexdigest())
                except BaseException:
                    os.unlink(copy.name)
                    raise
        except OSError as error:
            raise UnavailableError(
                "The evidence cannot be kept: {0}.", error.strerror or error
            ) from error
        return digest.hexdigest()


def _line_of(attendee: Attendee) -> str:
    cells = {
        "name": attendee.name,
        "e-mail": attendee.email,
        "joined": attendee.joined,
        "left": attendee.left,
        "recording consent": attendee.consent,
    }
    return "; ".join(f"{head}: {cell}" for head, cell in cells.items() if cell)


def digest_of(evidence: str) -> str | None:
    """Return the digest of the copy that an answer rests on; None if there is none."""
    value = _facts(evidence).get("sha256")
    return value if isinstance(value, str) and value.isalnum() else None


def name_of(evidence: str) -> str:
    """Return the name of the file that an answer rests on."""
    return str(_facts(evidence).get("file", "unnamed"))


def _facts(evidence: str) -> dict[str, Any]:
    try:
        facts = json.loads(evidence)
    except ValueError:
        return {}
    return facts if isinstance(facts, dict) else {}


def _described(name: str, digest: str, **about: object) -> str:
    facts = {"file": name, "sha256": digest, **about}
    return json.dumps({k: v for k, v in facts.items() if v is not None}, sort_keys=True)


def _insist_on_file(path: Path) -> None:
    if not path.is_file():
        raise UsageError("There is no file {0}: name the file that shows the answer.", path)
    if path.stat().st_size > LARGEST:
        raise UsageError("{0} is too large to be kept as evidence: name a smaller extract.", path)


def _report(path: Path) -> Words | None:
    """Read a report of attendance; None if it is something else."""
    if path.suffix.lower() != ".csv":
        return None
    try:
        words = read_guarded(os.fsencode(path), FileKind.METADATA)
    except WordsError:
        return None
    return words if words.style is Style.ATTENDANCE and words.attendees else None
