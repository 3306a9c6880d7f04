"""Whatever is decided or done to the files while a release is written, it holds what may go."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.release_events import ReleaseAbandoned, Released
from hostapp.domain.terms import OWN_TEAM
from hostapp.release.plan import Plan
from hostapp.services.book import Book
from hostapp.services.export import Exported
from hostapp.services.verification import verify_path
from tests.support.hosts import Host, opened_host
from tests.support.power import Change, Meanwhile
from tests.support.talks import BO, DAY, record_talk

SPEECH = PurposeId("speech-recognition")
STEPS: Final[tuple[Change, ...]] = (
    (os, "rename"),
    (os, "fsync"),
    (os, "unlink"),
    (Path, "write_bytes"),
    (Path, "write_text"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "mkdir"),
    (Path, "rmdir"),
    (Book, "append_checked"),
    (Book, "releases"),
    (Book, "held"),
)
"""Every change to the disk, and each look into the ledger; each block read comes on top."""
CAPTIONS: Final = "meeting_saved_closed_caption.txt"
MIX: Final = "audio1123456789.m4a"
DECISIONS: Final = ("revoke", "refuse", "no", "withdraw")


@dataclass(frozen=True)
class Kind:
    """What is exported, and at how many of the steps the plain run does something."""

    name: str
    data: tuple[str, ...]
    formats: tuple[str, ...]
    step: int
    rotates: bool
    """Whether each step has one kind of harm only, another one than the step before."""
    source: str
    """The file that is changed meanwhile."""


TEXT = Kind("text", ("captions",), ("text",), 20, False, CAPTIONS)
SOUND = Kind(
    "sound",
    ("audio", "captions"),
    ("huggingface", "nemo", "lhotse", "kaldi", "webdataset", "files"),
    30,
    True,
    MIX,
)
KINDS = pytest.mark.parametrize("kind", [TEXT, SOUND], ids=lambda kind: kind.name)


@dataclass
class Two:
    """Two granted talks of one host, and the same store opened once more."""

    host: Host
    other: Host
    kind: Kind

    @property
    def meetings(self) -> tuple[MeetingId, ...]:
        """The talk that something happens to, and one that nothing does."""
        return self.host.meetings()

    def grant(self) -> None:
        """Allow both."""
        terms = self.host.hostapp.make_terms(data=list(self.kind.data))
        self.host.hostapp.decide.grant(self.meetings, terms)

    def decide(self, decision: str) -> None:
        """Take the first talk back, in the other one's name."""
        first = self.meetings[0]
        if decision == "revoke":
            self.other.hostapp.decide.revoke([first])
        elif decision == "refuse":
            self.other.hostapp.decide.refuse([first])
        else:
            answer = Answer.NO if decision == "no" else Answer.WITHDRAW
            self.answer(self.other, answer)

    def answer(self, host: Host, answer: Answer) -> None:
        """Let Bo Li answer."""
        first = self.meetings[0]
        people = host.hostapp.look.one(first).meeting.participants
        bo = next(each.person for each in people if each.name == BO)
        host.hostapp.answers.record(first, bo, answer)

    def allow_again(self) -> None:
        """Take back what was decided."""
        self.answer(self.host, Answer.YES)
        self.grant()
        self.host.hostapp.book.verify()

    def plan(self) -> Plan:
        """Plan a release of both."""
        return self.host.hostapp.planning.plan(SPEECH, OWN_TEAM, self.kind.formats)

    def write(self, plan: Plan, out: Path, at: int, do: Callable[[], object]) -> tuple[bool, int]:
        """Export while something happens; say whether it ended well, and count the steps."""
        done: Exported | None = None
        with pytest.MonkeyPatch.context() as patched:
            meanwhile = Meanwhile(patched, STEPS, at, do)
            with suppress(UnavailableError):
                done = self.host.hostapp.export.write(plan, out, cancelled=meanwhile.step)
        return done is not None and done.path == out, meanwhile.steps

    def cases(self, steps: int, number: int, of: int, *, whole: bool) -> tuple[range, range]:
        """Return the steps at which one of several kinds of harm is done now, and all of them."""
        every = range(number + 1, steps + 1, of) if self.kind.rotates else range(1, steps + 1)
        return every if whole else every[:: self.kind.step], every

    def lasting(self) -> int:
        """Count the releases that the ledger says are out there."""
        events = [each.event for each in self.host.hostapp.book.releases()]
        written = sum(isinstance(each, Released) for each in events)
        return written - sum(isinstance(each, ReleaseAbandoned) for each in events)


@pytest.fixture
def two(tmp_path: Path, kind: Kind) -> Iterator[Two]:
    with opened_host(tmp_path) as host:
        folder = record_talk(host.recordings, "First", tracks=(), film=False)
        second = shutil.copytree(folder, host.recordings / "2027-02-04 10.00.00 Second")
        for name, added in ((MIX, b"\0\0\0\x08free"), (CAPTIONS, b"\r\n")):
            (second / name).write_bytes((second / name).read_bytes() + added)
        host.scan()
        host.hostapp.words.run()
        host.hostapp.lengths.run()
        with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as other:
            other.hostapp.book.verify()
            other.hostapp.book.ledger.store.db.execute("PRAGMA busy_timeout = 20")
            made = Two(host, other, kind)
            made.grant()
            yield made


def digests(out: Path) -> dict[str, set[str]]:
    """Return the digests of a release's items, by meeting."""
    found: dict[str, set[str]] = {}
    for line in (out / "consent" / "items.jsonl").read_text().splitlines():
        row = json.loads(line)
        found.setdefault(row["meeting"], set()).add(row["sha256"])
    return found


def is_named(meeting: MeetingId, out: Path) -> bool:
    """Say whether any name or byte of a release speaks of a meeting."""
    return any(
        meeting in path.name or (path.is_file() and meeting.encode() in path.read_bytes())
        for path in out.rglob("*")
    )


def assert_whole_or_nothing(two: Two, out: Path, before: int, where: object) -> None:
    """Check that the release is there, listed and intact, or has left no trace on the disk."""
    assert not two.host.hostapp.releases.interrupted(), where
    assert not list(out.parent.glob(f".{out.name}.*")), where
    assert two.lasting() == before + out.exists(), where
    if out.exists():
        assert verify_path(out, None).problems == (), where


@KINDS
@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_at_any_step_is_obeyed(
    two: Two,
    kind: Kind,
    tmp_path: Path,
    record_cases: Callable[[str, int, int], None],
    whole: bool,
    decision: str,
) -> None:
    _, steps = two.write(two.plan(), tmp_path / "whole", 0, lambda: None)
    number, of = DECISIONS.index(decision), len(DECISIONS)
    chosen, every = two.cases(steps, number, of, whole=whole)
    first, second = two.meetings
    for at in chosen:
        out = tmp_path / f"out{at}"
        seen: list[bool] = []

        def decide(out: Path = out, seen: list[bool] = seen) -> None:
            there = out.exists()
            with suppress(UnavailableError):  # nobody can, while the release appears
                two.decide(decision)
                seen.append(there)

        before = two.lasting()
        appeared, _ = two.write(two.plan(), out, at, decide)
        assert appeared == out.exists(), at
        assert_whole_or_nothing(two, out, before, at)
        if out.exists() and seen == [False]:
            assert set(digests(out)) == {second}, at
            assert not is_named(first, out), at
        if not seen:
            assert out.exists(), at
            two.decide(decision)
        shutil.rmtree(out, ignore_errors=True)
        two.allow_again()
    record_cases(f"export of {kind.name}, with a decision at a step", len(chosen), len(every))


def in_place(path: Path, data: bytes) -> None:
    """Change a byte."""
    middle = len(data) // 2
    with path.open("r+b") as file:
        file.seek(middle)
        file.write(bytes([data[middle] ^ 1]))


def with_its_time_put_back(path: Path, data: bytes) -> None:
    """Change a byte, and set the file's times to what they were."""
    found = path.stat()
    in_place(path, data)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def replaced(path: Path, data: bytes) -> None:
    """Put another file of the same size in its place."""
    fresh = path.with_name("fresh.tmp")
    fresh.write_bytes(data[::-1])
    os.replace(fresh, path)


def cut_short(path: Path, data: bytes) -> None:
    """Cut off the second half."""
    os.truncate(path, len(data) // 2)


def removed(path: Path, _: bytes) -> None:
    """Remove it."""
    os.remove(path)


HARMS: Final = (in_place, with_its_time_put_back, replaced, cut_short, removed)


@KINDS
@pytest.mark.parametrize("harm", HARMS)
def test_a_file_that_changes_at_any_step_never_goes_as_it_is_then(
    two: Two,
    kind: Kind,
    tmp_path: Path,
    record_cases: Callable[[str, int, int], None],
    whole: bool,
    harm: Callable[[Path, bytes], None],
) -> None:
    plan = two.plan()
    _, steps = two.write(plan, tmp_path / "whole", 0, lambda: None)
    granted = digests(tmp_path / "whole")
    path = two.host.recordings / f"{DAY} First" / kind.source
    data = path.read_bytes()
    chosen, every = two.cases(steps, HARMS.index(harm), len(HARMS), whole=whole)
    ends: set[int] = set()
    for at in chosen:
        out = tmp_path / f"out{at}"
        before = two.lasting()
        two.write(plan, out, at, partial(harm, path, data))
        assert_whole_or_nothing(two, out, before, at)
        found = digests(out)
        ends.add(len(found))
        assert found == {meeting: granted[meeting] for meeting in found}, at
        assert two.meetings[1] in found, at
        assert two.meetings[0] in found or not is_named(two.meetings[0], out), at
        shutil.rmtree(out)
        path.write_bytes(data)
    assert ends == {1, 2}
    record_cases(
        f"export of {kind.name}, with a file that changes at a step", len(chosen), len(every)
    )
