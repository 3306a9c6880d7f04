"""Names of files in Zoom's folders."""

import pytest

from hostapp.domain.meetings import FileKind
from hostapp.recordings.tools.zoom_files import ZoomFile, parts_of, read_file_name


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("video1123456789.mp4", ZoomFile(FileKind.VIDEO, "1123456789")),
        ("audio1123456789 (1).m4a", ZoomFile(FileKind.AUDIO, "1123456789")),
        ("zoom_0.mp4", ZoomFile(FileKind.VIDEO, part=1)),
        ("audio_only.m4a", ZoomFile(FileKind.AUDIO, part=1)),
        ("audio_only_2.m4a", ZoomFile(FileKind.AUDIO, part=3)),
        ("double_click_to_convert_02.zoom", ZoomFile(FileKind.UNCONVERTED, part=2)),
        ("anything.zoom", ZoomFile(FileKind.UNCONVERTED, part=1)),
        ("video1123456789.mp4.tmp", ZoomFile(FileKind.UNCONVERTED, part=1, unfinished=True)),
        ("playback2.m3u", ZoomFile(FileKind.METADATA)),
        ("meeting_saved_chat.txt", ZoomFile(FileKind.CHAT)),
        ("video.mp4", None),
        ("double_click_to_convert_01", None),
    ],
)
def test_kinds(name: str, file: ZoomFile | None) -> None:
    assert read_file_name(name) == file


@pytest.mark.parametrize(
    ("numbers", "magic", "parts"),
    [
        (["1123456789"], "", {"1123456789": 1}),
        (["1123456789", "2123456789"], "", {"1123456789": 1, "2123456789": 2}),
        (["1123456789", "12123456789"], "123456789", {"1123456789": 1, "12123456789": 12}),
        (["9123456789", "10123456789"], "", {"9123456789": 9, "10123456789": 10}),
        (["1123456789", "1987654321"], "123456789", {"1123456789": 1, "1987654321": 1}),
        (["123456789"], "123456789", {"123456789": 1}),
    ],
)
def test_parts(numbers: list[str], magic: str, parts: dict[str, int]) -> None:
    assert parts_of(numbers, magic) == parts
