"""Names under which keys are kept."""

from hostapp.keys.keychain import name_of_key
from hostapp.keys.signing_key import SigningKey


def test_a_key_is_found_by_log_and_identifier() -> None:
    key = SigningKey.from_seed("hostapp/0123", bytes(32)).verifier
    assert name_of_key(key) == f"key/0123/{key.key_id.hex()}"
