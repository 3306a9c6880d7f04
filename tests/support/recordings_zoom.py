"""Zoom's folders, of all ages, as they lie on disk."""

import json

from tests.support.folders import Folders

FOLDER = "2026-03-04 09.58.11 Weekly sync"
MAGIC = "123456789"


def conf(*parts: int, process: int = 100, magic: str = MAGIC) -> str:
    """Return a `recording.conf` that names these parts."""
    items = [
        {
            "audio": f"audio{part}{magic}.m4a",
            "prefix": "",
            "process": process,
            "video": f"video{part}{magic}.mp4",
        }
        for part in parts
    ]
    return json.dumps({"items": items, "magic_number": magic})


def finished(folders: Folders, folder: str = FOLDER) -> None:
    """Make a meeting in two parts with everything that Zoom can leave."""
    for part in (1, 2):
        folders.files(folder, f"video{part}{MAGIC}.mp4", f"audio{part}{MAGIC}.m4a")
    folders.file(f"{folder}/recording.conf", conf(1, 2))
    folders.files(
        folder,
        "chat.txt",
        "meeting_saved_new_chat.txt",
        "meeting_saved_closed_caption.txt",
        "playback.m3u",
        "zoomver.tag",
    )
    folders.files(
        f"{folder}/Audio Record",
        f"audioAnaOrtiz11{MAGIC}.m4a",
        f"audioBoLi21{MAGIC}.m4a",
        f"audioAnaOrtiz12{MAGIC}.m4a",
    )


def old(folders: Folders, folder: str) -> None:
    """Make a meeting as clients up to 2020 left it."""
    folders.files(folder, "zoom_0.mp4", "zoom_1.mp4", "audio_only_0.m4a", "playback.m3u")
    folders.files(f"{folder}/Audio Record", "audio_only_0_1234567_Devon_Clarke.m4a")
