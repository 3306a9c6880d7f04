from dataclasses import replace
from pathlib import Path

from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.domain.meetings import FileKind, Meeting, MeetingState, Stat
from hostapp.store.library import Library
from hostapp.store.library_files import ReadLengths, learned_of
from tests.support.libraries import file, found, opened_library, put

STAT = Stat(1, 2, 3, 4, 5)


def test_what_was_learned_holds_for_exactly_that_stat(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        digests = [Digest(f"{number:064x}") for number in (1, 2)]
        library.learn_digests(with_digests(library.meeting(id_), digests))
        back = library.meeting(id_)
        assert [each.digest for each in back.files] == digests
        assert library.meetings_with(digest=digests[0]) == (id_,)
        assert library.meetings_with(digest=Digest("0" * 64)) == ()
        stat = back.files[0].stat
        for name in ("device", "inode", "size", "mtime_ns", "ctime_ns"):
            other = stat._replace(**{name: getattr(stat, name) + 1})
            assert learned_of(library.db.conn, other) is None


def with_digests(meeting: Meeting, digests: list[Digest]) -> Meeting:
    files = zip(meeting.files, digests, strict=True)
    return replace(meeting, files=tuple(replace(each, digest=digest) for each, digest in files))


def test_lengths_are_learned_once(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        folder = b"/recordings/Weekly"
        kinds = (FileKind.VIDEO, FileKind.CHAT, FileKind.PARTICIPANT_AUDIO)
        files = [file(b"%b/%d" % (folder, at), kind) for at, kind in enumerate(kinds)]
        (id_,) = put(library, found(files=(*files, file(folder + b"/empty.mp4", size=0))))
        (number,) = library.files.unprobed_meetings()
        sounds = library.files.sounds([number])[number]
        assert [each.path for each in sounds] == [files[0].path, files[2].path]
        assert [each.learned for each in sounds] == [None, None]
        with library.writing():
            learned = [(*files[0].stat, 61.5, None), (*files[2].stat, None, None)]
            library.files.learn_lengths([ReadLengths(number, learned, 61.5)])
        assert library.files.unprobed_meetings() == ()
        again = library.files.sounds([number])[number]
        assert [each.learned and each.learned.probed for each in again] == [True, True]
        assert library.meeting(id_).duration_seconds == 61.5
        assert library.meeting(id_).files[0].duration_seconds == 61.5


def test_a_meeting_that_is_no_longer_there_has_no_sounds(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        assert library.files.sounds([7]) == {}


def test_problems_are_shown_with_the_file(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        audio, _ = library.meeting(id_).files
        with library.writing():
            library.files.learn_problems([(audio.stat, "It cannot be read.")])
        assert [each.problem for each in library.meeting(id_).files] == ["It cannot be read.", None]


def test_the_files_of_a_folder_are_told(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (id_,) = put(library, found())
        assert list(library.files.in_folder(b"/recordings/Weekly")) == [
            (id_, b"audio.m4a"),
            (id_, b"video.mp4"),
        ]
        assert list(library.files.in_folder(b"/recordings")) == []


def sized(library: Library, *sizes: int) -> tuple[MeetingId, ...]:
    return library.files.unread_sized(sizes, {FileKind.VIDEO, FileKind.AUDIO})


def test_meetings_are_found_by_the_sizes_of_their_unread_files(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        folders = [b"/recordings/%d" % number for number in range(3)]
        sizes = zip(folders, (10, 20, 10), strict=True)
        ids = put(
            library,
            *(
                found(str(size), folder=folder, files=(file(folder + b"/a.m4a", size=size),))
                for folder, size in sizes
            ),
        )
        assert sized(library, 10, 30) == (ids[2], ids[0])
        assert sized(library, 30) == sized(library) == ()
        assert library.files.unread_sized({10}, {FileKind.CHAT}) == ()
        with library.writing():
            library.identity.mark([folders[2]], MeetingState.AWAY)
        assert sized(library, 10) == (ids[0],)
        library.learn_digests(with_digests(library.meeting(ids[0]), [Digest("1" * 64)]))
        assert sized(library, 10) == ()
