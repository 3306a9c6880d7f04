"""Signed notes and verifier keys."""

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import VerifierKey, decoded, open_note, sign_note, split_note

KEY = SigningKey.from_seed("example.org/log", bytes(32))
OTHER = SigningKey.from_seed("example.org/log", bytes([1]) * 32)
TEXT = "one\n\nthree\n"
NOTE = sign_note(TEXT, KEY)


def test_round_trip() -> None:
    assert open_note(NOTE, KEY.verifier) == TEXT
    assert VerifierKey.parse(KEY.verifier.text) == KEY.verifier == VerifierKey.of(KEY)


def test_a_second_signature_does_not_disturb() -> None:
    both = NOTE + sign_note(TEXT, OTHER).rpartition("\n\n")[2]
    assert open_note(both, KEY.verifier) == open_note(both, OTHER.verifier) == TEXT
    assert len(split_note(both)[1]) == 2


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (NOTE.replace("three", "tree"), "does not fit"),
        (sign_note(TEXT, OTHER), "expected key"),
        (NOTE[:-1], "not a signed note"),
        ("text\n", "not a signed note"),
        (NOTE.replace("— ", "- "), "malformed"),
        (NOTE[:-3] + "\n", "malformed"),
        (NOTE.replace("\n\nthree", "\r\nthree"), "not a signed note"),
        ("\ud800\n\n— a AAAAAAAA\n", "not a signed note"),
    ],
)
def test_what_is_wrong_is_named(note: str, sentence: str) -> None:
    with pytest.raises(TamperingError, match=sentence):
        open_note(note, KEY.verifier)


@pytest.mark.parametrize("text", ["no newline", "bell\a\n"])
def test_only_texts_are_signed(text: str) -> None:
    with pytest.raises(ValueError, match="note"):
        sign_note(text, KEY)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\u2003b"])
def test_names_of_keys(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        sign_note(TEXT, SigningKey.from_seed(name, bytes(32)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a+b",
        KEY.verifier.text.replace("example", "sample"),
        KEY.verifier.text[:-4],
        "a b" + KEY.verifier.text,
        KEY.verifier.text[:-1] + "!",
    ],
)
def test_keys_that_are_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"key|base64|unpack"):
        VerifierKey.parse(text)


def test_a_signature_of_wrong_length() -> None:
    with pytest.raises(TamperingError, match="fit"):
        KEY.verifier.check(b"message", b"short")


def test_base64_in_one_form_only() -> None:
    key = KEY.verifier.text
    last = key[-1]
    loose = key[:-1] + chr(ord(last) + 1)
    with pytest.raises(ValueError, match=r"base64|identifier"):
        VerifierKey.parse(loose)
    with pytest.raises(ValueError, match="canonical"):
        decoded("AB==")
    short = f"text\n\n— {KEY.name} AAAA\n"
    with pytest.raises(TamperingError, match="malformed"):
        open_note(short, KEY.verifier)
