"""BigBlueButton's descriptions."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.reading import SidecarError
from hostapp.recordings.tools.bbb_metadata import BbbMetadata, read_events_head, read_metadata


def test_the_meeting_element_stands_in_for_missing_metadata(tmp_path: Path) -> None:
    path = tmp_path / "metadata.xml"
    path.write_text('<recording><meeting externalId="e" name="n"/></recording>')

    assert read_metadata(os.fsencode(path)) == BbbMetadata("n", "e")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    for read in (read_metadata, read_events_head):
        with pytest.raises(SidecarError, match="cannot be opened"):
            read(os.fsencode(tmp_path / "gone"))


@given(
    content=st.binary(max_size=60) | st.text(max_size=60, alphabet='<>/ "=meetinga').map(str.encode)
)
def test_any_bytes_are_read_or_refused(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xml"
    path.write_bytes(content)
    for read in (read_metadata, read_events_head):
        with suppress(SidecarError):
            read(os.fsencode(path))
