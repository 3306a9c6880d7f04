"""Riverside: one track a participant, studio and take in the file's name."""

import re
from typing import Final

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.names import AUDIO, VIDEO, Name, normal_title
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_NAME: Final = re.compile(
    r"riverside_(?P<who>.+?)"
    r"_(?P<kind>raw-(?:synced-)?(?:video|audio)(?:-cfr)?|[a-z]{1,20}(?:-[a-z]{1,20}){1,4}"
    r"|transcript(?:ion)?|captions|subtitles)"
    r"_(?P<studio>.+?)(?:_(?P<take>\d{3,6}))?",
    re.DOTALL,
)
_EVERYBODY: Final = frozenset({"all", "composer", "magic"})


class Riverside(Recogniser):
    """Tracks of the same studio and take are one meeting; the name holds no time."""

    source = Source.RIVERSIDE

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        del surroundings
        match = _NAME.fullmatch(name.stem)
        if match is None:
            return None
        who = re.sub(r"[_-]+", " ", match["who"]).strip()
        speaker = None if who.casefold() in _EVERYBODY or not who else _capital(who)
        kind = _kind(name, own=speaker is not None)
        if kind is None:
            return None
        studio = re.sub(r"[_-]+", " ", match["studio"]).strip()
        return Named(
            Source.RIVERSIDE,
            kind,
            studio or "Riverside recording",
            group=f"{normal_title(studio)}\0{match['take'] or ''}",
            speaker=speaker,
        )


def _capital(who: str) -> str:
    """Give a name its capitals back, which file names leave out."""
    return who.title() if who.islower() else who


def _kind(name: Name, *, own: bool) -> FileKind | None:
    if name.extension in VIDEO:
        return FileKind.VIDEO
    if name.extension in AUDIO:
        return FileKind.PARTICIPANT_AUDIO if own else FileKind.AUDIO
    return FileKind.TRANSCRIPT if name.extension in {"txt", "srt", "vtt"} else None
