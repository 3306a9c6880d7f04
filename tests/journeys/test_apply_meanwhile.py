"""Whatever happens to the feed or the dataset while a removal runs, nothing is half or hidden."""

import os
import shutil
import tarfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from hostapp.domain.errors import HostappError
from hostapp.release.feed import ROWS_FILE, SIGNATURE_FILE
from hostapp.services.report import Verdict
from tests.support.ledgers import meeting_id
from tests.support.power import Change, Meanwhile
from tests.support.received import tree
from tests.support.recipients import (
    GONE,
    OF_A_MEETING,
    Recipient,
    a_recipient,
    dangling_rows,
    named,
    revoke,
)

Cases = Callable[[str, int, int], None]
STEPS: Final[tuple[Change, ...]] = (
    (os, "replace"),
    (os, "fsync"),
    (Path, "unlink"),
    (Path, "open"),
    (Path, "read_bytes"),
    (Path, "read_text"),
    (tarfile, "open"),
)
"""Every change to the disk, and every look at a file."""
SLICE: Final = 29
"""Of how many steps the plain run does something at one."""


class Copies:
    """A recipient who is about to apply a recall, as often as a test likes."""

    def __init__(self, recipient: Recipient, folder: Path) -> None:
        self.recipient = recipient
        self.places = (recipient.dataset, recipient.memory, recipient.host.feed)
        self.kept = [shutil.copytree(each, folder / f"kept-{each.name}") for each in self.places]

    def begin(self) -> None:
        """Put everything back to how it was before."""
        for place, kept in zip(self.places, self.kept, strict=True):
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(kept, place)

    def apply(self, at: int, do: Callable[[], object]) -> tuple[bool, int]:
        """Apply while something happens; say whether it ended well, and count the steps."""
        with pytest.MonkeyPatch.context() as patched:
            meanwhile = Meanwhile(patched, STEPS, at, do)
            with suppress(HostappError):
                self.recipient.apply()
                return True, meanwhile.steps
        return False, meanwhile.steps


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    with a_recipient(tmp_path) as recipient:
        recipient.apply()
        revoke(recipient.host, 2)
        yield Copies(recipient, tmp_path)


def chosen(steps: int, *, whole: bool, first: int = 1) -> range:
    return range(1, steps + 1) if whole else range(first, steps + 1, SLICE)


def assert_whole(recipient: Recipient, where: object, *gone: str) -> None:
    """Check that the dataset is what was released, without these meetings."""
    assert recipient.verdict() is Verdict.VERIFIED, where
    assert not dangling_rows(recipient.dataset), where
    for meeting in gone:
        assert not named(recipient.dataset, meeting), where


def test_a_feed_that_gets_newer_at_any_step_is_followed(
    copies: Copies, tmp_path: Path, record_cases: Cases, whole: bool
) -> None:
    recipient = copies.recipient
    _, steps = copies.apply(0, lambda: None)
    newer = tmp_path / "newer"
    revoke(recipient.host, 3)
    shutil.copytree(recipient.host.feed, newer)
    ends = set()
    for at in chosen(steps, whole=whole):
        copies.begin()
        well, _ = copies.apply(at, partial(put, newer, recipient.host.feed))
        assert well, at
        assert_whole(recipient, at, GONE)
        ends.add(bool(named(recipient.dataset, meeting_id(3))))
        assert recipient.apply().kept == OF_A_MEETING, at
        assert_whole(recipient, at, GONE, meeting_id(3))
    assert ends == {True, False}
    record_cases(
        "apply, with a feed that gets newer at a step", len(chosen(steps, whole=whole)), steps
    )


def put(feed: Path, place: Path) -> None:
    """Publish another feed as a host does: one file after the other."""
    for path in sorted(feed.iterdir(), key=lambda each: each.name == SIGNATURE_FILE):
        fresh = place / f".{path.name}.new"
        shutil.copyfile(path, fresh)
        os.replace(fresh, place / path.name)


def forge(name: str, feed: Path) -> None:
    """Change a byte of a feed."""
    data = (feed / name).read_bytes()
    (feed / name).write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])


@pytest.mark.parametrize("harm", ["older", "forged rows", "forged signature", "gone"])
def test_a_feed_that_turns_bad_at_any_step_changes_nothing_or_came_too_late(
    copies: Copies, tmp_path: Path, record_cases: Cases, whole: bool, harm: str
) -> None:
    recipient = copies.recipient
    feed = recipient.host.feed
    copies.begin()
    before = tree(recipient.dataset)
    _, steps = copies.apply(0, lambda: None)
    expected = tree(recipient.dataset)
    with a_recipient(tmp_path / "other") as other:
        older = shutil.copytree(other.host.feed, tmp_path / "older")
    do: Callable[[], object] = {
        "older": partial(put, older, feed),
        "forged rows": partial(forge, ROWS_FILE, feed),
        "forged signature": partial(forge, SIGNATURE_FILE, feed),
        "gone": partial(shutil.rmtree, feed),
    }[harm]
    ends = set()
    for at in chosen(steps, whole=whole):
        copies.begin()
        well, _ = copies.apply(at, do)
        ends.add(well)
        assert tree(recipient.dataset) == (expected if well else before), at
        assert_whole(recipient, at)
    assert ends == {True, False}
    ran = len(chosen(steps, whole=whole))
    record_cases("apply, with a feed that turns bad at a step", ran, steps)


TOUCHED: Final = (
    "train/metadata.jsonl",
    "lhotse/cuts_train.jsonl.gz",
    "kaldi/text",
    "wds/train-000000.tar",
    "wds/train-000002.tar",
    "croissant.json",
    "README.md",
    "consent/items.jsonl",
    "consent/applied.json",
)


def test_a_dataset_that_others_change_at_any_step_is_never_called_sound(
    copies: Copies, record_cases: Cases, whole: bool
) -> None:
    recipient = copies.recipient
    copies.begin()
    _, steps = copies.apply(0, lambda: None)
    expected = tree(recipient.dataset)
    every = [(at, TOUCHED[at % len(TOUCHED)]) for at in range(1, steps + 1)]
    cases = every if whole else every[::SLICE]
    for at, name in cases:
        copies.begin()
        path = recipient.dataset / name
        changed: list[bytes] = []

        def change(path: Path = path, changed: list[bytes] = changed) -> None:
            data = path.read_bytes()
            changed.append(data[:-30] + bytes([data[-30] ^ 1]) + data[-29:])
            path.write_bytes(changed[0])

        well, _ = copies.apply(at, change)
        is_sound = recipient.verdict() is Verdict.VERIFIED
        assert not is_sound or (well and tree(recipient.dataset) == expected), (at, name)
        assert not well or not dangling_rows(recipient.dataset), (at, name)
    record_cases("apply, with a dataset that changes at a step", len(cases), len(every))
