import pytest

from hostapp.domain.events import Answer
from hostapp.services import look
from hostapp.services.rows import Column, Query
from tests.support.hosts import Host


def test_a_query_is_read_in_its_order_over_many_pages(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "AT_ONCE", 2)
    for title in ("C", "A", "E", "B", "D"):
        host.zoom(title)
    host.scan()
    by_title = Query(sort=Column.TITLE, descending=True)
    titles = [seen.meeting.title for seen in host.hostapp.look.all(by_title)]
    assert titles == ["E", "D", "C", "B", "A"]


def test_the_newest_answer_counts_here_and_everywhere(host: Host) -> None:
    host.zoom("A", ("Ana Ortiz", "Bo Li"))
    host.zoom("B", ("Ana Ortiz",))
    one, two = host.scan()
    ana, bo = host.hostapp.look.one(one).meeting.participants
    record = host.hostapp.answers.record
    record(one, ana.person, Answer.NO)
    record(two, ana.person, Answer.YES, all_meetings=True)
    record(two, ana.person, Answer.NO)
    record(one, bo.person, Answer.NO)
    record(one, bo.person, Answer.WITHDRAW)
    answers = host.hostapp.look.one(one).answers
    assert answers[ana.person].answer is Answer.YES
    assert answers[bo.person].answer is Answer.WITHDRAW
    elsewhere = host.hostapp.look.one(two).answers
    assert {person: event.answer for person, event in elsewhere.items()} == {ana.person: Answer.NO}
