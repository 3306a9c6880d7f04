"""The feed: what a recipient may and may not use, as signed, append-only rows."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from typing import Any, Final, NamedTuple, Self

from hostapp.domain.errors import TamperingError
from hostapp.domain.identifiers import Digest, PurposeId
from hostapp.ledger.canonical import compact
from hostapp.ledger.note import Signer, VerifierKey, open_note, sign_note
from hostapp.ledger.times import read, written

ROWS_FILE: Final = "feed.jsonl"
CHECKPOINT_FILE: Final = "feed.checkpoint"
SIGNATURE_FILE: Final = "feed.sig"
KEY_FILE: Final = "host.vkey"

_FIRST_LINE: Final = "hostapp feed v1"
_LINES_AT_ONCE: Final = 10_000


class FeedState(StrEnum):
    """What a row says of a digest and a purpose from then on."""

    GRANTED = "granted"
    ENDED = "ended"


class FeedRow(NamedTuple):
    """One change of what may be done with one digest for one purpose."""

    seq: int
    """Counted from 1, without gaps."""
    digest: Digest
    kind: str
    """Kind of a recording file, or of an item of a release."""
    purpose: PurposeId
    state: FeedState
    until: str | None
    """First instant at which a grant no longer holds, as entries write times."""
    entry: int
    """Ledger entry that made the change."""

    def text(self) -> str:
        """Return the row as canonical JSON, without a line end."""
        return compact(self._asdict())

    @classmethod
    def parse(cls, seq: int, document: dict[str, Any]) -> Self:
        """Read the row at `seq`; raises KeyError, TypeError or ValueError."""
        until = document["until"]
        if document["seq"] != seq or (until is not None and not _is_time(until)):
            raise ValueError("no row that was ever written here")
        return cls(
            seq,
            Digest(document["digest"]),
            document["kind"],
            PurposeId(document["purpose"]),
            FeedState(document["state"]),
            until,
            int(document["entry"]),
        )


@lru_cache(maxsize=1024)
def _is_time(text: str) -> bool:
    return bool(read(text))


def rows_text(rows: Iterable[FeedRow]) -> bytes:
    """Return rows as the bytes of `feed.jsonl`."""
    return "".join(f"{row.text()}\n" for row in rows).encode()


def read_rows(data: bytes) -> Iterator[FeedRow]:
    """Read the bytes of `feed.jsonl`; raises TamperingError for what no version writes."""
    lines = iter(data.splitlines())
    seq = 0
    try:
        while chunk := list(islice(lines, _LINES_AT_ONCE)):
            for document in json.loads(b"[" + b",".join(chunk) + b"]"):
                seq += 1
                yield FeedRow.parse(seq, document)
    except (ValueError, KeyError, TypeError) as error:
        raise TamperingError(
            "Row {0} of the feed is not one that Hostapp writes.", seq, seq=seq
        ) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedHead:
    """What is signed of a feed."""

    origin: str
    """Origin of the log, which is also the name of its key."""
    recipient: str
    seq: int
    """`seq` of the newest row; 0 while there is none."""
    size: int
    """Length of `feed.jsonl` in bytes."""
    sha256: str
    """Of the bytes of `feed.jsonl`."""
    checkpoint: str
    """SHA-256 of the bytes of `feed.checkpoint`."""
    issued: datetime
    best_before: datetime
    """First instant at which the feed says nothing any more."""

    @property
    def text(self) -> str:
        """The lines that are signed."""
        return (
            f"{_FIRST_LINE}\n"
            f"{self.origin}\n"
            f"recipient {json.dumps(self.recipient)}\n"
            f"seq {self.seq}\n"
            f"size {self.size}\n"
            f"sha256 {self.sha256}\n"
            f"checkpoint {self.checkpoint}\n"
            f"issued {written(self.issued)}\n"
            f"best-before {written(self.best_before)}\n"
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `text` gives, and no other form; raises TamperingError."""
        try:
            first, origin, *lines, rest = text.split("\n")
            names, values = zip(*(line.split(" ", 1) for line in lines), strict=True)
            told = dict(zip(names, values, strict=True))
            head = cls(
                origin=origin,
                recipient=json.loads(told["recipient"]),
                seq=int(told["seq"]),
                size=int(told["size"]),
                sha256=told["sha256"],
                checkpoint=told["checkpoint"],
                issued=read(told["issued"]),
                best_before=read(told["best-before"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise TamperingError("The signature of the feed is malformed.") from error
        if first != _FIRST_LINE or rest or head.text != text:
            raise TamperingError("The signature of the feed is malformed.")
        return head

    def describes(self, rows: bytes, checkpoint: bytes) -> bool:
        """Say whether these are the very bytes that were signed."""
        return (
            len(rows) == self.size
            and sha256(rows).hexdigest() == self.sha256
            and sha256(checkpoint).hexdigest() == self.checkpoint
        )


def sign_head(head: FeedHead, signer: Signer) -> str:
    """Return the text of `feed.sig`."""
    return sign_note(head.text, signer)


def open_head(note: str, key: VerifierKey) -> FeedHead:
    """Read a `feed.sig` that `key` signed for its own log; raises TamperingError."""
    head = FeedHead.parse(open_note(note, key))
    if head.origin != key.name:
        raise TamperingError("The feed is signed for another ledger.")
    return head
