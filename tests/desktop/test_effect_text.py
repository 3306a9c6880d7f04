from datetime import UTC, date, datetime

import pytest

from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.effect_text import cannot_undo, effect_sentence, touched_sentence
from hostapp.desktop.grant_form import GrantForm
from hostapp.domain.identifiers import PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.release_events import ReleaseId
from hostapp.domain.terms import OWN_TEAM, Basis
from hostapp.services.notices import host_notice
from hostapp.services.recalls import TouchedRelease

SPEECH = PurposeId("speech-recognition")
LABELS = {SPEECH: "Speech recognition"}
ANA, BO = PersonId("a"), PersonId("b")


def said(form: GrantForm, *, yes: set[PersonId], no: set[PersonId], counted: bool = True) -> str:
    people = frozenset({ANA, BO})
    grounds = Grounds(host_notice(), people, frozenset(yes), frozenset(no), counted)
    return effect_sentence(form, LABELS, grounds)


def test_the_whole_sentence() -> None:
    form = GrantForm(data=frozenset({FileKind.AUDIO}), last_day=date(2027, 12, 31))
    assert said(form, yes=set(), no={BO}) == (
        "Audio may be used for speech recognition, for our own team, for everyone but 1 person,"
        " until 31 December 2027."
    )


@pytest.mark.parametrize(
    ("basis", "yes", "no", "words"),
    [
        (Basis.EVERYONE, set(), set(), "for everyone in it"),
        (Basis.EVERYONE, set(), {ANA, BO}, "for everyone but 2 people"),
        (Basis.NAMED, {ANA}, set(), "for everyone but 1 person"),
        (Basis.NAMED, set(), set(), "(nobody yet)"),
        (Basis.SOLO, set(), set(), "as you are alone in it"),
    ],
)
def test_for_whom(basis: Basis, yes: set[PersonId], no: set[PersonId], words: str) -> None:
    assert words in said(GrantForm(basis=basis), yes=yes, no=no)


def test_many_meetings_are_not_counted() -> None:
    words = said(GrantForm(), yes=set(), no={BO}, counted=False)
    assert "for everyone but those who said no" in words


def test_what_was_given_away_is_told() -> None:
    at = datetime(2026, 11, 18, tzinfo=UTC)
    one = TouchedRelease(ReleaseId("r"), at, SPEECH, OWN_TEAM, 3)
    assert touched_sentence([one]) == (
        "Given away before, in 1 release: 3 items, for our own team."
        " Call them back under «Recalls» afterwards."
    )
    assert touched_sentence([]) == ""
    assert "revoke it at any time" in cannot_undo()
