import unicodedata

import pytest

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.speakers import (
    MOST_PEOPLE,
    in_one_spelling,
    is_person,
    match_track,
    merge_people,
    normal_name,
    people_named,
    shown_name,
)


@pytest.mark.parametrize(
    "other",
    ["ana ortíz", "  Ana   Ortíz ", "ANA ORTÍZ", "Ana Ortíz (Guest)", "Ana Ortíz (Host) (me)"],
)
def test_spellings_of_one_person_are_the_same(other: str) -> None:
    assert normal_name(other) == normal_name("Ana Ortíz")


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert normal_name(unicodedata.normalize("NFD", "Žofie")) == normal_name("Žofie")


def test_other_brackets_stay_part_of_the_name() -> None:
    assert normal_name("Ana Ortiz (Lima)") != normal_name("Ana Ortiz")
    assert normal_name("(Guest)") == "(guest)"


def test_a_shown_name_loses_only_marks() -> None:
    assert shown_name(" Bo  Li (Gast) ") == "Bo Li"
    assert shown_name("Bo Li (she/her)") == "Bo Li (she/her)"


@pytest.mark.parametrize("label", ["SPEAKER_00", "Speaker 1", "Unknown Speaker", "?", "0", "1"])
def test_labels_are_no_people(label: str) -> None:
    assert not is_person(label)


@pytest.mark.parametrize("name", ["Bo Li", "+1 555 0100", "李", "Speaker Lee"])
def test_names_and_callers_are_people(name: str) -> None:
    assert is_person(name)


def test_shared_screens_are_no_people() -> None:
    assert not is_person("Bo Li's Presentation")
    assert not is_person("Bo Li’s presentation")


def test_merging_joins_what_is_known() -> None:
    people = [
        FoundPerson("AnaOrtiz", frozenset({NameOrigin.TRACK}), guess=True),
        FoundPerson("Bo Li", frozenset({NameOrigin.CHAT}), guess=True),
        FoundPerson("bo li", frozenset({NameOrigin.CAPTIONS}), email="bo@example.org"),
        FoundPerson("Bo Li's Presentation", frozenset({NameOrigin.CAPTIONS})),
    ]
    assert merge_people(people) == (
        people[0],
        FoundPerson(
            "bo li",
            frozenset({NameOrigin.CHAT, NameOrigin.CAPTIONS}),
            guess=False,
            email="bo@example.org",
        ),
    )


def test_people_are_named_once() -> None:
    found = people_named(["Bo Li (Guest)", None, "Bo Li", "", "bo li"], NameOrigin.CHAT)
    assert found == (FoundPerson("Bo Li", frozenset({NameOrigin.CHAT})),)


def test_a_flood_of_names_ends() -> None:
    names = (f"Guest {number}" for number in range(MOST_PEOPLE + 5))
    assert len(people_named(names, NameOrigin.CHAT)) == MOST_PEOPLE


def test_cues_bear_the_first_spelling() -> None:
    cues = [Cue(None, None, name, "x", 1) for name in ("Bo Li (Guest)", "BO LI", None, "Ana")]
    assert [cue.speaker for cue in in_one_spelling(cues)] == ["Bo Li", "Bo Li", None, "Ana"]


def test_a_flood_of_speakers_is_left_as_it_is() -> None:
    cues = tuple(Cue(None, None, f"Guest {n} (Guest)", "x", 1) for n in range(MOST_PEOPLE + 1))
    assert in_one_spelling(cues) is cues


def test_an_unknown_speaker_is_nobody_but_a_numbered_one_stays() -> None:
    cues = [Cue(None, None, name, "x", 1) for name in ("Unknown Speaker", "?", "SPEAKER_00")]
    assert [cue.speaker for cue in in_one_spelling(cues)] == [None, None, "SPEAKER_00"]


@pytest.mark.parametrize(
    ("track", "expected"),
    [
        ("AnaOrtiz", "Ana Ortiz"),
        ("BoLi-P", "Bo Li-P"),
        (unicodedata.normalize("NFD", "ŽofieDvořáková"), "Žofie Dvořáková"),
        ("AlexandrinaMont", "Alexandrina Montgomery"),
        ("Alexa", None),
        ("Nobody", None),
        ("", None),
    ],
)
def test_tracks_find_the_name_they_stand_for(track: str, expected: str | None) -> None:
    names = ["Ana Ortiz", "Bo Li-P", "Žofie Dvořáková", "Alexandrina Montgomery"]
    assert match_track(track, names) == expected


def test_a_track_that_fits_two_names_fits_none() -> None:
    assert match_track("AnaOrtiz", ["Ana Ortiz", "An Aortiz"]) is None
    assert match_track("AlexandrinaMont", ["Alexandrina Montgomery", "Alexandrina Montez"]) is None
