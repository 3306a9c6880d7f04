"""What a decision on several meetings changes and for whom, in sentences."""

from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.direction import filled
from hostapp.desktop.text import listed
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PersonId
from hostapp.domain.status_word import Status

Sentences = tuple[str, ...]
NAMED = 4
"""People who are called by name; of more only the number is told."""
ALLOWED = (Status.GRANTED, Status.PARTLY)
ENDED = (Status.REFUSED, Status.REVOKED)


def grant_summary(grounds: Grounds) -> Sentences:
    """Return what a grant changes."""
    count = grounds.statuses.get
    fresh, ended = count(Status.UNDECIDED, 0), sum(count(each, 0) for each in ENDED)
    lines = (
        (fresh, translate("Summary", "%Ln undecided meeting(s) will be allowed.", None, fresh)),
        _kept(sum(count(each, 0) for each in ALLOWED)),
        (
            ended,
            translate(
                "Summary", "You had refused or revoked %Ln of them: allowed again.", None, ended
            ),
        ),
        _expired(count(Status.EXPIRED, 0)),
        _withdrawn(count(Status.WITHDRAWN, 0)),
    )
    told = [sentence for number, sentence in lines if number]
    undo = translate("Summary", "Undo (U) revokes all of these grants again, as new entries.")
    return (*told, *_people(grounds), undo)


def denial_summary(grounds: Grounds) -> Sentences:
    """Return what a no changes."""
    count = grounds.statuses.get
    allowed = sum(count(each, 0) for each in (*ALLOWED, Status.EXPIRED))
    fresh = count(Status.UNDECIDED, 0)
    other = sum(count(each, 0) for each in (*ENDED, Status.WITHDRAWN))
    lines = (
        (allowed, translate("Summary", "%Ln allowed meeting(s) will be revoked.", None, allowed)),
        (fresh, translate("Summary", "%Ln undecided meeting(s) will be refused.", None, fresh)),
        (other, translate("Summary", "Not allowed already, and staying so: %Ln.", None, other)),
    )
    told = [sentence for number, sentence in lines if number]
    undo = (
        translate("Summary", "What is revoked needs a new grant to be allowed again.")
        if allowed
        else translate("Summary", "Undo (U) makes them undecided again, as new entries.")
    )
    return (*told, *_people(grounds), undo)


def _kept(number: int) -> tuple[int, str]:
    return number, translate(
        "Summary",
        "Already allowed, keeping their terms and getting these as well: %Ln.",
        None,
        number,
    )


def _expired(number: int) -> tuple[int, str]:
    return number, translate(
        "Summary", "The grant of %Ln of them had ended: allowed again.", None, number
    )


def _withdrawn(number: int) -> tuple[int, str]:
    return number, translate(
        "Summary",
        "In %Ln meeting(s) a participant withdrew: what is theirs stays out.",
        None,
        number,
    )


def _people(grounds: Grounds) -> Sentences:
    if not grounds.counted or not grounds.people:
        return ()
    among = grounds.people - grounds.said_no
    told = []
    if among:
        told.append(filled(translate("Summary", "It is about {0}."), _named(grounds, among)))
    if grounds.said_no:
        told.append(
            filled(
                translate("Summary", "Their no stays whatever you decide: {0}."),
                _named(grounds, grounds.said_no),
            )
        )
    return tuple(told)


def _named(grounds: Grounds, people: frozenset[PersonId]) -> str:
    names = sorted((grounds.names.get(each, each) for each in people), key=str.casefold)
    rest = len(names) - NAMED
    if rest <= 1:
        return listed(names)
    return listed([*names[:NAMED], translate("Summary", "%Ln more", None, rest)])
