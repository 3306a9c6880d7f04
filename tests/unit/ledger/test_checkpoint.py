"""Checkpoints."""

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import (
    Checkpoint,
    open_checkpoint,
    origin_of,
    read_unchecked,
    sign_checkpoint,
)
from hostapp.ledger.note import sign_note

LOG = "0123456789abcdef" * 2
KEY = SigningKey.from_seed(origin_of(LOG), bytes(32))
ROOT = bytes(range(32))


def test_round_trip() -> None:
    checkpoint = Checkpoint(KEY.name, 7, ROOT)
    note = sign_checkpoint(checkpoint, KEY)
    assert note.startswith(f"hostapp/{LOG}\n7\nAAECAwQF")
    assert open_checkpoint(note, KEY.verifier) == read_unchecked(note) == checkpoint
    assert checkpoint.log == LOG


@pytest.mark.parametrize(
    "text",
    [
        "a\n07\n" + "A" * 43 + "=\n",
        "a\n-1\n" + "A" * 43 + "=\n",
        "a\n\n" + "A" * 43 + "=\n",
        "a\n9999999999999999999\n" + "A" * 43 + "=\n",
        "a\n٣\n" + "A" * 43 + "=\n",
        "a\n1\nAAAA\n",
        "a\n1\n" + "A" * 43 + "\n",
        "\n1\n" + "A" * 43 + "=\n",
        "a\n1\n" + "A" * 43 + "=\nmore\n",
        "a\n1\n",
    ],
)
def test_malformed(text: str) -> None:
    with pytest.raises(TamperingError, match="malformed"):
        Checkpoint.parse(text)


def test_a_checkpoint_of_another_log_is_refused() -> None:
    other = Checkpoint(origin_of("f" * 32), 1, ROOT)
    with pytest.raises(TamperingError, match="another log"):
        open_checkpoint(sign_note(other.text, KEY), KEY.verifier)
