from datetime import date

from hostapp.desktop.grant_form import GrantForm, form_of
from hostapp.domain.terms import DEFAULT_TERMS, Basis


def test_it_begins_with_the_narrowest_terms() -> None:
    form = GrantForm()
    assert (form.purposes, form.data, form.recipients, form.last_day, form.basis) == (
        DEFAULT_TERMS.purposes,
        DEFAULT_TERMS.data,
        DEFAULT_TERMS.recipients,
        None,
        DEFAULT_TERMS.basis,
    )
    assert not form.anyway


def test_kept_terms_come_back_as_they_were() -> None:
    form = GrantForm(last_day=date(2037, 12, 31), basis=Basis.NAMED)
    assert form_of(form.terms) == form
    assert form_of(GrantForm().terms) == GrantForm()


def test_it_is_complete_with_a_use_a_kind_and_somebody() -> None:
    assert GrantForm().complete
    assert not GrantForm(recipients=frozenset()).complete
