"""Names of people."""

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.people import host_guess, merged

TRACK = frozenset({NameOrigin.TRACK})


def test_the_same_name_is_one_person_and_the_surer_spelling_stays() -> None:
    people = [
        FoundPerson("Ana  Ortiz", TRACK, guess=True),
        FoundPerson("AnaOrtiz", frozenset({NameOrigin.METADATA}), email="ana@example.org"),
        host_guess("ana ortiz"),
        FoundPerson(" ", TRACK),
    ]

    (ana,) = merged(people)

    assert ana == FoundPerson(
        "AnaOrtiz",
        TRACK | {NameOrigin.METADATA, NameOrigin.TITLE, NameOrigin.HOST},
        email="ana@example.org",
    )


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert len(merged([FoundPerson("José", TRACK), FoundPerson("Jose\u0301", TRACK)])) == 1
