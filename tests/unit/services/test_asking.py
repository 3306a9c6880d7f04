import json
from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer, Answered
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import GRANTABLE_KINDS, MeetingState
from hostapp.resources import resource
from hostapp.services.asking import Request, code_hash
from hostapp.services.notices import PARTICIPANT, languages
from hostapp.services.shipped_purposes import shipped_purposes
from tests.support.hosts import Host, opened_host


@pytest.fixture
def meeting(host: Host) -> MeetingId:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    return meeting


def newest_answer(host: Host) -> Answered:
    events = [each.event for each in host.hostapp.book.events()]
    return [each for each in events if isinstance(each, Answered)][-1]


def ask(host: Host, meeting: MeetingId) -> Request:
    return host.hostapp.asking.ask(meeting)[0]


@pytest.mark.parametrize("language", languages())
def test_a_request_has_no_blank_left(host: Host, meeting: MeetingId, language: str) -> None:
    for request in host.hostapp.asking.ask(meeting, language=language):
        assert "{" not in request.subject + request.text
        assert request.name in request.text
        assert request.code in request.text
        assert "Weekly" in request.subject


def test_a_request_names_purposes_and_data_in_its_language(host: Host, meeting: MeetingId) -> None:
    request, *_ = host.hostapp.asking.ask(meeting, language="de")
    assert "Spracherkennung" in request.text
    assert "Ton, Ton je Person, Mitschrift" in request.text


def test_the_code_itself_is_not_kept(host: Host, meeting: MeetingId) -> None:
    request = ask(host, meeting)
    assert host.hostapp.asking.waiting(meeting) >= {request.person}
    for file in host.hostapp.store.iterdir():
        assert request.code.encode() not in file.read_bytes()
    assert len(code_hash(request.code)) == 64


def test_an_answer_holds_the_notice_the_purposes_and_the_reply(
    host: Host, meeting: MeetingId
) -> None:
    request = ask(host, meeting)
    notice = host.hostapp.notices.current(PARTICIPANT).notice
    host.hostapp.notices.edit(PARTICIPANT, "en", "Newer words", ["x"])
    host.hostapp.asking.record(f"Yes!\n{request.code}", Answer.YES)
    event = newest_answer(host)
    assert (event.person, event.meeting, event.channel) == (request.person, meeting, "code")
    assert sorted(event.purposes or ()) == ["speech-recognition"]
    assert event.notice == notice
    assert host.hostapp.evidence.text_of(event.evidence or "") == f"Yes!\n{request.code}"


def test_a_code_alone_is_no_evidence(host: Host, meeting: MeetingId) -> None:
    host.hostapp.asking.record(f" {ask(host, meeting).code} ", Answer.NO)
    assert newest_answer(host).evidence is None


def test_other_evidence_goes_before_the_reply(
    host: Host, meeting: MeetingId, tmp_path: Path
) -> None:
    (tmp_path / "mail.eml").write_text("the mail")
    code = ask(host, meeting).code
    host.hostapp.asking.record(f"No. {code}", Answer.NO, evidence=tmp_path / "mail.eml")
    assert host.hostapp.evidence.text_of(newest_answer(host).evidence or "") == "the mail"


def test_a_code_works_after_the_library_is_lost(
    host: Host, meeting: MeetingId, tmp_path: Path
) -> None:
    code = ask(host, meeting).code
    host.hostapp.asking.record(code, Answer.YES)
    host.hostapp.close()
    for file in (tmp_path / "store").glob("library.db*"):
        file.unlink()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as again:
        outcome = again.hostapp.asking.record(code, Answer.WITHDRAW)
        assert outcome.decided == (meeting,)
        assert len(outcome.entries) == 1
        assert newest_answer(again).answer is Answer.WITHDRAW


def test_a_reply_must_hold_one_code_of_this_store(host: Host, meeting: MeetingId) -> None:
    one, two = host.hostapp.asking.ask(meeting)
    asking = host.hostapp.asking
    with pytest.raises(UsageError, match="no answer code"):
        asking.matched("yes, of course")
    with pytest.raises(UsageError, match="more than one answer code"):
        asking.matched(f"{one.code} {two.code}")
    with (
        opened_host(host.recordings) as other,
        pytest.raises(UsageError, match="was not given out by this store"),
    ):
        other.hostapp.asking.matched(one.code)
    assert asking.matched(one.code).person == one.person


def test_only_some_are_asked(host: Host, meeting: MeetingId) -> None:
    one, two = host.hostapp.asking.ask(meeting)
    assert [each.person for each in host.hostapp.asking.ask(meeting, [two.person])] == [two.person]
    assert one.code != two.code


def test_every_language_names_what_can_be_asked_for() -> None:
    shipped = {each.id for each in shipped_purposes()}
    for folder in sorted(resource("notices").iterdir()):
        phrases = json.loads((folder / "request-1.json").read_text(encoding="utf-8"))
        assert set(phrases["data"]) == {kind.value for kind in GRANTABLE_KINDS}, folder.name
        assert set(phrases["purposes"]) == shipped, folder.name


def test_who_was_asked_can_answer_although_the_folder_is_scanned_no_more(
    host: Host, meeting: MeetingId
) -> None:
    code = ask(host, meeting).code
    host.hostapp.folders.add(host.recordings)
    host.hostapp.folders.remove(host.recordings)
    host.hostapp.asking.record(f"No. {code}", Answer.NO)
    assert newest_answer(host).meeting == meeting
    assert host.hostapp.look.one(meeting).meeting.states == {MeetingState.NOT_SCANNED}
