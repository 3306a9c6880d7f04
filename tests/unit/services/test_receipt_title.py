"""Whose names a receipt's texts may hold."""

import pytest

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import Participant
from hostapp.services.receipt_title import A_MEETING, names_others, title_for

ANA, DEVON = PersonId("00000000000000a1"), PersonId("00000000000000d0")
PEOPLE = (
    Participant(ANA, "Ana Ortiz"),
    Participant(DEVON, "Devon Clarke", other_names=("dé clarke",)),
    Participant(PersonId("00000000000000b0"), "Bo Li"),
    Participant(PersonId("00000000000000e0"), "Ana Lopes"),
    Participant(PersonId("00000000000000f0"), "田中由紀"),
    Participant(PersonId("0000000000000010"), "Speaker 1 B"),
)


@pytest.mark.parametrize(
    "title",
    [
        "Interview Devon Clarke",
        "INTERVIEW_DEVON",
        "interviewdevonclarke",
        "Dévon's plans",
        "Call with Bo",
        "call-BoLi-2026",
        "Ana Ortiz and Ana Lopes",
        "田中由紀面接",
        "DÉ CLARKE",
    ],
)
def test_a_title_that_names_others_is_replaced(title: str) -> None:
    assert title_for(title, PEOPLE, ANA) == A_MEETING
    assert title_for(title, PEOPLE, None) == A_MEETING


@pytest.mark.parametrize("title", ["Weekly sync 1", "Plan B", "Bowling", "", "2026-03-04", "Boat"])
def test_any_other_title_stays(title: str) -> None:
    assert title_for(title, PEOPLE, ANA) == title
    assert title_for(title, PEOPLE, None) == title


def test_the_own_name_stays_for_oneself_alone() -> None:
    assert not names_others("Interview Ana Ortiz", PEOPLE, ANA)
    assert names_others("Interview Ana Ortiz", PEOPLE, DEVON)
    assert names_others("Interview Ana Ortiz", PEOPLE, None)
