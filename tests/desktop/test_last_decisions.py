from hostapp.desktop.last_decisions import KEPT, LastDecision, LastDecisions
from hostapp.desktop.selection import Selection
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import Query
from tests.support.window_rows import rows

ONE, TWO = MeetingId("1" * 16), MeetingId("2" * 16)


def test_the_newest_is_taken_back_first() -> None:
    last = LastDecisions()
    last.add(LastDecision(granted=(ONE,)))
    last.add(LastDecision(refused=(TWO,)))
    assert last.take() == LastDecision(refused=(TWO,))
    assert last.take() == LastDecision(granted=(ONE,))
    assert last.take() is None


def test_what_was_decided_again_is_undone_once() -> None:
    last = LastDecisions()
    last.add(LastDecision(refused=(ONE, TWO)))
    last.add(LastDecision(granted=(ONE,)))
    last.take()
    assert last.take() == LastDecision(refused=(TWO,))
    last.add(LastDecision(refused=(TWO,)))
    last.forget((TWO,))
    assert last.take() is None


def test_what_was_revoked_is_kept_until_it_is_granted_again() -> None:
    chosen = Selection(Query(), 2, ((0, 1),), rows(2))
    last = LastDecisions()
    first = chosen.rows[0].id
    last.add(LastDecision(granted=(first,)))
    last.add(LastDecision(revoked=chosen))
    assert last.take() == LastDecision(revoked=chosen)
    assert last.take() is None
    last.add(LastDecision(revoked=chosen))
    last.add(LastDecision(granted=(first,)))
    last.take()
    assert last.take() is None


def test_nothing_done_is_nothing_to_undo() -> None:
    last = LastDecisions()
    last.add(LastDecision())
    assert last.take() is None


def test_only_so_many_are_remembered() -> None:
    last = LastDecisions()
    for number in range(KEPT + 1):
        last.add(LastDecision(refused=(MeetingId(f"{number:016x}"),)))
    taken = [last.take() for _ in range(KEPT + 1)]
    assert taken[-1] is None
    assert taken[-2] == LastDecision(refused=(MeetingId(f"{1:016x}"),))
