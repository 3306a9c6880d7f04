"""Google Meet: recordings and their companions as Drive names them, in two eras."""

import re
from typing import Final

from hostapp.domain.meetings import Confidence, FileKind, Source
from hostapp.recordings.names import AUDIO, VIDEO, Name, kind_of
from hostapp.recordings.times import Start, in_named_zone, wall_clock
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings

_ZONE: Final = r"[A-Z]{1,5}(?:[+-]\d{1,2}(?:[:_]?\d{2})?)?|[+-]\d{1,2}(?:[:_]?\d{2})?"
_NEW: Final = re.compile(
    r"(?:(?P<title>.+?)\s{1,3}[-–—]\s{1,3}|(?P<untitled>Meeting started) )"
    r"(?P<stamp>(?P<y>\d{4})[/_.:\-](?P<mo>\d{1,2})[/_.:\-](?P<d>\d{1,2})"
    rf"(?:\s{{1,3}}(?P<h>\d{{1,2}})[:_.](?P<mi>\d{{2}}))?(?:\s{{1,3}}(?P<zone>{_ZONE}))?)"
    r"\s{1,3}[-–—]\s{1,3}(?P<kind>.{2,40}?)(?: (?P<part>\d{1,2}))?",
    re.DOTALL,
)
_OLD: Final = re.compile(
    r"(?P<title>.+?)\s{0,3}"
    r"\((?P<stamp>(?P<y>\d{4})-(?P<mo>\d{1,2})-(?P<d>\d{1,2})"
    r"(?: at)? (?P<h>\d{1,2})[:_ .](?P<mi>\d{2})"
    rf"\s{{0,3}}(?P<zone>{_ZONE})?)\)(?:\s{{0,3}}[-–—]\s{{0,3}}(?P<kind>.{{2,40}}))?",
    re.DOTALL,
)
_CODE: Final = re.compile(r"[a-z]{3}-[a-z]{4}-[a-z]{3}")
_CHAT: Final = frozenset({"chat"})
_KNOWN: Final = frozenset({"recording", "transcript", "chat", "notes by gemini"})
_OLD_CHATS: Final = frozenset({"txt", "sbv"})


class GoogleMeet(Recogniser):
    """Recordings carry the meeting's start; documents the time they were finished."""

    source = Source.GOOGLE_MEET

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:  # noqa: D102
        match = _NEW.fullmatch(name.stem)
        old = None if match else _OLD.fullmatch(name.stem)
        match = match or old
        if match is None:
            return None
        start = _start(match, surroundings)
        groups = match.groupdict()
        label = (groups["kind"] or "").casefold()
        kind = _file_kind(name, label, old=old is not None)
        if start is None or kind is None:
            return None
        media = kind in {FileKind.VIDEO, FileKind.AUDIO}
        title = (groups["title"] or groups.get("untitled") or "").strip()
        return Named(
            Source.GOOGLE_MEET,
            kind,
            title,
            start,
            part=int(groups.get("part") or 1) or 1,
            meeting_number=title if _CODE.fullmatch(title) else None,
            confidence=Confidence.CERTAIN if label in _KNOWN or old else Confidence.LIKELY,
            companion=not media,
        )


def _start(match: re.Match[str], surroundings: Surroundings) -> Start | None:
    wall = wall_clock(*match.group("y", "mo", "d", "h", "mi"))
    start = in_named_zone(wall, match["zone"], surroundings.zone, match["stamp"])
    if start is None or match["h"]:
        return start
    return Start(start.at, start.text, start.base, ambiguous=True)


def _file_kind(name: Name, label: str, *, old: bool) -> FileKind | None:
    if name.extension in VIDEO:
        return FileKind.VIDEO
    if name.extension in AUDIO:
        return FileKind.AUDIO
    if label in _CHAT or (old and not label and name.extension in _OLD_CHATS):
        return FileKind.CHAT
    if label == "transcript":
        return FileKind.TRANSCRIPT
    return kind_of(name)
