import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.store.library_text import (
    indexed,
    match_expression,
    showable,
    shown_path,
    title_key,
    unbroken,
)


@given(st.text(st.characters(codec=None)))
def test_whatever_was_found_can_be_stored(text: str) -> None:
    shown = showable(text)
    assert shown.encode("utf-8").decode("utf-8") == shown


def test_unicode_stays_as_it_is() -> None:
    assert showable("Größe 日本") == "Größe 日本"
    assert showable(os.fsdecode(b"Caf\xe9")) == "Caf\ufffd"
    assert shown_path(b"/a/\xff.mp4") == "/a/\ufffd.mp4"


def test_titles_sort_without_regard_to_case_and_width() -> None:
    assert title_key("Ｄesign") == title_key("DESIGN") == "design"


def test_scripts_without_spaces_are_broken_into_letters_and_back() -> None:
    assert indexed("日本 go").split("\u200b") == ["日", "本", " go"]
    assert unbroken(indexed("日本語 ไทย ok")) == "日本語 ไทย ok"


@given(st.text(st.sampled_from("a 日ก🐝❤\ufe0f👩\u200d👧→\u0301")))
def test_words_for_the_index_do_not_show(text: str) -> None:
    assert unbroken(indexed(text)) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("design rev", '"design" AND "rev" *'),
        ("design ", '"design"'),
        ('a "quote" NOT b', '"a" AND """quote""" AND "NOT" AND "b" *'),
        ("- *", None),
        ("", None),
    ],
)
def test_what_is_typed_is_never_an_operator(typed: str, expression: str | None) -> None:
    assert match_expression(typed) == expression
