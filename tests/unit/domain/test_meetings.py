"""Files of meetings."""

from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind, RecordingFile, Stat


def test_a_files_size_is_what_the_disk_said() -> None:
    stat = Stat(device=1, inode=2, size=2_500_000_000, mtime_ns=3, ctime_ns=4)

    assert RecordingFile(b"/recordings/audio.m4a", FileKind.AUDIO, stat).size == 2_500_000_000


def test_metadata_and_unconverted_files_cannot_be_granted() -> None:
    assert set(FileKind) - GRANTABLE_KINDS == {FileKind.METADATA, FileKind.UNCONVERTED}
