"""The folders that are scanned, and those in which recordings usually lie."""

import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.scan import absolute
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library
from hostapp.store.library_leaving import leave
from hostapp.store.library_text import shown_path


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that is scanned."""

    path: Path
    text: str
    """To show."""
    here: bool
    """False while it is not there, such as on a drive that is not connected."""


@dataclass(frozen=True, slots=True)
class SuggestedFolder:
    """A folder in which a tool usually leaves its recordings."""

    path: Path
    label: str


class Folders:
    """Remembers folders. Raises UnavailableError if the store cannot be written."""

    def __init__(
        self,
        keepsakes: Keepsakes,
        library: Library,
        *,
        spoken_of: Callable[[], Collection[MeetingId]] = tuple,
        home: Path | None = None,
    ) -> None:
        """`spoken_of` returns the meetings that stay without a folder: asked about or decided."""
        self._keepsakes = keepsakes
        self._library = library
        self._spoken_of = spoken_of
        self._home = home

    def remembered(self) -> tuple[Folder, ...]:
        """Return the folders that are scanned, in the order in which they were added."""
        return tuple(
            Folder(Path(os.fsdecode(path)), shown_path(path), os.path.isdir(path))
            for path in self._keepsakes.folders()
        )

    def add(self, folder: Path) -> None:
        """Remember a folder. Raises UsageError if it is none."""
        path = absolute(folder)
        if not os.path.isdir(path):
            raise UsageError("There is no folder {0}: check its name.", shown_path(path))
        self._keepsakes.add_folder(path)

    def remove(self, folder: Path) -> None:
        """Forget a folder, and its meetings as far as nobody has said anything about them.

        Nothing on disk and no decision is touched. Raises UsageError if it was not remembered.
        """
        path = absolute(folder)
        remembered = self._keepsakes.folders()
        if path not in remembered:
            raise UsageError("{0} is not scanned: see the list of folders.", shown_path(path))
        leave(self._library, [each for each in remembered if each != path], self._kept)
        self._keepsakes.remove_folder(path)

    def tidy(self) -> None:
        """Let go what a scan still brought of a folder that was removed meanwhile."""
        leave(self._library, self._keepsakes.folders(), self._kept)

    def _kept(self) -> frozenset[MeetingId]:
        return self._library.decided().union(self._spoken_of(), self._keepsakes.titles())

    def suggestions(self) -> tuple[SuggestedFolder, ...]:
        """Return the usual folders that exist here and are not remembered, Zoom's first."""
        remembered = set(self._keepsakes.folders())
        found: dict[bytes, SuggestedFolder] = {}
        for path, label in usual_folders(self._home or Path.home(), sys.platform, os.environ):
            key = absolute(path)
            if key not in remembered and os.path.isdir(key):
                found.setdefault(key, SuggestedFolder(path, label))
        return tuple(found.values())


def usual_folders(
    home: Path, platform: str, environment: Mapping[str, str]
) -> Iterator[tuple[Path, str]]:
    """Name where each tool leaves its recordings unless told otherwise."""
    documents, videos = home / "Documents", home / ("Movies" if platform == "darwin" else "Videos")
    synced = [Path(environment[name]) for name in _ONEDRIVE if environment.get(name)]
    if platform == "darwin":
        synced += sorted((home / "Library" / "CloudStorage").glob("OneDrive*"))
    for place in (documents, *(drive / "Documents" for drive in synced)):
        yield place / "Zoom", "Zoom"
    for drive in (*synced, home / "OneDrive"):
        yield drive / "Recordings", "Microsoft Teams"
    for drive in (home / "My Drive", home / "Google Drive", home / "Google Drive" / "My Drive"):
        yield drive / "Meet Recordings", "Google Meet"
    yield videos / "Captures", "Xbox Game Bar"
    yield videos / "Screen Recordings", "Snipping Tool"
    yield videos / "Screencasts", "Screencasts"
    yield documents / "Webex", "Webex"
    if platform == "darwin":
        voice = home / "Library" / "Group Containers" / "group.com.apple.VoiceMemos.shared"
        yield voice / "Recordings", "Voice Memos"
    yield documents / "Sound Recordings", "Sound Recorder"
    yield videos, "OBS Studio and other screen recorders"


_ONEDRIVE = ("OneDriveCommercial", "OneDrive", "OneDriveConsumer")
