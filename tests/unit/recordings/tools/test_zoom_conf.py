"""Zoom's configuration."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.reading import SidecarError
from hostapp.recordings.tools.zoom_conf import ZoomPart, read_conf
from tests.support.recordings_zoom import conf


def test_parts_and_magic_number(tmp_path: Path) -> None:
    path = tmp_path / "recording.conf"
    path.write_text(conf(1, 2))

    found = read_conf(os.fsencode(path))

    assert found is not None
    assert found.magic == "123456789"
    assert found.parts[1] == ZoomPart("audio2123456789.m4a", "video2123456789.mp4", converted=True)
    assert "video1123456789.mp4" in found.named()


def test_a_damaged_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "recording.conf"
    path.write_text('{"items": 3, "magic_number": "1"}')

    with pytest.raises(SidecarError, match="its list of parts is damaged"):
        read_conf(os.fsencode(path))


json = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=6,
)


@given(items=json)
def test_any_list_is_read_or_refused(
    items: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    import json as writer

    path = tmp_path_factory.getbasetemp() / "recording.conf"
    path.write_text(writer.dumps({"items": items, "magic_number": items}))

    with suppress(SidecarError):
        read_conf(os.fsencode(path))
