from hostapp.desktop.grant_form import GrantForm
from hostapp.domain.terms import DEFAULT_TERMS


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
