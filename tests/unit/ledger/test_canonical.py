"""Canonical JSON: equal to RFC 8785 for what entries hold, refused for the rest."""

from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from hostapp.ledger.canonical import canonical, parsed

keys = st.text(st.characters(min_codepoint=0, max_codepoint=127), max_size=8)
atoms = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.booleans(),
    st.integers(-(2**53) + 1, 2**53 - 1),
)
values = st.recursive(
    atoms, lambda part: st.lists(part) | st.dictionaries(keys, part), max_leaves=12
)
documents = st.dictionaries(keys, values)


@given(documents)
def test_it_is_rfc_8785(document: dict[str, Any]) -> None:
    text = canonical(document)
    assert text.encode() == rfc8785.dumps(document)
    assert parsed(text) == document


@pytest.mark.parametrize(
    "value", [1.5, None, 2**53, -(2**53), {"é": 1}, {1: 2}, b"x", [[1.0]], {"a": {"b": None}}]
)
def test_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        canonical({"a": value})


def test_half_a_surrogate_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        canonical({"a": "\ud800"})


@pytest.mark.parametrize(
    "text",
    [
        '{"b":1,"a":2}',
        '{"a": 1}',
        '{"a":1.0}',
        '{"a":NaN}',
        "[]",
        '{"a":1,"a":1}',
        '{"a":"\\u0041"}',
    ],
)
def test_other_forms_are_not_canonical(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        parsed(text)
