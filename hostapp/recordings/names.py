"""File names: what kind of file, whether it is finished, and which copy of what."""

import re
import unicodedata
from typing import Final, NamedTuple

from hostapp.domain.meetings import FileKind

LONGEST: Final = 1024
"""Characters of a name that are looked at; no file system stores longer ones."""

VIDEO: Final = frozenset(
    {"mp4", "m4v", "mov", "qt", "mkv", "webm", "avi", "flv", "wmv", "mpg", "mpeg"}
    | {"ts", "mts", "m2ts", "3gp", "ogv", "asf"}
)
AUDIO: Final = frozenset(
    {"m4a", "mp3", "wav", "flac", "aac", "ogg", "oga", "opus", "aiff", "aif", "wma"}
    | {"qta", "amr", "caf", "mka"}
)
CUES: Final = frozenset({"vtt", "srt", "sbv"})
TEXTS: Final = frozenset({"txt", "md", "docx", "doc", "rtf", "json", "csv", "html", "htm", "pdf"})
UNCONVERTED: Final = frozenset({"zoom", "arf", "wrf", "g2m"})
_LATER: Final = "double_click_to_convert_"
_UNPACK_LATER: Final = ("craig_", "craig-")
_RESOURCE_FORK: Final = "._"

_UNFINISHED: Final = frozenset(
    {"crdownload", "part", "partial", "tmp", "download", "opdownload", "filepart", "!ut"}
)
_RSYNC: Final = re.compile(r"\.(?P<name>[^/]{1,250}\.[A-Za-z0-9]{2,5})\.[A-Za-z0-9]{6}")
_COPY: Final = re.compile(
    r"(?P<stem>.*?\S)(?: ?\((?P<number>\d{1,3})\)| - Copy(?: \(\d{1,3}\))?| copy(?: \d{1,3})?)"
)
_WORDS: Final = re.compile(r"[\W_]+")


class Name(NamedTuple):
    """A file name taken apart."""

    stem: str
    """Without extension, copy mark and signs of being unfinished."""
    extension: str
    """Lower case, without its dot."""
    unfinished: bool = False
    copy: bool = False
    cloud_link: bool = False


def take_apart(name: str) -> Name:
    """Take a name apart; a browser puts ` (1)` before the last extension."""
    name = name[:LONGEST]
    hidden = _RSYNC.fullmatch(name)
    if hidden and not name.lower().endswith(".icloud"):
        return take_apart(hidden["name"])._replace(unfinished=True)
    stem, extension = _split(name)
    if extension in _UNFINISHED and stem:
        return take_apart(stem)._replace(unfinished=True)
    if extension == "icloud" and stem.startswith("."):
        return take_apart(stem[1:])._replace(cloud_link=True)
    match = _COPY.fullmatch(stem) if stem.endswith((")", "y")) or stem[-1:].isdigit() else None
    if match:
        return Name(match["stem"], extension, copy=True, cloud_link=extension == "gdoc")
    return Name(stem, extension, cloud_link=extension == "gdoc")


def _split(name: str) -> tuple[str, str]:
    stem, dot, extension = name.rpartition(".")
    if not dot or not stem or len(extension) > 10 or " " in extension:  # noqa: PLR2004 - a tail that long is not an extension
        return name, ""
    return stem, extension.lower()


def kind_of(name: Name) -> FileKind | None:
    """Tell a file's kind by its extension alone; None if it is no recording file."""
    extension = name.extension
    if name.stem.startswith(_RESOURCE_FORK):
        return None
    if extension in VIDEO:
        return FileKind.VIDEO
    if extension in AUDIO:
        return FileKind.AUDIO
    if extension in UNCONVERTED or name.stem.casefold().startswith(_LATER):
        return FileKind.UNCONVERTED
    if extension == "zip" and name.stem.casefold().startswith(_UNPACK_LATER):
        return FileKind.UNCONVERTED
    if extension in CUES:
        return FileKind.TRANSCRIPT
    if extension in TEXTS or extension == "gdoc":
        return FileKind.DOCUMENT
    return None


def is_media(name: Name) -> bool:
    """Return whether a file of that name is by itself a recording."""
    return kind_of(name) in {FileKind.VIDEO, FileKind.AUDIO, FileKind.UNCONVERTED}


def normal_title(title: str) -> str:
    """Return a title as it is compared: NFKC, case-folded, words apart by one space."""
    return _WORDS.sub(" ", unicodedata.normalize("NFKC", title).casefold()).strip()
