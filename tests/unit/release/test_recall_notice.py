"""The notice of a recall."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.keys.signing_key import SigningKey
from hostapp.release.recall_notice import (
    CANNOT_BE_UNDONE,
    JSON_FILE,
    PAGE_FILE,
    RecallNotice,
    check_notice,
)

AT = datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC)
KEY = SigningKey.from_seed(f"hostapp/{'0' * 32}", bytes(32))
NOTICE = RecallNotice(
    log="0" * 32,
    release="5e1ea5e000000001",
    entry=9,
    purpose="speech-recognition",
    recipient="Labs <script>",
    released_at=AT,
    at=AT,
    digests=["ab" * 32, "cd" * 32],
    feed="https://example.org/feed?a&b",
)


def test_people_and_programs_are_told_the_same() -> None:
    files = NOTICE.files(KEY)
    check_notice(files, KEY.verifier)
    document, page = json.loads(files[JSON_FILE]), files[PAGE_FILE].decode()
    assert document["digests"] == NOTICE.digests
    assert (document["entry"], document["recipient"]) == (9, "Labs <script>")
    assert all(digest in page for digest in NOTICE.digests)
    assert "delete 2 items" in page
    assert "<script>" not in page
    assert "https://example.org/feed?a&amp;b" in page
    assert CANNOT_BE_UNDONE in page


def test_one_item_is_one_item() -> None:
    one = replace(NOTICE, digests=["ab" * 32], feed=None, recipient="own-team")
    page = one.files(KEY)[PAGE_FILE].decode()
    assert "delete 1 item<" in page
    assert "own team" in page


def test_every_file_is_signed() -> None:
    files = dict(NOTICE.files(KEY))
    for name, data in files.items():
        for place in range(0, len(data), 7):
            changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
            with pytest.raises(TamperingError):
                check_notice(files | {name: changed}, KEY.verifier)
        with pytest.raises(TamperingError):
            check_notice(files | {name: data + b"\xff"}, KEY.verifier)


def test_another_key_is_refused() -> None:
    other = SigningKey.from_seed(KEY.name, bytes([1] * 32))
    with pytest.raises(TamperingError):
        check_notice(NOTICE.files(KEY), other.verifier)
