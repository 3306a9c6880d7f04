"""Somebody who received a release of three meetings, and the host who publishes its feed."""

import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hostapp.domain.events import Granted
from hostapp.release.contents import Contents
from hostapp.services.applying import Outcome, apply_feed
from hostapp.services.release_check import check_release
from hostapp.services.report import Verdict
from tests.support.feeds import Publisher, publisher
from tests.support.ledgers import grant
from tests.support.received import SEGMENTS, release_of, tree

OF_A_MEETING = SEGMENTS + 2
"""Items: segments, a line and a file."""

GONE = "0000000000000002"
"""The meeting that `revoke(host, 2)` is about."""


class Recipient:
    """Somebody with a copy of a release and a memory of their own."""

    def __init__(self, host: Publisher, folder: Path) -> None:
        self.host = host
        self.dataset = folder / "dataset"
        self.memory = folder / "memory"
        self.contents: Contents

    def apply(self, key: str | None = None) -> Outcome:
        return apply_feed(
            self.host.feed,
            self.dataset,
            key or self.host.key.text,
            memory=self.memory,
            clock=self.host.clock,
        )

    def verdict(self) -> Verdict:
        return check_release(self.dataset, self.host.key).verdict


@contextmanager
def a_recipient(folder: Path) -> Iterator[Recipient]:
    """Release and publish."""
    with publisher(folder / "host") as host:
        host.write(*three_grants())
        made = Recipient(host, folder)
        made.contents = release_of(host, made.dataset, three_grants())
        host.publish()
        yield made


def three_grants() -> list[Granted]:
    """Return what was granted."""
    return [grant(number) for number in (1, 2, 3)]


def revoke(host: Publisher, number: int) -> None:
    """Take a grant back, and publish that."""
    host.revoke(number)
    host.publish()


def named(dataset: Path, meeting: str) -> list[str]:
    """Return which files still speak of a meeting, but for the lists of what was released."""
    found = []
    for name, data in tree(dataset).items():
        if name.startswith("consent/"):
            continue
        plain = gzip.decompress(data) if name.endswith(".gz") else data
        if meeting.encode() in name.encode() + plain:
            found.append(name)
    return found


def dangling_rows(dataset: Path) -> list[str]:
    """Return rows whose sound is gone."""
    names = [
        json.loads(line)["file_name"]
        for line in (dataset / "train/metadata.jsonl").read_text().splitlines()
    ]
    return [name for name in names if not (dataset / "train" / name).exists()]
