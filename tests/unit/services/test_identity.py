from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.domain.meetings import Stat
from hostapp.services.identity import Reunion, pair_in_place
from hostapp.store.library_values import StoredFile, StoredMeeting, full_path, shape_of
from tests.support.libraries import file, found

DIGEST = Digest("1" * 64)


def stat(inode: int, size: int = 100) -> Stat:
    return Stat(1, inode, size, 3, 4)


def kept(
    id_: str, folder: bytes, files: dict[bytes, Stat], digest: Digest | None = None
) -> StoredMeeting:
    number = sum(id_.encode())
    stored = {name: StoredFile(name, each, digest) for name, each in files.items()}
    shape = shape_of((name, each.size) for name, each in files.items())
    return StoredMeeting(number, MeetingId(id_), folder, shape, 0, stored)


@dataclass
class Came:
    """What a scan brought."""

    meetings: list[StoredMeeting]

    def arrivals_shaped(self, shapes: Collection[bytes]) -> Iterator[StoredMeeting]:
        return (each for each in self.meetings if each.shape in shapes)

    def arrivals_sized(self, sizes: Collection[int]) -> Iterator[StoredMeeting]:
        for each in self.meetings:
            if not {one.stat.size for one in each.files.values()}.isdisjoint(sizes):
                yield each

    def arrivals_in(self, folder: bytes) -> list[StoredMeeting]:
        return [each for each in self.meetings if each.folder == folder]


def unreadable(path: bytes) -> Digest:
    raise UnavailableError("gone")


def reunited(
    lost: list[StoredMeeting], came: list[StoredMeeting], digests: dict[bytes, Digest] | None = None
) -> dict[str, str]:
    read = digests.__getitem__ if digests else unreadable
    return {old.id: new.id for old, new in Reunion(Came(came), read).run(lost)}


def test_a_moved_folder_is_found_by_names_and_sizes() -> None:
    files = {b"a.mp4": stat(1, 10), b"b.m4a": stat(2, 20)}
    other = {b"a.mp4": stat(1, 11), b"b.m4a": stat(2, 20)}
    lost = kept("old", b"/x", files)
    copied = {name: each._replace(inode=each.inode + 50) for name, each in files.items()}
    assert reunited([lost], [kept("wrong", b"/z", other), kept("right", b"/y", copied)]) == {
        "old": "right"
    }


def test_of_two_copies_the_one_that_was_moved_is_it() -> None:
    files = {b"a.mp4": stat(1)}
    copy = kept("copy", b"/z", {b"a.mp4": stat(9)})
    moved = kept("moved", b"/y", files)
    for came in ([copy, moved], [moved, copy]):
        assert reunited([kept("old", b"/x", files)], came) == {"old": "moved"}


def test_of_two_copies_on_another_disk_the_same_folder_name_is_it() -> None:
    lost = kept("old", b"/x/Weekly", {b"a.mp4": stat(1)})
    one = kept("one", b"/y/Copy", {b"a.mp4": stat(8)})
    two = kept("two", b"/y/Weekly", {b"a.mp4": stat(9)})
    assert reunited([lost], [one, two]) == {"old": "two"}


def test_two_alike_never_become_one() -> None:
    lost = [kept(name, b"/x/" + name.encode(), {b"a.mp4": stat(1)}) for name in ("one", "two")]
    came = [kept(name, b"/y/" + name.encode(), {b"a.mp4": stat(9)}) for name in ("uno", "dos")]
    pairs = reunited(lost, came)
    assert set(pairs) == {"one", "two"}
    assert set(pairs.values()) == {"uno", "dos"}


def test_a_renamed_file_is_found_by_its_inode() -> None:
    lost = kept("old", b"/x", {b"a.mp4": stat(1)})
    assert reunited([lost], [kept("new", b"/x", {b"b.mp4": stat(1)})]) == {"old": "new"}
    reused = Stat(1, 1, 100, 99, 99)
    assert reunited([lost], [kept("new", b"/y", {b"b.mp4": reused})]) == {}


def test_a_renamed_copy_is_found_by_its_bytes() -> None:
    lost = kept("old", b"/x", {b"a.mp4": stat(1)}, DIGEST)
    new = kept("new", b"/y", {b"b.mp4": stat(9)})
    assert reunited([lost], [new], {b"/y/b.mp4": DIGEST}) == {"old": "new"}
    assert reunited([lost], [new], {b"/y/b.mp4": Digest("2" * 64)}) == {}
    assert reunited([lost], [new]) == {}
    assert reunited([replace(lost, files={})], [new]) == {}


def test_a_replaced_file_is_the_same_meeting_only_if_nobody_fits_better() -> None:
    lost = kept("old", b"/x", {b"a.mp4": stat(1)})
    replaced = kept("replaced", b"/x", {b"a.mp4": stat(5, 777)})
    moved = kept("moved", b"/y", {b"a.mp4": stat(1)})
    assert reunited([lost], [replaced]) == {"old": "replaced"}
    assert reunited([lost], [replaced, moved]) == {"old": "moved"}


def test_empty_files_tell_nothing() -> None:
    lost = kept("old", b"/x", {b"a.mp4": stat(1, 0)})
    assert reunited([lost], [kept("new", b"/y", {b"b.mp4": stat(1, 0)})]) == {}


def test_a_guess_never_takes_what_another_surely_was() -> None:
    """The same names and sizes twice: whose bytes are known goes first, whatever the order."""
    undecided = kept("undecided", b"/x/one", {b"a.mp4": stat(1)})
    refused = kept("refused", b"/x/two", {b"a.mp4": stat(2)}, DIGEST)
    came = [
        kept("first", b"/y/one", {b"a.mp4": stat(8)}),
        kept("second", b"/y/two", {b"a.mp4": stat(9)}),
    ]
    other = Digest("2" * 64)
    for mine, theirs in (("first", "second"), ("second", "first")):
        digests = {full_path(each.folder, b"a.mp4"): other for each in came}
        digests[next(full_path(each.folder, b"a.mp4") for each in came if each.id == mine)] = DIGEST
        for lost in ([undecided, refused], [refused, undecided]):
            assert reunited(lost, came, digests) == {"refused": mine, "undecided": theirs}


def test_two_that_swapped_their_folders_are_told_by_the_disk() -> None:
    one, two = stat(1), stat(2)
    lost = [
        kept("one", b"/x/one", {b"a.mp4": one}),
        kept("two", b"/x/two", {b"a.mp4": two}, DIGEST),
    ]
    came = [
        kept("was two", b"/x/one", {b"a.mp4": two}),
        kept("was one", b"/x/two", {b"a.mp4": one}),
    ]
    assert reunited(lost, came) == {"one": "was one", "two": "was two"}


def test_in_place_a_file_must_keep_its_inode_or_its_size_and_time_on_another_disk() -> None:
    folder = b"/recordings/Weekly"
    names = (b"video.mp4", b"audio.m4a")
    meeting = found()
    stats = dict(zip(names, (each.stat for each in meeting.files), strict=True))
    same = kept("same", folder, stats)
    assert pair_in_place([meeting], [same]) == ([same], [])
    grown = kept("grown", folder, {name: each._replace(size=1) for name, each in stats.items()})
    assert pair_in_place([meeting], [grown]) == ([grown], [])
    replaced = kept("by", folder, {name: each._replace(inode=0) for name, each in stats.items()})
    assert pair_in_place([meeting], [replaced]) == ([None], [replaced])
    anew = {name: each._replace(device=9, inode=0) for name, each in stats.items()}
    mounted = kept("mounted", folder, anew)
    assert pair_in_place([meeting], [mounted]) == ([mounted], [])
    later = {name: each._replace(mtime_ns=1) for name, each in anew.items()}
    assert pair_in_place([meeting], [kept("other", folder, later)])[0] == [None]
    other = kept("other", folder, {name: stat(0, 1) for name in names})
    assert pair_in_place([meeting], [other]) == ([None], [other])


def test_each_meeting_of_a_shared_folder_is_paired_with_its_own() -> None:
    folder = b"/recordings"
    one, two = (
        found(name, folder=folder, files=(file(folder + b"/" + name.encode()),))
        for name in ("one.mp4", "two.mp4")
    )
    old_one, old_two = (
        kept(name, folder, {name.encode(): meeting.files[0].stat})
        for name, meeting in (("one.mp4", one), ("two.mp4", two))
    )
    assert pair_in_place([one, two], [old_two, old_one]) == ([old_one, old_two], [])
    assert pair_in_place([one], [old_two, old_one]) == ([old_one], [old_two])
    assert pair_in_place([], [old_one]) == ([], [old_one])
