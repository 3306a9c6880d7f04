"""Standing rules and what they match."""

from dataclasses import replace

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import RuleUse
from hostapp.domain.meetings import Source
from hostapp.domain.rules import Arrival, Conditions, Rule, Ruling, Verdict, ruling
from hostapp.domain.terms import DEFAULT_TERMS
from tests.support.consent_events import meeting_of

MEETING = replace(meeting_of(), meeting_number="123 456 789")
ARRIVAL = Arrival(MEETING, ("example.com", "labs.example.com"))
HERE = Conditions(folder=b"/recordings")
NEVER = Rule("board", 1, Verdict.NEVER, Conditions(title="planning"))
ASK = Rule("weekly", 2, Verdict.ASK, Conditions(series="weekly planning"))
GRANT = Rule("own", 3, Verdict.GRANT, HERE, DEFAULT_TERMS)


@pytest.mark.parametrize(
    ("conditions", "matches"),
    [
        (Conditions(title="PLANNING"), True),
        (Conditions(title="weekly  plan"), True),
        (Conditions(title="board"), False),
        (Conditions(series="123456789"), True),
        (Conditions(series="Weekly Planning"), True),
        (Conditions(series="Weekly"), False),
        (Conditions(folder=b"/recordings"), True),
        (Conditions(folder=b"/recordings/"), True),
        (Conditions(folder=b"/recordings/weekly"), True),
        (Conditions(folder=b"/record"), False),
        (Conditions(source=Source.ZOOM), True),
        (Conditions(source=Source.TEAMS), False),
        (Conditions(domain="Example.COM"), True),
        (Conditions(domain="@example.com"), True),
        (Conditions(domain="ample.com"), False),
        (Conditions(title="planning", source=Source.ZOOM), True),
        (Conditions(title="planning", source=Source.TEAMS), False),
    ],
)
def test_all_conditions_must_hold(conditions: Conditions, matches: bool) -> None:
    assert Rule("r", 1, Verdict.ASK, conditions).matches(ARRIVAL) is matches


def test_folders_are_compared_with_either_kind_of_separator() -> None:
    meeting = replace(MEETING, folder=rb"C:\Recordings\weekly")

    def lies_in(folder: bytes) -> bool:
        return Rule("r", 1, Verdict.ASK, Conditions(folder=folder)).matches(Arrival(meeting))

    assert lies_in(rb"C:\Recordings")
    assert lies_in(b"C:\\")
    assert not lies_in(rb"C:\Rec")


@pytest.mark.parametrize(
    ("domains", "asks", "grants"),
    [
        (("example.com", "labs.example.com"), True, True),
        (("example.com", "example.org"), True, False),
        (("example.com", None), True, False),
        ((None,), False, False),
        ((), False, False),
    ],
)
def test_only_a_meeting_of_that_domain_alone_is_granted_by_it(
    domains: tuple[str | None, ...], asks: bool, grants: bool
) -> None:
    theirs = Conditions(domain="example.com")
    arrival = Arrival(MEETING, domains)

    assert Rule("r", 1, Verdict.ASK, theirs).matches(arrival) is asks
    assert Rule("r", 1, Verdict.GRANT, theirs, DEFAULT_TERMS).matches(arrival) is grants


def test_never_wins_then_ask() -> None:
    assert ruling([GRANT, ASK, NEVER], ARRIVAL) == Ruling(Verdict.NEVER, (NEVER,), (GRANT, ASK))
    assert ruling([GRANT, ASK], ARRIVAL) == Ruling(Verdict.ASK, (ASK,), (GRANT,))
    assert ruling([GRANT], ARRIVAL) == Ruling(Verdict.GRANT, (GRANT,))


def test_no_rule_says_nothing() -> None:
    elsewhere = Rule("r", 1, Verdict.NEVER, Conditions(title="board"))

    assert ruling([elsewhere], ARRIVAL) is None
    assert ruling([], ARRIVAL) is None


def test_an_event_names_the_rule_and_its_version() -> None:
    assert GRANT.use == RuleUse("own", 3)


@pytest.mark.parametrize(
    "conditions",
    [Conditions(), Conditions(title=" "), Conditions(title="weekly", folder=b"")],
)
def test_a_rule_on_everything_is_refused(conditions: Conditions) -> None:
    with pytest.raises(UsageError, match="needs a title"):
        Rule("r", 1, Verdict.NEVER, conditions)


def test_only_a_rule_that_grants_has_terms() -> None:
    with pytest.raises(UsageError, match="needs terms"):
        Rule("r", 1, Verdict.GRANT, HERE)
    with pytest.raises(UsageError, match="needs terms"):
        Rule("r", 1, Verdict.ASK, HERE, DEFAULT_TERMS)
