"""Codes in replies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.answer_codes import RANDOM_BYTES, code_of, codes_in

CODE = code_of(bytes(range(1, 8)))
RANDOM = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


def test_a_code_has_three_groups_and_no_letters_that_look_like_others() -> None:
    assert [len(group) for group in CODE.split("-")] == [4, 4, 4]
    assert not set(code_of(b"\xff" * 7)) & set("ILOU")


@given(RANDOM, st.text(), st.text())
def test_a_code_is_found_in_any_reply(random: bytes, before: str, after: str) -> None:
    code = code_of(random)

    assert code in codes_in(f"{before}\n{code}\n{after}")


@pytest.mark.parametrize(
    "written",
    [
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " "),
        CODE.replace("-", "\u2011"),
        CODE.replace("0", "o").replace("1", "l"),
        f"> Your code: {CODE}.",
        f"{CODE} and again {CODE}",
        f"Yes, my code {CODE} says so",
        f"code {CODE.replace('-', ' ')} from Zoom",
    ],
)
def test_it_is_read_however_it_was_typed(written: str) -> None:
    assert codes_in(written) == (CODE,)


def test_hardly_any_mistyped_letter_makes_another_code() -> None:
    letters = CODE.replace("-", "")
    mistyped = {
        letters[:place] + letter + letters[place + 1 :]
        for place in range(12)
        for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    } - {letters}

    assert len(mistyped) == 12 * 31
    assert sum(bool(codes_in(wrong)) for wrong in mistyped) <= 3


@pytest.mark.parametrize("text", ["", "Yes, of course.", "meeting 2027-0301-0900", f"x{CODE}"])
def test_what_is_not_a_code_is_not_found(text: str) -> None:
    assert codes_in(text) == ()


def test_too_few_random_bytes_are_a_bug() -> None:
    with pytest.raises(ValueError, match="seven random bytes"):
        code_of(b"short")
