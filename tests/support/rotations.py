"""Rotations from one key to the next, as a host hands them on."""

import base64
from collections.abc import Sequence
from itertools import pairwise

from hostapp.domain.identifiers import Seal
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.entry import encode_log_event, rotation_statement
from hostapp.ledger.log_events import KeyRotated
from hostapp.release.succession import rotations_text
from tests.support.ledgers import START

KEYS = [SigningKey.from_seed(f"hostapp/{'0' * 32}", bytes([number] * 32)) for number in range(4)]


def rotations(keys: Sequence[SigningKey] = KEYS[:3], signer: SigningKey | None = None) -> bytes:
    """Return rotations from each key to the next, signed by the older one of each pair."""
    entries = []
    for old, new in pairwise(keys):
        bare = KeyRotated(START, old.verifier.text, new.verifier.text, "")
        signature = base64.b64encode((signer or old).sign(rotation_statement(bare))).decode()
        event = KeyRotated(bare.at, bare.old, bare.new, signature)
        entries.append(encode_log_event(event, Seal).encode())
    return rotations_text(entries)
