"""The rows and the signed head of a feed."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.domain.identifiers import Digest, PurposeId
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import sign_note
from hostapp.release.feed import (
    FeedHead,
    FeedRow,
    FeedState,
    open_head,
    read_rows,
    rows_text,
    sign_head,
)

AT = datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC)
KEY = SigningKey.from_seed(f"hostapp/{'0' * 32}", bytes(32))
ROWS = [
    FeedRow(1, Digest("ab" * 32), "audio", PurposeId("p"), FeedState.GRANTED, None, 3),
    FeedRow(
        2, Digest("cd" * 32), "speech", PurposeId("p"), FeedState.GRANTED, "2026-12-01T00:00:00Z", 4
    ),
    FeedRow(3, Digest("ab" * 32), "audio", PurposeId("p"), FeedState.ENDED, None, 7),
]
HEAD = FeedHead(
    origin=KEY.name,
    recipient='Example "Labs" ünd\nSöhne',
    seq=3,
    size=len(rows_text(ROWS)),
    sha256=sha256(rows_text(ROWS)).hexdigest(),
    checkpoint=sha256(b"checkpoint").hexdigest(),
    issued=AT,
    best_before=AT + timedelta(days=30),
)


def test_rows_come_back() -> None:
    assert list(read_rows(rows_text(ROWS))) == ROWS
    assert list(read_rows(b"")) == []


def test_a_row_is_canonical_json_with_every_key() -> None:
    assert ROWS[0].text() == (
        '{"digest":"' + "ab" * 32 + '","entry":3,"kind":"audio","purpose":"p","seq":1,'
        '"state":"granted","until":null}'
    )


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 2},
        {"state": "maybe"},
        {"until": "tomorrow"},
        {"until": 5},
        {"entry": "x"},
        {"digest": None, "seq": 9},
    ],
)
def test_a_row_that_was_never_written_is_found(change: dict[str, object]) -> None:
    row = json.loads(ROWS[0].text()) | change
    with pytest.raises(TamperingError, match="Row 1"):
        list(read_rows(json.dumps(row).encode()))


def test_what_is_no_row_is_found() -> None:
    for data in (b"nonsense\n", b"[]\n", b'{"seq":1}\n', b"1\n"):
        with pytest.raises(TamperingError):
            list(read_rows(data))


def test_a_head_comes_back() -> None:
    assert open_head(sign_head(HEAD, KEY), KEY.verifier) == HEAD


def test_a_head_describes_its_own_bytes_alone() -> None:
    rows = rows_text(ROWS)
    assert HEAD.describes(rows, b"checkpoint")
    assert not HEAD.describes(rows + b"\n", b"checkpoint")
    assert not HEAD.describes(rows.replace(b"granted", b"GRANTED"), b"checkpoint")
    assert not HEAD.describes(rows, b"another")


def test_every_changed_byte_of_a_signature_is_found() -> None:
    note = sign_head(HEAD, KEY).encode()
    for place in range(len(note)):
        changed = note[:place] + bytes([note[place] ^ 1]) + note[place + 1 :]
        with pytest.raises(TamperingError):
            open_head(changed.decode(errors="replace"), KEY.verifier)


def test_a_head_for_another_ledger_is_refused() -> None:
    other = replace(HEAD, origin=f"hostapp/{'1' * 32}")
    with pytest.raises(TamperingError, match="another ledger"):
        open_head(sign_note(other.text, KEY), KEY.verifier)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hostapp feed v1", "hostapp feed v2"),
        ("seq 3", "seq 03"),
        ("seq 3", "seq x"),
        ("recipient", "reader"),
        ("issued 2026", "issued 26"),
    ],
)
def test_another_form_of_head_is_refused(old: str, new: str) -> None:
    with pytest.raises(TamperingError, match="malformed"):
        FeedHead.parse(HEAD.text.replace(old, new))
