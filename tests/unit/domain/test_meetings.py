"""Files of meetings."""

from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind, RecordingFile, Stat


def test_a_files_size_is_what_the_disk_said() -> None:
    stat = Stat(device=1, inode=2, size=2_500_000_000, mtime_ns=3, ctime_ns=4)

    assert RecordingFile(b"/recordings/audio.m4a", FileKind.AUDIO, stat).size == 2_500_000_000


def test_metadata_and_unconverted_files_cannot_be_granted() -> None:
    assert set(FileKind) - GRANTABLE_KINDS == {FileKind.METADATA, FileKind.UNCONVERTED}


def test_numbers_of_network_drives_and_of_far_times_fit_and_stay_apart() -> None:
    plain = Stat(1, 2**63 - 1, 3, -(2**63), 5)
    drive = [Stat(1, inode, 3, 10**19, 5).storable() for inode in (2**63, 2**63 + 1, 2**64 - 1)]

    assert plain.storable() is plain
    assert len(set(drive)) == len(drive)
    assert all(-(2**63) <= number < 2**63 for stat in drive for number in stat)
    assert [stat.storable() for stat in drive] == drive
