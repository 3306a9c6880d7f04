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
from hostapp.release.succession import ROTATIONS_FILE
from tests.support.rotations import KEYS, rotations

AT = datetime(2026, 11, 18, 16, 2, 11, tzinfo=UTC)
KEY, EARLIER, OTHER = KEYS[:3]
ROTATIONS = rotations((EARLIER, KEY))
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


@pytest.fixture(params=["one key", "a changed key"])
def files(request: pytest.FixtureRequest) -> dict[str, bytes]:
    """A notice by a host who never changed the key, or who did."""
    return dict(NOTICE.files(KEY, ROTATIONS if request.param == "a changed key" else b""))


def test_who_knows_the_earlier_key_follows_to_the_one_that_signed() -> None:
    files = NOTICE.files(KEY, ROTATIONS)
    assert check_notice(files, EARLIER.verifier) == check_notice(files, KEY.verifier)
    with pytest.raises(TamperingError):
        check_notice(files, OTHER.verifier)
    with pytest.raises(TamperingError):
        check_notice(NOTICE.files(EARLIER, ROTATIONS), EARLIER.verifier)
    left = {name: data for name, data in files.items() if name != ROTATIONS_FILE}
    for key in (EARLIER.verifier, KEY.verifier):
        with pytest.raises(TamperingError):
            check_notice(left, key)


def test_every_file_is_signed(files: dict[str, bytes]) -> None:
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
