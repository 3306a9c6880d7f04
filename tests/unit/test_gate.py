"""The gate for training pipelines."""

import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.events import Revoked
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.gate import Gate, NotAllowedError, Permit, Reason, Refusal
from tests.support.feeds import SPEECH, Publisher, publisher
from tests.support.ledgers import START, bound, grant, meeting_id

ONE, TWO, THREE = (bound(number).digest for number in (1, 2, 3))


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path) as made:
        made.write(grant(1), grant(2))
        made.publish()
        yield made


def revoke(number: int) -> Revoked:
    return Revoked(
        at=START + timedelta(minutes=number),
        meeting=meeting_id(number),
        files=(bound(number),),
        people=None,
    )


def test_what_is_granted_is_allowed(host: Publisher) -> None:
    permit = host.gate().require(ONE, SPEECH)
    assert permit == Permit(ONE, SPEECH, 1, None)
    assert host.gate().allowed(ONE, SPEECH)


def test_a_file_is_known_by_its_bytes(host: Publisher, tmp_path: Path) -> None:
    file = tmp_path / "meeting.m4a"
    file.write_bytes(b"file 1")
    assert host.gate().allowed(file, SPEECH)
    assert host.gate().allowed(str(file), SPEECH)
    file.write_bytes(b"file 1 changed")
    assert not host.gate().allowed(file, SPEECH)


@pytest.mark.parametrize("name", ["gone.m4a", ".", "no\0name", ""])
def test_what_cannot_be_read_is_a_no(host: Publisher, tmp_path: Path, name: str) -> None:
    gate, item = host.gate(), f"{tmp_path}/{name}" if name else ""
    refusal = gate.check(item, SPEECH)
    assert isinstance(refusal, Refusal)
    assert (refusal.reason, refusal.digest) == (Reason.UNREADABLE, item)
    assert f"{item} may not be used for {SPEECH}: it cannot be read (" in str(refusal)
    assert not gate.allowed(item, SPEECH)
    with pytest.raises(NotAllowedError, match="cannot be read"):
        gate.require(item, SPEECH)


def test_every_no_has_its_reason(host: Publisher) -> None:
    until = START + timedelta(days=3)
    ending = DEFAULT_TERMS.__class__(
        DEFAULT_TERMS.purposes, DEFAULT_TERMS.data, DEFAULT_TERMS.recipients, until
    )
    host.write(revoke(2), grant(3, terms=ending))
    host.publish()
    gate = host.gate()
    assert gate.check(ONE, SPEECH)
    assert gate.check("ab" * 32, SPEECH) == Refusal("ab" * 32, SPEECH, Reason.UNKNOWN)
    assert gate.check(ONE, "speech-synthesis").__class__ is Refusal
    assert gate.check(ONE, "speech-synthesis") == Refusal(ONE, "speech-synthesis", Reason.PURPOSE)
    assert gate.check(TWO, SPEECH) == Refusal(TWO, SPEECH, Reason.ENDED, 3)
    assert gate.require(THREE, SPEECH).until == until
    host.clock.at = until
    assert gate.check(THREE, SPEECH) == Refusal(THREE, SPEECH, Reason.EXPIRED, 4)
    host.clock.forward(days=60)
    assert gate.check(ONE, SPEECH) == Refusal(ONE, SPEECH, Reason.STALE)
    assert not gate.check(ONE, SPEECH)
    with pytest.raises(NotAllowedError, match="past its best-before"):
        gate.require(ONE, SPEECH)


def test_time_never_runs_back(host: Publisher) -> None:
    gate = host.gate("state.json")
    host.clock.forward(days=40)
    assert not gate.allowed(ONE, SPEECH)
    host.clock.forward(days=-40)
    assert not gate.allowed(ONE, SPEECH)


def test_time_is_remembered_between_processes(host: Publisher) -> None:
    host.gate("state.json")
    host.clock.forward(days=29)
    host.gate("state.json")
    host.clock.forward(days=-29)
    host.publishing.publish(host.feed, days=2)
    with pytest.raises(UnavailableError, match="stale"):
        host.gate("state.json")


def test_a_stale_feed_opens_no_gate(host: Publisher) -> None:
    host.clock.forward(days=30)
    with pytest.raises(UnavailableError, match="stale"):
        host.gate()


def test_an_older_feed_is_refused(host: Publisher, tmp_path: Path) -> None:
    kept = {each.name: each.read_bytes() for each in host.feed.iterdir()}
    host.write(revoke(1))
    host.publish()
    gate = host.gate("state.json")
    assert not gate.allowed(ONE, SPEECH)
    for name, data in kept.items():
        (host.feed / name).write_bytes(data)
    with pytest.raises(UnavailableError, match="older"):
        gate.refresh()
    assert not gate.allowed(ONE, SPEECH)
    with pytest.raises(UnavailableError, match="older"):
        host.gate("state.json")
    host.publish()
    assert not host.gate("state.json").allowed(ONE, SPEECH)


def test_a_feed_for_somebody_else_is_refused(host: Publisher) -> None:
    assert host.gate(recipient=" own-team ").allowed(ONE, SPEECH)
    with pytest.raises(UsageError, match="Example Labs"):
        host.gate(recipient="Example Labs")


def test_the_key_insists(host: Publisher, tmp_path: Path) -> None:
    assert Gate(host.feed, host.feed / "host.vkey", state=tmp_path / "s", clock=_then).seq == 2
    with pytest.raises(UsageError):
        Gate(host.feed, "nonsense", state=tmp_path / "s", clock=_then)
    with publisher(tmp_path / "other") as other:
        other.write(grant(1))
        with pytest.raises(TamperingError):
            Gate(host.feed, other.key.text, state=tmp_path / "s", clock=_then)


def _then() -> float:
    return datetime(2026, 11, 20, tzinfo=UTC).timestamp()


def test_rows_of_datasets_are_filtered(host: Publisher) -> None:
    allows = host.gate().huggingface(SPEECH)
    assert allows({"sha256": ONE})
    assert not allows({"sha256": THREE})
    assert not allows({"sha256": None})
    assert allows({"sha256": [ONE, THREE, TWO]}) == [True, False, True]
    with pytest.raises(UsageError, match="no column 'sha256'"):
        allows({"digest": ONE})
    with pytest.raises(UsageError, match="no column 'hash'"):
        host.gate().huggingface(SPEECH, "hash")({"sha256": ONE})


def test_a_filter_works_in_a_worker_and_never_pickles_alike(host: Publisher) -> None:
    allows = host.gate().huggingface(SPEECH)
    host.gate().huggingface(SPEECH)
    allows = host.gate().webdataset(SPEECH)
    stored = pickle.dumps(Gate.webdataset(Gate.__new__(Gate), SPEECH))
    assert stored != pickle.dumps(Gate.webdataset(Gate.__new__(Gate), SPEECH))
    assert allows({"json": {"sha256": ONE}})


def test_samples_of_webdataset_are_filtered(host: Publisher) -> None:
    allows = host.gate().webdataset(SPEECH)
    assert allows({"json": b'{"sha256": "%s"}' % ONE.encode()})
    assert allows({"json": {"sha256": ONE}})
    assert not allows({"json": {"sha256": THREE}})
    assert not allows({"json": {}})
    assert not allows({"json": b"no json"})
    assert not allows({"json": b"\xff"})
    assert not allows({"txt": "no metadata"})
    verifies = host.gate().webdataset(SPEECH, verify="flac")
    assert verifies({"flac": b"file 1", "json": {"sha256": THREE}})
    assert not verifies({"flac": b"file 3", "json": {"sha256": ONE}})
    assert not verifies({"json": {"sha256": ONE}})


def test_cuts_of_lhotse_are_filtered(host: Publisher) -> None:
    allows = host.gate().lhotse(SPEECH)

    def cut(*digests: str | None) -> SimpleNamespace:
        customs = [None if each is None else {"sha256": each} for each in digests]
        return SimpleNamespace(supervisions=[SimpleNamespace(custom=each) for each in customs])

    assert allows(cut(ONE))
    assert allows(cut(ONE, TWO))
    assert not allows(cut(ONE, THREE))
    assert not allows(cut(None))
    assert not allows(cut())


class DiligenceRule:
    """Stands for the base class of `datadiligence`, which takes no rule of another kind."""

    def is_ready(self) -> bool:
        raise NotImplementedError

    def is_allowed(self, **asked: object) -> bool:
        raise NotImplementedError


@pytest.fixture
def datadiligence(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = ModuleType("datadiligence.rules")
    rules.Rule = DiligenceRule  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "datadiligence", ModuleType("datadiligence"))
    monkeypatch.setitem(sys.modules, "datadiligence.rules", rules)


@pytest.mark.usefixtures("datadiligence")
def test_a_rule_is_of_the_right_kind_and_always_ready(host: Publisher, tmp_path: Path) -> None:
    file = tmp_path / "a.flac"
    file.write_bytes(b"file 1")
    rule = host.gate().rule(SPEECH)
    assert isinstance(rule, DiligenceRule)
    assert rule.is_ready()
    assert rule.is_allowed(path=str(file))
    assert rule.is_allowed(digest=TWO)
    assert not rule.is_allowed(digest=THREE)
    assert not rule.is_allowed(path=str(tmp_path / "gone.flac"))
    assert not rule.is_allowed(url="https://example.org/a.flac")


def test_it_imports_without_what_is_heavy() -> None:
    heavy = (
        "cryptography",
        "nacl",
        "PySide6",
        "sqlite_utils",
        "click",
        "numpy",
        "hostapp.services",
    )
    code = f"import sys, hostapp.gate; print([each for each in {heavy!r} if each in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
