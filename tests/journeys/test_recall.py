"""From a release over a change of mind to the recipient's acknowledgement."""

import json
import shutil
from pathlib import Path

import pytest

from hostapp.gate import Gate
from hostapp.media.invented_voice import Turn
from tests.support.command_line import CommandLine
from tests.support.feeds import SPEECH
from tests.support.hosts import Host
from tests.support.talks import record_talk

FORMATS = ("huggingface", "nemo", "lhotse", "kaldi", "webdataset", "text", "files")
OTHER_TURNS = (
    Turn(2.0, 2.5, "Ana Ortiz", "Let us look at the numbers."),
    Turn(6.0, 2.5, "Maria Lopes", "They look quite good to me."),
    Turn(11.0, 3.5, "Ana Ortiz", "Then we can stop early for once."),
)
KINDS = ("audio", "participant-audio", "transcript", "captions", "chat")
FEED_FILES = ("feed.jsonl", "feed.checkpoint", "feed.sig", "host.vkey")


@pytest.fixture
def dataset(host: Host, hostapp: CommandLine, tmp_path: Path) -> Path:
    """Two meetings, released in every format; the feed is published."""
    record_talk(host.recordings, "Monthly")
    record_talk(host.recordings, "Weekly", turns=OTHER_TURNS)
    host.scan()
    host.hostapp.words.run()
    data = [word for kind in KINDS for word in ("--data", kind)]
    assert hostapp("grant", *host.meetings(), *data).code == 0
    out = tmp_path / "received"
    chosen = [word for name in FORMATS for word in ("--format", name)]
    assert hostapp("export", out, "--purpose", SPEECH, *chosen).code == 0
    assert hostapp("feed", tmp_path / "feed").code == 0
    return out


def digests(dataset: Path) -> dict[str, str]:
    """Return the digest of each utterance and its meeting."""
    rows = map(json.loads, (dataset / "train/metadata.jsonl").read_text().splitlines())
    return {row["sha256"]: row["recording_id"] for row in rows}


def test_a_change_of_mind_reaches_the_recipient(
    host: Host, hostapp: CommandLine, dataset: Path, tmp_path: Path
) -> None:
    feed, vkey = tmp_path / "feed", tmp_path / "feed" / "host.vkey"
    stays, goes = host.meetings()
    before = digests(dataset)
    assert set(before.values()) == {stays, goes}
    gate = Gate(feed, vkey, state=tmp_path / "state.json")
    assert all(gate.allowed(digest, SPEECH) for digest in before)
    assert hostapp("verify", dataset, "--feed", feed, "--key", vkey).code == 0

    assert hostapp("revoke", goes).code == 0
    assert hostapp("feed", "--json").document[0]["added"] > 0
    gate.refresh()
    assert {digest for digest in before if gate.allowed(digest, SPEECH)} == {
        digest for digest, meeting in before.items() if meeting == stays
    }
    checked = hostapp("verify", dataset, "--feed", feed, "--key", vkey, "--json")
    assert checked.code == 3
    assert {each["reason"] for each in checked.document["feed"]["not_allowed"]} == {"ended"}

    recalled = hostapp("recall", dataset, "--json")
    assert recalled.code == 0
    notice = Path(recalled.document["notice"])
    assert hostapp("verify", notice, "--key", vkey, "--json").document["verdict"] == "verified"
    assert goes not in (notice / "recall.html").read_text()
    (waiting,) = hostapp("recall", "--json").document
    assert waiting["items"] == recalled.document["items"]
    (row,) = hostapp("releases", "--json").document
    assert row["unanswered"] == recalled.document["items"]
    assert "no answer since" in hostapp("releases").out
    assert hostapp("recall", dataset).code == 2

    hostapp("feed")
    applied = hostapp("apply", feed, dataset, "--key", vkey, "--json")
    assert applied.code == 0, applied.err
    assert applied.document["removed"] == recalled.document["items"]
    assert set(digests(dataset).values()) == {stays}
    assert hostapp("verify", dataset, "--feed", feed, "--key", vkey).code == 0

    received = hostapp("acknowledge", applied.document["acknowledgement"], "--json")
    assert (received.code, received.document["left"]) == (0, 0)
    assert hostapp("recall", "--json").document == []
    (row,) = hostapp("releases", "--json").document
    assert (row["unanswered"], row["unanswered_since"]) == (0, None)
    assert "no answer since" not in hostapp("releases").out
    again = hostapp("acknowledge", applied.document["acknowledgement"], "--json")
    assert again.document["entry"] is None
    assert hostapp("verify").code == 0


def test_a_feed_that_is_not_believed_changes_nothing(
    host: Host, hostapp: CommandLine, dataset: Path, tmp_path: Path
) -> None:
    feed = tmp_path / "feed"
    vkey = (feed / "host.vkey").read_text().strip()
    older = shutil.copytree(feed, tmp_path / "older")
    assert hostapp("revoke", host.meetings()[0]).code == 0
    assert hostapp("feed", feed).code == 0
    for name in FEED_FILES:
        tampered = shutil.copytree(feed, tmp_path / f"tampered-{name}")
        data = bytearray((tampered / name).read_bytes())
        data[len(data) // 2] ^= 1
        (tampered / name).write_bytes(data)
        before = digests(dataset)
        assert hostapp("verify", tampered, "--key", vkey).code == 4
        assert hostapp("apply", tampered, dataset, "--key", vkey).code == 4
        assert digests(dataset) == before
    assert hostapp("apply", feed, dataset, "--key", vkey).code == 0
    ran = hostapp("apply", older, dataset, "--key", vkey)
    assert (ran.code, "older" in ran.err) == (1, True)


def test_everything_can_be_called_back(hostapp: CommandLine, dataset: Path, tmp_path: Path) -> None:
    assert hostapp("recall", dataset).code == 2
    assert hostapp("recall", dataset, "--all", "--out", tmp_path / "notice").code == 0
    assert (tmp_path / "notice" / "recall.json").is_file()
    hostapp("feed")
    vkey = tmp_path / "feed" / "host.vkey"
    applied = hostapp("apply", tmp_path / "feed", dataset, "--key", vkey, "--json")
    assert applied.document["kept"] == 0
