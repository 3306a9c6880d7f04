"""Recipients as they are compared."""

import pytest

from hostapp.domain.terms import OWN_TEAM, covers_recipient, normal_recipient

COMPOSED, DECOMPOSED = "Caf\u00e9 Labs", "Cafe\u0301 Labs"


def test_names_are_compared_after_trimming_and_nfc() -> None:
    assert normal_recipient(f"  {DECOMPOSED}\n") == COMPOSED
    assert covers_recipient(frozenset({DECOMPOSED}), f" {COMPOSED} ")
    assert covers_recipient(frozenset({OWN_TEAM}), OWN_TEAM)


@pytest.mark.parametrize("wanted", ["caf\u00e9 labs", "Caf\u00e9", OWN_TEAM])
def test_other_names_do_not_match(wanted: str) -> None:
    assert not covers_recipient(frozenset({COMPOSED}), wanted)


@pytest.mark.parametrize("wanted", ["", "  ", "seal:00ff"])
def test_an_empty_or_erased_name_never_matches(wanted: str) -> None:
    assert not covers_recipient(frozenset({wanted, "seal:00ff"}), wanted)
