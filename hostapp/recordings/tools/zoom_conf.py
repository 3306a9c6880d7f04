"""Zoom's `recording.conf`: which files belong to which part, and how far conversion went."""

from dataclasses import dataclass
from typing import Any, Final

from hostapp.recordings.reading import SidecarError, read_json

NAME: Final = "recording.conf"
_MOST_BYTES: Final = 64 * 1024
_DONE: Final = 100


@dataclass(frozen=True, slots=True)
class ZoomPart:
    """One part of the recording as the configuration tells it."""

    audio: str
    video: str
    converted: bool


@dataclass(frozen=True, slots=True)
class ZoomConf:
    """The configuration of one recording."""

    parts: tuple[ZoomPart, ...]
    magic: str

    def named(self) -> frozenset[str]:
        """Return the names of all media files that it speaks of, case-folded."""
        return frozenset(
            name.casefold() for part in self.parts for name in (part.audio, part.video) if name
        )


def read_conf(path: bytes) -> ZoomConf | None:
    """Read a configuration; None if it is another program's file of the same name.

    Raises SidecarError if it cannot be read at all.
    """
    document = read_json(path, _MOST_BYTES)
    if not isinstance(document, dict) or not {"items", "magic_number"} <= document.keys():
        return None
    items = document["items"]
    if not isinstance(items, list):
        raise SidecarError("its list of parts is damaged")
    return ZoomConf(
        tuple(_part(item) for item in items if isinstance(item, dict)),
        str(document["magic_number"]),
    )


def _part(item: dict[str, Any]) -> ZoomPart:
    audio, video, process = item.get("audio"), item.get("video"), item.get("process")
    return ZoomPart(
        audio if isinstance(audio, str) else "",
        video if isinstance(video, str) else "",
        isinstance(process, int) and process >= _DONE,
    )
