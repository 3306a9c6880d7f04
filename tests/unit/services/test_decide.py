from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answer, Answered, Bound, Granted, Refused
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import DEFAULT_TERMS, Basis, Terms
from hostapp.services.decide import GONE, OVERTAKEN
from hostapp.services.outcome import NotDecided
from tests.support.hosts import Host, opened_host

ANALYTICS = PurposeId("analytics")
SPEECH = PurposeId("speech-recognition")


def terms(**changes: object) -> Terms:
    given = {
        "purposes": DEFAULT_TERMS.purposes,
        "data": DEFAULT_TERMS.data,
        "recipients": DEFAULT_TERMS.recipients,
        **changes,
    }
    return Terms(**given)  # type: ignore[arg-type]


def test_a_grant_binds_the_files_it_covers_and_the_people(host: Host) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (weekly,) = host.scan()
    outcome = host.hostapp.decide.grant([weekly], note="as agreed")
    assert outcome.decided == (weekly,)
    assert outcome.not_decided == ()
    assert "A signing key was made" in outcome.remarks[0]
    (recorded,) = host.hostapp.book.events()
    assert outcome.entries == (recorded.index,)
    event = recorded.event
    assert isinstance(event, Granted)
    assert event.at == datetime(2027, 3, 10, 9, 30, tzinfo=UTC)
    assert sorted(file.kind for file in event.files) == [
        FileKind.AUDIO,
        FileKind.PARTICIPANT_AUDIO,
        FileKind.PARTICIPANT_AUDIO,
    ]
    people = host.hostapp.look.one(weekly).meeting.participants
    assert event.people is not None
    assert event.people.known == {each.person for each in people}
    assert len(event.people.tracks) == 2
    assert event.note == "as agreed"
    assert host.status(weekly) == "granted"


def test_many_are_granted_in_one_transaction_and_the_rest_is_listed(host: Host) -> None:
    for title in ("A", "B", "C"):
        host.zoom(title)
    (host.recordings / "call.mp4").write_bytes(b"only a picture")
    *zooms, call = host.scan()
    outcome = host.hostapp.decide.grant([*zooms, call, MeetingId("0" * 16)])
    assert outcome.decided == tuple(zooms)
    assert [each.id for each in outcome.not_decided] == ["0" * 16, call]
    reasons = [each.reason for each in outcome.not_decided]
    assert reasons[0] == GONE
    assert reasons[1] == (
        "It holds nothing of audio, participant-audio, transcript, only video: choose that as data."
    )
    assert host.hostapp.book.verify().size == 4
    assert [host.status(each) for each in zooms] == ["granted"] * 3
    assert host.status(call) == "undecided"


def test_progress_counts_bytes_over_all_meetings(host: Host) -> None:
    host.zoom("A")
    host.zoom("B")
    seen: list[tuple[int, int]] = []
    host.hostapp.decide.grant(host.scan(), progress=lambda done, total: seen.append((done, total)))
    assert len({total for _, total in seen}) == 1
    assert seen[-1][0] == seen[-1][1] > 0
    assert sorted(done for done, _ in seen) == [done for done, _ in seen]


def test_a_grant_that_is_stopped_writes_nothing(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    outcome = host.hostapp.decide.grant([meeting], cancelled=lambda: True)
    assert outcome.decided == ()
    assert outcome.not_decided[0].reason == "Stopped before it was decided."
    assert host.hostapp.book.events() == ()


def test_a_no_said_meanwhile_is_not_granted_over(host: Host, tmp_path: Path) -> None:
    for title in ("A", "B"):
        host.zoom(title)
    one, two = host.scan()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as other:

        def refuse_once(_: int, __: int) -> None:
            if other.status(one) == "undecided":
                other.hostapp.decide.refuse([one], bind=False)

        outcome = host.hostapp.decide.grant([one, two], progress=refuse_once)
    assert outcome.decided == (two,)
    assert outcome.not_decided == (NotDecided(one, OVERTAKEN),)
    assert (host.status(one), host.status(two)) == ("refused", "granted")


def test_a_no_to_another_meeting_is_not_told_of(host: Host, tmp_path: Path) -> None:
    for title in ("A", "B"):
        host.zoom(title)
    one, two = host.scan()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as other:

        def refuse(_: int, __: int) -> None:
            other.hostapp.decide.refuse([one], bind=False)

        outcome = host.hostapp.decide.grant([two], progress=refuse)
    assert (outcome.decided, outcome.not_decided) == ((two,), ())


def test_a_grant_of_nothing_but_refused_meetings_writes_nothing(host: Host, tmp_path: Path) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as other:

        def refuse(_: int, __: int) -> None:
            other.hostapp.decide.refuse([meeting], bind=False)

        outcome = host.hostapp.decide.grant([meeting], progress=refuse)
    assert (outcome.decided, outcome.entries) == ((), ())
    assert {type(each.event) for each in host.hostapp.book.events()} == {Refused}


def test_a_file_that_cannot_be_read_leaves_its_meeting_undecided(host: Host) -> None:
    host.zoom("A")
    folder = host.zoom("B")
    whole, broken = host.scan()
    (folder / "audio1123456789.m4a").unlink()
    outcome = host.hostapp.decide.grant([whole, broken])
    assert outcome.decided == (whole,)
    assert "cannot be read" in outcome.not_decided[0].reason
    assert host.status(broken) == "undecided"


def test_an_unready_meeting_waits_unless_the_host_insists(host: Host) -> None:
    folder = host.zoom("A")
    (folder / "double_click_to_convert_01.zoom").write_bytes(b"raw")
    (meeting,) = host.scan()
    outcome = host.hostapp.decide.grant([meeting])
    assert outcome.decided == ()
    assert outcome.not_decided[0].reason.startswith("Not ready: it is not converted yet")
    assert host.hostapp.decide.grant([meeting], anyway=True).decided == (meeting,)


def test_without_a_key_nothing_is_decided(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.keychain.locked = True
    with pytest.raises(UnavailableError, match="unlock"):
        host.hostapp.decide.grant([meeting])
    assert host.status(meeting) == "undecided"


def test_a_refusal_is_written_first_and_binds_the_rest_later(host: Host) -> None:
    host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    outcome = host.hostapp.decide.refuse([meeting], note="never")
    refused, bound = (recorded.event for recorded in host.hostapp.book.events())
    assert isinstance(refused, Refused)
    assert refused.files == ()
    assert isinstance(bound, Bound)
    assert len(bound.files) == 3
    assert len(outcome.entries) == 2
    assert host.status(meeting) == "refused"


def test_a_refusal_stands_though_its_follow_up_is_stopped(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    outcome = host.hostapp.decide.refuse([meeting], cancelled=lambda: True)
    assert outcome.decided == (meeting,)
    assert len(host.hostapp.book.events()) == 1
    assert host.status(meeting) == "refused"
    assert host.hostapp.decide.bind([meeting]).entries != ()


def test_a_refusal_without_binding_is_bound_when_asked(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    assert len(host.hostapp.decide.refuse([meeting], bind=False).entries) == 1
    assert len(host.hostapp.decide.bind([meeting]).entries) == 1
    assert host.hostapp.decide.bind([meeting]).entries == ()


def test_a_grant_is_revoked(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting])
    assert host.hostapp.decide.revoke([meeting]).decided == (meeting,)
    assert host.status(meeting) == "revoked"


def test_what_was_never_granted_cannot_be_revoked(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    outcome = host.hostapp.decide.revoke([meeting])
    assert outcome.decided == ()
    assert outcome.not_decided[0].reason == "There is no grant to revoke; to say no, refuse it."
    assert host.hostapp.book.events() == ()


def test_one_purpose_is_revoked_and_the_other_stays(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting], terms(purposes=frozenset({SPEECH, ANALYTICS})))
    host.hostapp.decide.revoke([meeting], frozenset({ANALYTICS}))
    assert host.hostapp.look.one(meeting).status.purposes == {SPEECH}
    outcome = host.hostapp.decide.revoke([meeting], frozenset({ANALYTICS}))
    assert "granted for speech-recognition only" in outcome.not_decided[0].reason


def test_only_a_refusal_is_undone(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    undone = host.hostapp.decide.reopen([meeting])
    assert undone.not_decided[0].reason == "It is undecided already."
    host.hostapp.decide.refuse([meeting])
    assert host.hostapp.decide.reopen([meeting]).decided == (meeting,)
    assert host.status(meeting) == "undecided"
    host.hostapp.decide.grant([meeting])
    assert "Only a refusal" in host.hostapp.decide.reopen([meeting]).not_decided[0].reason
    assert host.status(meeting) == "granted"


def test_solo_is_refused_when_others_are_there(host: Host) -> None:
    host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    outcome = host.hostapp.decide.grant([meeting], terms(basis=Basis.SOLO))
    assert "Ana Ortiz" in outcome.not_decided[0].reason


def test_solo_holds_where_nobody_else_is(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting], terms(basis=Basis.SOLO))
    assert host.status(meeting) == "granted"


def test_named_records_the_hosts_own_yes(host: Host) -> None:
    host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    (ana,) = host.hostapp.look.one(meeting).meeting.participants
    host.set_host(ana.person)
    host.hostapp.decide.grant([meeting], terms(basis=Basis.NAMED))
    answered = host.hostapp.book.events()[0].event
    assert isinstance(answered, Answered)
    assert (answered.person, answered.answer) == (ana.person, Answer.YES)
    assert host.status(meeting) == "granted"


def test_named_never_turns_an_own_no_into_a_yes(host: Host) -> None:
    host.zoom("A", ("Ana Ortiz",))
    (meeting,) = host.scan()
    (ana,) = host.hostapp.look.one(meeting).meeting.participants
    host.set_host(ana.person)
    host.hostapp.answers.record(meeting, ana.person, Answer.NO)
    host.hostapp.decide.grant([meeting], terms(basis=Basis.NAMED))
    assert host.status(meeting) == "refused"

    host.hostapp.answers.record(meeting, ana.person, Answer.YES)
    host.hostapp.decide.grant([meeting], terms(basis=Basis.NAMED))
    assert host.status(meeting) == "granted"


def test_named_without_a_recorded_yes_allows_nothing(host: Host) -> None:
    host.zoom("A", ("Bo Li",))
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting], terms(basis=Basis.NAMED))
    assert host.status(meeting) != "granted"


def test_a_no_in_one_copy_counts_in_the_other(host: Host) -> None:
    first = host.zoom("A")
    second = host.zoom("B")
    for name in ("audio1123456789.m4a", "video1123456789.mp4"):
        (second / name).write_bytes((first / name).read_bytes())
    one, other = host.scan()
    host.hostapp.decide.grant([other])
    assert host.status(other) == "granted"
    host.hostapp.decide.refuse([one])
    assert host.status(other) != "granted"


def test_decisions_outlive_a_lost_library(tmp_path: Path) -> None:
    with opened_host(tmp_path) as host:
        host.zoom("A")
        host.zoom("B")
        one, two = host.scan()
        host.hostapp.decide.grant([one])
        host.hostapp.decide.refuse([two])
        keychain, clock = host.keychain, host.clock
    for file in (tmp_path / "store").glob("library.db*"):
        file.unlink()
    with opened_host(tmp_path, keychain=keychain, clock=clock) as host:
        assert host.scan() == (one, two)
        assert [host.status(one), host.status(two)] == ["granted", "refused"]


def test_one_meeting_named_twice_is_decided_once(host: Host) -> None:
    host.zoom("A")
    (meeting,) = host.scan()
    assert host.hostapp.decide.refuse([meeting, meeting]).decided == (meeting,)
