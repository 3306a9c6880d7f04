"""The families of errors."""

import pickle

import pytest

from hostapp.domain.errors import (
    ClockDoubtedError,
    HostappError,
    TamperingError,
    UnavailableError,
    UsageError,
)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (UnavailableError("The disk is full."), "unavailable"),
        (ClockDoubtedError("It is 2036.", "Say so."), "unavailable"),
        (TamperingError("Entry 7 was changed.", seq=7), "tampering"),
        (UsageError("There is no such meeting."), "usage"),
    ],
)
def test_each_says_its_family_and_its_sentence(error: HostappError, kind: str) -> None:
    assert error.kind == kind
    assert str(error).endswith(".")


def test_tampering_names_the_entry_where_it_is_known() -> None:
    assert TamperingError("Entry 7 was changed.", seq=7).seq == 7
    assert TamperingError("The anchor is of another log.").seq is None


def test_a_sentence_keeps_what_it_was_made_of() -> None:
    error = UsageError("There is no {0}: {1}.", "cake", UnavailableError("{eaten}"))
    assert str(error) == "There is no cake: {eaten}."
    assert error.template == "There is no {0}: {1}."
    assert error.values[0] == "cake"


def test_it_survives_a_journey_to_another_process() -> None:
    error = pickle.loads(pickle.dumps(UsageError("There is no {0}.", "cake")))  # noqa: S301
    assert (str(error), error.template) == ("There is no cake.", "There is no {0}.")


def test_a_doubted_clock_is_a_fact_and_a_remedy() -> None:
    error = ClockDoubtedError("It is 2036.", "Say so.")
    assert (str(error), error.fact) == ("It is 2036. Say so.", "It is 2036.")


def test_what_it_says_can_be_kept_as_a_reason() -> None:
    kept = UsageError("There is no {0}.", "cake").sentence
    assert kept == "There is no cake."
    assert (kept.template, kept.values) == ("There is no {0}.", ("cake",))
