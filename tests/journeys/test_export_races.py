"""Decisions, files and disks change while a release is written: never half, never too much."""

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.release_events import ReleaseAbandoned, Released
from hostapp.domain.terms import OWN_TEAM
from hostapp.release import on_disk
from hostapp.release.plan import Plan
from hostapp.release.private_copy import StoppedError
from hostapp.services.export import Exported
from hostapp.services.staging import NOTES, Staging
from hostapp.services.verification import verify_path
from tests.support.hosts import Host, opened_host
from tests.support.power import Killed
from tests.support.talks import BO, DAY, record_talk

SPEECH = PurposeId("speech-recognition")
OTHER_DAY = "2027-02-04 10.00.00"


def granted(host: Host) -> tuple[MeetingId, ...]:
    """Record and grant two meetings."""
    folder = record_talk(host.recordings, "First")
    other = host.recordings / f"{OTHER_DAY} Second"
    shutil.copytree(folder, other)
    for file in (*other.rglob("*.m4a"), *other.rglob("*.mp4")):
        file.write_bytes(file.read_bytes() + b"\0\0\0\x08free")
    meetings = host.scan()
    host.hostapp.words.run()
    host.hostapp.decide.grant(meetings)
    return meetings


def plan(host: Host, *formats: str) -> Plan:
    return host.hostapp.planning.plan(SPEECH, OWN_TEAM, formats or ("huggingface", "webdataset"))


def export(host: Host, out: Path, made: Plan | None = None) -> Exported:
    return host.hostapp.export.write(made or plan(host), out)


def nothing_left(host: Host, out: Path) -> bool:
    notes = list((host.hostapp.store / NOTES).glob("*"))
    return not out.exists() and not list(out.parent.glob(f".{out.name}*")) and not notes


def released(host: Host) -> list[Released]:
    events = [each.event for each in host.hostapp.book.releases()]
    return [each for each in events if isinstance(each, Released)]


def meetings_in(out: Path) -> set[str]:
    lines = (out / "consent" / "items.jsonl").read_text().splitlines()
    return {json.loads(line)["meeting"] for line in lines}


def before(
    target: object, name: str, do: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Do something once, right before a method runs."""
    real = getattr(target, name)
    waiting = [do]

    def replaced(*given: object, **named: object) -> object:
        while waiting:
            waiting.pop()()
        return real(*given, **named)

    monkeypatch.setattr(target, name, replaced)


def test_a_file_that_changed_since_the_plan_stays_with_its_meeting(
    host: Host, tmp_path: Path
) -> None:
    first, second = granted(host)
    made = plan(host)
    file = host.recordings / f"{DAY} First" / "Audio Record" / "audioAnaOrtiz11123456789.m4a"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    done = export(host, tmp_path / "out", made)
    (left,) = [each for each in done.left_out if each.path is None]
    assert left.meeting == first
    assert "changed" in left.reason
    assert meetings_in(tmp_path / "out") == {second}
    assert len(list((tmp_path / "out" / "train" / "audio").iterdir())) == done.items
    assert verify_path(tmp_path / "out", None).problems == ()


@pytest.mark.parametrize("gone", ["track", "words"])
def test_a_file_that_is_gone_stays_with_its_meeting(host: Host, tmp_path: Path, gone: str) -> None:
    first, second = granted(host)
    host.hostapp.decide.grant(
        [first, second], host.hostapp.make_terms(data=["participant-audio", "captions"])
    )
    made = plan(host, "huggingface", "text")
    folder = host.recordings / f"{DAY} First"
    names = {
        "track": "Audio Record/audioAnaOrtiz11123456789.m4a",
        "words": "meeting_saved_closed_caption.txt",
    }
    (folder / names[gone]).unlink()
    done = export(host, tmp_path / "out", made)
    assert {each.meeting for each in done.left_out if each.path is None} == {first}
    assert meetings_in(tmp_path / "out") == {second}


@pytest.mark.parametrize("decision", ["revoke", "no", "withdraw-by-another-process"])
def test_a_decision_in_between_is_obeyed(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decision: str
) -> None:
    first, second = granted(host)

    def decide() -> None:
        if decision == "revoke":
            host.hostapp.decide.revoke([first])
            return
        people = host.hostapp.look.one(first).meeting.participants
        bo = next(each.person for each in people if each.name == BO)
        if decision == "no":
            host.hostapp.answers.record(first, bo, Answer.NO)
            return
        with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as other:
            other.hostapp.answers.record(first, bo, Answer.WITHDRAW)

    made = plan(host)
    before(Staging, "sync", decide, monkeypatch)
    done = export(host, tmp_path / "out", made)
    assert {each.meeting for each in done.left_out if each.path is None} == {first}
    assert meetings_in(tmp_path / "out") == {second}
    for path in (tmp_path / "out").rglob("*"):
        assert first not in path.name
        assert path.is_dir() or first.encode() not in path.read_bytes()
    assert verify_path(tmp_path / "out", None).problems == ()


def test_all_is_revoked_in_between(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meetings = granted(host)
    made = plan(host)
    before(Staging, "sync", lambda: void(host.hostapp.decide.revoke(meetings)), monkeypatch)
    done = export(host, tmp_path / "out", made)
    assert done.path is None
    assert {each.meeting for each in done.left_out} == set(meetings)
    assert released(host) == []
    assert nothing_left(host, tmp_path / "out")


def void(_: object) -> None:
    """Drop a result."""


def test_the_grant_ends_in_between(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meetings = granted(host)
    host.hostapp.decide.revoke(meetings)
    host.hostapp.decide.grant(meetings, host.hostapp.make_terms(until="2027-03-11"))
    made = plan(host)
    before(Staging, "sync", lambda: host.clock.forward(days=3), monkeypatch)
    assert export(host, tmp_path / "out", made).path is None
    assert nothing_left(host, tmp_path / "out")


@pytest.mark.parametrize("nth", [0, 1, 3, 8, 13, 14, 15, 16, 17, 18])
def test_a_full_disk_leaves_nothing(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    granted(host)
    made = plan(host)
    count = 0

    def full(path: Path, data: bytes) -> int:
        nonlocal count
        if out_of(path):
            count += 1
            if count > nth:
                raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, data)

    def out_of(path: Path) -> bool:
        return ".out." in str(path)

    real = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UnavailableError, match="No space left"):
        export(host, tmp_path / "out", made)
    monkeypatch.undo()
    if released(host):
        host.hostapp.releases.resume()
    assert (
        nothing_left(host, tmp_path / "out") or verify_path(tmp_path / "out", None).problems == ()
    )


def test_a_rename_that_fails_is_completed_at_the_next_start(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    granted(host)

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "rename", refuse)
        with pytest.raises(UnavailableError):
            export(host, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert len(released(host)) == 1
    assert host.hostapp.releases.interrupted()
    (sentence,) = host.hostapp.releases.resume()
    assert "complete now" in sentence
    assert verify_path(tmp_path / "out", None).problems == ()
    assert host.hostapp.releases.resume() == ()


STEPS = ("write_items", "write_files_list", "write_evidence", "drop_unlisted")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("then", ["nothing", "revoke", "damage", "taken"])
def test_a_killed_export_is_completed_or_abandoned(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, then: str
) -> None:
    meetings = granted(host)
    out = tmp_path / "out"
    with monkeypatch.context() as patched:
        patched.setattr(f"hostapp.services.export.{step}", die)
        patched.setattr(Staging, "throw_away", lambda _: None)
        with pytest.raises(Killed):
            export(host, out)
    assert not out.exists()
    recorded = bool(released(host))
    assert recorded == (step in STEPS[2:])
    (hidden,) = tmp_path.glob(".out.*")
    if then == "revoke":
        host.hostapp.decide.revoke([meetings[0]])
    elif then == "damage":
        next(hidden.rglob("*.flac")).write_bytes(b"")
    elif then == "taken":
        out.mkdir()
    host.hostapp.releases.resume()
    ended = [
        each for each in host.hostapp.book.releases() if isinstance(each.event, ReleaseAbandoned)
    ]
    if recorded and then == "nothing":
        assert verify_path(out, None).problems == ()
        assert not ended
        assert not host.hostapp.releases.interrupted()
    else:
        assert len(ended) == recorded
        assert [each.abandoned for each in host.hostapp.releases.all()] == [True] * recorded
        assert not hidden.exists()
        assert not out.exists() or not list(out.iterdir())
    assert host.hostapp.book.verify().size


def die(*_: object, **__: object) -> None:
    raise Killed


def test_stopping_leaves_nothing(host: Host, tmp_path: Path) -> None:
    granted(host)
    for stop_after in (0, 1, 4):
        asked = iter([False] * stop_after + [True] * 100)
        with pytest.raises(StoppedError):
            host.hostapp.export.write(plan(host), tmp_path / "out", cancelled=asked.__next__)
        assert nothing_left(host, tmp_path / "out")
    assert released(host) == []


def test_what_is_there_already_is_not_touched(host: Host, tmp_path: Path) -> None:
    from hostapp.domain.errors import UsageError

    granted(host)
    out = tmp_path / "out"
    out.mkdir()
    (out / "precious").write_text("data")
    with pytest.raises(UsageError, match="not an empty folder"):
        export(host, out)
    assert [each.name for each in out.iterdir()] == ["precious"]
    (out / "precious").unlink()
    assert export(host, out).path == out
    assert on_disk.files_below(out)


HARMFUL = """
import os
from hostapp.media import media_worker as worker

real = worker.TASKS["sound"]

def sound(request, sources, answers):
    if any(b"hostile" in source.read() for source in sources):
        os.abort()
    for source in sources:
        source.seek(0)
    real(request, sources, answers)

worker.TASKS["sound"] = sound
worker.main()
"""


def test_a_file_that_brings_its_decoder_down_keeps_its_meeting_alone(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = record_talk(host.recordings, "First")
    other = host.recordings / f"{OTHER_DAY} Second"
    shutil.copytree(folder, other)
    for file in other.rglob("*.m4a"):
        file.write_bytes(file.read_bytes() + b"\0\0\0\x0ffreehostile")
    first, second = host.scan()
    host.hostapp.words.run()
    host.hostapp.decide.grant([first, second])
    script = tmp_path / "harmful.py"
    script.write_text(HARMFUL)
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    monkeypatch.setattr(
        "hostapp.media.studio.worker_command", lambda: [sys.executable, str(script)]
    )
    done = export(host, tmp_path / "out")
    (left,) = [each for each in done.left_out if each.path is None]
    assert left.meeting == second
    assert "damaged so badly that reading it failed" in left.reason
    assert left.reason.startswith("audio")
    assert meetings_in(tmp_path / "out") == {first}
    assert verify_path(tmp_path / "out", None).problems == ()
    assert not list((tmp_path / "out").rglob("*.copies*"))
