"""Private keys."""

import copy
import pickle

import pytest

from hostapp.keys.signing_key import SigningKey

KEY = SigningKey.from_seed("hostapp/log", bytes(range(32)))


def test_its_text_brings_it_back() -> None:
    again = SigningKey.from_secret(KEY.secret())
    assert (again.name, again.public_key, again.seed()) == (KEY.name, KEY.public_key, KEY.seed())
    assert again.sign(b"message") == KEY.sign(b"message")
    KEY.verifier.check(b"message", KEY.sign(b"message"))


def test_the_text_is_that_of_go() -> None:
    assert KEY.secret().startswith(f"PRIVATE+KEY+hostapp/log+{KEY.verifier.key_id.hex()}+AQAB")


def test_two_new_keys_differ() -> None:
    assert SigningKey.generate("a").seed() != SigningKey.generate("a").seed()


def test_it_does_not_leak() -> None:
    shown = f"{KEY!r} {KEY}"
    assert KEY.secret() not in shown
    assert KEY.seed().hex() not in shown
    assert KEY.verifier.text in shown
    for copying in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not copied"):
            copying(KEY)


@pytest.mark.parametrize(
    "text", ["", "PRIVATE+KEY+a", KEY.secret()[:-4], KEY.secret().replace("hostapp", "another")]
)
def test_what_is_no_key_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(ValueError, match=r"key|unpack|base64|bytes") as caught:
        SigningKey.from_secret(text)
    assert not text or text not in str(caught.value)
