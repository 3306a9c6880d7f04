"""The purposes that ship."""

from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.shipped_purposes import shipped_purposes


def test_they_have_words_and_the_default_is_among_them() -> None:
    purposes = shipped_purposes()
    ids = [each.id for each in purposes]
    assert len(set(ids)) == len(ids)
    assert set(ids) >= DEFAULT_TERMS.purposes
    assert all(each.label and each.explanation for each in purposes)
