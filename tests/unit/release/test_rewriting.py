from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.release.applied import Applied
from hostapp.release.expected_files import is_rewritten
from hostapp.release.received import ReceivedRelease, open_received
from hostapp.release.rewriting import Rewriting
from tests.support.feeds import publisher
from tests.support.ledgers import grant
from tests.support.received import release_of, tree

AT = "2026-11-18T16:02:11Z"


@pytest.fixture
def release(tmp_path: Path) -> ReceivedRelease:
    with publisher(tmp_path / "host") as host:
        host.write(grant(1), grant(2))
        release_of(host, tmp_path / "dataset", [grant(1), grant(2)])
    return open_received(tmp_path / "dataset")


def rewriting(release: ReceivedRelease) -> Rewriting:
    gone = [each for each in release.items if each.meeting == release.items[0].meeting]
    return Rewriting(release, gone, Applied(), version="1.1.0", at=AT)


def carry_out(work: Rewriting, count: int | None = None) -> None:
    for step in list(work.steps())[:count]:
        step()


def test_every_file_that_changes_is_told_with_its_digest(release: ReceivedRelease) -> None:
    before = tree(release.folder)
    work = rewriting(release)
    work.insist_on_intact()
    carry_out(work)
    work.notes.forget()
    after = tree(release.folder)
    assert {path for path in before if before[path] != after.get(path)} == set(work.changed)
    assert "wds/train-000000.tar" not in after
    assert work.changed["wds/train-000000.tar"] is None
    assert "wds/train-000001.tar" not in work.changed


def test_it_is_taken_up_after_any_step(release: ReceivedRelease) -> None:
    for count in range(len(list(rewriting(release).steps()))):
        carry_out(rewriting(release), count)
    work = rewriting(release)
    work.insist_on_intact()
    carry_out(work)
    carry_out(again := rewriting(release))
    assert again.changed == work.changed


def test_what_others_changed_is_found_before_and_meanwhile(release: ReceivedRelease) -> None:
    names = [path for path in release.files if is_rewritten(path)]
    assert len(names) > 10
    for name in names:
        path = release.folder / name
        data = path.read_bytes()
        work = rewriting(release)
        path.write_bytes(data[:-20] + bytes([data[-20] ^ 1]) + data[-19:])
        if name == "wds/train-000001.tar":
            work.insist_on_intact()  # `verify` finds it: nothing is taken out of it
        else:
            with pytest.raises(TamperingError, match="somebody changed it"):
                work.insist_on_intact()
        path.write_bytes(data)
    croissant = release.folder / "croissant.json"
    croissant.write_bytes(croissant.read_bytes() + b" ")
    with pytest.raises(TamperingError, match="somebody changed it"):
        carry_out(rewriting(release))
