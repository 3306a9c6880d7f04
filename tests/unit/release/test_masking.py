import time

import pytest

from hostapp.release.masking import Masker


@pytest.mark.parametrize(
    ("said", "masked"),
    [
        ("mail ana.ortiz+work@mail.example.com now", "mail [mail] now"),
        ("it is ana dot ortiz at example dot com", "it is [mail]"),
        ("see https://example.com/a?b=c soon", "see [link] soon"),
        ("call +34 600 123 456 or (0221) 123-4567", "call [phone] or [phone]"),
        ("five five five oh one two three", "[phone]"),
        ("card 4111 1111 1111 1111", "card [card]"),
        ("IBAN DE44 5001 0517 5407 3249 31", "IBAN [account]"),
        ("my number is 078-05-1120", "my number is [social-security]"),
        ("the server 192.168.0.17 is down", "the server [address] is down"),
        ("passcode: 8x3kk9", "[passcode]"),
        ("join 823 4567 8901 please", "join [meeting] please"),
        ("use sk-abcdefghijklmnop1234", "use [key]"),
        ("I live at 12 Baker Street", "I live at [address]"),
        ("ich wohne Hauptstraße 5", "ich wohne [address]"),
    ],
)
def test_personal_data_is_masked(said: str, masked: str) -> None:
    assert Masker([])(said) == masked


@pytest.mark.parametrize(
    "said",
    [
        "In 2024 we shipped 1,000,000 units",
        "on 2026-03-04 at 12:30",
        "the code is fine",
        "two or three of them",
        "version 3.11.4",
    ],
)
def test_the_rest_stays(said: str) -> None:
    assert Masker(["Ana Ortiz"])(said) == said


def test_names_are_words_of_their_own() -> None:
    mask = Masker(["Ana Ortiz", "Maria Lopes"])
    assert mask("Ana, ANA and maria; the anagram of Ortiz's AnaOrtiz") == (
        "[name], [name] and [name]; the anagram of [name]'s [name]"
    )
    assert {kind for kind, _ in mask.findings} == {"name"}
    assert sum(mask.findings.values()) == 5


def test_of_who_said_no_every_part_goes_in_any_case() -> None:
    assert Masker([], ["Bo Li"])("bo LI boli bold") == "[name] [name] bold"


def test_scripts_without_spaces() -> None:
    assert Masker(["田中ゆき"])("はい、田中ゆきです") == "はい、[name]です"


@pytest.mark.parametrize("piece", ["a", "1 ", "1-", "a.", "A ", "one ", "a dot ", "+(", "1.1."])
def test_hostile_texts_take_no_time(piece: str) -> None:
    mask = Masker(["Ana Ortiz"])
    started = time.process_time()
    mask(piece * 20_000)
    assert time.process_time() - started < 2


def test_erased_names_go_before_anything_else() -> None:
    mask = Masker([], erased=lambda text: text.replace("Yuki", "…"))
    assert mask("Ask Yuki at yuki@example.org") == "Ask … at [mail]"
