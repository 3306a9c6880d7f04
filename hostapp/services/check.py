"""Ask the gate about files on disk."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import Digest, PersonId, PurposeId
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Reason, Refusal
from hostapp.domain.sentences import sentence
from hostapp.domain.terms import OWN_TEAM
from hostapp.recordings.below import files_below
from hostapp.recordings.digest import digest
from hostapp.services.book import Book
from hostapp.services.left_out import kind_left_out
from hostapp.services.listing import Listing
from hostapp.services.local_zone import zone_at_end
from hostapp.services.passing_time import PassingTime
from hostapp.services.statuses import Statuses
from hostapp.store.keepsakes import Keepsakes

ALLOWED: Final = "Allowed."

Progress = Callable[[int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class CheckRow:
    """The gate's answer for one file."""

    path: str
    digest: Digest | None
    """None if the file could not be read."""
    allowed: bool
    reason: str
    entry: int | None
    """Index of the entry that the answer rests on, if it rests on one."""


class Check:
    """Put files on disk before the gate; the ledger is verified first."""

    def __init__(
        self,
        book: Book,
        keepsakes: Keepsakes,
        clock: Callable[[], datetime],
        time: PassingTime | None = None,
        *,
        listing: Listing,
        statuses: Statuses,
    ) -> None:
        """`time` remembers that the gate was asked."""
        self._time = time
        self._listing = listing
        self._statuses = statuses
        self._book = book
        self._keepsakes = keepsakes
        self._clock = clock

    @staticmethod
    def expanded(paths: Iterable[bytes]) -> Iterator[bytes]:
        """Return the paths with every folder replaced by the files below it."""
        for path in paths:
            if os.path.isdir(path):
                yield from files_below(path)
            else:
                yield path

    def files(
        self,
        paths: Iterable[bytes],
        purpose: PurposeId,
        recipient: str = OWN_TEAM,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Iterator[CheckRow]:
        """Answer for each path, in order; what cannot be read is not allowed.

        Progress gets the bytes of each block. Raises `TamperingError` and `UnavailableError`
        if the ledger does not verify.
        """
        gate = Gate(self._book.verify())
        if self._time is not None:
            self._time.has_passed()
        for path in paths:
            try:
                read, _ = digest(os.path.realpath(path), progress=progress, cancelled=cancelled)
            except UnavailableError as error:
                yield CheckRow(
                    os.fsdecode(path), None, allowed=False, reason=str(error), entry=None
                )
                continue
            now = self._clock() if self._time is None else self._time.now()
            answer = gate.ask(Question(read, purpose, recipient), now)
            yield self._row(path, read, answer)

    def _row(self, path: bytes, read: Digest, answer: Permit | Refusal) -> CheckRow:
        shown = os.fsdecode(path)
        if isinstance(answer, Permit):
            return CheckRow(shown, read, allowed=True, reason=ALLOWED, entry=answer.index)
        answer = self._nearer(path, answer)
        return CheckRow(shown, read, allowed=False, reason=self._reason(answer), entry=answer.index)

    def _nearer(self, path: bytes, refusal: Refusal) -> Refusal:
        held = self._listing.file_at(path) if refusal.reason is Reason.UNKNOWN_FILE else None
        if held is None:
            return refusal
        return kind_left_out(refusal, *held, self._statuses.decisions())

    def _reason(self, refusal: Refusal) -> str:
        names: dict[PersonId, str] = self._keepsakes.people(refusal.people)
        return sentence(refusal, names, zone_at_end(refusal.until))
