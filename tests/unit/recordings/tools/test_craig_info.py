"""Craig's information text."""

import pytest

from hostapp.recordings.tools.craig_info import person_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ana (ana.o) (789)", "Ana"),
        ("\tboli#0042 (790)", "boli"),
        ("Yuki", "Yuki"),
        ("(789)", "(789)"),
        ("Ana (Team) (ana.o) (789)", "Ana (Team)"),
    ],
)
def test_names(written: str, name: str) -> None:
    assert person_name(written) == name
