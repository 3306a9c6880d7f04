from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.decision_summary import denial_summary, grant_summary
from hostapp.domain.identifiers import PersonId
from hostapp.domain.status_word import Status
from hostapp.services.notices import host_notice

NAMES = {PersonId(each): f"{each} Ortiz" for each in ("Ana", "Bo", "Cy", "Di", "Eva", "Flo")}


def grounds_of(statuses: dict[Status, int], *, people: int = 0, no: int = 0) -> Grounds:
    ids = list(NAMES)
    return Grounds(
        host_notice(),
        people=frozenset(ids[:people]),
        said_no=frozenset(ids[:no]),
        statuses=statuses,
        names=NAMES,
    )


def test_every_kind_of_meeting_is_told_of() -> None:
    told = grant_summary(grounds_of(dict.fromkeys(Status, 2)))
    assert told == (
        "2 undecided meetings will be allowed.",
        "Already allowed, keeping their terms and getting these as well: 4.",
        "You had refused or revoked 4 of them: allowed again.",
        "The grant of 2 of them had ended: allowed again.",
        "In 2 meetings a participant withdrew: what is theirs stays out.",
        "Undo (U) revokes all of these grants again, as new entries.",
    )


def test_people_are_named_and_those_who_said_no_apart() -> None:
    told = grant_summary(grounds_of({Status.UNDECIDED: 3}, people=6, no=1))
    assert told[1:3] == (
        "It is about Bo Ortiz, Cy Ortiz, Di Ortiz, Eva Ortiz and Flo Ortiz.",
        "Their no stays whatever you decide: Ana Ortiz.",
    )
    many = grant_summary(grounds_of({Status.UNDECIDED: 3}, people=6))
    assert many[1] == "It is about Ana Ortiz, Bo Ortiz, Cy Ortiz, Di Ortiz and 2 more."


def test_a_no_tells_what_ends_and_how_it_is_undone() -> None:
    ends = denial_summary(grounds_of({Status.PARTLY: 1, Status.EXPIRED: 1, Status.REVOKED: 5}))
    assert ends == (
        "2 allowed meetings will be revoked.",
        "Not allowed already, and staying so: 5.",
        "What is revoked needs a new grant to be allowed again.",
    )
    fresh = denial_summary(grounds_of({Status.UNDECIDED: 1}))
    assert fresh[0] == "1 undecided meeting will be refused."
    assert fresh[-1].startswith("Undo (U) makes them undecided again")
