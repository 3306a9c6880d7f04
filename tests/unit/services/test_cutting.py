from hostapp.domain.meetings import FoundMeeting
from hostapp.services.cutting import by_name, split
from hostapp.store.arrangement import Cut
from tests.support.libraries import file, found

FOLDER = b"/recordings/Weekly"
NAMES = (b"a.m4a", b"b.m4a", b"c.m4a")


def meeting() -> FoundMeeting:
    return found(files=tuple(file(FOLDER + b"/" + name, size=10) for name in NAMES))


def cut(name: bytes, apart: str = "1", *, size: int = 10, inode: int = 0) -> Cut:
    return Cut(name, inode, size, apart)


def names(*cuts: Cut) -> list[list[bytes]]:
    return [
        [each.path.rpartition(b"/")[2] for each in part.files]
        for part in split([meeting()], by_name(cuts))
    ]


def test_what_was_split_off_comes_after_the_rest() -> None:
    assert names() == [[b"a.m4a", b"b.m4a", b"c.m4a"]]
    assert names(cut(b"a.m4a")) == [[b"b.m4a", b"c.m4a"], [b"a.m4a"]]
    assert names(cut(b"a.m4a"), cut(b"c.m4a")) == [[b"b.m4a"], [b"a.m4a", b"c.m4a"]]
    apart = [cut(b"a.m4a"), cut(b"c.m4a", "2")]
    assert names(*apart) == [[b"b.m4a"], [b"a.m4a"], [b"c.m4a"]]


def test_a_meeting_of_nothing_but_split_files_is_made_of_those() -> None:
    apart = [cut(name, str(number)) for number, name in enumerate(NAMES)]
    assert names(*apart) == [[b"a.m4a"], [b"b.m4a"], [b"c.m4a"]]


def test_another_file_of_that_name_stays() -> None:
    assert names(cut(b"a.m4a", size=11)) == [[b"a.m4a", b"b.m4a", b"c.m4a"]]
    same_inode = sum(FOLDER + b"/a.m4a")
    assert len(names(cut(b"a.m4a", size=11, inode=same_inode))) == 2


def test_a_length_holds_for_the_whole_only() -> None:
    (rest, part) = split([found(files=meeting().files, duration_seconds=9.0)], by_name([CUT]))
    assert (rest.duration_seconds, part.duration_seconds) == (9.0, None)


CUT = cut(b"a.m4a")
