from hostapp.desktop.export_form import DEFAULT, FORMATS
from hostapp.release import layout


def test_the_formats_are_those_of_releases() -> None:
    assert FORMATS == layout.FORMATS
    assert tuple(DEFAULT) == layout.DEFAULT_FORMATS
