from hostapp.store.library_filters import Column, Filter


def test_all_comes_first() -> None:
    assert next(iter(Filter)) is Filter.ALL


def test_names_are_kept_in_settings_and_must_not_change() -> None:
    assert [each.value for each in Filter] == [
        "all",
        "undecided",
        "allowed",
        "not-allowed",
        "expiring",
    ]
    assert [each.value for each in Column] == [
        "started",
        "title",
        "source",
        "length",
        "people",
        "consent",
        "size",
    ]
