"""Copies of refused files are read, so that the table says what the gate says."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.identifiers import Digest
from hostapp.services import copies
from hostapp.services.copies import like_any, possible_copies, possible_whole_copies
from tests.support.hosts import Host


def copy(folder: Path, name: str) -> Path:
    return Path(shutil.copytree(folder, folder.with_name(name)))


def statuses(host: Host) -> list[str]:
    return [host.status(each) for each in host.meetings()]


def test_a_copy_that_came_before_the_refusal(host: Host) -> None:
    copy(host.zoom("A"), "B")
    first, second = host.scan()
    host.hostapp.decide.refuse([first])
    assert statuses(host) == ["refused", "refused"]
    host.hostapp.decide.reopen([first])
    assert statuses(host) == ["undecided", "undecided"]
    assert host.hostapp.decide.reopen([second]).decided == ()


def test_a_copy_that_came_after_the_refusal(host: Host) -> None:
    folder = host.zoom("A")
    host.hostapp.decide.refuse(host.scan())
    copy(folder, "B")
    host.scan()
    assert statuses(host) == ["refused", "refused"]


def test_a_copy_of_what_was_refused_while_nothing_was_read(host: Host) -> None:
    copy(host.zoom("A"), "B")
    first, _ = host.scan()
    host.hostapp.decide.refuse([first], bind=False)
    assert statuses(host) == ["refused", "undecided"]
    host.scan()
    assert statuses(host) == ["refused", "refused"]


def test_as_long_is_not_yet_the_same(host: Host) -> None:
    folder = host.zoom("A")
    host.hostapp.decide.refuse(host.scan())
    for path in copy(folder, "B").glob("*.*"):
        path.write_bytes(path.read_bytes()[:-1] + b"!")
    host.scan()
    assert statuses(host) == ["refused", "undecided"]


def test_each_file_is_read_once(host: Host) -> None:
    folder = host.zoom("A")
    host.hostapp.decide.refuse(host.scan())
    copy(folder, "B")
    host.zoom("Cats and other animals")
    host.scan()
    refused = host.hostapp.library.meetings(host.meetings()[:1])
    assert possible_copies(host.hostapp.library, refused) == []


def test_a_copy_of_what_is_granted_stands_granted_whenever_it_came(host: Host) -> None:
    folder = host.zoom("A")
    copy(folder, "B")
    first, _ = host.scan()
    host.hostapp.decide.grant([first])
    assert statuses(host) == ["granted", "granted"]
    later = copy(folder, "C")
    host.scan()
    assert statuses(host) == ["granted"] * 3
    for path in later.glob("*.*"):
        path.write_bytes(path.read_bytes() + b"!")
    host.scan()
    assert statuses(host) == ["granted", "granted", "undecided"]


def test_only_whole_copies_of_what_is_granted_are_read(host: Host) -> None:
    folder = host.zoom("A")
    copy(folder, "B")
    other = copy(folder, "C")
    (other / "audio1123456789.m4a").write_bytes(b"longer")
    first, second, _ = host.scan()
    library = host.hostapp.library
    assert [each.id for each in possible_whole_copies(library, [first])] == [second]
    assert possible_whole_copies(library, [first, second]) == []
    assert possible_whole_copies(library, []) == []


def test_what_stands_granted_as_a_copy_can_be_revoked(host: Host) -> None:
    copy(host.zoom("A"), "B")
    first, second = host.scan()
    host.hostapp.decide.grant([first])
    assert host.hostapp.decide.revoke([second]).decided == (second,)
    assert statuses(host) == ["revoked", "revoked"]
    assert host.hostapp.decide.revoke([second]).decided == ()


def test_what_nobody_refused_is_not_looked_for(host: Host) -> None:
    host.zoom("A")
    host.scan()
    assert possible_copies(host.hostapp.library, []) == []


def test_what_cannot_be_read_yet_is_left(host: Host) -> None:
    copy(host.zoom("A"), "B")
    refused, other = host.hostapp.library.meetings(host.scan())
    may_be_copy = like_any([refused])
    file = other.files[0]
    assert may_be_copy(file)
    assert not may_be_copy(replace(file, problem="It is only in the cloud."))
    assert not may_be_copy(replace(file, stat=file.stat._replace(size=1)))
    assert not may_be_copy(replace(file, digest=Digest("1" * 64)))


def test_no_more_than_a_moment_at_once(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = host.zoom("A")
    for name in "BCD":
        copy(folder, name)
    meetings = host.scan()
    monkeypatch.setattr(copies, "MOST_AT_ONCE", 1)
    host.hostapp.decide.refuse(meetings[:1])
    counts = [statuses(host).count("refused")]
    for _ in range(3):
        host.scan()
        counts.append(statuses(host).count("refused"))
    assert counts == [2, 3, 4, 4]
