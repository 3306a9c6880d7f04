import json
from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer, Answered
from hostapp.domain.identifiers import PersonId, PurposeId
from hostapp.domain.meetings import Participant
from hostapp.services.answers import folded, named
from tests.support.hosts import Host

ANA, BO = Participant(PersonId("a" * 16), "Ana Ortiz"), Participant(PersonId("b" * 16), "Bo Li")


def answered(host: Host) -> list[Answered]:
    return [each.event for each in host.hostapp.book.events() if isinstance(each.event, Answered)]


def test_an_answer_holds_the_digests_its_evidence_and_its_purposes(
    host: Host, tmp_path: Path
) -> None:
    host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting])
    (ana,) = host.hostapp.look.one(meeting).meeting.participants
    (tmp_path / "mail.txt").write_text("no, sorry")
    purposes = frozenset({PurposeId("analytics")})
    outcome = host.hostapp.answers.record(
        meeting, ana.person, Answer.NO, purposes=purposes, evidence=tmp_path / "mail.txt"
    )
    (event,) = answered(host)
    assert (event.person, event.answer, event.meeting) == (ana.person, Answer.NO, meeting)
    assert event.purposes == purposes
    assert json.loads(event.evidence or "")["file"] == "mail.txt"
    assert len(event.files) == 2
    assert outcome.decided == (meeting,)
    assert len(outcome.entries) == 2


def test_an_answer_for_all_meetings_is_one_event(host: Host) -> None:
    host.zoom("A", ("Ana Ortiz",))
    host.zoom("B", ("Ana Ortiz",))
    one, two = host.scan()
    (ana,) = host.hostapp.look.one(one).meeting.participants
    outcome = host.hostapp.answers.record(one, ana.person, Answer.NO, all_meetings=True)
    (event,) = answered(host)
    assert event.meeting is None
    assert set(outcome.decided) == {one, two}


def test_somebody_who_is_not_in_the_meeting_is_said(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    with pytest.raises(UsageError, match="Nobody with the id"):
        host.hostapp.answers.record(meeting, PersonId("c" * 16), Answer.NO)
    with pytest.raises(UsageError, match="in it: nobody known"):
        host.hostapp.answers.person_in(meeting, "Devon Clarke")


def test_a_list_is_written_at_once_or_not_at_all(host: Host, tmp_path: Path) -> None:
    host.zoom("A", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    table = tmp_path / "answers.csv"
    table.write_text(f"name;answer;meeting\nana ortiz;yes;{meeting[:6]}\nBo Li;maybe;\n")
    with pytest.raises(UsageError, match="«maybe»"):
        host.hostapp.answers.record_list(host.hostapp.answers.read_list(table))
    assert answered(host) == []
    table.write_text(f"name;answer;meeting\nana ortiz;yes;{meeting[:6]}\nBo Li;no;ffffffff\n")
    outcome = host.hostapp.answers.record_list(host.hostapp.answers.read_list(table))
    (event,) = answered(host)
    assert event.meeting == meeting
    assert event.channel == "csv"
    assert json.loads(event.evidence or "")["line"] == 2
    assert outcome.not_decided[0].reason == "Line 3: this person is in no meeting «ffffffff»."


def test_a_list_that_names_several_meetings_at_once_says_nothing(
    host: Host, tmp_path: Path
) -> None:
    for number in range(17):
        host.zoom(f"Meeting {number}", ("Ana Ortiz",))
    starts = [meeting[0] for meeting in host.scan()]
    shared = next(each for each in starts if starts.count(each) > 1)
    table = tmp_path / "answers.csv"
    table.write_text(f"name;answer;meeting\nana ortiz;yes;{shared}\n")

    (left,) = host.hostapp.answers.record_list(host.hostapp.answers.read_list(table)).not_decided

    assert "more than one meeting" in left.reason
    assert answered(host) == []


def test_people_are_named_by_id_or_by_name() -> None:
    assert named([ANA, BO], "a" * 16) == [ANA]
    assert named([ANA, BO], "ANA  ORTIZ ") == [ANA]
    assert named([ANA, BO], "Ana") == []
    twin = Participant(PersonId("d" * 16), "ana ortiz")
    assert named([ANA, twin], "Ana Ortiz") == [ANA, twin]


def test_two_of_one_name_have_to_be_told_apart(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    monkeypatch.setattr("hostapp.services.answers.named", lambda *_: [ANA, BO])
    with pytest.raises(UsageError, match="more than one person: say which by id"):
        host.hostapp.answers.person_in(meeting, "Ana Ortiz")


def test_spelling_does_not_tell_people_apart() -> None:
    assert folded("  Jose\u0301  LOPES") == folded("José Lopes")
