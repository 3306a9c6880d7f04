import shutil
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answer, Answered
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.rules import Conditions, Verdict
from hostapp.domain.terms import Terms
from hostapp.services import forgetting
from hostapp.services.answers import Quote
from tests.support.hosts import Host, opened_host

NAMES = (b"Ana Ortiz", b"ana ortiz", b"AnaOrtiz", b"anaortiz", b"ana@example.org")
CHAT = "10:00:01\tFrom Ana Ortiz to Everyone:\n\tHello from the orchard, Ana Ortiz here\n"
CHAT += "10:00:09\tFrom Bo Li to Everyone:\n\tThank you Ana Ortiz\n"


@pytest.fixture
def meeting(host: Host) -> MeetingId:
    folder = host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (folder / "chat.txt").write_text(CHAT)
    return scanned(host)[0]


def scanned(host: Host) -> tuple[MeetingId, ...]:
    host.scan()
    host.hostapp.refresh(host.hostapp.words.run())
    host.hostapp.decide.catch_up()
    return host.meetings()


def person(host: Host, meeting: MeetingId, name: str) -> PersonId:
    return host.hostapp.answers.person_in(meeting, name)


def names_in(host: Host, meeting: MeetingId) -> set[str]:
    return {each.name for each in host.hostapp.look.one(meeting).meeting.participants}


def bearing(store: Path) -> list[str]:
    return [
        f"{file.relative_to(store)}: {name.decode()}"
        for file in store.rglob("*")
        if file.is_file()
        for name in NAMES
        if name in file.read_bytes()
    ]


def decide_much(host: Host, meeting: MeetingId, tmp_path: Path) -> PersonId:
    """Leave the name wherever it can get to."""
    ana = person(host, meeting, "Ana Ortiz")
    mail = tmp_path / "Ana Ortiz.eml"
    mail.write_text("Yes. Ana Ortiz <ana@example.org>")
    table = tmp_path / "list.csv"
    table.write_text("name,answer\nAna Ortiz,yes\nBo Li,yes\n")
    hostapp = host.hostapp
    hostapp.answers.record_list(hostapp.answers.read_list(table))
    hostapp.decide.grant([meeting], note="as Ana Ortiz wished")
    hostapp.backups.rotate(host.clock())
    hostapp.answers.record(meeting, ana, Answer.YES, evidence=mail)
    passage = Quote("Fine with me (Ana Ortiz too)", "chat.txt", 2)
    hostapp.answers.record(meeting, person(host, meeting, "Bo Li"), Answer.YES, evidence=passage)
    hostapp.answers.record(meeting, ana, Answer.NO)
    return ana


def test_the_name_goes_from_every_byte_and_decisions_stay(
    host: Host, meeting: MeetingId, tmp_path: Path
) -> None:
    ana = decide_much(host, meeting, tmp_path)
    status, events = host.status(meeting), len(host.hostapp.book.events())
    assert bearing(host.hostapp.store)
    done = host.hostapp.forgetting.forget(ana)
    host.hostapp.refresh(done.meetings)
    assert done.left == done.deleted == ()
    assert (done.evidence, done.backups, done.meetings) == (3, 1, (meeting,))
    assert bearing(host.hostapp.store) == []
    assert host.status(meeting) == status == "partly"
    assert len(host.hostapp.book.events()) == events
    assert len(host.hostapp.book.verify().events) == events
    assert names_in(host, meeting) == {done.shown, "Bo Li"}
    assert host.hostapp.look.one(meeting).answers[ana].answer is Answer.NO
    assert list(host.hostapp.evidence.problems(host.hostapp.book.events())) == []


def test_others_keep_their_evidence_where_it_bears_no_name(
    host: Host, meeting: MeetingId, tmp_path: Path
) -> None:
    ana = decide_much(host, meeting, tmp_path)
    host.hostapp.forgetting.forget(ana)
    kept = [
        host.hostapp.evidence.text_of(each.event.evidence)
        for each in host.hostapp.book.events()
        if isinstance(each.event, Answered) and each.event.evidence
    ]
    assert kept == ["name: Bo Li\nanswer: yes"]


def test_a_rescan_brings_no_name_back(host: Host, meeting: MeetingId, tmp_path: Path) -> None:
    ana = decide_much(host, meeting, tmp_path)
    shown = host.hostapp.forgetting.forget(ana).shown
    assert scanned(host) == (meeting,)
    host.hostapp.close()
    for file in (tmp_path / "store").glob("library.db*"):
        file.unlink()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as again:
        assert scanned(again) == (meeting,)
        assert names_in(again, meeting) == {shown, "Bo Li"}
        assert person(again, meeting, shown) == ana
        assert again.status(meeting) == "partly"
        again.zoom("Other", ("Ana Ortiz",))
        other, _ = sorted(scanned(again), key=lambda each: each == meeting)
        assert names_in(again, other) == {shown}
        assert bearing(again.hostapp.store) == []


def test_what_was_said_can_still_be_searched_without_the_name(
    host: Host, meeting: MeetingId
) -> None:
    ana = person(host, meeting, "Ana Ortiz")
    shown = host.hostapp.forgetting.forget(ana).shown
    hits = host.hostapp.search.passages("orchard")
    assert {(each.speaker, each.excerpt) for each in hits} == {
        (shown, "Hello from the orchard, … here")
    }
    assert host.hostapp.search.passages("Ortiz") == ()


def test_a_folder_that_bears_the_name_is_left_out(host: Host, meeting: MeetingId) -> None:
    room = host.zoom("Ana Ortiz's Zoom Meeting", ("Bo Li",))
    assert len(scanned(host)) == 2
    done = host.hostapp.forgetting.forget(person(host, meeting, "Ana Ortiz"))
    assert (done.folders, done.left) == ((str(room),), ())
    assert bearing(host.hostapp.store) == []
    assert host.meetings() == (meeting,)
    summary = host.hostapp.scan.run([host.recordings])
    assert [each.reason[:28] for each in summary.skipped] == ["Its name holds the name of s"]
    assert host.meetings() == (meeting,)
    assert bearing(host.hostapp.store) == []
    room.rename(room.with_name("2027-02-02 10.00.00 Room"))
    assert len(scanned(host)) == 2


def test_a_restored_backup_is_cleaned_too(host: Host, meeting: MeetingId, tmp_path: Path) -> None:
    ana = decide_much(host, meeting, tmp_path)
    backup = tmp_path / "elsewhere.db"
    host.hostapp.backups.backup(backup)
    host.hostapp.forgetting.forget(ana)
    host.hostapp.answers.record(meeting, person(host, meeting, "Bo Li"), Answer.NO)
    with pytest.raises(UsageError):
        host.hostapp.backups.restore(backup)
    host.hostapp.backups.restore(backup, accept_rollback=True)
    assert b"Ana Ortiz" in backup.read_bytes()
    assert bearing(host.hostapp.store) == []
    assert host.hostapp.book.names().get(ana) is None
    host.hostapp.book.verify()


def test_a_backup_of_the_same_decisions_is_cleaned_too(
    host: Host, meeting: MeetingId, tmp_path: Path
) -> None:
    ana = decide_much(host, meeting, tmp_path)
    host.hostapp.backups.backup(tmp_path / "elsewhere.db")
    host.hostapp.forgetting.forget(ana)
    host.hostapp.backups.restore(tmp_path / "elsewhere.db")
    assert bearing(host.hostapp.store) == []
    scanned(host)
    assert bearing(host.hostapp.store) == []


def test_copies_that_cannot_be_rewritten_are_deleted(host: Host, meeting: MeetingId) -> None:
    host.hostapp.decide.refuse([meeting])
    store = host.hostapp.store
    damaged = store / "backups" / "damaged-1"
    damaged.mkdir(parents=True)
    (damaged / "ledger.db").write_bytes(b"broken AnaOrtiz")
    (damaged / "other.db").write_bytes(b"")
    (store / "backups" / "broken.db").write_bytes(b"nobody's name is in here")
    (store / "library.db.set-aside").write_bytes(b"Ana Ortiz")
    (store / "logs").mkdir()
    (store / "logs" / "faults.log.1").write_bytes(b"KeyError: 'ana ortiz'")
    (store / "logs" / "faults.log").write_bytes(b"KeyError: 'bo li'")
    (host.hostapp.config / "crash.log.last").write_bytes(b"Ana Ortiz")
    (host.hostapp.config / "window.ini").write_bytes(b"search=Ana Ortiz")
    done = host.hostapp.forgetting.forget(person(host, meeting, "Ana Ortiz"))
    assert set(done.deleted) == {
        "backups/damaged-1/ledger.db",
        "library.db.set-aside",
        "logs/faults.log.1",
        str(host.hostapp.config / "crash.log.last"),
    }
    assert done.left == (str(host.hostapp.config / "window.ini"),)
    assert (store / "backups" / "broken.db").exists()


def test_where_the_name_has_to_stay_is_said(host: Host, meeting: MeetingId) -> None:
    host.hostapp.decide.grant(
        [meeting],
        Terms(
            purposes=frozenset(host.hostapp.vocabulary.require(["analytics"])),
            data=frozenset(each.kind for each in host.hostapp.library.meeting(meeting).files[:1]),
            recipients=frozenset({"Ana Ortiz"}),
        ),
    )
    done = host.hostapp.forgetting.forget(person(host, meeting, "Ana Ortiz"))
    assert done.left == ("ledger.db",)


def test_forgetting_again_changes_nothing(host: Host, meeting: MeetingId) -> None:
    ana = person(host, meeting, "Ana Ortiz")
    first = host.hostapp.forgetting.forget(ana)
    again = host.hostapp.forgetting.forget(host.hostapp.forgetting.person_named(ana))
    assert again.shown == first.shown
    assert names_in(host, meeting) == {first.shown, "Bo Li"}


def test_whom_is_meant_must_be_clear(host: Host, meeting: MeetingId) -> None:
    named = host.hostapp.forgetting.person_named
    ana = person(host, meeting, "Ana Ortiz")
    assert named(" ana ORTIZ ") == named(ana) == ana
    with pytest.raises(UsageError, match="Nobody here is called «Devon Clarke»"):
        named("Devon Clarke")


def test_a_copy_of_a_track_keeps_the_no_of_somebody_forgotten(
    host: Host, meeting: MeetingId, tmp_path: Path
) -> None:
    host.hostapp.decide.grant([meeting])
    ana = person(host, meeting, "Ana Ortiz")
    host.hostapp.answers.record(meeting, ana, Answer.NO)
    host.hostapp.forgetting.forget(ana)
    track = next((host.recordings).rglob("audioAna*"))
    copy = Path(shutil.copy(track, tmp_path / "copy.m4a"))
    purpose = next(iter(host.hostapp.vocabulary.require(["speech-recognition"])))
    rows = host.hostapp.check.files([bytes(copy), bytes(track)], purpose)
    assert [each.allowed for each in rows] == [False, False]


def test_rules_that_name_the_person_go_in_every_version(host: Host, meeting: MeetingId) -> None:
    rules = host.hostapp.rules
    rules.add(Verdict.NEVER, Conditions(title="1:1 Ana Ortiz"))
    rules.add(Verdict.NEVER, Conditions(title="Ana Ortiz"))
    kept = rules.add(Verdict.NEVER, Conditions(title="1:1"), instead_of="2")
    done = host.hostapp.forgetting.forget(person(host, meeting, "Ana Ortiz"))
    assert (done.rules, done.left) == (("1",), ())
    assert rules.all() == (kept,)
    assert bearing(host.hostapp.store) == []


def test_what_was_interrupted_is_finished_by_doing_it_again(
    host: Host, meeting: MeetingId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise UnavailableError("The disk is full.")

    ana = decide_much(host, meeting, tmp_path)
    monkeypatch.setattr(forgetting, "erase_from_library", failing)
    with pytest.raises(UnavailableError):
        host.hostapp.forgetting.forget(ana)
    assert bearing(host.hostapp.store)
    monkeypatch.undo()
    host.hostapp.forgetting.forget(ana)
    assert bearing(host.hostapp.store) == []


def test_a_meeting_that_is_left_out_can_still_be_revoked_by_its_id(host: Host) -> None:
    host.zoom("Interview Ana Ortiz", ("Ana Ortiz", "Bo Li"))
    host.zoom("Weekly")
    (left_out, weekly) = scanned(host)
    decide = host.hostapp.decide
    assert decide.grant([left_out]).decided == (left_out,)
    host.hostapp.forgetting.forget(person(host, left_out, "Ana Ortiz"))
    assert scanned(host) == (weekly,)

    resolve = host.hostapp.listing.resolve
    assert resolve(left_out[:6].upper()) == left_out
    with pytest.raises(UsageError, match="bears a forgotten"):
        host.hostapp.look.one(left_out)
    with pytest.raises(UsageError, match="no meeting"):
        resolve(left_out[:3])
    granted = host.hostapp.book.events()[-1].event
    assert decide.grant([left_out]).decided == ()
    assert decide.reopen([left_out]).decided == ()
    assert decide.revoke([left_out]).decided == (left_out,)
    revoked = host.hostapp.book.events()[-1].event
    assert (revoked.meeting, set(revoked.files)) == (left_out, set(granted.files))
    assert "no grant to revoke" in decide.revoke([left_out]).not_decided[0].reason
    assert decide.refuse([left_out]).decided == (left_out,)
    events = [each.event for each in host.hostapp.history.of(left_out)]
    assert events == ["grant", "revoke", "refuse"]
    assert host.hostapp.book.verify().size
