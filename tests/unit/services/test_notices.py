from datetime import UTC, datetime

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import (
    Answer,
    Answered,
    Bound,
    ConsentEvent,
    Granted,
    Notice,
    Recorded,
    Revoked,
)
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.notices import HOST, PARTICIPANT, Notices, host_notice, languages
from tests.support.hosts import Host

AT = datetime(2027, 3, 1, tzinfo=UTC)
ANA = PersonId("a" * 16)


@pytest.fixture
def notices(host: Host) -> Notices:
    return host.hostapp.notices


def granted(notice: Notice | None, meeting: str = "m") -> ConsentEvent:
    return Granted(at=AT, meeting=MeetingId(meeting), terms=DEFAULT_TERMS, notice=notice)


def said(answer: Answer, notice: Notice | None, meeting: str | None = "m") -> ConsentEvent:
    where = None if meeting is None else MeetingId(meeting)
    return Answered(at=AT, person=ANA, answer=answer, meeting=where, notice=notice)


def recorded(*events: ConsentEvent) -> list[Recorded]:
    return [Recorded(index, event) for index, event in enumerate(events)]


def test_what_ships_is_in_force_until_it_is_reworded(notices: Notices) -> None:
    shipped = notices.current(PARTICIPANT)
    assert shipped.notice.version == 1
    edited = notices.edit(PARTICIPANT, "en", " Our words ", ["May we  use {purposes}?", " "])
    assert (edited.title, edited.paragraphs) == ("Our words", ("May we use {purposes}?",))
    assert edited.notice.version == 2
    assert edited.notice.sha256 != shipped.notice.sha256
    assert notices.current(PARTICIPANT) == edited
    assert notices.current(PARTICIPANT, "de").notice.version == 1
    assert notices.edit(PARTICIPANT, "en", "Again", ["x"]).notice.version == 3
    assert [notices.words_of(each.notice) for each in (shipped, edited)] == [shipped, edited]


def test_an_unknown_language_falls_back_to_english(notices: Notices) -> None:
    assert notices.current(HOST, "tlh") == host_notice() == host_notice("tlh")
    assert set(languages()) == {"de", "en", "es", "fr", "ja"}


def test_blanks_are_filled_and_others_stay(notices: Notices) -> None:
    edited = notices.edit(PARTICIPANT, "fr", "Titre", ["{meeting} : {purposes}"])
    assert edited.filled(meeting="{purposes}", purposes="x") == ("{purposes} : x",)
    assert edited.filled(meeting="A") == ("A : {purposes}",)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("guest", "en", "T", ["x"]), "There is no notice «guest»; the notices are host"),
        (("host", "tlh", "T", ["x"]), "There is no notice in «tlh»"),
        (("host", "en", " ", ["x"]), "needs a title"),
        (("host", "en", "T", [" "]), "at least one paragraph"),
        (("host", "en", "T", ["for {purposes}"]), "{purposes} is no blank of this notice"),
        (("participant", "en", "T", ["{who}"]), "it has {data}, {meeting}"),
        (("host", "en", "T", ["x" * 20_001]), "Nobody reads"),
    ],
)
def test_words_that_cannot_be_a_notice_are_refused(
    notices: Notices, words: tuple[str, str, str, list[str]], said: str
) -> None:
    with pytest.raises(UsageError) as caught:
        notices.edit(*words)
    assert said in str(caught.value)
    assert len(notices.all()) == 10


def test_the_same_words_are_no_new_version(notices: Notices) -> None:
    shown = notices.current(HOST)
    with pytest.raises(UsageError, match="in force already"):
        notices.edit(HOST, "en", shown.title, shown.paragraphs)


def test_who_said_yes_under_old_words_is_asked_again(notices: Notices) -> None:
    old_host, old_guest = notices.current(HOST).notice, notices.current(PARTICIPANT).notice
    now = notices.edit(PARTICIPANT, "en", "T", ["x"]).notice
    events = recorded(
        granted(old_host, "host"),
        said(Answer.YES, old_guest, "yes"),
        said(Answer.YES, old_guest, "no"),
        said(Answer.NO, old_guest, "no"),
        said(Answer.YES, old_guest, "again"),
        said(Answer.YES, now, "again"),
        said(Answer.YES, None, "unasked"),
        said(Answer.YES, old_guest, None),
    )
    assert [(each.meeting, each.notice, each.now) for each in notices.ask_again(events)] == [
        ("yes", old_guest, now)
    ]


def test_what_was_taken_back_is_not_asked_again(notices: Notices) -> None:
    old = notices.current(HOST).notice
    notices.edit(HOST, "en", "T", ["x"])
    revoked = Revoked(at=AT, meeting=MeetingId("m"))
    bound = Bound(at=AT, meeting=MeetingId("m"))
    assert len(notices.ask_again(recorded(granted(old), bound))) == 1
    assert notices.ask_again(recorded(granted(old), bound, revoked)) == ()
    assert notices.ask_again(recorded(granted(old), granted(None))) == ()


def test_those_who_are_to_be_asked_again_are_named(notices: Notices) -> None:
    host, guest = notices.current(HOST).notice, notices.current(PARTICIPANT).notice
    notices.edit(PARTICIPANT, "en", "T", ["x"])
    notices.edit(HOST, "en", "T", ["x"])
    bo = PersonId("b" * 16)
    asked = [
        Answered(at=AT, person=each, answer=Answer.YES, meeting=MeetingId("m"), notice=guest)
        for each in (ANA, bo)
    ]
    again = notices.ask_again(recorded(*asked, granted(host)))
    assert [(each.notice, each.people) for each in again] == [(guest, (ANA, bo)), (host, ())]
