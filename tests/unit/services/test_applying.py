"""A recipient applies the host's feed to a release."""

import gzip
import json
import os
import shutil
import tarfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.release.acknowledgement import open_acknowledgement
from hostapp.release.feed import CHECKPOINT_FILE, KEY_FILE, ROWS_FILE, SIGNATURE_FILE
from hostapp.release.removal import JOURNAL_FILE
from hostapp.release.replacing import MARK
from hostapp.services.release_check import check_release
from hostapp.services.report import Verdict
from tests.support.feeds import publisher
from tests.support.ledgers import grant, meeting_id
from tests.support.power import FULL, Change, Killed, Power
from tests.support.received import SEGMENTS, release_of, tree
from tests.support.recipients import (
    GONE,
    OF_A_MEETING,
    Recipient,
    a_recipient,
    dangling_rows,
    named,
    revoke,
    three_grants,
)


@pytest.fixture
def recipient(tmp_path: Path) -> Iterator[Recipient]:
    with a_recipient(tmp_path) as made:
        yield made


def test_nothing_is_removed_while_all_is_allowed(recipient: Recipient) -> None:
    before = tree(recipient.dataset)
    outcome = recipient.apply()
    assert (outcome.removed, outcome.kept) == (0, 3 * OF_A_MEETING)
    added = {"consent/applied.json", "consent/acknowledgement.note"}
    assert {name: data for name, data in tree(recipient.dataset).items() if name not in added} == (
        before
    )
    assert recipient.verdict() is Verdict.VERIFIED


def test_what_was_revoked_is_gone_from_every_format(recipient: Recipient) -> None:
    assert recipient.verdict() is Verdict.VERIFIED
    assert named(recipient.dataset, GONE)
    revoke(recipient.host, 2)

    outcome = recipient.apply()

    assert (outcome.removed, outcome.kept) == (OF_A_MEETING, 2 * OF_A_MEETING)
    assert not named(recipient.dataset, GONE)
    assert rows(recipient.dataset) == dict.fromkeys(rows(recipient.dataset), 2 * SEGMENTS)
    assert recipient.verdict() is Verdict.VERIFIED
    assert recipient.apply().removed == 0


def rows(dataset: Path) -> dict[str, int]:
    """Count the utterances of every format."""

    def lines(data: bytes) -> int:
        return len(data.splitlines())

    counts = {"nemo": lines((dataset / "train/nemo_manifest.json").read_bytes())}
    counts["huggingface"] = lines((dataset / "train/metadata.jsonl").read_bytes())
    counts["audio"] = len(list((dataset / "train/audio").iterdir()))
    for name in ("recordings", "supervisions", "cuts"):
        data = (dataset / f"lhotse/{name}_train.jsonl.gz").read_bytes()
        counts[name] = lines(gzip.decompress(data))
    for name in ("wav.scp", "text", "utt2spk", "utt2dur", "reco2dur", "utt2sha256"):
        counts[name] = lines((dataset / "kaldi" / name).read_bytes())
    spoken = (dataset / "kaldi/spk2utt").read_text().splitlines()
    counts["spk2utt"] = sum(len(line.split()) - 1 for line in spoken)
    counts["wds"] = 0
    for shard in (dataset / "wds").iterdir():
        with tarfile.open(shard) as archive:
            counts["wds"] += len(archive.getnames()) // 3
    return counts


def test_the_description_follows(recipient: Recipient) -> None:
    before = json.loads((recipient.dataset / "croissant.json").read_bytes())
    revoke(recipient.host, 2)
    recipient.apply()
    after = json.loads((recipient.dataset / "croissant.json").read_bytes())
    assert (before["version"], after["version"]) == ("1.0.0", "1.1.0")
    assert after["dateModified"] == "2026-11-19T16:02:11Z"
    digests = {file["contentUrl"]: file["sha256"] for file in after["distribution"]}
    for name, digest in digests.items():
        assert digest == _sha256(recipient.dataset / name)


def _sha256(path: Path) -> str:
    from hashlib import sha256

    return sha256(path.read_bytes()).hexdigest()


def test_an_acknowledgement_tells_all_that_is_gone(recipient: Recipient) -> None:
    revoke(recipient.host, 2)
    recipient.apply()
    revoke(recipient.host, 3)
    outcome = recipient.apply()
    told = open_acknowledgement(outcome.acknowledgement.read_text())
    gone = {meeting_id(2), meeting_id(3)}
    expected = {item.digest for item in recipient.contents.items() if item.meeting in gone}
    assert set(told.removed) == expected
    assert (told.release, told.recipient) == (recipient.contents.about.release, "own-team")
    assert (told.kept, told.seq) == (OF_A_MEETING, outcome_seq(recipient))
    assert (recipient.memory / "recipient-key.pem").stat().st_mode & 0o777 == 0o600


def outcome_seq(recipient: Recipient) -> int:
    return recipient.host.gate().seq


def test_everything_can_go(recipient: Recipient) -> None:
    for number in (1, 2, 3):
        revoke(recipient.host, number)
    assert recipient.apply().kept == 0
    assert (recipient.dataset / "train/metadata.jsonl").read_bytes() == b""
    assert not list((recipient.dataset / "train/audio").iterdir())
    assert recipient.verdict() is Verdict.VERIFIED


def test_what_expired_is_removed(tmp_path: Path) -> None:
    with publisher(tmp_path / "host") as host:
        grants = three_grants()
        until = host.clock() + timedelta(days=1)
        ending = grants[0].terms.__class__(
            grants[0].terms.purposes, grants[0].terms.data, grants[0].terms.recipients, until
        )
        grants[0] = grant(1, terms=ending)
        host.write(*grants)
        recipient = Recipient(host, tmp_path)
        release_of(host, recipient.dataset, grants)
        host.publish()
        assert recipient.apply().removed == 0
        host.clock.at = until
        assert recipient.apply().removed == OF_A_MEETING


def refuses(recipient: Recipient, error: type[Exception], match: str, **given: Any) -> None:
    before = tree(recipient.dataset)
    with pytest.raises(error, match=match):
        recipient.apply(**given)
    assert tree(recipient.dataset) == before


def test_an_older_feed_changes_nothing(recipient: Recipient, tmp_path: Path) -> None:
    older = shutil.copytree(recipient.host.feed, tmp_path / "older")
    revoke(recipient.host, 2)
    recipient.apply()
    shutil.rmtree(recipient.host.feed)
    shutil.copytree(older, recipient.host.feed)
    refuses(recipient, UnavailableError, "older")
    shutil.rmtree(recipient.memory)
    refuses(recipient, UnavailableError, "older")


def test_a_feed_from_before_the_release_changes_nothing(tmp_path: Path) -> None:
    with publisher(tmp_path / "host") as host:
        host.write(*three_grants())
        host.publish()
        recipient = Recipient(host, tmp_path)
        release_of(host, recipient.dataset, three_grants())
        refuses(recipient, UnavailableError, "older than this release")


def test_a_stale_feed_changes_nothing(recipient: Recipient) -> None:
    revoke(recipient.host, 2)
    recipient.host.clock.forward(days=31)
    refuses(recipient, UnavailableError, "stale")


def test_a_feed_of_another_host_changes_nothing(recipient: Recipient, tmp_path: Path) -> None:
    with publisher(tmp_path / "other") as other:
        other.write(*three_grants())
        other.publish()
        shutil.rmtree(recipient.host.feed)
        shutil.copytree(other.feed, recipient.host.feed)
        refuses(recipient, TamperingError, "not signed by the expected key")
        refuses(recipient, TamperingError, "another ledger", key=other.key.text)


def test_a_feed_for_somebody_else_changes_nothing(recipient: Recipient) -> None:
    shutil.rmtree(recipient.host.feed)
    recipient.host.publish("Example Labs")
    refuses(recipient, UsageError, "Example Labs")


@pytest.mark.parametrize("name", [ROWS_FILE, CHECKPOINT_FILE, SIGNATURE_FILE, KEY_FILE])
def test_a_feed_with_one_byte_changed_changes_nothing(recipient: Recipient, name: str) -> None:
    revoke(recipient.host, 2)
    path = recipient.host.feed / name
    data = path.read_bytes()
    for place in (0, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        refuses(recipient, TamperingError, r"\w")
    path.write_bytes(data + b"\n")
    refuses(recipient, TamperingError, r"\w")


def test_what_is_no_release_is_not_touched(recipient: Recipient, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    recipient.dataset = tmp_path / "folder"
    refuses(recipient, UsageError, "no release")


@pytest.mark.parametrize("path", ["../outside", "/etc/passwd", "a/../../b"])
def test_a_release_cannot_point_outside(recipient: Recipient, path: str) -> None:
    from hostapp.release.received import insist_inside

    with pytest.raises(TamperingError):
        insist_inside(path)


CHANGES: Final[tuple[Change, ...]] = ((os, "replace"), (Path, "unlink"), (os, "fsync"))


@pytest.mark.parametrize("error", [Killed, FULL], ids=["killed", "disk full"])
def test_a_removal_resumes_wherever_it_was_ended(
    error: type[BaseException] | BaseException,
    recipient: Recipient,
    tmp_path: Path,
    record_cases: Any,
    whole: bool,
) -> None:
    recipient.apply()
    revoke(recipient.host, 2)
    begun = shutil.copytree(recipient.dataset, tmp_path / "begun")
    remembered = shutil.copytree(recipient.memory, tmp_path / "remembered")
    with pytest.MonkeyPatch.context() as patch:
        power = Power(patch, CHANGES)
        recipient.apply()
    expected = tree(recipient.dataset)
    every = range(1, power.changes + 1)
    ends = every if whole else every[::3]
    for end in ends:
        shutil.rmtree(recipient.dataset)
        shutil.copytree(begun, recipient.dataset)
        shutil.rmtree(recipient.memory)
        shutil.copytree(remembered, recipient.memory)
        with pytest.MonkeyPatch.context() as patch:
            Power(patch, CHANGES, end, error)
            with pytest.raises((Killed, UnavailableError)):
                recipient.apply()
        dangling = dangling_rows(recipient.dataset)
        assert not dangling, f"killed at change {end}"
        left = any((recipient.dataset / "consent").glob(f"{MARK}*"))
        begun_here = left or (recipient.dataset / JOURNAL_FILE).exists()
        expected_verdict = Verdict.UNREADABLE if begun_here else Verdict.VERIFIED
        assert recipient.verdict() is expected_verdict, f"killed at change {end}"
        recipient.apply()
        assert tree(recipient.dataset) == expected, f"killed at change {end}"
        assert not (recipient.dataset / JOURNAL_FILE).exists()
    what = "killed" if error is Killed else "with a disk that fills"
    record_cases(f"apply, {what} at a change to the disk", len(ends), len(every))


def test_an_interrupted_removal_excuses_nothing_else(recipient: Recipient) -> None:
    recipient.apply()
    revoke(recipient.host, 2)
    with pytest.MonkeyPatch.context() as patch:
        Power(patch, CHANGES, at=12)
        with pytest.raises(Killed):
            recipient.apply()
    assert (recipient.dataset / JOURNAL_FILE).exists()
    (problem,) = check_release(recipient.dataset, recipient.host.key).problems
    assert "interrupted: run it again" in problem.text
    kept = next((recipient.dataset / "train/audio").glob(f"{meeting_id(1)}*"))
    data = kept.read_bytes()
    kept.write_bytes(data + b"x")
    assert recipient.verdict() is Verdict.TAMPERED
    kept.write_bytes(data)
    assert recipient.verdict() is Verdict.UNREADABLE
    journal = recipient.dataset / JOURNAL_FILE
    journal.write_bytes(journal.read_bytes()[:-3])
    assert recipient.verdict() is Verdict.TAMPERED
