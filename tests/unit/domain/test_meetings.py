"""Files of meetings."""

from dataclasses import replace

from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from tests.support.consent_events import AUDIO, recording_file


def test_a_files_size_is_what_the_disk_said() -> None:
    file = recording_file(AUDIO)

    assert replace(file, stat=replace(file.stat, size=2_500_000_000)).size == 2_500_000_000


def test_metadata_and_unconverted_files_cannot_be_granted() -> None:
    assert set(FileKind) - GRANTABLE_KINDS == {FileKind.METADATA, FileKind.UNCONVERTED}
