"""What is planned to be removed, and what a crash left."""

from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.keys.signing_key import SigningKey
from hostapp.release.applied import Applied
from hostapp.release.feed_memory import Remembered
from hostapp.release.received import ReceivedRelease, open_received
from hostapp.release.removal import JOURNAL_FILE, Removal, interrupted, planned, remove, sweep
from tests.support.feeds import publisher
from tests.support.ledgers import grant
from tests.support.received import release_of

AT = "2026-11-18T16:02:11Z"
SIGNER = SigningKey.generate("hostapp-recipient/test")
FEED = Remembered("hostapp/x", "own-team", 3, 100, "ab" * 32, 5.0, 6.0)


@pytest.fixture
def release(tmp_path: Path) -> ReceivedRelease:
    with publisher(tmp_path / "host") as host:
        host.write(grant(1))
        release_of(host, tmp_path / "dataset", [grant(1)])
    return open_received(tmp_path / "dataset")


def test_nothing_is_planned_where_nothing_ended(release: ReceivedRelease) -> None:
    assert planned(release, Applied(), [], AT) is None
    assert planned(release, Applied(frozenset({"ab"})), ["ab"], AT) is None


def test_a_plan_adds_to_what_was_removed(release: ReceivedRelease) -> None:
    plan = planned(release, Applied(frozenset({"ab"})), ["cd"], AT)
    assert plan == Removal(frozenset({"ab", "cd"}), "1.1.0", AT)


def test_an_interrupted_removal_is_finished_with_its_own_version(
    release: ReceivedRelease,
) -> None:
    begun = Removal(frozenset({"ab"}), "1.7.0", AT)
    begun.write(release.folder)
    assert interrupted(release.folder) == begun
    plan = planned(release, Applied(), ["cd"], "2027-01-01T00:00:00Z")
    assert plan == Removal(frozenset({"ab", "cd"}), "1.7.0", AT)


def test_a_damaged_journal_is_tampering(release: ReceivedRelease) -> None:
    (release.folder / JOURNAL_FILE).write_text("{}")
    with pytest.raises(TamperingError):
        interrupted(release.folder)


def test_progress_ends_with_all_steps(release: ReceivedRelease) -> None:
    seen: list[tuple[int, int]] = []
    plan = planned(release, Applied(), [release.items[0].digest], AT)
    assert plan is not None
    applied = remove(
        release, plan, Applied(), FEED, SIGNER, progress=lambda *step: seen.append(step)
    )
    assert seen[-1][0] == seen[-1][1] == len(seen)
    assert applied.removed == {release.items[0].digest}
    assert applied.feed == FEED


def test_what_was_deleted_by_others_is_not_called_removed(release: ReceivedRelease) -> None:
    first, other = [item for item in release.items if item.path.startswith("train/audio")][:2]
    (release.folder / other.path).unlink()
    plan = planned(release, Applied(), [first.digest], AT)
    assert plan is not None
    files = remove(release, plan, Applied(), FEED, SIGNER).files
    assert files[first.path] is None
    assert other.path not in files


def test_left_overs_are_swept(release: ReceivedRelease) -> None:
    for folder in ("train", "train/audio", "wds", "consent", "lhotse"):
        (release.folder / folder / ".hostapp-1234").write_text("half")
    sweep(release)
    assert not list(release.folder.rglob(".hostapp-*"))
