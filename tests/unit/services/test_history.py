import shutil

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PurposeId
from tests.support.hosts import Host

SPEECH = frozenset({PurposeId("speech-recognition")})


def test_every_event_of_the_meeting_is_there(host: Host) -> None:
    host.zoom("A", ("Ana Ortiz",))
    host.zoom("B", ("Ana Ortiz",))
    one, two = host.scan()
    (ana,) = host.hostapp.look.one(one).meeting.participants
    decide = host.hostapp.decide
    decide.grant([one, two], note="fine")
    decide.revoke([one], SPEECH)
    decide.refuse([one])
    decide.reopen([one])
    host.hostapp.answers.record(two, ana.person, Answer.YES)
    host.hostapp.answers.record(two, ana.person, Answer.NO, all_meetings=True)
    rows = host.hostapp.history.of(one)
    words = [row.event for row in rows if row.event != "bind"]
    assert words == ["grant", "revoke", "refuse", "reopen", "answer"]
    grant, answer = rows[0], rows[-1]
    assert (grant.actor, grant.actor_name, grant.note) == ("host", "host", "fine")
    assert grant.terms is not None
    assert grant.purposes == SPEECH
    assert (answer.actor, answer.actor_name, answer.answer) == (ana.person, "Ana Ortiz", "no")
    assert [row.index for row in rows] == sorted({row.index for row in rows})


def test_rows_are_verified_once_the_ledger_is(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting], bind=False)
    assert [row.verified for row in host.hostapp.history.of(meeting)] == [False]
    host.hostapp.book.verify()
    host.hostapp.decide.reopen([meeting])
    assert [row.verified for row in host.hostapp.history.of(meeting)] == [True, True]


def test_a_meeting_that_is_none_is_said(host: Host) -> None:
    with pytest.raises(UsageError, match="There is no meeting"):
        host.hostapp.history.of(MeetingId("0" * 16))


def test_a_copy_has_the_decisions_by_which_it_stands_until_it_has_its_own(host: Host) -> None:
    folder = host.zoom("A")
    shutil.copytree(folder, folder.with_name("B"))
    first, copy = host.scan()
    host.hostapp.decide.grant([first])
    (grant,) = host.hostapp.history.of(copy)
    assert (grant.decided_as, grant.title) == (first, host.hostapp.listing.row(first).title)
    assert all(row.decided_as is None for row in host.hostapp.history.of(first))
    assert (grant.event, grant.index) == ("grant", host.hostapp.history.of(first)[0].index)
    host.hostapp.decide.refuse([copy])
    assert {row.event for row in host.hostapp.history.of(copy)} <= {"refuse", "bind"}
