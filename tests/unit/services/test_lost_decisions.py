"""Decisions that a step back would lose are named so that a host recognises them."""

from dataclasses import replace

from hostapp.domain.events import Recorded
from hostapp.services.lost_decisions import named
from tests.support.ledgers import answer_no, grant, meeting_id, refusal


def test_each_is_told_by_what_it_was_and_where() -> None:
    told = named([Recorded(6, refusal(4)), Recorded(7, grant(5))], {})
    assert told.startswith(f"2 later decisions (a refusal for meeting {meeting_id(4)} of 20")
    assert f"; a grant for meeting {meeting_id(5)} of " in told
    assert told.endswith(" UTC, entry 7)")


def test_a_known_meeting_is_told_by_its_title() -> None:
    told = named([Recorded(6, refusal(4))], {meeting_id(4): "Weekly"})
    assert told.startswith(f"1 later decision (a refusal for «Weekly» ({meeting_id(4)}) of 20")


def test_an_answer_may_be_for_every_meeting() -> None:
    told = named([Recorded(3, replace(answer_no(1), meeting=None))], {})
    assert told.startswith("1 later decision (an answer for every meeting of ")


def test_a_long_list_is_cut() -> None:
    told = named([Recorded(index, refusal(index)) for index in range(8)], {})
    assert told.startswith("8 later decisions (")
    assert told.count("a refusal") == 5
    assert told.endswith("; and 3 more)")
