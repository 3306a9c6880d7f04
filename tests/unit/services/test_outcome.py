from hostapp.domain.identifiers import MeetingId
from hostapp.services.outcome import NotDecided, Outcome

ONE, TWO = MeetingId("1" * 16), MeetingId("2" * 16)


def test_more_is_added_behind() -> None:
    first = Outcome((ONE,), (NotDecided(TWO, "It is away."),), (1,), ("A key was made.",))
    later = Outcome((ONE,), (), (2, 3), ("And kept.",))
    outcome = first.and_later(later).and_not_decided([NotDecided(ONE, "No.")])
    assert outcome.decided == (ONE,)
    assert [each.id for each in outcome.not_decided] == [TWO, ONE]
    assert outcome.entries == (1, 2, 3)
    assert outcome.remarks == ("A key was made.", "And kept.")
