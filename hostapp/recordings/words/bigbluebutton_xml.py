"""BigBlueButton's chat of a published recording and the events of a raw one."""

import html
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.cue import Cue, NoWordsError, Style, Words
from hostapp.recordings.words.decode import Contents
from hostapp.recordings.words.json_source import seconds_of
from hostapp.recordings.words.repair import in_file_order, in_time_order
from hostapp.recordings.words.speakers import merge_people, people_named, tidy
from hostapp.recordings.words.xml_stream import stream

_MARKUP: Final = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_KEPT: Final = frozenset({"name", "sender", "message", "status", "timestampUTC"})
_LISTED: Final = frozenset({NameOrigin.METADATA})
_YEAR_10000: Final = 253_402_300_800_000
_EVENT_TEXT_CAP: Final = 100_000


def read_bigbluebutton(contents: Contents) -> Words:
    """Read `slides_new.xml` or `events.xml`; raises WordsError for other XML."""
    reader = _Reader()
    problem = stream(contents.data, reader.start, reader.end, reader.text, whole=contents.whole)
    problems = (*contents.problems, *((problem,) if problem else ()))
    if reader.root == "popcorn":
        return reader.chat(problems)
    if reader.root == "recording" and reader.events:
        return reader.raw(problems)
    raise NoWordsError(
        "The file is XML or HTML, but holds neither a chat nor the events of a meeting."
    )


class _Reader:
    def __init__(self) -> None:
        self.root = ""
        self.events = False
        self._cues: list[Cue] = []
        self._people: list[FoundPerson] = []
        self._title: str | None = None
        self._clock = _RecordedTime()
        self._event: dict[str, str] | None = None
        self._field = ""
        self._number = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.root = self.root or name
        if name == "chattimeline":
            self._take_message(attributes)
        elif name == "event" and "eventname" in attributes:
            self.events = True
            wanted = attributes.get("module") != "WHITEBOARD"
            self._event = dict(attributes) if wanted else None
        elif name == "metadata":
            self._title = attributes.get("meetingName") or self._title
        elif name == "meeting":
            self._title = self._title or attributes.get("name")
        self._field = name if name in _KEPT and self._event is not None else ""

    def end(self, name: str) -> None:
        self._field = ""
        if name == "event" and self._event is not None:
            self._take_event(self._event)
            self._event = None

    def text(self, text: str) -> None:
        if self._event is not None and self._field:
            so_far = self._event.get(self._field, "")
            if len(so_far) < _EVENT_TEXT_CAP:
                self._event[self._field] = so_far + text

    def chat(self, problems: tuple[str, ...]) -> Words:
        cues = in_time_order(self._cues)
        people = people_named((cue.speaker for cue in cues), NameOrigin.CHAT)
        return Words(Style.BBB_CHAT, cues, people, not problems, problems)

    def raw(self, problems: tuple[str, ...]) -> Words:
        cues = in_file_order(self._cues)
        chatting = people_named((cue.speaker for cue in cues), NameOrigin.CHAT)
        people = merge_people((*self._people, *chatting))
        return Words(Style.BBB_EVENTS, cues, people, not problems, problems, self._title)

    def _take_message(self, attributes: Mapping[str, str]) -> None:
        text = _plain(attributes.get("message", ""))
        if text:
            self._number += 1
            start, end = seconds_of(attributes.get("in")), seconds_of(attributes.get("out"))
            speaker = tidy(attributes.get("name", "")) or None
            self._cues.append(Cue(start, end, speaker, text, self._number))

    def _take_event(self, event: Mapping[str, str]) -> None:
        name = event["eventname"]
        instant = seconds_of(event.get("timestampUTC", "").strip())
        if name == "RecordStatusEvent":
            self._clock.switch(instant, on=event.get("status", "").strip() == "true")
        elif name == "ParticipantJoinEvent":
            self._people.append(FoundPerson(tidy(event.get("name", "")), _LISTED))
        elif name == "PublicChatEvent":
            text = _plain(event.get("message", ""))
            if text:
                self._number += 1
                speaker = tidy(event.get("sender", "")) or None
                start, clock = self._clock.at(instant), _utc_text(instant)
                self._cues.append(Cue(start, None, speaker, text, self._number, clock=clock))


class _RecordedTime:
    """Seconds of recording so far: the record button can be pressed many times."""

    def __init__(self) -> None:
        self._before = 0.0
        self._since: float | None = None

    def switch(self, milliseconds: float | None, *, on: bool) -> None:
        if milliseconds is None:
            return
        if on and self._since is None:
            self._since = milliseconds
        elif not on and self._since is not None:
            self._before += max(0.0, milliseconds - self._since) / 1000
            self._since = None

    def at(self, milliseconds: float | None) -> float | None:
        if milliseconds is None or self._since is None:
            return None
        return self._before + max(0.0, milliseconds - self._since) / 1000


def _plain(message: str) -> str:
    return html.unescape(_MARKUP.sub("", message)).strip()


def _utc_text(milliseconds: float | None) -> str | None:
    if milliseconds is None or not 0 <= milliseconds < _YEAR_10000:
        return None
    return datetime.fromtimestamp(milliseconds // 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")
