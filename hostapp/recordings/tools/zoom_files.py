"""The files inside a Zoom computer recording's folder, of all ages."""

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from hostapp.domain.meetings import FileKind

_FIXED: Final = {
    "chat.txt": FileKind.CHAT,
    "meeting_saved_chat.txt": FileKind.CHAT,
    "meeting_saved_new_chat.txt": FileKind.CHAT,
    "closed_caption.txt": FileKind.CAPTIONS,
    "meeting_saved_closed_caption.txt": FileKind.CAPTIONS,
    "recording.conf": FileKind.METADATA,
    "zoomver.tag": FileKind.METADATA,
    "xcode_error.log": FileKind.METADATA,
}
SIGNS: Final = frozenset(_FIXED) - {"chat.txt", "recording.conf"}
"""Names that only Zoom uses."""

_MEDIA: Final = re.compile(
    r"(?:(?P<video>video)|audio)(?P<number>\d{9,12})(?: ?\(\d{1,3}\))?\.(?P<extension>mp4|m4a)"
)
_OLD: Final = re.compile(
    r"(?:zoom|audio_only)(?:_(?P<part>\d{1,3}))?(?: ?\(\d{1,3}\))?\.(?P<extension>mp4|m4a)"
)
_PLAYLIST: Final = re.compile(r"playback(?:_?\d{0,12})\.m3u8?")
_UNCONVERTED: Final = re.compile(r"double_click_to_convert_(?P<part>\d{2,4})\.zoom")
_TEMPORARY: Final = re.compile(r"(?:video|audio|zoom_|audio_only)[\d_]{0,14}\.(?:mp4|m4a)\.tmp")
_MAGIC_DIGITS: Final = 9


class ZoomFile(NamedTuple):
    """What a file in a Zoom folder is."""

    kind: FileKind
    number: str = ""
    """Part and magic number run together; not the meeting's number."""
    part: int = 0
    """0 while only `number` tells."""
    unfinished: bool = False


def read_file_name(name: str) -> ZoomFile | None:
    """Tell what a file is by its case-folded name, or None if Zoom names none so."""
    match = _MEDIA.fullmatch(name)
    if match:
        kind = FileKind.VIDEO if match["video"] else FileKind.AUDIO
        return ZoomFile(kind, match["number"])
    fixed = _FIXED.get(name)
    if fixed:
        return ZoomFile(fixed)
    old = _OLD.fullmatch(name)
    if old:
        kind = FileKind.VIDEO if old["extension"] == "mp4" else FileKind.AUDIO
        return ZoomFile(kind, part=int(old["part"] or 0) + 1)
    unconverted = _UNCONVERTED.fullmatch(name)
    if unconverted:
        return ZoomFile(FileKind.UNCONVERTED, part=int(unconverted["part"]))
    if name.endswith(".zoom"):
        return ZoomFile(FileKind.UNCONVERTED, part=1)
    if _PLAYLIST.fullmatch(name):
        return ZoomFile(FileKind.METADATA)
    if _TEMPORARY.fullmatch(name):
        return ZoomFile(FileKind.UNCONVERTED, part=1, unfinished=True)
    return None


def parts_of(numbers: Collection[str], magic: str = "") -> dict[str, int]:
    """Map each number to its part: cut the magic number off, known or found as common ending."""
    distinct = set(numbers)
    if not magic and len(distinct) > 1:
        magic = _common_ending(distinct)
    if len(magic) < _MAGIC_DIGITS - 1:
        return {number: int(number[0]) for number in distinct}
    return {
        number: int(number[: -len(magic)] or 1) if number.endswith(magic) else int(number[0])
        for number in distinct
    }


def _common_ending(numbers: Collection[str]) -> str:
    backwards = [number[::-1] for number in numbers]
    first, last = min(backwards), max(backwards)
    same = next((i for i, digit in enumerate(first) if digit != last[i : i + 1]), len(first))
    return first[:same][::-1]
