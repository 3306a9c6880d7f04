"""A recipient follows a host who changed the key, and is told what to do when it was lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.gate import Gate
from hostapp.release.succession import ROTATIONS_FILE
from hostapp.services.signing_keys import SigningKeys
from tests.support.command_line import CommandLine
from tests.support.hosts import Host, opened_host
from tests.support.talks import record_talk

SPEECH = "speech-recognition"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        record_talk(opened.recordings, captions=True)
        opened.scan()
        opened.hostapp.words.run()
        yield opened


@pytest.fixture
def vkey(host: Host, hostapp: CommandLine, tmp_path: Path) -> str:
    """The key that the recipient got with a release, before it was changed."""
    (meeting,) = host.meetings()
    assert hostapp("grant", meeting, "--data", "captions").code == 0
    out = tmp_path / "release"
    assert hostapp("export", out, "--purpose", SPEECH, "--format", "text").code == 0
    assert hostapp("feed", tmp_path / "feed").code == 0
    return (tmp_path / "feed" / "host.vkey").read_text().strip()


def digest_in(release: Path) -> str:
    import json

    line = (release / "text" / "train.jsonl").read_text("utf-8").splitlines()[0]
    return str(json.loads(line)["sha256"])


def test_a_recall_reaches_who_knows_the_old_key(
    host: Host, hostapp: CommandLine, vkey: str, tmp_path: Path
) -> None:
    feed, release = tmp_path / "feed", tmp_path / "release"
    memory = ("--state", tmp_path / "memory")
    gate = Gate(feed, vkey, state=tmp_path / "state.json", clock=lambda: host.clock().timestamp())
    assert hostapp("apply", feed, release, "--key", vkey, *memory).code == 0
    before = shutil.copytree(feed, tmp_path / "before")
    assert hostapp("key", "rotate").code == 0
    assert hostapp("key", "rotate").code == 0
    new = hostapp("key", "--json").document["key"]
    assert new != vkey
    assert hostapp("revoke", host.meetings()[0]).code == 0
    assert hostapp("feed").code == 0
    (row,) = hostapp("releases", "--json").document
    assert hostapp("recall", row["release"], "--out", tmp_path / "recall").code == 0
    for key in (vkey, new):
        ran = hostapp("verify", tmp_path / "recall", "--key", key, "--json")
        assert (ran.code, ran.document["verdict"]) == (0, "verified")
    gate.refresh()
    assert not gate.allowed(digest_in(release), SPEECH)
    for key in (vkey, new):
        assert hostapp("verify", feed, "--key", key, "--json").document["verdict"] == "verified"
        assert hostapp("verify", release, "--feed", feed, "--key", key).code == 3
    assert hostapp("verify", release, "--key", new).code == 4
    ran = hostapp("apply", feed, release, "--key", vkey, *memory)
    assert ran.code == 0, ran.err
    assert f"signs with another key now: {new}" in ran.err
    assert hostapp("apply", feed, release, "--key", new, *memory).code == 0

    for name in ("feed.jsonl", "feed.sig", "feed.checkpoint", "host.vkey"):
        shutil.copy(before / name, feed / name)
    (feed / ROTATIONS_FILE).unlink()
    ran = hostapp("apply", feed, release, "--key", vkey, *memory)
    assert (ran.code, "did not sign it in" in ran.err) == (4, True)


def test_a_thief_of_the_old_key_is_not_believed_after_the_change(
    host: Host, hostapp: CommandLine, vkey: str, tmp_path: Path
) -> None:
    feed, release = tmp_path / "feed", tmp_path / "release"
    hostapp("key", "rotate")
    hostapp("feed")
    state = tmp_path / "state.json"
    Gate(feed, vkey, state=state, clock=lambda: host.clock().timestamp())
    data = bytearray((feed / ROTATIONS_FILE).read_bytes())
    data[len(data) // 2] ^= 1
    (feed / ROTATIONS_FILE).write_bytes(data)
    assert hostapp("verify", feed, "--key", vkey).code == 4
    assert hostapp("verify", feed).code == 4
    assert hostapp("apply", feed, release, "--key", vkey).code == 4
    with pytest.raises(TamperingError):
        Gate(feed, vkey, state=state, clock=lambda: host.clock().timestamp())


def test_a_release_made_after_a_change_fits_the_older_key(
    hostapp: CommandLine, vkey: str, tmp_path: Path
) -> None:
    assert hostapp("key", "rotate").code == 0
    out = tmp_path / "later"
    assert hostapp("export", out, "--purpose", SPEECH, "--format", "text").code == 0
    assert hostapp("verify", out, "--key", vkey, "--json").document["verdict"] == "verified"
    assert hostapp("verify", tmp_path / "release", "--key", vkey).code == 0


def test_after_a_lost_key_both_sides_are_told_what_to_do(
    host: Host, hostapp: CommandLine, vkey: str, tmp_path: Path
) -> None:
    feed, release = tmp_path / "feed", tmp_path / "release"
    memory = ("--state", tmp_path / "memory")
    assert hostapp("apply", feed, release, "--key", vkey, *memory).code == 0
    new = SigningKeys(host.hostapp.book).rotate_lost().key.text
    assert hostapp("feed", feed).code == 0
    before = digest_in(release)
    ran = hostapp("apply", feed, release, "--key", vkey, *memory)
    assert (ran.code, "ask them for the new one by another way" in ran.err) == (4, True)
    ran = hostapp("apply", feed, release, "--key", new, *memory)
    assert (ran.code, "delete it, and ask for a new one" in ran.err) == (4, True)
    assert digest_in(release) == before
    assert hostapp("verify", feed, "--key", new).code == 0
